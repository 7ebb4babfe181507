//! The plain count of the time for a charge: its figures on days reckoned by hand, and what it must not
//! say.

use record::Day;
use scraper::Html;
use without_prejudice::i18n::Language;

use super::{PAGES, file_of, on, pages_in, select, text};

fn said(page: &Html) -> String {
    text(select(page, "section#clock")[0])
}

/// Day; days and time passed; days and time left. Reckoned by hand from 21 October 2021 to 21 October
/// 2026, 1,826 days.
const COUNTS: [(&str, &str, &str, &str, &str); 13] = [
    ("2021-10-21", "0", "0 days", "1,826", "5 years"),
    (
        "2023-01-19",
        "455",
        "1 year, 2 months and 29 days",
        "1,371",
        "3 years, 9 months and 2 days",
    ),
    (
        "2023-01-31",
        "467",
        "1 year, 3 months and 10 days",
        "1,359",
        "3 years, 8 months and 21 days",
    ),
    (
        "2023-02-23",
        "490",
        "1 year, 4 months and 2 days",
        "1,336",
        "3 years, 7 months and 28 days",
    ),
    (
        "2023-03-31",
        "526",
        "1 year, 5 months and 10 days",
        "1,300",
        "3 years, 6 months and 21 days",
    ),
    (
        "2023-04-20",
        "546",
        "1 year, 5 months and 30 days",
        "1,280",
        "3 years, 6 months and 1 day",
    ),
    (
        "2023-04-21",
        "547",
        "1 year and 6 months",
        "1,279",
        "3 years and 6 months",
    ),
    (
        "2023-08-15",
        "663",
        "1 year, 9 months and 25 days",
        "1,163",
        "3 years, 2 months and 6 days",
    ),
    (
        "2023-10-17",
        "726",
        "1 year, 11 months and 26 days",
        "1,100",
        "3 years and 4 days",
    ),
    (
        "2024-01-19",
        "820",
        "2 years, 2 months and 29 days",
        "1,006",
        "2 years, 9 months and 2 days",
    ),
    // A leap day.
    (
        "2024-02-29",
        "861",
        "2 years, 4 months and 8 days",
        "965",
        "2 years, 7 months and 22 days",
    ),
    (
        "2024-03-06",
        "867",
        "2 years, 4 months and 14 days",
        "959",
        "2 years, 7 months and 15 days",
    ),
    (
        "2024-07-10",
        "993",
        "2 years, 8 months and 19 days",
        "833",
        "2 years, 3 months and 11 days",
    ),
];

#[test]
fn the_count_is_right_on_days_reckoned_by_hand() {
    for (day, passed, elapsed, days_left, left) in COUNTS {
        let page = on(day, Language::En);
        assert_eq!(text(select(&page, ".clock-left")[0]), left, "{day}");
        let said = said(&page);
        for words in [
            "The plain count runs from 21 October 2021, the day of the event, to 21 October 2026.",
            &format!("{days_left} days, until 21 October 2026"),
            &format!("{elapsed} had passed: {passed} of 1,826 days."),
        ] {
            assert!(said.contains(words), "{day}: {words:?} is not in {said}");
        }
    }
}

#[test]
fn the_count_speaks_spanish() {
    let page = on("2023-01-31", Language::Es);
    assert_eq!(
        text(select(&page, ".clock-left")[0]),
        "3 años, 8 meses y 21 días"
    );
    let said = said(&page);
    for words in [
        "Tiempo transcurrido: 1 año, 3 meses y 10 días, 467 de 1,826 días.",
        "1,359 días, hasta el 21 de octubre de 2026",
        "Nuevo México da a la fiscalía un plazo de cinco años para presentar un cargo de homicidio",
        "Día 467 del cómputo, dentro del plazo.",
        "Un tribunal puede contar de otra manera.",
    ] {
        assert!(said.contains(words), "{words:?} is not in {said}");
    }
}

#[test]
fn each_filing_has_its_day_and_each_charge_was_in_time() {
    let steps = |day| {
        let page = on(day, Language::En);
        let steps = select(&page, ".clock-steps li");
        steps.into_iter().map(text).collect::<Vec<_>>()
    };
    assert!(steps("2023-01-30").is_empty());
    let expected = [
        ("31 January 2023", "Day 467 of the count, in time."),
        ("21 April 2023", "Day 547 of the count."),
        ("19 January 2024", "Day 820 of the count, in time."),
        ("12 July 2024", "Day 995 of the count."),
    ];
    for (day, known) in [
        ("2023-01-31", 1),
        ("2023-04-20", 1),
        ("2023-04-21", 2),
        ("2024-01-19", 3),
        ("2024-07-12", 4),
        ("2026-01-13", 4),
    ] {
        let steps = steps(day);
        assert_eq!(steps.len(), known, "{day}");
        for (said, (date, number)) in steps.iter().zip(expected) {
            assert!(said.starts_with(date), "{day}: {said}");
            assert!(said.contains(number), "{day}: {said}");
        }
    }
}

#[test]
fn before_a_charge_it_names_nobody_and_no_crime() {
    for day in ["2021-10-21", "2022-08-13", "2023-01-30"] {
        let said = said(&on(day, Language::En));
        assert!(said.contains("No charge is before a court"), "{said}");
        for words in ["Baldwin", "Gutierrez", "Halls", "manslaughter", "refile"] {
            assert!(!said.contains(words), "{day}: {words}");
        }
    }
}

