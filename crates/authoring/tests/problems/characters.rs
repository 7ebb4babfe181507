//! Characters that nobody sees, or that were lost: in every text, id and address of every file.

use authoring::{
    check::check,
    file::{FileKind, Original},
    problem::{Problem, Rule},
};
use expect_test::expect;

use crate::fixture::{Broken, broken, good};

/// What is put into a text, as TOML writes it, and how the message names it.
const REFUSED: [(&str, &str); 22] = [
    ("\u{202e}", "U+202E"),
    ("\u{202a}", "U+202A"),
    ("\u{202c}", "U+202C"),
    ("\u{2066}", "U+2066"),
    ("\u{2067}", "U+2067"),
    ("\u{2068}", "U+2068"),
    ("\u{2069}", "U+2069"),
    ("\u{200b}", "U+200B"),
    ("\u{200d}", "U+200D"),
    ("\u{ad}", "U+00AD"),
    ("\u{2060}", "U+2060"),
    ("\u{feff}", "U+FEFF"),
    ("\u{e0041}", "U+E0041"),
    ("\u{85}", "U+0085"),
    ("\u{fffd}", "U+FFFD"),
    ("â€™", "U+00E2 U+20AC U+2122"),
    ("Ã©", "U+00C3 U+00A9"),
    ("\\u0000", "U+0000"),
    ("\\u001b", "U+001B"),
    ("\\u202E", "U+202E"),
    ("\\t", "U+0009"),
    ("\\u007f", "U+007F"),
];

fn is_named(problem: &Problem, point: &str) -> bool {
    let rules = [Rule::HiddenCharacter, Rule::WrongEncoding];
    rules.contains(&problem.rule) && problem.message.contains(point)
}

/// No message reaches a terminal or a build server with anything that it would obey.
fn assert_harmless(problems: &[Problem]) {
    for problem in problems {
        let told = problem.to_string();
        let is_raw =
            |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{2067}\u{200b}".contains(c);
        assert!(!told.contains(is_raw), "{told:?}");
        let mut lines = told.lines().map(str::trim_start);
        assert!(!lines.any(|line| line.starts_with("::")), "{told}");
    }
}

