//! The pages as they are served: what they promise before any Wasm has run.

#![allow(clippy::expect_used)]

mod days;
mod expected;
mod random;
mod story;
mod walk;

use scraper::{ElementRef, Html, Selector};
use without_prejudice::{
    page::CaseRef,
    press::{self, Address, Page, read_record},
    view::Stop,
    words::Language,
};

/// The shipped record in one language.
fn edition(language: Language) -> CaseRef {
    let editions = read_record(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    );
    press::edition(&editions.expect("the record holds"), language)
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

/// Every page with its document.
fn all_pages() -> Vec<(Page, String)> {
    let editions = Language::ALL.map(edition);
    let address = address();
    (press::pages(&editions[0]).into_iter())
        .map(|page| {
            let case = match page.language {
                Language::En => &editions[0],
                Language::Es => &editions[1],
            };
            let html = page.render(case, &address).expect("every day has an answer");
            (page, html)
        })
        .collect()
}

/// The document of one page.
fn html_of(stop: Stop, language: Language) -> String {
    let case = edition(language);
    let page = (press::pages(&case).into_iter())
        .find(|page| page.stop == stop && page.language == language)
        .expect("there is such a page");
    page.render(&case, &address()).expect("the day has an answer")
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
