//! Each rule of the record's format, broken once, and the exact words its author reads.
//!
//! Every case changes one thing in the small good record under `tests/fixtures/`.

#![allow(clippy::expect_used)]
// The updater of expected texts writes them so.
#![allow(clippy::needless_raw_string_hashes)]

#[path = "fixtures/record.rs"]
#[allow(dead_code)]
mod record;

use expect_test::expect;
use record::{Broken, broken, good};
use without_prejudice::case::{
    Editions,
    check::check,
    file::{FileKind, Original},
    problem::Rule,
};

#[test]
fn the_good_record_passes() {
    let Editions { en, es } = check(&good()).expect("nothing is wrong with it");
    assert_eq!(en.heading().title, "State v. Doe");
    assert_ne!(en, es, "the Spanish is in other words");
}

#[test]
fn a_missing_file() {
    Broken::new()
        .bytes(FileKind::Claims, Err("there is no such file".to_owned()))
        .says(expect![[r#"
            claims.toml: error[missing-file]: the file can't be read: there is no such file
             = Put it there, or check its name and that it may be read.
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
             = It holds [[document]]; a file of that kind can't be left empty.
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
          = Mend the TOML at this place; the rest of the file was read as far as it could be.
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
        events.toml:1:3: error[unknown-table]: `evnt` does not belong in this file
          |
        1 | [[evnt]]
          |   ^^^^
          |
          = Did you mean `event`? It holds: event.
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
         = Add [jurisdiction]; a record can't do without it.
    "#]]);
}

#[test]
fn a_list_written_as_one_table() {
    broken(FileKind::Proceedings, "[[proceeding]]", "[proceeding]").says(expect![[r#"
        proceedings.toml:1:1: error[wrong-value]: `proceeding` must be a list of entries
          |
        1 | [proceeding]
          | ^^^^^^^^^^^^
          |
          = Begin each entry with [[proceeding]], in two brackets.
    "#]]);
}

#[test]
fn two_misspelt_fields_in_one_entry_are_both_told() {
    broken(FileKind::Events, "title = \"A charge is filed\"\ndate", "tilte = \"A charge is filed\"\nDate")
        .says(expect![[r#"
            events.toml:3:1: error[unknown-field]: there is no field `tilte` here
              |
            3 | tilte = "A charge is filed"
              | ^^^^^
              |
              = Did you mean `title`? Fields here: id, title, label, date, time, date_notes, known, kind, proceedings, people, claims, sources, effect, station.
            events.toml:4:1: error[unknown-field]: there is no field `Date` here
              |
            4 | Date = "2020-01-10"
              | ^^^^
              |
              = Did you mean `date`? Fields here: id, title, label, date, time, date_notes, known, kind, proceedings, people, claims, sources, effect, station.
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
        claims.toml:12:12: error[wrong-value]: `denail` is not allowed here
           |
        12 | standing = "denail"
           |            ^^^^^^^^
           |
           = Did you mean `denial`? Allowed: court-record, party-statement, allegation, denial, anonymous-sourced, reported.
    "#]]);
}

#[test]
fn a_value_of_the_wrong_type() {
    broken(FileKind::Claims, "article = 1", "article = \"one\"").says(expect![[r#"
        claims.toml:17:11: error[wrong-value]: invalid type: string "one", expected u16
           |
        17 | article = "one"
           |           ^^^^^
           |
           = Write the value in the form that is expected.
    "#]]);
}

#[test]
fn a_text_with_nothing_in_it() {
    broken(FileKind::Parties, "name = \"Jo Doe\"", "name = \" \"").says(expect![[r#"
        parties.toml:3:8: error[empty-text]: there is nothing in this text
          |
        3 | name = " "
          |        ^^^
          |
          = Write the text, or leave an optional field out.
    "#]]);
}

#[test]
fn two_parties_with_one_id() {
    broken(FileKind::Parties, "id = \"state\"", "id = \"doe\"").says(expect![[r#"
        parties.toml:13:6: error[duplicate-id]: the id `doe` is taken by an earlier entry
           |
        13 | id = "doe"
           |      ^^^^^
           |
           = Give one of the two another id; links and references need it to be unique.
        claims.toml:5:7: error[unknown-id]: there is no party with the id `state`
          |
        5 | by = ["state"]
          |       ^^^^^^^
          |
          = Refer to an id that is defined, or define this one.
        claims.toml:23:7: error[unknown-id]: there is no party with the id `state`
           |
        23 | by = ["state"]
           |       ^^^^^^^
           |
           = Refer to an id that is defined, or define this one.
        documents.toml:4:7: error[unknown-id]: there is no party with the id `state`
          |
        4 | by = ["state"]
          |       ^^^^^^^
          |
          = Refer to an id that is defined, or define this one.
        questions.toml:7:9: error[unknown-id]: there is no party with the id `state`
          |
        7 | party = "state"
          |         ^^^^^^^
          |
          = Refer to an id that is defined, or define this one.
        es/parties.toml:16:6: error[unknown-id]: there is no party `state` to translate
           |
        16 | id = "state"
           |      ^^^^^^^
           |
           = Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn an_id_that_cannot_be_an_anchor() {
    broken(FileKind::Events, "2020-03-02-dropped", "Dropped!").says(expect![[r#"
        events.toml:14:6: error[bad-id]: `Dropped!` can't be an id
           |
        14 | id = "Dropped!"
           |      ^^^^^^^^^^
           |
           = Use small letters a to z, digits and single hyphens: ids become anchors.
        es/events.toml: error[untranslated]: there is no translation of event `Dropped!`
         = Add the entry under the same id, each text as a pair of `en`, copied from the original, and `es`.
        es/events.toml:14:6: error[unknown-id]: there is no event `2020-03-02-dropped` to translate
           |
        14 | id = "2020-03-02-dropped"
           |      ^^^^^^^^^^^^^^^^^^^^
           |
           = Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn an_unknown_id_with_a_close_name() {
    broken(FileKind::Events, "people = [\"doe\"]", "people = [\"deo\"]").says(expect![[r#"
        events.toml:8:11: error[unknown-id]: there is no party with the id `deo`
          |
        8 | people = ["deo"]
          |           ^^^^^
          |
          = Did you mean `doe`? Refer to an id that is defined, or define this one.
    "#]]);
}

#[test]
fn a_month_13() {
    broken(FileKind::Events, "date = \"2020-03-02\"", "date = \"2020-13-02\"").says(expect![[r#"
        events.toml:16:8: error[bad-date]: `2020-13-02` is not a date: month must be 01-12 or a sub-year code 21-41
           |
        16 | date = "2020-13-02"
           |        ^^^^^^^^^^^^
           |
           = Write YYYY-MM-DD, YYYY-MM or YYYY, as precisely as the source and no more; `~` after it means about, `?` uncertain.
    "#]]);
}

#[test]
fn a_form_of_date_that_the_page_could_not_keep() {
    broken(FileKind::Sources, "date = \"2020-03-02\"", "date = \"202X\"").says(expect![[r#"
        sources.toml:5:8: error[bad-date]: `202X` is a form of date that is not used here
          |
        5 | date = "202X"
          |        ^^^^^^
          |
          = Write YYYY-MM-DD, YYYY-MM or YYYY, as precisely as the source and no more; `~` after it means about, `?` uncertain.
    "#]]);
}

#[test]
fn a_day_that_the_calendar_does_not_have() {
    broken(
        FileKind::Case,
        "story_day = \"2020-03-02\"",
        "story_day = \"2021-02-29\"",
    )
    .says(expect![[r#"
        case.toml:5:13: error[bad-date]: `2021-02-29` is not a day of the calendar
          |
        5 | story_day = "2021-02-29"
          |             ^^^^^^^^^^^^
          |
          = Write it as YYYY-MM-DD.
    "#]]);
}

#[test]
fn a_time_that_no_clock_shows() {
    broken(FileKind::Events, "at = \"13:30\"", "at = \"25:30\"").says(expect![[r#"
        events.toml:17:15: error[bad-time]: `25:30` is not a time
           |
        17 | time = { at = "25:30", zone = "PT", offset = "-08:00", court_offset = "-07:00" }
           |               ^^^^^^^
           |
           = Write `at` as HH:MM and offsets as +HH:MM or -HH:MM.
    "#]]);
}

#[test]
fn a_zone_without_its_offsets() {
    broken(
        FileKind::Events,
        ", offset = \"-08:00\", court_offset = \"-07:00\"",
        "",
    )
    .says(expect![[r#"
        events.toml:17:31: error[bad-time]: a zone without its offsets
           |
        17 | time = { at = "13:30", zone = "PT" }
           |                               ^^^^
           |
           = Give `offset` and `court_offset`, or write `zone = "not shown"`.
    "#]]);
}

#[test]
fn an_event_known_before_it_happened() {
    broken(
        FileKind::Events,
        "kind = \"filing\"",
        "known = \"2020-01-01\"\nkind = \"filing\"",
    )
    .says(expect![[r#"
        events.toml:6:9: error[dates-reversed]: the event is known before it happened
          |
        6 | known = "2020-01-01"
          |         ^^^^^^^^^^^^
          |
          = Correct `date` or `known`: nothing is known before it happens.
    "#]]);
}

#[test]
fn a_claim_that_ends_before_it_begins() {
    broken(
        FileKind::Claims,
        "since = \"2020-01-10\"",
        "since = \"2020-01-10\"\nuntil = \"2020-01-10\"",
    )
    .says(expect![[r#"
        claims.toml:8:9: error[dates-reversed]: the claim ends before it begins
          |
        8 | until = "2020-01-10"
          |         ^^^^^^^^^^^^
          |
          = Let `until` be the first day on which it no longer holds.
    "#]]);
}

#[test]
fn an_event_without_a_source() {
    broken(FileKind::Events, "sources = [\"gazette\"]\n", "").says(expect![[r#"
        events.toml:14:6: error[no-source]: `2020-03-02-dropped` has no source
           |
        14 | id = "2020-03-02-dropped"
           |      ^^^^^^^^^^^^^^^^^^^^
           |
           = Add `sources = ["…"]` with at least one id of a source; nothing stands without one.
    "#]]);
}

#[test]
fn a_claim_that_nobody_makes() {
    broken(FileKind::Claims, "by = [\"doe\"]", "by = []").says(expect![[r#"
        claims.toml:10:6: error[no-source]: nobody says `denies`
           |
        10 | id = "denies"
           |      ^^^^^^^^
           |
           = Name in `by` who says so.
    "#]]);
}

#[test]
fn a_claim_on_a_source_of_grade_d_alone() {
    broken(FileKind::Claims, "[\"gazette\", \"copy\"]", "[\"copy\"]").says(expect![[r#"
        claims.toml:20:6: error[weak-source]: `notice-filed` rests on a source of grade D alone
           |
        20 | id = "notice-filed"
           |      ^^^^^^^^^^^^^^
           |
           = Add a source of grade A, B or C, or leave the statement out.
    "#]]);
}

#[test]
fn a_source_of_grade_d_with_a_link() {
    broken(
        FileKind::Sources,
        "unlinked = \"copy\"",
        "address = \"https://copy.example/\"",
    )
    .says(expect![[r#"
        sources.toml:17:6: error[source-address]: a source of grade D must not be linked
           |
        17 | id = "copy"
           |      ^^^^^^
           |
           = Replace the address by `unlinked = "copy"`.
    "#]]);
}

#[test]
fn a_source_without_an_address_or_a_reason() {
    broken(FileKind::Sources, "address = \"https://court.example/1\"\n", "").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the source has neither an address nor a reason for having none
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Add `address`, or `unlinked = "not-found"` or `unlinked = "copy"`.
    "#]]);
}

#[test]
fn a_source_with_an_address_and_a_reason_for_none() {
    broken(FileKind::Sources, "grade = \"A\"", "grade = \"A\"\nunlinked = \"copy\"").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the source has an address and a reason for having none
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Keep one of `address` and `unlinked`.
    "#]]);
}

#[test]
fn an_address_that_no_browser_opens() {
    broken(FileKind::Sources, "https://court.example/1", "court.example/1").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the address does not begin with https:// or http://
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Write the whole address of the page.
    "#]]);
}

#[test]
fn an_excerpt_longer_than_25_words() {
    let excerpt = format!("grade = \"B\"\nexcerpt = \"{}\"", "word ".repeat(26));
    broken(FileKind::Sources, "grade = \"B\"", &excerpt).says(expect![[r#"
        sources.toml:7:11: error[long-quote]: the excerpt is longer than 25 words
          |
        7 | ... = "word word word word word word word word word word word word word word word word word word word word word word word word word word "
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = Keep 25 words or fewer.
    "#]]);
}

#[test]
fn a_court_record_that_nobody_has_seen() {
    broken(FileKind::Claims, "via = [\"gazette\"]\n", "").says(expect![[r#"
        claims.toml:22:12: error[unseen-court-record]: a court record that nobody has seen: no court source and no `via`
           |
        22 | standing = "court-record"
           |            ^^^^^^^^^^^^^^
           |
           = Name in `via` who quotes the record, add the court's own paper as a source of grade A, or call it `reported`.
    "#]]);
}

#[test]
fn an_event_of_which_nothing_is_said() {
    broken(FileKind::Events, "claims = [\"charge-filed\"]\n", "").says(expect![[r#"
        events.toml:2:6: error[no-claim]: nothing is said about `2020-01-10-charged` on its own day
          |
        2 | id = "2020-01-10-charged"
          |      ^^^^^^^^^^^^^^^^^^^^
          |
          = Give it at least one claim that was known on that day.
    "#]]);
}

#[test]
fn a_quotation_referred_to_that_is_none() {
    broken(
        FileKind::Parties,
        "quotes = [\"denies\"]",
        "quotes = [\"notice-filed\"]",
    )
    .says(expect![[r#"
        parties.toml:10:11: error[no-claim]: the claim `notice-filed` has no quotation
           |
        10 | quotes = ["notice-filed"]
           |           ^^^^^^^^^^^^^^
           |
           = Add `quote` to that claim, or refer to one that has it.
    "#]]);
}

#[test]
fn a_move_that_cannot_happen() {
    broken(FileKind::Events, "move = \"nolle-prosequi\"", "move = \"sentence\"").says(expect![[r#"
        events.toml:23:40: error[impossible-move]: `sentence` can't be made in `doe` on 2020-03-02: the case is charged then
           |
        23 | effect = [{ proceeding = "doe", move = "sentence" }]
           |                                        ^^^^^^^^^^
           |
           = Correct the move, its day or its proceeding. Possible from charged: amend, set-hearing, waive-hearing, plead-not-guilty, plead-no-contest, announce-dismissal, nolle-prosequi, dismiss-with-prejudice.
    "#]]);
}

#[test]
fn a_refiling_after_dismissal_with_prejudice() {
    let refiled = r#"
[[event]]
id = "2020-04-01-refiled"
title = "A charge is filed"
date = "2020-04-01"
kind = "filing"
claims = ["charge-filed"]
sources = ["gazette"]
effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
"#;
    broken(FileKind::Events, "effect = [{ proceeding = \"doe\", move = \"nolle-prosequi\" }]\n",
        &format!("effect = [{{ proceeding = \"doe\", move = \"dismiss-with-prejudice\" }}]\n{refiled}"))
        .says(expect![[r#"
            events.toml:32:40: error[impossible-move]: `file-information` can't be made in `doe` on 2020-04-01: the case is dismissed-with-prejudice then
               |
            32 | effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
               |                                        ^^^^^^^^^^^^^^^^^^
               |
               = Correct the move, its day or its proceeding. Possible from dismissed-with-prejudice: deny-reconsideration, grant-reconsideration, appeal.
            es/events.toml: error[untranslated]: there is no translation of event `2020-04-01-refiled`
             = Add the entry under the same id, each text as a pair of `en`, copied from the original, and `es`.
        "#]]);
}

#[test]
fn a_charge_after_the_time_for_it() {
    broken(
        FileKind::Proceedings,
        "alleged = \"2020-01-05\"",
        "alleged = \"2019-01-09\"",
    )
    .says(expect![[r#"
        events.toml:11:40: error[time-barred]: `theft` is charged after the time for it
           |
        11 | effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
           |                                        ^^^^^^^^^^^^^^^^^^
           |
           = Correct the day, or the count: 1 years from 2019-01-09 (Code § 3).
    "#]]);
}

#[test]
fn a_suspension_of_what_is_no_sentence() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\"",
        "move = \"nolle-prosequi\", suspended = true",
    )
    .says(expect![[r#"
        events.toml:23:40: error[move-details]: `nolle-prosequi` does not take `suspended`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", suspended = true }]
           |                                        ^^^^^^^^^^^^^^^^
           |
           = Leave it out: only a sentence can be suspended.
    "#]]);
}

#[test]
fn a_hearing_set_for_a_day_that_has_passed() {
    let set = "{ proceeding = \"doe\", move = \"set-hearing\", on = \"2020-01-10\" }";
    broken(
        FileKind::Events,
        "counts = [\"theft\"] }]",
        &format!("counts = [\"theft\"] }}, {set}]"),
    )
    .says(expect![[r#"
        events.toml:11:131: error[dates-reversed]: the hearing is set for a day that is not after the event
           |
        11 | ...eft"] }, { proceeding = "doe", move = "set-hearing", on = "2020-01-10" }]
           |                                                              ^^^^^^^^^^^^
           |
           = Correct `on` or the event’s `date`.
    "#]]);
}

#[test]
fn a_day_for_what_is_no_hearing() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\" }",
        "move = \"nolle-prosequi\", on = \"2020-05-01\" }",
    )
    .says(expect![[r#"
        events.toml:23:63: error[move-details]: `nolle-prosequi` does not take `on`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", on = "2020-05-01" }]
           |                                                               ^^^^^^^^^^^^
           |
           = Leave it out: only a hearing is set for a day.
    "#]]);
}

#[test]
fn a_hearing_set_for_a_later_day_holds() {
    let set = "{ proceeding = \"doe\", move = \"set-hearing\", on = \"2020-01-11\" }";
    let with = format!("counts = [\"theft\"] }}, {set}]");
    broken(FileKind::Events, "counts = [\"theft\"] }]", &with).holds();
}

#[test]
fn a_label_for_which_the_lanes_have_no_room() {
    broken(
        FileKind::Law,
        "name = \"Information\"\n",
        "name = \"Information\"\nlabel = \"\"\n",
    )
    .change(
        FileKind::Events,
        "title = \"A charge is filed\"\n",
        "title = \"A charge is filed\"\nlabel = \"a charge of theft is filed at last\"\n",
    )
    .says(expect![[r#"
        events.toml:4:9: error[long-label]: the label is longer than 32 characters
          |
        4 | label = "a charge of theft is filed at last"
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = Say it in fewer words: a label has little room beside its date.
        law.toml:29:9: error[empty-text]: there is nothing in this text
           |
        29 | label = ""
           |         ^^
           |
           = Write the text, or leave an optional field out.
        es/events.toml:5:6: error[untranslated]: there is no translation of `label`
          |
        5 | id = "2020-01-10-charged"
          |      ^^^^^^^^^^^^^^^^^^^^
          |
          = Add it as a pair of `en`, copied from the original, and `es`.
        es/law.toml:31:6: error[untranslated]: there is no translation of `label`
           |
        31 | id = "file-information"
           |      ^^^^^^^^^^^^^^^^^^
           |
           = Add it as a pair of `en`, copied from the original, and `es`.
    "#]]);
}

#[test]
fn roles_out_of_order() {
    broken(
        FileKind::Parties,
        "since = \"2020-01-10\"",
        "since = \"2019-12-31\"",
    )
    .says(expect![[r#"
        parties.toml:7:40: error[order]: this text does not come after the one before it
          |
        7 | roles = [{ text = "Rider" }, { since = "2019-12-31", text = "Rider, charged" }]
          |                                        ^^^^^^^^^^^^
          |
          = Put the texts in the order of their days.
    "#]]);
}

#[test]
fn a_charge_without_a_count() {
    broken(FileKind::Events, ", counts = [\"theft\"]", "").says(expect![[r#"
        events.toml:11:40: error[impossible-move]: `file-information` can't be made in `doe` on 2020-01-10: no count would be before the court
           |
        11 | effect = [{ proceeding = "doe", move = "file-information" }]
           |                                        ^^^^^^^^^^^^^^^^^^
           |
           = Correct the move, its day or its proceeding. Possible from not-charged: file-information, file-by-agreement, indict.
    "#]]);
}

#[test]
fn a_move_with_fields_of_another() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\"",
        "move = \"nolle-prosequi\", guilty = [\"theft\"]",
    )
    .says(expect![[r#"
        events.toml:23:68: error[move-details]: `nolle-prosequi` does not take `guilty`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", guilty = ["theft"] }]
           |                                                                    ^^^^^^^
           |
           = Leave it out: this move names no counts.
    "#]]);
}

#[test]
fn a_move_that_the_law_file_does_not_explain() {
    broken(FileKind::Law, "[[move]]\nid = \"release\"\nsince = \"2019-01-01\"\nname = \"Release\"\nmeaning = \"What its name says.\"\nsources = [\"code\"]\n", "").says(expect![[r#"
        law.toml: error[no-law]: there is no [[move]] for `release`
         = Add it with its citation, plain meaning and sources.
        es/law.toml:206:6: error[unknown-id]: there is no move `release` to translate
            |
        206 | id = "release"
            |      ^^^^^^^^^
            |
            = Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn a_move_explained_twice() {
    broken(
        FileKind::Law,
        "id = \"nolle-prosequi\"",
        "id = \"file-information\"",
    )
    .says(expect![[r#"
        law.toml: error[no-law]: there is no [[move]] for `nolle-prosequi`
         = Add it with its citation, plain meaning and sources.
        law.toml:110:6: error[duplicate-id]: the move `file-information` is there already
            |
        110 | id = "file-information"
            |      ^^^^^^^^^^^^^^^^^^
            |
            = Keep one entry for each move.
        es/law.toml:115:6: error[unknown-id]: there is no move `nolle-prosequi` to translate
            |
        115 | id = "nolle-prosequi"
            |      ^^^^^^^^^^^^^^^^
            |
            = Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn a_status_for_somebody_who_is_no_defendant() {
    broken(
        FileKind::Proceedings,
        "defendant = \"doe\"",
        "defendant = \"gazette\"",
    )
    .says(expect![[r#"
        proceedings.toml:5:13: error[wrong-value]: `gazette` is not a defendant
          |
        5 | defendant = "gazette"
          |             ^^^^^^^^^
          |
          = Only defendants have a status: give the party `side = "defendant"`, or name another.
    "#]]);
}

#[test]
fn a_phrase_that_the_document_does_not_hold() {
    broken(FileKind::Documents, "phrase = \"may be filed again\"", "phrase = \"may be refiled\"").says(expect![[r#"
        documents.toml:11:10: error[phrase]: the phrase does not occur in the document
           |
        11 | phrase = "may be refiled"
           |          ^^^^^^^^^^^^^^^^
           |
           = Copy the phrase from the text exactly, long enough to occur once, in the text's order.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "may be refiled". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn a_phrase_that_the_document_holds_twice() {
    broken(FileKind::Documents, "phrase = \"may be filed again\"", "phrase = \"e\"").says(expect![[r#"
        documents.toml:11:10: error[phrase]: the phrase occurs more than once in the document
           |
        11 | phrase = "e"
           |          ^^^
           |
           = Copy the phrase from the text exactly, long enough to occur once, in the text's order.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "e". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn markup_that_texts_do_not_have() {
    broken(FileKind::Claims, "The State filed a notice", "The State filed <b>a</b> notice").says(expect![[r#"
        claims.toml:21:8: error[markup]: HTML has no place in a text
           |
        21 | text = "The State filed <b>a</b> notice of dismissal."
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Texts hold *emphasis*, “quotations” and [names](party:id), in one paragraph. A number that starts a list is written with a backslash: `1\.`.
        es/claims.toml:20:11: error[outdated-translation]: the original has changed since this was translated
           |
        20 | text.en = "The State filed a notice of dismissal."
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "The State filed <b>a</b> notice of dismissal.". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn marks_that_do_not_pair_with_phrases() {
    broken(
        FileKind::Case,
        "marks = [\"charged\", \"open\"]",
        "marks = [\"charged\"]",
    )
    .says(expect![[r#"
        case.toml:24:10: error[marks]: 2 emphasised phrases and 1 marks
           |
        24 | answer = "The charge was *dropped*, and *can come back*."
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Give `marks` one entry for each emphasised phrase, in their order.
    "#]]);
}

#[test]
fn answers_out_of_order() {
    broken(
        FileKind::Case,
        "from = \"2020-01-01\"",
        "from = \"2020-04-01\"",
    )
    .says(expect![[r#"
        case.toml:22:8: error[order]: this answer does not come after the one before it
           |
        22 | from = "2020-03-02"
           |        ^^^^^^^^^^^^
           |
           = Put the answers in the order of their days, one for each day.
        es/case.toml: error[untranslated]: there is no translation of answer `2020-04-01`
         = Add the entry under the same id, each text as a pair of `en`, copied from the original, and `es`.
        es/case.toml:9:8: error[unknown-id]: there is no answer `2020-01-01` to translate
          |
        9 | from = "2020-01-01"
          |        ^^^^^^^^^^^^
          |
          = Did you mean `2020-04-01`? Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn a_quotation_longer_than_20_words() {
    let words = format!("words = \"{}\"", "no ".repeat(21));
    broken(FileKind::Claims, "words = \"I did not take it.\"", &words).says(expect![[r#"
        claims.toml:14:19: error[long-quote]: the quotation is longer than 20 words
           |
        14 | quote = { words = "no no no no no no no no no no no no no no no no no no no no no ", attribution = "To the Gazette, March 2020" }
           |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Quote 20 words or fewer; longer statements belong in documents.toml.
        es/claims.toml:13:18: error[outdated-translation]: the original has changed since this was translated
           |
        13 | quote.words.en = "I did not take it."
           |                  ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "no no no no no no no no no no no no no no no no no no no no no". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn two_claims_for_one_statement_of_the_main_source() {
    broken(FileKind::Claims, "article = 2", "article = 1").says(expect![[r#"
        claims.toml:27:11: error[article-number]: statement 1 of the main source is there already
           |
        27 | article = 1
           |           ^
           |
           = Each statement of the main source is one claim; leave the number out of the other.
    "#]]);
}

#[test]
fn problems_in_every_file_are_told_in_one_run() {
    let problems = broken(FileKind::Case, "story_day =", "storyday =")
        .change(
            FileKind::Parties,
            "side = \"defendant\"",
            "side = \"accused\"",
        )
        .change(FileKind::Proceedings, "\"court-filing\"", "\"court-paper\"")
        .change(
            FileKind::Events,
            "move = \"nolle-prosequi\"",
            "move = \"release\"",
        )
        .change(
            FileKind::Claims,
            "since = \"2020-03-02\"",
            "since = \"2020-3-2\"",
        )
        .change(FileKind::Documents, "phrase = \"may", "phrase = \"will")
        .change(FileKind::Sources, "grade = \"A\"", "grade = \"E\"")
        .change(FileKind::Law, "sources = [\"code\"]", "sources = []")
        .problems();
    let told: Vec<(&str, Rule)> = problems.iter().map(|p| (p.file.as_str(), p.rule)).collect();
    assert_eq!(
        told,
        [
            ("case.toml", Rule::UnknownField),
            ("parties.toml", Rule::WrongValue),
            ("proceedings.toml", Rule::UnknownId),
            ("events.toml", Rule::ImpossibleMove),
            ("claims.toml", Rule::BadDate),
            ("documents.toml", Rule::Phrase),
            ("sources.toml", Rule::WrongValue),
            ("law.toml", Rule::NoSource),
            ("es/documents.toml", Rule::Outdated),
        ]
    );
}

#[test]
fn a_broken_entry_hides_no_other_and_its_id_counts_as_defined() {
    let problems = broken(
        FileKind::Claims,
        "standing = \"court-record\"",
        "standing = \"x\"",
    )
    .problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn every_rule_has_its_own_code() {
    let mut codes: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Rule::ALL.len());
}

#[test]
fn a_way_that_begins_with_another_dismissal() {
    broken(
        FileKind::Law,
        "moves = [\"nolle-prosequi\", \"find-no-probable-cause\"]",
        "moves = [\"dismiss-with-prejudice\"]",
    )
    .says(expect![[r#"
        law.toml:279:6: error[way]: a way from `dismissed-without-prejudice` begins elsewhere
            |
        279 | id = "dropped"
            |      ^^^^^^^^^
            |
            = Give the moves of that dismissal to the first stop, and to no other.
    "#]]);
}

#[test]
fn a_way_that_leads_through_its_own_beginning() {
    broken(
        FileKind::Law,
        "moves = [\"bind-over\", \"waive-hearing\"]",
        "moves = [\"bind-over\", \"find-no-probable-cause\"]",
    )
    .says(expect![[r#"
        law.toml:309:6: error[way]: a way leads through its own beginning
            |
        309 | id = "hearing"
            |      ^^^^^^^^^
            |
            = Give the moves of that dismissal to the first stop, and to no other.
    "#]]);
}

#[test]
fn a_stop_that_no_case_can_come_to() {
    broken(
        FileKind::Law,
        "id = \"trial\"\nsince = \"2019-01-01\"\ntitle = \"Trial\"\nline = \"a jury decides\"\nwho = \"A jury.\"\nshown = \"The charge.\"\nmoves = [\"swear-jury\"]",
        "id = \"trial\"\nsince = \"2019-01-01\"\ntitle = \"Trial\"\nline = \"a jury decides\"\nwho = \"A jury.\"\nshown = \"The charge.\"\nmoves = [\"release\"]",
    )
    .says(expect![[r#"
        law.toml:331:6: error[way]: no case can come to `trial` on this way
            |
        331 | id = "trial"
            |      ^^^^^^^
            |
            = Name a move that the stops before it make possible.
    "#]]);
}

#[test]
fn an_alternative_to_nothing() {
    broken(
        FileKind::Law,
        "id = \"again\"\nsince = \"2019-01-01\"\ntitle = \"Filed again\"",
        "id = \"again\"\nalternative = true\nsince = \"2019-01-01\"\ntitle = \"Filed again\"",
    )
    .change(
        FileKind::Law,
        "id = \"inquiry\"",
        "id = \"inquiry\"\nalternative = true",
    )
    .says(expect![[r#"
        law.toml:289:6: error[way]: there is no stop that this one could be the alternative to
            |
        289 | id = "inquiry"
            |      ^^^^^^^^^
            |
            = An alternative follows the stop beside which it stands, after the first; two are the most.
        law.toml:299:6: error[way]: there is no stop that this one could be the alternative to
            |
        299 | id = "again"
            |      ^^^^^^^
            |
            = An alternative follows the stop beside which it stands, after the first; two are the most.
    "#]]);
}

#[test]
fn one_id_on_both_ways() {
    broken(FileKind::Law, "id = \"retrial\"", "id = \"trial\"")
        .change(
            FileKind::Spanish(Original::Law),
            "id = \"retrial\"",
            "id = \"trial\"",
        )
        .says(expect![[r#"
            law.toml:375:6: error[duplicate-id]: the id `trial` is taken by an earlier entry
                |
            375 | id = "trial"
                |      ^^^^^^^
                |
                = Give one of the two another id; links and references need it to be unique.
        "#]]);
}

#[test]
fn an_event_at_a_stop_that_is_not_there_and_one_of_no_case() {
    broken(
        FileKind::Events,
        "sources = [\"gazette\"]\neffect",
        "sources = [\"gazette\"]\nstation = \"inquire\"\neffect",
    )
    .says(expect![[r#"
        events.toml:23:11: error[unknown-id]: there is no stop on a way back to court with the id `inquire`
           |
        23 | station = "inquire"
           |           ^^^^^^^^^
           |
           = Did you mean `inquiry`? Refer to an id that is defined, or define this one.
    "#]]);
    broken(
        FileKind::Events,
        "proceedings = [\"doe\"]\npeople = [\"doe\"]\nclaims = [\"notice-filed\", \"denies\"]",
        "people = [\"doe\"]\nclaims = [\"notice-filed\", \"denies\"]\nstation = \"inquiry\"",
    )
    .says(expect![[r#"
        events.toml:21:11: error[way]: an event of no case stands on a way back to court
           |
        21 | station = "inquiry"
           |           ^^^^^^^^^
           |
           = Name its case in `proceedings`, or leave `station` out.
    "#]]);
}
