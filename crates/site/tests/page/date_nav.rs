//! The walk through time by plain links.

use std::collections::{BTreeMap, BTreeSet};

use record::Day;
use scraper::Html;
use without_prejudice::{i18n::Language, state::PageKind};

use super::{PAGES, case_in, file_of, html_of, pages_in, select, text};

/// The address of a step of the walk; `None` where it leads nowhere.
fn step(page: &Html, class: &str) -> Option<String> {
    let links = select(page, &format!("nav.date-nav a.{class}"));
    let link = links.first().expect("every step is on every page").value();
    if link.attr("href").is_none() {
        let is_jump = matches!(class, "step-story" | "step-latest");
        let state = if is_jump {
            ("aria-current", "date")
        } else {
            ("aria-disabled", "true")
        };
        assert_eq!(link.attr(state.0), Some(state.1));
        assert_eq!(link.attr("role"), Some("link"));
    }
    link.attr("href").map(str::to_owned)
}

#[test]
fn walking_earlier_from_the_latest_reaches_every_day_and_walking_later_leads_back() {
    let pages: BTreeMap<String, Html> = (PAGES.iter())
        .map(|(page, html)| {
            let address = format!("/{}", page.kind.path(page.language));
            (address, Html::parse_document(html))
        })
        .collect();
    let days: Vec<Day> = case_in(Language::En).days();
    for start in ["/latest/", "/es/latest/"] {
        let mut seen = Vec::new();
        let mut at = start.to_owned();
        loop {
            assert!(
                seen.len() < pages.len(),
                "the walk goes round in a circle at {at}"
            );
            let page = &pages[&at];
            let day = select(page, "html")[0].value().attr("data-page-day");
            seen.push(Day::parse(day.expect("its day")).expect("a day"));
            match step(page, "step-earlier") {
                Some(earlier) => at = earlier,
                None => break,
            }
        }
        seen.reverse();
        assert_eq!(seen, days);
        let mut back = 1;
        while let Some(later) = step(&pages[&at], "step-later") {
            at = later;
            back += 1;
        }
        assert_eq!(back, days.len());
    }
}

#[test]
fn the_story_and_the_latest_are_one_link_away_from_everywhere_else() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let case = case_in(page.language);
        let home =
            (page.day != case.heading().story_day).then(|| PageKind::Story.path(page.language));
        let last = (page.day != case.last_day()).then(|| PageKind::Latest.path(page.language));
        assert_eq!(
            step(&parsed, "step-story"),
            home.map(|path| format!("/{path}"))
        );
        assert_eq!(
            step(&parsed, "step-latest"),
            last.map(|path| format!("/{path}"))
        );
    }
}

#[test]
fn the_links_are_called_as_the_contract_says() {
    let names = |language| {
        let page = Html::parse_document(&html_of(PageKind::Story, language));
        let links = select(&page, "nav.date-nav .step, nav.date-nav .jumps a");
        links.into_iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(
        names(Language::En),
        [
            "Earlier development",
            "Later development",
            "Day of the article",
            "Latest"
        ]
    );
    let starts = ["Anterior", "Siguiente", "Día del artículo", "Lo último"];
    for (name, start) in names(Language::Es).iter().zip(starts) {
        assert!(name.starts_with(start), "{name}");
    }
}

#[test]
fn the_strip_under_the_timeline_says_how_much_is_hidden() {
    let case = case_in(Language::En);
    let total = case.events_by(Day::MAX).len();
    for (page, html) in pages_in(Language::En) {
        let parsed = Html::parse_document(html);
        let strip = text(select(&parsed, "#timeline .stop")[0]);
        let shown = select(&parsed, "#timeline article").len();
        let hidden = total - shown;
        let expected = match hidden {
            0 => "This is the latest we have.".to_owned(),
            1 => "1 later development is hidden.".to_owned(),
            hidden => format!("{hidden} later developments are hidden."),
        };
        assert!(strip.contains(&expected), "{}: {strip}", file_of(page));
        let links: Vec<_> = (select(&parsed, "#timeline .stop > a").iter())
            .filter_map(|link| link.value().attr("href").map(str::to_owned))
            .collect();
        let next = case.days().into_iter().find(|day| *day > page.day);
        let ways = next
            .into_iter()
            .flat_map(|day| [PageKind::On(day), PageKind::Latest]);
        let ways: Vec<_> = ways
            .map(|stop| format!("/{}", stop.path(Language::En)))
            .collect();
        assert_eq!(links, ways, "{}", file_of(page));
    }
}

#[test]
fn paper_says_its_day_what_is_missing_and_where_it_is() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let line = text(select(&parsed, ".paper-line")[0]);
        let address = format!("/{}", PageKind::On(page.day).path(page.language));
        assert!(line.ends_with(&address), "{}: {line}", file_of(page));
        let since = text(select(&parsed, ".date-nav .since .full")[0]);
        assert!(line.contains(&since), "{}: {line}", file_of(page));
    }
}

#[test]
fn every_page_knows_each_of_its_developments_by_one_anchor() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let case = case_in(page.language);
        let shown: Vec<String> = select(&parsed, "#timeline article")
            .iter()
            .filter_map(|article| article.value().id().map(str::to_owned))
            .collect();
        let known: Vec<String> = (case.events_by(page.day).iter())
            .map(|event| format!("event-{}", event.id))
            .collect();
        assert_eq!(shown, known, "{}", file_of(page));
        let ids: BTreeSet<_> = shown.iter().collect();
        assert_eq!(ids.len(), shown.len());
    }
}
