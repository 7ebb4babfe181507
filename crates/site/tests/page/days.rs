//! Every day's page, in both languages: there, whole in itself, and linked with the others.

use std::collections::BTreeSet;

use record::{Day, Event};
use scraper::{ElementRef, Html};
use without_prejudice::{i18n::Language, state::PageKind};

use super::{PAGES, case_in, file_of, pages_in, select, text};

#[test]
fn every_day_with_a_development_has_its_page_in_both_languages() {
    let case = case_in(Language::En);
    let days: BTreeSet<Day> = case.all::<Event>().map(|(_, event)| event.known).collect();
    let files: BTreeSet<String> = PAGES.iter().map(|(page, _)| file_of(page)).collect();
    for prefix in ["", "es/"] {
        for day in &days {
            let file = format!("{prefix}on/{day}/index.html");
            assert!(files.contains(&file), "there is no {file}");
        }
        for file in ["index.html", "latest/index.html"] {
            assert!(files.contains(&format!("{prefix}{file}")));
        }
    }
    assert_eq!(files.len(), 2 * (days.len() + 2));
}

#[test]
fn the_walk_begins_with_the_shooting_and_ends_with_the_last_sourced_development() {
    let days = case_in(Language::En).days();
    let day = |text| Day::parse(text).expect("a day");
    assert_eq!(days.first(), Some(&day("2021-10-21")));
    assert_eq!(days.last(), Some(&day("2026-04-18")));
    // A month counts as known on its last day.
    assert!(days.contains(&day("2025-05-31")));
    // What is computed is no development.
    assert!(!days.contains(&day("2026-10-21")));
}

#[test]
fn ids_are_unique_and_every_link_leads_somewhere_on_every_page() {
    let files: BTreeSet<String> = PAGES.iter().map(|(page, _)| file_of(page)).collect();
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let mut ids = BTreeSet::new();
        for element in select(&parsed, "[id]") {
            let id = element.value().id().expect("an id").to_owned();
            assert!(
                ids.insert(id.clone()),
                "{}: the id {id} is there twice",
                file_of(page)
            );
        }
        for link in select(
            &parsed,
            "body a[href], use[href], link[rel=alternate][hreflang]",
        ) {
            let target = link.value().attr("href").expect("an address");
            let leads = match target.strip_prefix('#') {
                Some(id) => ids.contains(id),
                None => {
                    target.contains("://")
                        || files.contains(&file_at(target.split('#').next().unwrap_or_default()))
                }
            };
            assert!(leads, "{}: {target} leads nowhere", file_of(page));
        }
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
            // A section without content on the day is empty, and is not displayed.
            let is_displayed = |element: &ElementRef<'_>| {
                element.value().name() != "section" || !text(*element).is_empty()
            };
            let elements = select(&parsed, &format!("[{attribute}]")).into_iter();
            for element in elements.filter(is_displayed) {
                let named = element.value().attr(attribute).unwrap_or_default();
                let known = named.split_whitespace().all(|id| ids.contains(id));
                assert!(known, "{}: {attribute}={named}", file_of(page));
            }
        }
    }
}

/// The file that the site serves for one of its own addresses.
fn file_at(address: &str) -> String {
    format!("{}index.html", address.trim_start_matches('/'))
}

#[test]
fn every_page_has_its_twin_in_the_other_language() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let html = select(&parsed, "html")[0].value();
        assert_eq!(html.attr("lang"), Some(page.language.tag()));
        assert_eq!(
            html.attr("data-page-day"),
            Some(page.day.to_string().as_str())
        );
        for language in Language::ALL {
            let address = format!("/{}", page.kind.path(language));
            let tag = language.tag();
            let addresses = |selector: &str| -> Vec<String> {
                let links = select(&parsed, &format!("{selector}[hreflang={tag}]"));
                let addresses = links.iter().filter_map(|link| link.value().attr("href"));
                addresses.map(str::to_owned).collect()
            };
            let twin = (language != page.language).then(|| address.clone());
            assert_eq!(
                addresses("nav a"),
                Vec::from_iter(twin),
                "{}",
                file_of(page)
            );
            assert_eq!(
                addresses("link[rel=alternate]"),
                [address],
                "{}",
                file_of(page)
            );
        }
        let current = select(&parsed, ".languages [aria-current]");
        let [current] = current.as_slice() else {
            panic!("{}: one language is the page's", file_of(page));
        };
        assert_eq!(current.value().attr("lang"), Some(page.language.tag()));
        assert_eq!(current.value().attr("href"), None);
    }
}

#[test]
fn the_days_are_views_of_one_story_and_the_latest_is_a_page_of_its_own() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let canonical = select(&parsed, "link[rel=canonical]")[0]
            .value()
            .attr("href");
        let prefix = if page.language == Language::Es {
            "/es/"
        } else {
            "/"
        };
        let expected = match page.kind {
            PageKind::Latest => format!("{prefix}latest/"),
            PageKind::Story | PageKind::On(_) => prefix.to_owned(),
        };
        assert_eq!(canonical, Some(expected.as_str()), "{}", file_of(page));
    }
}

#[test]
fn a_spanish_page_speaks_spanish_to_search_engines_and_readers() {
    for (page, html) in pages_in(Language::Es) {
        let parsed = Html::parse_document(html);
        let title = text(select(&parsed, "title")[0]);
        assert!(title.contains("Situación al"), "{}: {title}", file_of(page));
        let locale = select(&parsed, "meta[property='og:locale']")[0]
            .value()
            .attr("content");
        assert_eq!(locale, Some("es_US"));
        let words = text(select(&parsed, "main")[0]);
        for english in [
            "Where it stands today",
            "Sources ",
            "Earlier development",
            "As it stood",
        ] {
            assert!(!words.contains(english), "{}: {english}", file_of(page));
        }
        // Titles of sources stay English, and say so.
        let names = select(&parsed, "#sources li:not(.later) p > span:first-child");
        assert!(
            names
                .iter()
                .all(|name| name.value().attr("lang") == Some("en"))
        );
    }
}