/// A file with something refused put into each of its texts, ids and addresses, and in which line what stands.
fn with_payloads(text: &str, first: usize) -> (String, Vec<(usize, &'static str)>) {
    let (mut changed, mut put, mut from) = (String::new(), Vec::new(), 0);
    // The texts of a file begin at every other quotation mark; none of them has one within it.
    for (number, (at, _)) in text.match_indices('"').step_by(2).enumerate() {
        let (payload, point) = REFUSED[(first + number) % REFUSED.len()];
        changed.push_str(&text[from..=at]);
        changed.push_str(payload);
        put.push((text[..at].matches('\n').count() + 1, point));
        from = at + 1;
    }
    changed.push_str(&text[from..]);
    (changed, put)
}

#[test]
fn no_text_id_or_address_holds_what_nobody_sees() {
    let mut tried = 0;
    for first in 0..REFUSED.len() {
        let (mut files, mut put) = (Broken::new(), Vec::new());
        for input in good() {
            let text = String::from_utf8(input.bytes.expect("read")).expect("UTF-8");
            let (changed, lines) = with_payloads(&text, first);
            files = files.bytes(input.kind, Ok(changed.into_bytes()));
            put.extend(
                lines
                    .into_iter()
                    .map(|(line, point)| (input.name.clone(), line, point)),
            );
        }
        let problems = files.problems();
        assert_harmless(&problems);
        for (name, line, point) in put {
            let at = |problem: &&Problem| {
                problem
                    .place
                    .as_ref()
                    .is_some_and(|place| place.line == line)
            };
            let mut here = problems
                .iter()
                .filter(|problem| problem.file == name)
                .filter(at);
            assert!(
                here.any(|problem| is_named(problem, point)),
                "{point} in {name}:{line}"
            );
            tried += 1;
        }
    }
    assert!(tried > 8_000, "{tried}");
}

#[test]
fn every_refused_character_is_refused_in_one_text() {
    for (payload, point) in REFUSED {
        let problems = broken(
            FileKind::Parties,
            "\"Jo Doe\"",
            &format!("\"Jo{payload} Doe\""),
        )
        .problems();
        let found = problems
            .iter()
            .filter(|problem| is_named(problem, point))
            .count();
        assert_eq!(found, 1, "{point}: {problems:#?}");
    }
}

#[test]
fn comments_and_keys_hide_nothing_either() {
    broken(
        FileKind::Claims,
        "[[claim]]",
        "# \u{202e}}\u{2066} only a comment\n[[claim]]",
    )
    .says(expect![[r#"
        claims.toml:1:3: error[hidden-character]: the character U+202E changes the order of the letters that follow
          |
        1 | # �}� only a comment
          |   ^
          |
          = Remove it: words of right-to-left scripts find their order by themselves.
        claims.toml:1:5: error[hidden-character]: the character U+2066 encloses words, and has no partner in its line
          |
        1 | # �}� only a comment
          |     ^
          |
          = Remove it, or enclose the words in U+2067 and U+2069 within one line.
    "#]]);
    let problems = broken(FileKind::Claims, "text =", "\"te\\u200Bxt\" =").problems();
    assert!(
        problems.iter().any(|problem| is_named(problem, "U+200B")),
        "{problems:#?}"
    );
    assert_harmless(&problems);
}

#[test]
fn a_control_character_is_the_only_problem_of_its_file() {
    broken(FileKind::Claims, "a notice", "a\u{7} notice").says(expect![[r#"
        claims.toml:23:26: error[hidden-character]: the character U+0007 is a control character
           |
        23 | text = "The State filed a� notice of dismissal."
           |                          ^
           |
           = Remove it, or write a space in its place: it may have come with a text that was copied.
    "#]]);
}

#[test]
fn a_text_from_a_wrong_encoding_is_told_with_what_it_was() {
    broken(FileKind::Events, "A charge is filed", "A chargeâ€™s filing").says(expect![[r#"
        events.toml:3:18: error[wrong-encoding]: `â€™` (U+00E2 U+20AC U+2122) is probably `’`, read in a wrong encoding
          |
        3 | title = "A chargeâ€™s filing"
          |                  ^^^
          |
          = Write `’`; copy the text again from a program that reads UTF-8.
        es/events.toml:6:12: error[outdated-translation]: the original has changed since this was translated
          |
        6 | title.en = "A charge is filed"
          |            ^^^^^^^^^^^^^^^^^^^
          |
          = The original is now "A chargeâ€™s filing". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn a_letter_of_another_alphabet_in_a_reference_is_named() {
    broken(
        FileKind::Parties,
        "claims = [\"denies\"]",
        "claims = [\"d\u{435}nies\"]",
    )
    .says(expect![[r#"
        parties.toml:9:11: error[unknown-id]: there is no claim with the id `d\u{435}nies`
          |
        9 | claims = ["dеnies"]
          |           ^^^^^^^^
          |
          = No id has the letter U+0435. Did you mean `denies`? Refer to an id that is defined, or define this one.
    "#]]);
}

#[test]
fn an_id_that_gives_orders_reaches_no_log_as_it_is() {
    for id in [
        "\\u001b[2J",
        "x\\n::error title=x::y",
        "::error::x",
        "\\u009b31m",
        "\\u202Exod",
        "a\\r\\n::set-output",
    ] {
        for (kind, from) in [
            (FileKind::Events, "id = \"2020-01-10-charged\""),
            (FileKind::Claims, "id = \"denies\""),
            (FileKind::Case, "id = \"state-v-doe\""),
            (FileKind::Spanish(Original::Terms), "id = \"dismissal\""),
        ] {
            assert_harmless(&broken(kind, from, &format!("id = \"{id}\"")).problems());
        }
        let problems = broken(
            FileKind::Events,
            "people = [\"doe\"]",
            &format!("people = [\"{id}\"]"),
        )
        .problems();
        assert_harmless(&problems);
    }
}

#[test]
fn words_of_another_direction_may_be_enclosed() {
    let text = "name = \"Jo \u{2067}שלום\u{2069} Doe\"";
    let translated = "en = \"Jo \u{2067}שלום\u{2069} Doe\"";
    let files = broken(FileKind::Parties, "name = \"Jo Doe\"", text);
    let spanish = FileKind::Spanish(Original::Parties);
    let files = files.change(spanish, "en = \"Jo Doe\"", translated).files();
    assert!(check(&files).is_ok(), "{:#?}", check(&files).err());
}

#[test]
fn a_mark_of_the_encoding_may_begin_a_file() {
    broken(FileKind::Terms, "[[term]]", "\u{feff}[[term]]").holds();
}
