//! The ways back to court on days taken by hand: where the case was, what it had taken, and what was open.

use scraper::{ElementRef, Html, Selector};
use without_prejudice::i18n::Language;

use super::{PAGES, file_of, on, select, text};

const WITHOUT: [&str; 6] = [
    "path-dismissed",
    "path-investigation",
    "path-filed-again",
    "path-preliminary-hearing",
    "path-grand-jury",
    "path-trial",
];
const WITH: [&str; 5] = [
    "path-dismissed-by-order",
    "path-reconsideration",
    "path-reversal",
    "path-back",
    "path-trial-after-order",
];

/// A day; how the case stands to the stops of each way, and the stop of each that is looked at first.
type Expected = (
    &'static str,
    ([&'static str; 6], &'static str),
    ([&'static str; 5], &'static str),
);

const IN_LAW: ([&str; 6], &str) = (["law"; 6], "path-preliminary-hearing");
const OTHER: ([&str; 5], &str) = (["law"; 5], "path-reconsideration");
const GONE: ([&str; 6], &str) = (
    ["taken", "taken", "taken", "not-taken", "taken", "taken"],
    "path-trial",
);
const REFUSED: ([&str; 5], &str) = (
    ["here", "ended", "possible", "possible", "possible"],
    "path-reversal",
);
const SHUT: ([&str; 5], &str) = (
    ["here", "ended", "ended", "closed", "closed"],
    "path-dismissed-by-order",
);
const INVESTIGATED: ([&str; 6], &str) = (
    [
        "taken", "here", "possible", "possible", "possible", "possible",
    ],
    "path-preliminary-hearing",
);

const DAYS: [Expected; 13] = [
    ("2021-10-21", IN_LAW, OTHER),
    ("2023-01-31", IN_LAW, OTHER),
    // An announcement is no dismissal.
    ("2023-04-20", IN_LAW, OTHER),
    (
        "2023-04-21",
        (
            [
                "here", "possible", "possible", "possible", "possible", "possible",
            ],
            "path-preliminary-hearing",
        ),
        OTHER,
    ),
    ("2023-08-15", INVESTIGATED, OTHER),
    // To say that a grand jury will be asked is not to ask it.
    ("2023-10-17", INVESTIGATED, OTHER),
    // The indictment is the charge and the grand jury's answer in one.
    (
        "2024-01-19",
        (
            ["taken", "taken", "taken", "not-taken", "here", "possible"],
            "path-trial",
        ),
        OTHER,
    ),
    (
        "2024-07-10",
        (
            ["taken", "taken", "taken", "not-taken", "taken", "here"],
            "path-trial",
        ),
        OTHER,
    ),
    (
        "2024-07-12",
        GONE,
        (
            ["here", "possible", "possible", "possible", "possible"],
            "path-reconsideration",
        ),
    ),
    ("2024-10-24", GONE, REFUSED),
    ("2024-11-21", GONE, REFUSED),
    ("2024-12-23", GONE, SHUT),
    ("2026-01-13", GONE, SHUT),
];

const STATES: [&str; 7] = [
    "law",
    "here",
    "taken",
    "possible",
    "not-taken",
    "ended",
    "closed",
];

/// The ids of a way's stops, and how the case stands to each.
fn stops(page: &Html, side: &str) -> Vec<(String, &'static str)> {
    let stops = select(
        page,
        &format!("#paths .path-{side} .path-steps .path-step:has(> input)"),
    );
    let of = |stop: ElementRef<'_>| {
        let radio = inside(stop, "input[type=radio]").value().id();
        let state =
            (STATES.into_iter()).find(|state| stop.value().classes().any(|class| class == *state));
        (radio.expect("an id").to_owned(), state.expect("a state"))
    };
    stops.into_iter().map(of).collect()
}

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).next().expect("it is there")
}

#[test]
fn every_stop_stands_as_the_case_stood_on_the_day() {
    for language in Language::ALL {
        for (day, without, with) in DAYS {
            let page = on(day, language);
            let found = |side| stops(&page, side).into_iter().unzip();
            let (ids, states): (Vec<String>, Vec<&str>) = found("without");
            assert_eq!(
                (ids.as_slice(), states.as_slice()),
                (&WITHOUT.map(str::to_owned)[..], &without.0[..]),
                "{day}"
            );
            let (ids, states): (Vec<String>, Vec<&str>) = found("with");
            assert_eq!(
                (ids.as_slice(), states.as_slice()),
                (&WITH.map(str::to_owned)[..], &with.0[..]),
                "{day}"
            );
            let checked = select(&page, "#paths input[checked]");
            let checked: Vec<_> = checked
                .iter()
                .filter_map(|radio| radio.value().id())
                .collect();
            assert_eq!(checked, [without.1, with.1], "{day}");
        }
    }
}

