//! Every day that has a page is reached by plain links, as a reader without scripts follows them.

use std::collections::BTreeSet;
use std::fs;

use scraper::{Html, Selector};

use crate::site::built_site;

/// The page of an address such as `/es/latest/`.
fn page(address: &str) -> Html {
    let file = built_site()
        .join(address.trim_start_matches('/'))
        .join("index.html");
    let html = fs::read_to_string(&file);
    Html::parse_document(&html.unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let element = page.select(&selector).next()?;
    element.value().attr(name).map(str::to_owned)
}

/// The days that have a page, by the site's own folders.
fn days(language: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(built_site().join(language).join("on")).expect("the site has days");
    let names = entries.map(|entry| entry.expect("readable").file_name().into_string());
    names.map(|name| name.expect("a name")).collect()
}

#[test]
fn the_walk_back_from_the_latest_reaches_every_day_in_either_language() {
    for language in ["", "es/"] {
        let days = days(language);
        let mut seen = BTreeSet::new();
        let mut address = Some(format!("/{language}latest/"));
        while let Some(at) = address {
            let page = page(&at);
            let day = attribute(&page, "html", "data-page-day").expect("every page has a day");
            assert!(seen.insert(day), "the walk comes to {at} again");
            let step = ".date-nav a.step-earlier";
            address = attribute(&page, step, "href");
            let blind = attribute(&page, step, "aria-disabled");
            assert_eq!(blind.is_some(), address.is_none(), "{at}");
        }
        assert_eq!(
            seen, days,
            "the days that the walk reached, and those that there are"
        );
    }
}
