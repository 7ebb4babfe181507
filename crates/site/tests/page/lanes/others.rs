//! The lanes of another record: nothing in them is made for one case.

use authoring::{
    check::{Input, check},
    file::{FileKind, Original},
};
use record::Day;
use scraper::Html;
use without_prejudice::i18n::Language;

use super::{attr, section, select, text, within};
use crate::{edition_of, fixture::good, page_on};

/// The good record with these changes, each of the first such text in its file.
fn changed(changes: &[(FileKind, &str, &str)]) -> Vec<Input> {
    let mut inputs = good();
    for (kind, from, to) in changes {
        let input = inputs.iter_mut().find(|input| input.kind == *kind);
        let bytes = &mut input.expect("every kind is there").bytes;
        let text = String::from_utf8(bytes.clone().expect("read")).expect("UTF-8");
        assert!(text.contains(from), "{kind:?}: {from}");
        *bytes = Ok(text.replacen(from, to, 1).into_bytes());
    }
    inputs
}

fn lanes(inputs: &[Input], day: &str, language: Language) -> Html {
    let editions = check(inputs).expect("it holds");
    let case = edition_of(&editions, language);
    section(&page_on(&case, Day::parse(day).expect("a day"), language))
}

const LAW: FileKind = FileKind::Law;
const EVENTS: FileKind = FileKind::Events;
const FROM: &str = "from = \"2020-03-02\"";
const SPANISH_LAW: FileKind = FileKind::Spanish(Original::Law);

#[test]
fn a_label_of_the_law_serves_every_case_in_both_languages() {
    let inputs = changed(&[
        (
            LAW,
            "name = \"Information\"\n",
            "name = \"Information\"\nlabel = \"charged\"\n",
        ),
        (
            SPANISH_LAW,
            "name.es = \"Acusación\"\n",
            "name.es = \"Acusación\"\nlabel.en = \"charged\"\nlabel.es = \"cargo\"\n",
        ),
    ]);
    for (language, label) in [
        (Language::En, "10 Jan 2020 charged."),
        (Language::Es, "10 ene 2020 cargo."),
    ] {
        let page = lanes(&inputs, "2020-02-01", language);
        assert_eq!(text(select(&page, ".lane[id] .lane-caption")[0]), label);
        // The day before, there is no charge and no word of one.
        let before = lanes(&inputs, "2020-01-09", language);
        assert_eq!(text(select(&before, ".lane[id] .lane-caption")[0]), "");
    }
}

#[test]
fn a_hearing_is_gone_once_its_day_has_passed() {
    let set = "counts = [\"theft\"] }, { proceeding = \"doe\", move = \"set-hearing\", on = \"2020-02-01\" }]";
    let inputs = changed(&[(EVENTS, "counts = [\"theft\"] }]", set)]);
    let shown = |day| {
        let page = lanes(&inputs, day, Language::En);
        (
            select(&page, ".ring").len(),
            text(select(&page, "#lanes")[0]).contains("1 Feb 2020"),
        )
    };
    assert_eq!(shown("2020-01-31"), (1, true));
    assert_eq!(shown("2020-02-01"), (0, false));
    assert_eq!(shown("2020-02-20"), (0, false));
}

#[test]
fn the_window_of_an_open_door_closes_with_its_limit() {
    let inputs = good();
    let window = |day| {
        let page = lanes(&inputs, day, Language::En);
        let lane = select(&page, ".lane[id]")[0];
        assert_eq!(attr(lane, "data-status"), "dismissed-without-prejudice");
        within(lane, ".window").len()
    };
    assert_eq!(window("2020-03-02"), 1);
    // One year from the day alleged.
    let last = alleged(&inputs);
    let last = last.years_later(1).expect("a year");
    assert_eq!(window(&last.to_string()), 0);
}

fn alleged(inputs: &[Input]) -> Day {
    let editions = check(inputs).expect("it holds");
    let mut all = editions.en.all::<record::Proceeding>();
    all.next().expect("a case").1.alleged
}

#[test]
fn a_date_without_a_day_is_a_dash_and_no_label_says_more() {
    let inputs = changed(&[
        (
            EVENTS,
            "title = \"The charge is dropped\"\ndate = \"2020-03-02\"\ntime = { at = \"13:30\", zone = \"PT\", offset = \"-08:00\", court_offset = \"-07:00\" }",
            "title = \"The charge is dropped\"\nlabel = \"dropped\"\ndate = \"2020-03\"",
        ),
        (
            FileKind::Spanish(Original::Events),
            "id = \"2020-03-02-dropped\"\n",
            "id = \"2020-03-02-dropped\"\nlabel = { en = \"dropped\", es = \"retirado\" }\n",
        ),
        // The answer that says so waits for it.
        (FileKind::Case, FROM, "from = \"2020-03-31\""),
        (
            FileKind::Spanish(Original::Case),
            FROM,
            "from = \"2020-03-31\"",
        ),
    ]);
    let before = lanes(&inputs, "2020-03-30", Language::En);
    assert!(
        select(&before, ".dash").is_empty(),
        "a month is known on its last day"
    );
    let page = lanes(&inputs, "2020-03-31", Language::En);
    assert_eq!(select(&page, ".dash").len(), 1);
    assert_eq!(
        text(select(&page, ".lane[id] .lane-caption b")[0]),
        "Mar 2020"
    );
    let table = text(select(&page, "#lanes-table")[0]);
    assert!(
        !table.contains("31 March 2020dropped") && table.contains("March 2020"),
        "{table}"
    );
}