#[test]
fn it_says_what_the_count_means_for_the_charge_as_it_stands() {
    for (day, lead, meaning) in [
        (
            "2023-04-20",
            "On 20 April 2023, time left on the plain count",
            "A charge is before the court.",
        ),
        (
            "2023-04-21",
            "On 21 April 2023, time left to file the charge again",
            "No charge is before the court. The time to bring one runs on.",
        ),
        (
            "2024-01-19",
            "On 19 January 2024, time left on the plain count",
            "A charge is before the court.",
        ),
    ] {
        let said = said(&on(day, Language::En));
        assert!(said.contains(lead), "{day}: {said}");
        assert!(said.contains(meaning), "{day}: {said}");
    }
}

#[test]
fn from_the_dismissal_with_prejudice_on_it_no_longer_matters() {
    for language in Language::ALL {
        for (page, html) in pages_in(language) {
            let parsed = Html::parse_document(html);
            let is_moot = page.day >= Day::parse("2024-07-12").expect("a day");
            let count = |selector: &str| select(&parsed, selector).len();
            let drawn = (
                count("#clock .cell-moot"),
                count("#clock .pin"),
                count("#clock .clock-lead"),
            );
            let expected = if is_moot { (5, 0, 0) } else { (0, 1, 1) };
            assert_eq!(drawn, expected, "{}", file_of(page));
        }
    }
    let big = |day| text(select(&on(day, Language::En), ".clock-left")[0]);
    assert_eq!(big("2024-07-12"), "The clock no longer matters here");
    assert_eq!(big("2026-01-13"), "The clock no longer matters here");
    let holds = "While the dismissal holds, nobody can file the same charge again";
    for (day, while_it_holds, rest) in [
        (
            "2024-07-12",
            true,
            "Only a further ruling could bring it back.",
        ),
        (
            "2024-10-24",
            true,
            "Only a further ruling could bring it back.",
        ),
        ("2024-11-21", true, "The State has appealed."),
        (
            "2024-12-23",
            false,
            "The dismissal stands. Nobody can file the same charge again",
        ),
    ] {
        let said = said(&on(day, Language::En));
        assert_eq!(said.contains(holds), while_it_holds, "{day}: {said}");
        assert!(said.contains(rest), "{day}: {said}");
    }
}

#[test]
fn a_later_decision_is_on_no_page_before_it() {
    let decided = Day::parse("2025-07-15").expect("a day");
    let mut days = [0, 0];
    for (page, html) in PAGES.iter() {
        let is_known = page.day >= decided;
        days[usize::from(is_known)] += 1;
        let named = html.contains("Padilla") || html.contains("source-padilla\"");
        assert_eq!(named, is_known, "{}", file_of(page));
    }
    assert!(days.iter().all(|days| *days > 0));
    assert!(!said(&on("2025-07-14", Language::En)).contains("Padilla"));
    assert!(
        said(&on("2025-07-15", Language::En)).contains("State v. Padilla (2025) applied that cap")
    );
}

#[test]
fn every_figure_names_its_statute_and_its_assumption() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let said = said(&parsed);
        for words in ["§ 30-1-8(B)", "§ 12-2A-7(D)", "§ 30-1-9(B)", "2026"] {
            assert!(said.contains(words), "{}: {words}", file_of(page));
        }
        let assumption = match page.language {
            Language::En => "A court may count differently.",
            Language::Es => "Un tribunal puede contar de otra manera.",
        };
        assert!(said.contains(assumption), "{}", file_of(page));
        // The degree rests on the crime's own statute, which no page names before a charge.
        let charged = page.day >= Day::parse("2023-01-31").expect("a day");
        let own = select(&parsed, "#clock a[href='#source-nmsa-30-2-3']");
        assert_eq!(own.len(), usize::from(charged), "{}", file_of(page));
        // It applies to nobody here, and no day closes what a court may leave open.
        for words in ["30-1-9(A)", "resident", "no charge can be filed"] {
            assert!(!said.contains(words), "{}: {words}", file_of(page));
        }
        for id in ["nmsa-30-1-8", "nmsa-12-2a-7", "nmsa-30-1-9"] {
            let link = format!("#clock a[href='#source-{id}']");
            assert!(
                !select(&parsed, &link).is_empty(),
                "{}: {id}",
                file_of(page)
            );
        }
    }
}

#[test]
fn the_picture_has_a_cell_for_every_month() {
    for (day, past) in [
        ("2021-10-21", 0),
        ("2023-01-31", 15),
        ("2023-04-20", 17),
        ("2023-04-21", 18),
        ("2024-01-19", 26),
    ] {
        let page = on(day, Language::En);
        let hidden = select(&page, "#clock .cells[aria-hidden=true]");
        assert_eq!(hidden.len(), 1);
        let cells = |selector: &str| -> usize {
            let paths = select(&page, selector);
            let shapes = paths.iter().filter_map(|path| path.value().attr("d"));
            // The cell of the day itself is drawn as ahead, with a part of it past.
            shapes.map(|d| d.matches("h32").count()).sum()
        };
        assert_eq!(cells("#clock .cells .cell-left"), 60 - past, "{day}");
        assert_eq!(cells("#clock .cells .ink-charged"), past, "{day}");
    }
}
