//! The lanes: what the pictures and the table say on every day, and that nothing in them meets.

mod labels;
mod others;

use record::{Day, Event, Proceeding};
use scraper::{ElementRef, Html, Selector};
use without_prejudice::i18n::{Language, dates};

use super::{PAGES, case_in, edition, file_of, on, pages_in, select, text};

/// The section alone, which takes a tenth of the time to parse.
fn section(html: &str) -> Html {
    let start = html
        .find("<section id=\"lanes\"")
        .expect("the section is there");
    let end = html[start..].find("</section>").expect("it ends");
    Html::parse_document(&html[start..start + end])
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

fn attr<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_default()
}

/// Hundredths of a per cent.
fn share(element: ElementRef<'_>, name: &str) -> u32 {
    let written = attr(element, name).trim_end_matches('%').to_owned();
    let (whole, rest) = written.split_once('.').unwrap_or((&written, "0"));
    whole.parse::<u32>().expect("a number") * 100 + rest.parse::<u32>().expect("a number")
}

#[test]
fn every_case_has_its_lane_with_the_status_that_the_panel_gives() {
    for (page, html) in PAGES.iter() {
        let case = case_in(page.language);
        let parsed = Html::parse_document(html);
        assert_eq!(select(&parsed, ".lane[id]").len(), 3, "{}", file_of(page));
        for (_, proceeding) in case.all::<Proceeding>() {
            let lane = select(&parsed, &format!("#lanes #proceeding-{}", proceeding.id))[0];
            let at = format!("{}: {}", file_of(page), proceeding.id);
            // Before anybody is charged there is no case of that name.
            let title = match attr(lane, "data-status") {
                "not-charged" => &case[proceeding.defendant].name,
                _ => &proceeding.title,
            };
            assert_eq!(&text(within(lane, "h3")[0]), title, "{at}");
            let party = &case[proceeding.defendant].id;
            let panel = select(&parsed, &format!("#party-{party} [data-status]"))[0];
            assert_eq!(
                attr(lane, "data-status"),
                attr(panel, "data-status"),
                "{at}"
            );
            let said = text(within(lane, ".lane-status")[0]);
            assert_eq!(said, text(panel), "{at}");
            // The same mark in the same place.
            let mark = |element| attr(within(element, ".swatch")[0], "class").to_owned();
            assert_eq!(mark(lane), mark(panel), "{at}");
        }
    }
}

#[test]
fn a_mixed_verdict_is_whole_in_the_lane_wherever_a_conviction_is() {
    for (page, html) in pages_in(Language::En) {
        let parsed = section(html);
        let lane = select(&parsed, "#proceeding-gutierrez")[0];
        if page.day >= Day::parse("2024-03-06").expect("a day") {
            let said = text(within(lane, ".lane-names")[0]);
            assert!(
                said.contains("acquitted of tampering"),
                "{}: {said}",
                file_of(page)
            );
        }
        let others = text(select(&parsed, "#lanes")[0]);
        for never in ["cleared", "found not guilty", "probation"] {
            assert!(
                !others.to_lowercase().contains(never),
                "{}: {never}",
                file_of(page)
            );
        }
        for id in ["baldwin", "halls"] {
            let lane = text(select(&parsed, &format!("#proceeding-{id}"))[0]).to_lowercase();
            assert!(!lane.contains("acquitted"), "{}: {lane}", file_of(page));
        }
    }
}

#[test]
fn bars_join_without_gaps_and_end_with_the_day() {
    for (page, html) in pages_in(Language::En) {
        let parsed = section(html);
        for lane in select(&parsed, ".lane[id]") {
            let at = format!("{}: {}", file_of(page), attr(lane, "id"));
            let day = share(within(lane, ".day-line")[0], "x");
            let bars = within(lane, ".dotted, .stretch");
            let start = share(within(lane, ".incident")[0], "x");
            let mut end = start;
            for bar in &bars {
                assert_eq!(share(*bar, "x"), end, "{at}");
                end += share(*bar, "width");
            }
            let is_over =
                !within(lane, ".cap").is_empty() || attr(lane, "data-status") == "released";
            assert!(is_over || end == day, "{at}: {end} of {day}");
            assert!(end <= day, "{at}");
        }
    }
}

/// Date, what happened and what status it brought: the rows of a case, or those that concern all.
fn told(page: &Html, title: &str) -> Vec<[String; 3]> {
    let rows = select(page, "#lanes-table tbody tr").into_iter();
    let cells = rows.map(|row| within(row, "th, td, .turn"));
    (cells.filter(|cells| text(cells[1]) == title))
        .map(|cells| {
            let status = text(cells[3]);
            let words = text(cells[2]);
            let words = words.strip_suffix(&status).unwrap_or(&words).to_owned();
            [text(cells[0]), words, status]
        })
        .collect()
}