/// What is said under a stop, to eye or ear.
fn said(page: &Html, id: &str) -> String {
    text(select(page, &format!("label[for='{id}']"))[0])
}

#[test]
fn how_a_case_stands_to_a_stop_is_in_its_name() {
    for (day, id, words) in [
        (
            "2023-04-20",
            "path-trial",
            "Trial, a jury decides, The law in general, not this case",
        ),
        (
            "2023-04-21",
            "path-dismissed",
            "Charge dismissed, You are here, since 21 April 2023",
        ),
        (
            "2023-04-21",
            "path-preliminary-hearing",
            "Preliminary hearing, a judge decides, Possible",
        ),
        (
            "2024-01-19",
            "path-filed-again",
            "Charge filed again, Taken on 19 January 2024",
        ),
        (
            "2024-01-19",
            "path-investigation",
            "More investigation, Taken in May 2023",
        ),
        (
            "2024-01-19",
            "path-preliminary-hearing",
            "Preliminary hearing, Not taken",
        ),
        (
            "2024-07-10",
            "path-trial",
            "Trial, You are here, since 9 July 2024",
        ),
        (
            "2024-10-24",
            "path-reconsideration",
            "Order reconsidered, Sought without success, 24 October 2024",
        ),
        (
            "2024-12-23",
            "path-reversal",
            "Order reversed, Sought without success, 23 December 2024",
        ),
        ("2024-12-23", "path-back", "Charge is back, No longer open"),
    ] {
        assert_eq!(said(&on(day, Language::En), id), words, "{day}");
    }
    let page = on("2024-01-19", Language::Es);
    assert_eq!(
        said(&page, "path-grand-jury"),
        "Gran jurado, El caso está aquí, desde el 19 de enero de 2024"
    );
    assert_eq!(
        said(&page, "path-investigation"),
        "Más investigación, Recorrido en mayo de 2023"
    );
}

/// What happened at a stop by a day.
fn told(day: &str, id: &str) -> Vec<String> {
    let page = on(day, Language::En);
    let links = select(
        &page,
        &format!("#paths li:has(#{id}) .path-step-details dd p a[href^='#event-']"),
    );
    let target = |link: &ElementRef<'_>| {
        let event = link.value().attr("href").expect("an address");
        event.trim_start_matches("#event-").to_owned()
    };
    links.iter().map(target).collect()
}

#[test]
fn what_happened_at_a_stop_is_the_record_s_own_and_of_the_day() {
    let nothing: [&str; 0] = [];
    assert_eq!(told("2023-04-20", "path-dismissed"), nothing);
    assert_eq!(
        told("2023-04-21", "path-dismissed"),
        ["2023-04-21-nolle-prosequi"]
    );
    // Her hearing was moved on the same day; his fell away before any was held.
    assert_eq!(told("2023-04-21", "path-preliminary-hearing"), nothing);
    let reports = ["2023-05-hammer-notches", "2023-08-02-haag-report"];
    assert_eq!(told("2023-08-14", "path-investigation"), reports[..1]);
    assert_eq!(told("2023-08-15", "path-investigation"), reports);
    let jury = ["2023-10-17-grand-jury-announced", "2024-01-19-indictment"];
    assert_eq!(told("2023-10-16", "path-grand-jury"), nothing);
    assert_eq!(told("2023-10-17", "path-grand-jury"), jury[..1]);
    assert_eq!(told("2024-01-19", "path-grand-jury"), jury);
    assert_eq!(told("2024-01-19", "path-filed-again"), jury[1..]);
    // Another defendant's jury is not his.
    assert_eq!(told("2024-02-22", "path-trial"), nothing);
    assert_eq!(
        told("2024-07-10", "path-trial"),
        ["2024-07-09-baldwin-jury"]
    );
    assert_eq!(
        told("2026-01-13", "path-reconsideration"),
        ["2024-10-24-reconsideration-denied"]
    );
    let appeal = ["2024-11-21-appeal", "2024-12-23-appeal-withdrawn"];
    assert_eq!(told("2024-11-21", "path-reversal"), appeal[..1]);
    assert_eq!(told("2024-12-23", "path-reversal"), appeal);
}

#[test]
fn every_stop_says_who_decides_what_must_be_shown_by_which_rule_and_where_to_check_it() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let strips = select(&parsed, "#paths .path-step-details");
        assert_eq!(strips.len(), 11, "{}", file_of(page));
        for strip in strips {
            let pairs: Vec<String> = (select_in(strip, "dl > div").into_iter())
                .map(text)
                .collect();
            let heads = match page.language {
                Language::En => ["Who decides", "What must be shown", "Rule", "In this case"],
                Language::Es => [
                    "Quién decide",
                    "Qué hay que mostrar",
                    "Regla",
                    "En este caso",
                ],
            };
            assert_eq!(pairs.len(), 4);
            for (pair, head) in pairs.iter().zip(heads) {
                let rest = pair.strip_prefix(head);
                assert!(
                    rest.is_some_and(|rest| rest.len() > 8),
                    "{}: {pair}",
                    file_of(page)
                );
            }
            let cited = select_in(strip, "dl > div:nth-child(3) .cites");
            assert_eq!(cited.len(), 1, "{}: {pairs:?}", file_of(page));
        }
    }
}

