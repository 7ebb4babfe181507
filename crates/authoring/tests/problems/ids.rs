//! Ids, dates and times.

use authoring::{check::check, file::FileKind};
use expect_test::expect;
use record::{Certainty, Claim, Date, Said};

use crate::fixture::broken;

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
        claims.toml:25:7: error[unknown-id]: there is no party with the id `state`
           |
        25 | by = ["state"]
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
           = Remove the entry, or correct its id.
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
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
        es/events.toml:14:6: error[unknown-id]: there is no event `2020-03-02-dropped` to translate
           |
        14 | id = "2020-03-02-dropped"
           |      ^^^^^^^^^^^^^^^^^^^^
           |
           = Remove the entry, or correct its id.
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
           = Write YYYY-MM-DD, YYYY-MM or YYYY, no more precise than the source; add `~` for approximate, `?` for uncertain.
    "#]]);
}

#[test]
fn a_form_of_date_that_the_page_could_not_keep() {
    broken(FileKind::Sources, "date = \"2020-03-02\"", "date = \"202X\"").says(expect![[r#"
        sources.toml:5:8: error[bad-date]: `202X` is a form of date that this format does not have
          |
        5 | date = "202X"
          |        ^^^^^^
          |
          = Write YYYY-MM-DD, YYYY-MM or YYYY, no more precise than the source; add `~` for approximate, `?` for uncertain.
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
        events.toml:17:31: error[bad-time]: the zone has no offsets
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
        events.toml:6:9: error[dates-reversed]: the event became known before it happened
          |
        6 | known = "2020-01-01"
          |         ^^^^^^^^^^^^
          |
          = Correct `date` or `known`: `known` is the day of the event or a later one.
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
        claims.toml:9:9: error[dates-reversed]: the claim ends before it begins
          |
        9 | until = "2020-01-10"
          |         ^^^^^^^^^^^^
          |
          = Set `until` to the first day on which it no longer holds.
    "#]]);
}

#[test]
fn when_a_claim_was_said() {
    let day = "said = \"2020-01-10\"";
    let said = |said: &str| broken(FileKind::Claims, day, &format!("said = \"{said}\""));
    let read = |text: &str| {
        let editions = check(&said(text).files()).expect("nothing is wrong with it");
        let [en, es] = [editions.en, editions.es].map(|case| {
            let first = case.all::<Claim>().next();
            first.and_then(|(_, claim)| claim.said)
        });
        assert_eq!(en, es);
        en
    };
    assert_eq!(read("unknown"), Some(Said::Unknown));
    let january = Date::new(2020, Some(1), None, Certainty::Approximate);
    assert_eq!(read("2020-01~"), january.map(Said::On));
    said("2020-01-11").says(expect![[r#"
        claims.toml:7:8: error[dates-reversed]: the claim was known before its speaker said it
          |
        7 | said = "2020-01-11"
          |        ^^^^^^^^^^^^
          |
          = Correct `said` or `since`: `since` is the day on which it was said or a later one.
    "#]]);
    said("not known").says(expect![[r#"
        claims.toml:7:8: error[bad-date]: `not known` is not a date: whitespace is not allowed
          |
        7 | said = "not known"
          |        ^^^^^^^^^^^
          |
          = Write YYYY-MM-DD, YYYY-MM or YYYY, no more precise than the source; add `~` for approximate, `?` for uncertain.
    "#]]);
}