#[test]
fn the_table_tells_in_order_of_time_what_happened_and_what_status_it_brought() {
    let page = on("2026-01-13", Language::En);
    assert_eq!(
        told(&page, ""),
        [[
            "21 October 2021",
            "Halyna Hutchins is killed and Joel Souza is wounded",
            ""
        ]]
    );
    let turns = |title| {
        let mut rows = told(&page, title);
        rows.retain(|[.., status]| !status.is_empty());
        rows.into_iter()
            .map(|[date, _, status]| [date, status])
            .collect::<Vec<_>>()
    };
    let baldwin = [
        ["21 October 2021", "Not charged"],
        ["31 January 2023", "Charged; case pending"],
        ["20 April 2023", "Charged; dismissal announced"],
        ["21 April 2023", "Dismissed without prejudice"],
        ["19 January 2024", "Charged; case pending"],
        ["9 July 2024", "On trial"],
        ["12 July 2024", "Dismissed with prejudice"],
    ];
    assert_eq!(turns("State v. Baldwin"), baldwin);
    let halls = [
        ["21 October 2021", "Not charged"],
        [
            "31 March 2023",
            "Convicted on a no-contest plea; six-month sentence suspended",
        ],
    ];
    assert_eq!(turns("The case of David Halls"), halls);
    let released = turns("State v. Gutierrez").pop().expect("it is told");
    assert_eq!(released[0], "May 2025");
    assert!(
        released[1].starts_with("Sentence completed"),
        "{}",
        released[1]
    );
    let dropped = [
        "21 April 2023",
        "charge dropped",
        "Dismissed without prejudice",
    ];
    assert!(
        told(&page, "State v. Baldwin")
            .iter()
            .any(|row| *row == dropped)
    );
}

#[test]
fn the_rows_of_the_table_are_in_order_of_time_and_what_lies_ahead_is_among_them() {
    let page = on("2023-04-21", Language::En);
    let dates: Vec<_> = (select(&page, "#lanes-table tbody th").into_iter().map(text)).collect();
    let year = |date: &String| date.rsplit(' ').next().expect("a year").to_owned();
    assert!(dates.is_sorted_by_key(year), "{dates:?}");
    let last = told(&page, "State v. Baldwin").pop().expect("rows");
    assert_eq!(last[..2], ["21 October 2026", "Ahead: five-year limit"]);
}

#[test]
fn on_20_april_2023_the_charge_is_still_solid_and_the_door_opens_on_the_21st() {
    let bars = |day| {
        let page = on(day, Language::En);
        let lane = select(&page, "#proceeding-baldwin")[0];
        (
            within(lane, ".window").len(),
            within(lane, ".leaf").len() - swatch_leaves(lane),
        )
    };
    assert_eq!(bars("2023-04-20"), (0, 0));
    assert_eq!(bars("2023-04-21"), (1, 1));
    assert_eq!(bars("2024-01-18"), (1, 1));
    assert_eq!(
        bars("2024-01-19"),
        (0, 1),
        "the door stays in the picture of the past"
    );
}

fn swatch_leaves(lane: ElementRef<'_>) -> usize {
    within(lane, ".swatch .leaf").len()
}

#[test]
fn the_window_of_the_open_door_ends_with_the_plain_count() {
    let page = on("2023-04-21", Language::En);
    let lane = select(&page, "#proceeding-baldwin")[0];
    let window = within(lane, ".window")[0];
    assert_eq!(share(window, "x"), share(within(lane, ".day-line")[0], "x"));
    // 1,876 of 1,947 days after 1 September 2021.
    assert_eq!(share(window, "x") + share(window, "width"), 9635);
    let caption = text(within(lane, ".lane-caption")[0]);
    assert_eq!(
        caption,
        "21 Apr 2023 charge dropped. Can be refiled until 21 Oct 2026 by a plain count, the five-year limit."
    );
    let spanish = on("2023-04-21", Language::Es);
    assert_eq!(
        text(within(select(&spanish, "#proceeding-baldwin")[0], ".lane-caption")[0]),
        "21 abr 2023 cargo retirado. Puede volver a presentarse hasta el 21 oct 2026, según un cómputo simple del plazo de cinco años."
    );
}