fn select_in<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

#[test]
fn both_languages_draw_the_same_map_on_every_day() {
    let shape = |language| -> Vec<String> {
        super::pages_in(language)
            .map(|(page, html)| {
                let parsed = Html::parse_document(html);
                let drawn: Vec<String> = select(&parsed, "#paths [class]:not(.term), #paths [id]")
                    .iter()
                    .map(|e| format!("{:?} {:?}", e.value().attr("class"), e.value().id()))
                    .collect();
                format!("{} {}", page.day, drawn.join("\n"))
            })
            .collect()
    };
    assert!(shape(Language::En) == shape(Language::Es));
}

#[test]
fn the_clock_runs_beside_the_way_only_while_a_charge_may_be_filed_again() {
    for (day, left) in [
        ("2023-01-31", None),
        ("2023-04-20", None),
        ("2023-04-21", Some("3 years and 6 months")),
        ("2023-10-17", Some("3 years and 4 days")),
        ("2024-01-19", None),
        ("2024-12-23", None),
    ] {
        let page = on(day, Language::En);
        let limits: Vec<String> = select(&page, "#paths .path-limit")
            .into_iter()
            .map(text)
            .collect();
        let expected = left.map(|left| {
            format!(
                "Meanwhile the clock runs: {left} left\
                 Time limit 21 October 2026: the plain five-year count ends here"
            )
        });
        assert_eq!(limits, expected.into_iter().collect::<Vec<_>>(), "{day}");
    }
}

#[test]
fn the_way_of_2023_ends_at_the_dismissal_with_prejudice() {
    for (day, end) in [("2024-07-11", None), ("2024-07-12", Some("12 July 2024"))] {
        let page = on(day, Language::En);
        let ends: Vec<String> = select(&page, "#paths .path-step.end")
            .into_iter()
            .map(text)
            .collect();
        let expected = end.map(|end| format!("Dismissed by order, with prejudice {end}"));
        assert_eq!(ends, expected.into_iter().collect::<Vec<_>>(), "{day}");
    }
}

#[test]
fn where_the_case_is_not_on_a_way_the_page_says_that_it_is_the_law_in_general() {
    for (day, without, with) in [
        ("2023-04-20", true, true),
        ("2023-04-21", false, true),
        ("2024-07-11", false, true),
        ("2024-07-12", false, false),
    ] {
        let page = on(day, Language::En);
        let is_general = |side: &str| {
            let way = text(select(&page, &format!("#paths .path-{side}"))[0]);
            let lead = text(select(&page, &format!("#paths .path-{side} > p"))[0]);
            let general = lead.starts_with("This is the law in general.");
            let presumed = lead.starts_with("The person is presumed innocent");
            assert_ne!(general, presumed, "{lead}");
            assert_eq!(general, way.contains("not this case"), "{day}");
            general
        };
        assert_eq!(
            (is_general("without"), is_general("with")),
            (without, with),
            "{day}"
        );
    }
}

#[test]
fn each_way_is_one_group_of_radios_in_an_ordered_list() {
    for (_, html) in PAGES.iter() {
        let page = Html::parse_document(html);
        for (side, stops) in [("without", 6), ("with", 5)] {
            let list = format!("#paths .path-{side} fieldset > ol > li");
            let group = format!("{list} input[type=radio][name=path-{side}]");
            assert_eq!(select(&page, &group).len(), stops);
            assert_eq!(select(&page, &format!("{group}[checked]")).len(), 1);
            assert_eq!(
                select(
                    &page,
                    &format!("{list}:has(input):has(label):has(.path-step-details)")
                )
                .len(),
                stops
            );
            let legend = select(&page, &format!("#paths .path-{side} legend"))[0];
            assert!(text(legend).contains("dismissal") || text(legend).contains("desestimación"));
        }
    }
}

#[test]
fn the_ways_never_say_what_no_court_has_said() {
    for (page, html) in PAGES.iter() {
        let said = text(select(&Html::parse_document(html), "#paths")[0]).to_lowercase();
        for words in [
            "acquitted",
            "cleared",
            "not guilty",
            "no charge can be filed",
            "30-1-9",
            "absuel",
            "exonera",
        ] {
            assert!(!said.contains(words), "{}: {words}", file_of(page));
        }
        let innocent = ["presumed innocent", "presume la inocencia"];
        assert!(
            innocent.iter().any(|words| said.contains(words)),
            "{}",
            file_of(page)
        );
    }
}
