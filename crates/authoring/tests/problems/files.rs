//! Files that can't be read, and fields that are missing, misspelt or of another kind.

use expect_test::expect;

use crate::fixture::{Broken, broken};
use authoring::{file::FileKind, problem::Rule};

#[test]
fn a_missing_file() {
    Broken::new()
        .bytes(FileKind::Claims, Err("there is no such file".to_owned()))
        .says(expect![[r#"
            claims.toml: error[missing-file]: the file can't be read: there is no such file
             = Create the file, or check its name and its permissions.
        "#]]);
}

#[test]
fn invalid_utf8() {
    Broken::new()
        .bytes(
            FileKind::Documents,
            Ok(b"[[document]]\nid = \"caf\xe9\"".to_vec()),
        )
        .says(expect![[r#"
            documents.toml:2:10: error[not-utf8]: a byte here is not UTF-8
             = Save the file as UTF-8; an old encoding such as Windows-1252 was probably used.
        "#]]);
}

#[test]
fn an_empty_file() {
    Broken::new()
        .bytes(FileKind::Documents, Ok(b"\n".to_vec()))
        .says(expect![[r#"
            documents.toml: error[empty-file]: the file is empty
             = It holds [[document]]; this file can't be empty.
        "#]]);
}

#[test]
fn broken_toml() {
    broken(FileKind::Events, "kind = \"filing\"", "kind = \"filing").says(expect![[r#"
        events.toml:6:15: error[syntax]: invalid basic string, expected `"`
          |
        6 | kind = "filing
          |               ^
          |
          = Correct the TOML at this place; the rest of the file is checked after that.
    "#]]);
}

#[test]
fn a_table_in_the_wrong_file() {
    broken(
        FileKind::Events,
        "[[event]]",
        "[[evnt]]\nid = \"x\"\n\n[[event]]",
    )
    .says(expect![[r#"
        events.toml:1:3: error[unknown-table]: this file has no table `evnt`
          |
        1 | [[evnt]]
          |   ^^^^
          |
          = Did you mean `event`? Tables of this file: event.
    "#]]);
}

#[test]
fn a_table_that_is_not_there() {
    broken(
        FileKind::Law,
        "[jurisdiction]\nid = \"example\"\nname = \"Example\"\n",
        "",
    )
    .says(expect![[r#"
        law.toml: error[missing-table]: there is no [jurisdiction] in this file
         = Add [jurisdiction]; every record needs it.
    "#]]);
}

#[test]
fn a_list_written_as_one_table() {
    broken(FileKind::Proceedings, "[[proceeding]]", "[proceeding]").says(expect![[r#"
        proceedings.toml:1:1: error[wrong-value]: `proceeding` must be a list of tables
          |
        1 | [proceeding]
          | ^^^^^^^^^^^^
          |
          = Begin each entry with [[proceeding]], in double brackets.
    "#]]);
}

#[test]
fn two_misspelt_fields_in_one_entry_are_both_reported() {
    broken(FileKind::Events, "title = \"A charge is filed\"\ndate", "tilte = \"A charge is filed\"\nDate")
        .says(expect![[r#"
            events.toml:3:1: error[unknown-field]: there is no field `tilte`
              |
            3 | tilte = "A charge is filed"
              | ^^^^^
              |
              = Did you mean `title`? Fields of this table: id, title, label, date, time, date_notes, known, kind, proceedings, people, claims, sources, effect, station, milestone, summary.
            events.toml:4:1: error[unknown-field]: there is no field `Date`
              |
            4 | Date = "2020-01-10"
              | ^^^^
              |
              = Did you mean `date`? Fields of this table: id, title, label, date, time, date_notes, known, kind, proceedings, people, claims, sources, effect, station, milestone, summary.
        "#]]);
}

#[test]
fn a_missing_field() {
    broken(FileKind::Parties, "short = \"Mx. Doe\"\n", "").says(expect![[r#"
        parties.toml:1:1: error[missing-field]: missing field `short`
          |
        1 | [[party]]
          | ^^^^^^^^^
          |
          = Add the field to this entry.
    "#]]);
}

#[test]
fn a_value_that_is_not_allowed() {
    broken(FileKind::Claims, "\"denial\"", "\"denail\"").says(expect![[r#"
        claims.toml:13:12: error[wrong-value]: `denail` is not an allowed value
           |
        13 | standing = "denail"
           |            ^^^^^^^^
           |
           = Did you mean `denial`? Allowed values: court-record, court-decision, party-statement, allegation, denial, anonymous-sourced, reported.
    "#]]);
}

#[test]
fn a_value_of_the_wrong_type() {
    broken(FileKind::Claims, "article = 1", "article = \"one\"").says(expect![[r#"
        claims.toml:19:11: error[wrong-value]: invalid type: string "one", expected u16
           |
        19 | article = "one"
           |           ^^^^^
           |
           = Write a value of the expected type.
    "#]]);
}

#[test]
fn a_text_with_nothing_in_it() {
    broken(FileKind::Parties, "name = \"Jo Doe\"", "name = \" \"").says(expect![[r#"
        parties.toml:3:8: error[empty-text]: the text is empty
          |
        3 | name = " "
          |        ^^^
          |
          = Write the text, or leave out the field if it is optional.
    "#]]);
}

#[test]
fn a_syntax_error_is_the_only_problem_that_is_told() {
    for (from, to) in [
        ("[[event]]", "[[event]"),
        ("people = [\"doe\"]", "people = [\"doe\""),
        ("title = \"A charge is filed\"", "title = "),
    ] {
        let problems = broken(FileKind::Events, from, to).problems();
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, [Rule::Syntax], "{to}: {problems:#?}");
    }
}

#[test]
fn typographic_quotation_marks_round_a_value() {
    broken(FileKind::Parties, "name = \"Jo Doe\"", "name = “Jo Doe”").says(expect![[r#"
        parties.toml:3:8: error[syntax]: string values must be quoted, expected literal string
          |
        3 | name = “Jo Doe”
          |        ^^^^^^^^
          |
          = Write straight quotation marks round the value: "…". Others may stand within them.
    "#]]);
}

#[test]
fn a_date_without_quotation_marks() {
    broken(
        FileKind::Events,
        "date = \"2020-01-10\"",
        "date = 2020-01-10",
    )
    .says(expect![[r#"
        events.toml:4:8: error[wrong-value]: the date has no quotation marks
          |
        4 | date = 2020-01-10
          |        ^^^^^^^^^^
          |
          = Put quotation marks round the date: "2020-01-10".
    "#]]);
}

#[test]
fn a_number_in_quotation_marks() {
    broken(
        FileKind::Case,
        "review_within = 180",
        "review_within = \"180\"",
    )
    .says(expect![[r#"
        case.toml:7:17: error[wrong-value]: invalid type: string "180", expected u16
          |
        7 | review_within = "180"
          |                 ^^^^^
          |
          = Write the number without quotation marks: 180.
    "#]]);
}

#[test]
fn a_suggestion_does_not_turn_a_plea_round() {
    let pleads = "effect = [{ proceeding = \"doe\", move = \"plead-guilty\" }]";
    let filed =
        "effect = [{ proceeding = \"doe\", move = \"file-information\", counts = [\"theft\"] }]";
    let problems = broken(FileKind::Events, filed, pleads).problems();
    let problem = problems.first().expect("no such move");
    assert!(problem.remedy.starts_with("Allowed values: "), "{problem}");
}
