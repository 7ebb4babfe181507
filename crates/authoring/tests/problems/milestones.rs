//! Milestones and their summaries.

use authoring::{
    check::check,
    file::{FileKind, Original},
};
use expect_test::expect;
use record::{Case, Event};

use crate::fixture::{Broken, broken};

const EVENTS: FileKind = FileKind::Events;
const SPANISH: FileKind = FileKind::Spanish(Original::Events);

/// The record with a line more in its second event, of the day on which the answer changes.
pub(crate) fn with_line(line: &str) -> Broken {
    let last = "sources = [\"gazette\"]\n";
    broken(EVENTS, last, &format!("{last}{line}\n"))
}

/// The record with a summary of its second event in both languages, which rests on these claims.
pub(crate) fn with_summary(en: &str, es: &str, claims: &str) -> Broken {
    let title = "title.es = \"Se retira el cargo\"\n";
    let pair = format!("{title}summary.en = \"{en}\"\nsummary.es = \"{es}\"\n");
    let summary = format!("summary = {{ text = \"{en}\", claims = [{claims}] }}");
    with_line(&summary).change(SPANISH, title, &pair)
}

/// The record with a summary of its first event, where only the second one is a milestone.
pub(crate) fn with_summary_of_no_milestone() -> Broken {
    let sources = "sources = [\"court-filing\"]\n";
    let summary = "summary = { text = \"It begins.\", claims = [\"charge-filed\"] }\n";
    let title = "title.es = \"Se presenta un cargo\"\n";
    let pair = format!("{title}summary.en = \"It begins.\"\nsummary.es = \"Comienza.\"\n");
    with_line("milestone = true")
        .change(EVENTS, sources, &format!("{sources}{summary}"))
        .change(SPANISH, title, &pair)
}

/// The record with one more event in both languages.
pub(crate) fn with_event(record: Broken, id: &str, fields: &str) -> Broken {
    let event = format!(
        "[[event]]\nid = \"{id}\"\ntitle = \"A step\"\nkind = \"press\"\nclaims = [\"undecided\"]\n\
         sources = [\"court-filing\"]\n{fields}\n\n[[event]]"
    );
    let spanish = format!(
        "[[event]]\nid = \"{id}\"\ntitle.en = \"A step\"\ntitle.es = \"Un paso\"\n\n[[event]]"
    );
    (record.change(EVENTS, "[[event]]", &event)).change(SPANISH, "[[event]]", &spanish)
}

/// The record with this many events more, one a day in February, each with these fields.
pub(crate) fn with_events(record: Broken, count: u8, fields: &str) -> Broken {
    (1..=count).fold(record, |record, day| {
        let fields = format!("date = \"2020-02-{day:02}\"\n{fields}");
        with_event(record, &format!("more-{day}"), &fields)
    })
}

/// The ids of the milestones.
fn milestones(record: Broken) -> Vec<String> {
    let case: Case = check(&record.files()).expect("nothing is wrong with it").en;
    let events = case.all::<Event>();
    (events.filter(|(key, _)| case.is_milestone(*key)))
        .map(|(_, event)| event.id.clone())
        .collect()
}

#[test]
fn every_event_is_a_milestone_of_a_short_record_that_names_none() {
    let all = ["2020-01-10-charged", "2020-03-02-dropped"];
    assert_eq!(milestones(Broken::new()), all);
    assert_eq!(milestones(with_line("milestone = false")), all);
    assert_eq!(milestones(with_line("milestone = true")), all[1..]);
    assert_eq!(milestones(with_events(Broken::new(), 10, "")).len(), 12);
    let named = with_events(with_line("milestone = true"), 11, "");
    let named = (1..=3).fold(named, |record, day| {
        let date = format!("date = \"2020-02-{day:02}\"\n");
        record.change(EVENTS, &date, &format!("{date}milestone = true\n"))
    });
    assert_eq!(
        milestones(named),
        ["more-1", "more-2", "more-3", "2020-03-02-dropped"]
    );
}

