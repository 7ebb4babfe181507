//! Random records: whatever they hold, a page shows what its day knows and nothing more.

use authoring::{
    check::{Input, check},
    file::{FileKind, Original},
};
use proptest::{collection::vec, prelude::*};
use record::Day;
use scraper::{ElementRef, Html};
use without_prejudice::i18n::Language;

use super::{edition_of, fixture::good, page_on, select, text};

/// A development of a random record: when it happened, how much later it became known, and whether its
/// claim came later still. Days are counted from 1 January 2020.
#[derive(Clone, Debug)]
struct Development {
    happened: u16,
    until_known: u16,
    second_claim_after: u16,
}

fn development() -> impl Strategy<Value = Development> {
    (0_u16..200, 0_u16..60, 0_u16..60).prop_map(|(happened, until_known, second_claim_after)| {
        Development {
            happened,
            until_known,
            second_claim_after,
        }
    })
}

fn day(number: u16) -> Day {
    let (mut month, mut rest) = (1_u8, number);
    loop {
        let next = (28..=31)
            .rev()
            .find(|last| Day::new(2020, month, *last).is_some());
        let length = u16::from(next.expect("a month"));
        if rest < length {
            let of_month = u8::try_from(rest + 1).expect("at most 31");
            return Day::new(2020, month, of_month).expect("a day of the month");
        }
        (month, rest) = (month + 1, rest - length);
    }
}

/// Developments may be of the whole year: the record was read after it.
fn read_later(inputs: &mut [Input]) {
    for input in inputs {
        if let (FileKind::Case, Ok(bytes)) = (input.kind, &mut input.bytes) {
            let text = String::from_utf8(bytes.clone()).expect("UTF-8");
            *bytes = text.replace("2020-06-01", "2021-12-31").into_bytes();
        }
    }
}

/// The good record with these developments beside its own, each with words that occur nowhere else.
fn record(developments: &[Development]) -> Vec<Input> {
    let mut inputs = good();
    read_later(&mut inputs);
    let mut add = |kind: FileKind, more: String| {
        let input = inputs.iter_mut().find(|input| input.kind == kind);
        let bytes = &mut input.expect("every kind is there").bytes;
        bytes.as_mut().expect("read").extend(more.into_bytes());
    };
    let spanish = FileKind::Spanish;
    for (n, development) in developments.iter().enumerate() {
        let happened = day(development.happened);
        let known = day(development.happened + development.until_known);
        let second =
            day(development.happened + development.until_known + development.second_claim_after);
        add(
            FileKind::Events,
            format!(
                "\n[[event]]\nid = \"random-{n}\"\ntitle = \"Titel{n}x\"\ndate = \"{happened}\"\nknown = \"{known}\"\n\
             kind = \"filing\"\npeople = [\"doe\"]\nclaims = [\"first-{n}\", \"second-{n}\"]\nsources = [\"court-filing\"]\n"
            ),
        );
        add(
            spanish(Original::Events),
            format!(
                "\n[[event]]\nid = \"random-{n}\"\ntitle = {{ en = \"Titel{n}x\", es = \"Titel{n}x\" }}\n"
            ),
        );
        for (name, since) in [("first", known), ("second", second)] {
            add(
                FileKind::Claims,
                format!(
                    "\n[[claim]]\nid = \"{name}-{n}\"\ntext = \"Words{name}{n}x.\"\nstanding = \"reported\"\n\
                 by = [\"gazette\"]\nsources = [\"court-filing\"]\nsince = \"{since}\"\n"
                ),
            );
            add(
                spanish(Original::Claims),
                format!(
                    "\n[[claim]]\nid = \"{name}-{n}\"\ntext = {{ en = \"Words{name}{n}x.\", es = \"Words{name}{n}x.\" }}\n"
                ),
            );
        }
    }
    inputs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_page_shows_what_its_day_knows_and_nothing_later(
        developments in vec(development(), 1..8),
        shown in 0_u16..330,
    ) {
        let on = day(shown);
        let editions = check(&record(&developments)).expect("it holds");
        for language in Language::ALL {
            let case = edition_of(&editions, language);
            let page = page_on(&case, on, language);
            for (n, development) in developments.iter().enumerate() {
                let known = day(development.happened + development.until_known);
                let second = day(development.happened + development.until_known + development.second_claim_after);
                prop_assert_eq!(page.contains(&format!("Titel{n}x")), known <= on);
                prop_assert_eq!(page.contains(&format!("event-random-{n}")), known <= on);
                prop_assert_eq!(page.contains(&format!("Wordsfirst{n}x")), known <= on);
                prop_assert_eq!(page.contains(&format!("Wordssecond{n}x")), second <= on);
            }
        }
    }
}

/// The fixture's law with one table that holds from this day on only.
fn law_since(table: &str, since: &str) -> Vec<Input> {
    let mut inputs = good();
    let law = inputs.iter_mut().find(|input| input.kind == FileKind::Law);
    let bytes = &mut law.expect("the law is there").bytes;
    let text = String::from_utf8(bytes.clone().expect("read")).expect("UTF-8");
    let (before, after) = text.split_once(table).expect("the table is there");
    let after = after.replacen("2019-01-01", since, 1);
    *bytes = Ok(format!("{before}{table}{after}").into_bytes());
    inputs
}

#[test]
fn an_item_of_law_shows_from_its_day_on() {
    for (table, words) in [
        ("[dismissal.limit]", "A court can refuse a refiling"),
        ("[[dismissal.comparison]]", "Can it be filed again?"),
        ("[[dismissal.misreading]]", "No jury has decided."),
        ("[[way.without]]", "Filed again"),
        ("[[way.with]]", "Second look"),
    ] {
        let editions = check(&law_since(table, "2020-02-01")).expect("it holds");
        let case = edition_of(&editions, Language::En);
        let shown = |on| {
            let page = page_on(&case, Day::parse(on).expect("a day"), Language::En);
            let page = Html::parse_document(&page);
            let says = |element: &ElementRef<'_>| text(*element).contains(words);
            // What is no law yet is in the page, but not displayed.
            let hidden = select(&page, "[hidden]").iter().any(says);
            !hidden && select(&page, "body").iter().any(says)
        };
        assert_eq!(
            (shown("2020-01-31"), shown("2020-02-01")),
            (false, true),
            "{table}"
        );
    }
}
