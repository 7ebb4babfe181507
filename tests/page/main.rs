//! The pages as they are served: what they promise before any Wasm has run.

#![allow(clippy::expect_used)]

mod clock;
mod days;
mod expected;
mod lanes;
mod random;
mod story;
mod walk;

use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};
use without_prejudice::{
    case::Editions,
    page::CaseRef,
    press::{self, Address, Page, read_record},
    view::Stop,
    words::Language,
};

/// The shipped record, read once for all tests.
static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
    let editions = read_record(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    );
    editions.expect("the record holds")
});

/// Every page with its document, rendered once for all tests.
static PAGES: LazyLock<Vec<(Page, String)>> = LazyLock::new(|| {
    let address = address();
    let editions = Language::ALL.map(edition);
    (press::pages(&editions[0]).into_iter())
        .map(|page| {
            let case = match page.language {
                Language::En => &editions[0],
                Language::Es => &editions[1],
            };
            let html = page
                .render(case, &address)
                .expect("every day has an answer");
            (page, html)
        })
        .collect()
});

/// The shipped record in one language.
fn edition(language: Language) -> CaseRef {
    press::edition(&EDITIONS, language)
}

/// The pages of one language.
fn pages_in(language: Language) -> impl Iterator<Item = &'static (Page, String)> {
    PAGES
        .iter()
        .filter(move |(page, _)| page.language == language)
}

fn address() -> Address {
    let file = |name: &str| name.to_owned();
    Address {
        root: file("/"),
        style: file("style-1.css"),
        theme: file("theme-1.js"),
        icon: file("icon-1.svg"),
        boot: file("boot-1.js"),
        js: file("web-1.js"),
        wasm: file("web-1_bg.wasm"),
        record: file("record-en-1.bin"),
    }
}

/// The document of one page.
fn html_of(stop: Stop, language: Language) -> String {
    let found = pages_in(language).find(|(page, _)| page.stop == stop);
    found.expect("there is such a page").1.clone()
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector"))
        .collect()
}

/// The text as a reader meets it: what stands in comments and attributes is not in it.
fn text(element: ElementRef<'_>) -> String {
    let words: Vec<&str> = element.text().collect();
    words
        .concat()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn main_text(page: &Html) -> String {
    text(select(page, "main")[0])
}