#[test]
fn a_milestone_that_no_page_shows() {
    let record = with_line("milestone = true");
    let later = "date = \"2020-05\"\nknown = \"2020-06-02\"\nmilestone = true";
    with_event(record, "later", later).says(expect![[r#"
        events.toml:9:13: error[hidden-milestone]: no page shows this milestone: it becomes known on 2020-06-02, and the record was reviewed on 2020-06-01
          |
        9 | milestone = true
          |             ^^^^
          |
          = Correct `known` or the date, remove `milestone`, or correct `reviewed` in case.toml.
    "#]]);
    let record = with_line("milestone = true");
    let same_day = "date = \"2020-05\"\nknown = \"2020-06-01\"\nmilestone = true";
    with_event(record, "reviewed", same_day).holds();
}

#[test]
fn a_milestone_too_many() {
    let record = || with_line("milestone = true");
    with_events(record(), 12, "milestone = true").holds();
    with_events(record(), 13, "milestone = true").says(expect![[r#"
        events.toml:8:13: error[too-many-milestones]: this is milestone 13 besides those on days when the answer changes; at most 12 are allowed
          |
        8 | milestone = true
          |             ^^^^
          |
          = Remove `milestone` from this event, or from one that the story can do without.
    "#]]);
}

#[test]
fn too_few_milestones_in_a_long_record() {
    with_events(with_line("milestone = true"), 10, "").holds();
    with_events(with_line("milestone = true"), 11, "").says(expect![[r#"
        events.toml: error[too-few-milestones]: 1 of the record’s 13 events are milestones; it needs 4
         = Add `milestone = true` to the events that tell the story by themselves.
    "#]]);
    with_events(Broken::new(), 11, "").says(expect![[r#"
        case.toml:22:8: error[answer-without-milestone]: the answer changes on a day without a milestone
           |
        22 | from = "2020-03-02"
           |        ^^^^^^^^^^^^
           |
           = Add `milestone = true` to the event that changes the answer; that day has `2020-03-02-dropped`.
        events.toml: error[too-few-milestones]: 0 of the record’s 13 events are milestones; it needs 4
         = Add `milestone = true` to the events that tell the story by themselves.
    "#]]);
}

#[test]
fn a_day_on_which_the_answer_changes_without_a_milestone() {
    let first = "sources = [\"court-filing\"]\n";
    let named = || broken(EVENTS, first, &format!("{first}milestone = true\n"));
    named().says(expect![[r#"
        case.toml:22:8: error[answer-without-milestone]: the answer changes on a day without a milestone
           |
        22 | from = "2020-03-02"
           |        ^^^^^^^^^^^^
           |
           = Add `milestone = true` to the event that changes the answer; that day has `2020-03-02-dropped`.
    "#]]);
    let (from, later) = ("from = \"2020-03-02\"", "from = \"2020-03-03\"");
    (named().change(FileKind::Case, from, later))
        .change(FileKind::Spanish(Original::Case), from, later)
        .says(expect![[r#"
            case.toml:22:8: error[answer-without-milestone]: the answer changes on a day without a milestone
               |
            22 | from = "2020-03-03"
               |        ^^^^^^^^^^^^
               |
               = No event became known on that day: correct `from`, or add the event.
        "#]]);
}

#[test]
fn a_summary_of_its_claims_is_read_in_both_languages() {
    let record = with_summary(
        "The State ends the case for now.",
        "El Estado pone fin al caso por ahora.",
        "\"notice-filed\"",
    );
    let editions = check(&record.files()).expect("nothing is wrong with it");
    let summary = |case: &Case| {
        let (_, event) = case.all::<Event>().last().expect("two events");
        let summary = event.summary.clone().expect("it has one");
        let claims = summary.claims.iter().map(|key| case[*key].id.clone());
        (summary.text.plain(), claims.collect::<Vec<_>>())
    };
    let claims = vec!["notice-filed".to_owned()];
    let en = "The State ends the case for now.".to_owned();
    assert_eq!(summary(&editions.en), (en, claims.clone()));
    let es = "El Estado pone fin al caso por ahora.".to_owned();
    assert_eq!(summary(&editions.es), (es, claims));
}

#[test]
fn a_summary_without_its_translation_and_one_without_its_original() {
    with_line("summary = { text = \"It ends.\", claims = [\"notice-filed\"] }").says(expect![[
        r#"
        es/events.toml:14:6: error[untranslated]: there is no translation of `summary`
           |
        14 | id = "2020-03-02-dropped"
           |      ^^^^^^^^^^^^^^^^^^^^
           |
           = Add it with `en`, copied from the original, and `es`.
    "#
    ]]);
    let title = "title.es = \"Se retira el cargo\"\n";
    let pair = format!("{title}summary.en = \"It ends.\"\nsummary.es = \"Termina.\"\n");
    broken(SPANISH, title, &pair).says(expect![[r#"
        es/events.toml:17:14: error[outdated-translation]: the original has no such entry of `summary`
           |
        17 | summary.en = "It ends."
           |              ^^^^^^^^^^
           |
           = Remove it, or add the original.
    "#]]);
}

#[test]
fn a_summary_of_an_event_that_is_no_milestone() {
    with_summary_of_no_milestone().says(expect![[r#"
        events.toml:11:20: error[summary-without-milestone]: `2020-01-10-charged` has a summary and is no milestone
           |
        11 | summary = { text = "It begins.", claims = ["charge-filed"] }
           |                    ^^^^^^^^^^^^
           |
           = Add `milestone = true`, or remove the summary: only milestones show one.
    "#]]);
}

#[test]
fn a_summary_that_rests_on_no_claim() {
    with_summary("It ends.", "Termina.", "").says(expect![[r#"
        events.toml:23:20: error[summary-without-claims]: the summary of `2020-03-02-dropped` rests on no claim
           |
        23 | summary = { text = "It ends.", claims = [] }
           |                    ^^^^^^^^^^
           |
           = Name in its `claims` the claims of the event that say it.
    "#]]);
}

#[test]
fn a_summary_that_says_more_than_the_claims_of_its_event() {
    with_summary("It ends.", "Termina.", "\"undecided\"").says(expect![[r#"
        events.toml:23:42: error[summary-beyond-claims]: `undecided` is not among the claims of `2020-03-02-dropped`: a summary can't say more than the claims of its event
           |
        23 | summary = { text = "It ends.", claims = ["undecided"] }
           |                                          ^^^^^^^^^^^
           |
           = Name one of the event’s `claims`, add this one to them, or leave out what it says.
    "#]]);
    with_summary("It ends.", "Termina.", "\"notice-filed\", \"notice\"").says(expect![[r#"
        events.toml:23:58: error[unknown-id]: there is no claim with the id `notice`
           |
        23 | summary = { text = "It ends.", claims = ["notice-filed", "notice"] }
           |                                                          ^^^^^^^^
           |
           = Refer to an id that is defined, or define this one.
    "#]]);
    let claims = "claims = [\"notice-filed\", \"denies\"]";
    with_summary("It ends.", "Termina.", "\"charge-filed\"")
        .change(
            EVENTS,
            claims,
            "claims = [\"notice-filed\", \"denies\", \"charge-filed\"]",
        )
        .change(
            FileKind::Claims,
            "since = \"2020-01-10\"",
            "since = \"2020-01-10\"\nuntil = \"2020-03-02\"",
        )
        .says(expect![[r#"
            events.toml:23:42: error[summary-beyond-claims]: `charge-filed` does not hold on 2020-03-02, the day of the event: a summary can't say more than the claims of its event
               |
            23 | summary = { text = "It ends.", claims = ["charge-filed"] }
               |                                          ^^^^^^^^^^^^^^
               |
               = Name a claim that holds on that day, or leave out what this one says.
        "#]]);
}

#[test]
fn a_summary_that_is_too_long() {
    with_summary(
        "The State ends the case. It may charge again.",
        "El Estado pone fin al caso. Puede volver.",
        "\"notice-filed\"",
    )
    .says(expect![[r#"
        events.toml:23:20: error[long-summary]: the summary has 2 sentences; it is one
           |
        23 | summary = { text = "The State ends the case. It may charge again.", claims = ["notice-filed"] }
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Keep one sentence; the claims of the event say the rest.
        es/events.toml:18:14: error[long-summary]: the summary has 2 sentences; it is one
           |
        18 | summary.es = "El Estado pone fin al caso. Puede volver."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Keep one sentence; the claims of the event say the rest.
    "#]]);
    let words = |count: usize| format!("{}end.", "on ".repeat(count - 1));
    with_summary(&words(28), &words(28), "\"notice-filed\"").holds();
    with_summary(&words(29), &words(28), "\"notice-filed\"").says(expect![[r#"
        events.toml:23:20: error[long-summary]: the summary has 29 words, quotations included; at most 28 are allowed
           |
        23 | summary = { text = "on on on on on on on on on on on on on on on on on on on on on on on on on on on on end.", claims = ["notice-fil...
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Shorten it; the claims of the event say the rest.
    "#]]);
    with_summary(&words(28), &words(29), "\"notice-filed\"").says(expect![[r#"
        es/events.toml:18:14: error[long-summary]: the summary has 29 words, quotations included; at most 28 are allowed
           |
        18 | summary.es = "on on on on on on on on on on on on on on on on on on on on on on on on on on on on end."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Shorten it; the claims of the event say the rest.
    "#]]);
}

#[test]
fn a_summary_keeps_the_rules_of_all_texts() {
    with_summary(
        "Doe, off the hook, is guilty of theft, “no doubt”.",
        "Doe, que quedó impune, es culpable de hurto, “sin duda”.",
        "\"notice-filed\"",
    )
    .says(expect![[r#"
        events.toml:23:20: error[never-used]: “off the hook” is not allowed in this record
           |
        23 | summary = { text = "Doe, off the hook, is guilty of theft, “no doubt”.", claims = ["notice-filed"] }
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Write what happened in plain words. If somebody said it, quote it with its speaker.
        events.toml:23:20: error[guilt-before-verdict]: “guilty of” about Mx. Doe, whom nobody had convicted by 2020-03-02
           |
        23 | summary = { text = "Doe, off the hook, is guilty of theft, “no doubt”.", claims = ["notice-filed"] }
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Write who alleges it, or what the charge is. A quotation keeps its words.
        events.toml:23:20: error[unattributed-quotation]: no claim or document of this record has this quotation
           |
        23 | summary = { text = "Doe, off the hook, is guilty of theft, “no doubt”.", claims = ["notice-filed"] }
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Quote only words that a claim or a document of this record has, with their speaker.
        es/events.toml:18:14: error[never-used]: “quedó impune” is not allowed in this record
           |
        18 | summary.es = "Doe, que quedó impune, es culpable de hurto, “sin duda”."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Write what happened in plain words. If somebody said it, quote it with its speaker.
        es/events.toml:18:14: error[guilt-before-verdict]: “culpable de” about Doe, whom nobody had convicted by 2020-03-02
           |
        18 | summary.es = "Doe, que quedó impune, es culpable de hurto, “sin duda”."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Write who alleges it, or what the charge is. A quotation keeps its words.
        es/events.toml:18:14: error[unattributed-quotation]: no claim or document of this record has this quotation
           |
        18 | summary.es = "Doe, que quedó impune, es culpable de hurto, “sin duda”."
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Quote only words that a claim or a document of this record has, with their speaker.
    "#]]);
}