#[test]
fn a_listed_hearing_is_shown_until_it_passes_or_the_charge_ends() {
    let shown = |day, id| {
        let page = on(day, Language::En);
        let lane = select(&page, &format!("#proceeding-{id}"))[0];
        let said = within(lane, ".lane-caption")
            .first()
            .map(|caption| text(*caption));
        let at = said.and_then(|said| {
            said.split_once("Hearing set for ")
                .map(|(_, day)| day.to_owned())
        });
        assert_eq!(
            within(lane, ".ring").len(),
            usize::from(at.is_some()),
            "{day}"
        );
        let told = text(select(&page, "#lanes-table")[0]).contains("Hearing set");
        assert!(at.is_none() || told, "{day}");
        at
    };
    let may = Some("3 May 2023.".to_owned());
    let august = Some("9 Aug 2023.".to_owned());
    assert_eq!(shown("2023-03-08", "baldwin"), None);
    for day in ["2023-03-09", "2023-04-20"] {
        assert_eq!(shown(day, "baldwin"), may, "{day}");
        assert_eq!(shown(day, "gutierrez"), may, "{day}");
    }
    // His charge has ended, and hers has another day.
    assert_eq!(shown("2023-04-21", "baldwin"), None);
    assert_eq!(shown("2023-04-21", "gutierrez"), august);
    assert_eq!(shown("2023-08-03", "gutierrez"), august);
    // She gives it up.
    assert_eq!(shown("2023-08-04", "gutierrez"), None);
}

#[test]
fn nothing_in_the_lanes_is_later_than_the_day() {
    for language in Language::ALL {
        let case = case_in(language);
        for (page, html) in pages_in(language) {
            let parsed = section(html);
            let lanes = select(&parsed, "#lanes")[0];
            let day = share(within(lanes, ".day-line")[0], "x");
            // What lies ahead is known that day; everything else stands at the line or before it.
            for element in within(lanes, ".middle svg[x], .dash, .stretch, .dotted") {
                let is_ahead = !within(element, ".limit, .ring").is_empty()
                    || ["at-limit", "at-ring"].contains(&attr(element, "class"));
                assert!(is_ahead || share(element, "x") <= day, "{}", file_of(page));
            }
            let said = text(lanes);
            let titles = (case.all::<Event>()).filter(|(_, event)| event.known > page.day);
            for (_, event) in titles.filter(|(_, event)| event.label.is_some()) {
                let date = dates::short(&edition(language).words, event.date);
                let label = event.label.as_deref().unwrap_or_default();
                assert!(
                    !said.contains(&format!("{date}: {label}")),
                    "{}: {label}",
                    file_of(page)
                );
            }
        }
    }
}

#[test]
fn every_labelled_development_is_in_the_table_wherever_its_label_has_no_room() {
    for (page, html) in PAGES.iter() {
        let case = case_in(page.language);
        let parsed = section(html);
        for lane in select(&parsed, ".lane[id]") {
            let rows = told(&parsed, &text(within(lane, "h3")[0]));
            for title in within(lane, "title") {
                let label = text(title);
                let words = label.split_once(": ").expect("date and words").1.to_owned();
                let is_told = rows.iter().any(|row| row[1] == words);
                assert!(is_told, "{}: {label}", file_of(page));
            }
        }
        assert!(case.all::<Event>().count() > 0);
    }
}

#[test]
fn every_source_of_the_table_is_named_as_elsewhere_and_known_by_the_day() {
    for (page, html) in PAGES.iter() {
        let parsed = section(html);
        let rows = select(&parsed, "#lanes-table tbody tr");
        let told = rows
            .iter()
            .filter(|row| within(**row, ".cites").len() == 1)
            .count();
        // Only the time before any charge rests on nothing.
        let unsourced = rows.len() - told;
        assert!(unsourced <= 3, "{}: {unsourced}", file_of(page));
    }
}

#[test]
fn the_pictures_are_hidden_from_those_who_cannot_see_them_and_hold_no_styles() {
    for (page, html) in PAGES.iter() {
        let parsed = section(html);
        let pictures = select(&parsed, "#lanes .chart svg");
        let roots = pictures.iter().filter(|svg| {
            let mut above = svg.ancestors().filter_map(ElementRef::wrap);
            !above.any(|above| above.value().name() == "svg")
        });
        for svg in roots {
            assert_eq!(attr(*svg, "aria-hidden"), "true", "{}", file_of(page));
        }
        assert!(
            select(&parsed, "#lanes [style]").is_empty(),
            "{}",
            file_of(page)
        );
        let scaled = select(&parsed, "#lanes .plot svg[viewBox] text");
        assert!(scaled.is_empty(), "a picture with words is never scaled");
    }
}
