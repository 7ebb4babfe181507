//! The pages as they are served: what they promise before any Wasm has run.

#![allow(clippy::expect_used)]

mod accounts;
mod clock;
mod control;
mod days;
mod embeds;
mod expected;
mod known;
mod lanes;
mod paths;
mod random;
mod story;
mod walk;

use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};
use without_prejudice::{
    case::{Day, Editions, Holds, Packed},
    page::CaseRef,
    press::{self, Address, Data, Head, Page, Terms, read_record, render},
    view::{PageKind, ViewState},
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

/// The same, as its pages hold it.
static SHIPPED: LazyLock<[CaseRef; 2]> =
    LazyLock::new(|| Language::ALL.map(|language| press::edition(&EDITIONS, language)));

/// The words of the law that its parts open.
static TERMS: LazyLock<Terms> = LazyLock::new(Terms::default);

/// Every page with its document, rendered once for all tests.
static PAGES: LazyLock<Vec<(Page, String)>> = LazyLock::new(|| {
    let address = address();
    (press::pages(&edition(Language::En)).into_iter())
        .map(|page| {
            let html = page
                .render(edition(page.language), &address, &TERMS)
                .expect("every day has an answer");
            (page, html)
        })
        .collect()
});

/// The shipped record in one language.
fn edition(language: Language) -> CaseRef {
    let [english, spanish] = *SHIPPED;
    match language {
        Language::En => english,
        Language::Es => spanish,
    }
}

/// The pages of one language.
fn pages_in(language: Language) -> impl Iterator<Item = &'static (Page, String)> {
    PAGES
        .iter()
        .filter(move |(page, _)| page.language == language)
}

/// The page of any day, of any record.
fn page_on(case: CaseRef, day: Day, language: Language) -> String {
    let head = Head {
        language,
        title: String::new(),
        description: String::new(),
        canonical: None,
        alternates: Vec::new(),
        embed: None,
        oembed: None,
    };
    let state = ViewState::new(day, PageKind::On(day), language);
    render(case, &state, &head, &address(), &Terms::default())
}

/// The page of any day of the shipped record.
fn on(day: &str, language: Language) -> Html {
    let day = Day::parse(day).expect("a day");
    Html::parse_document(&page_on(edition(language), day, language))
}

fn address() -> Address {
    let file = |name: &str| name.to_owned();
    let packed = |name: &str| Packed {
        story: format!("{name}-en-1.bin"),
        law: file("law-en-1.bin"),
    };
    Address {
        root: file("/"),
        style: file("style-1.css"),
        theme: file("theme-1.js"),
        icon: file("icon-1.svg"),
        boot: file("boot-1.js"),
        story: file("story-1.js"),
        frame: file("frame-1.js"),
        colours: file("colours-1.js"),
        share: file("share-1.js"),
        heights: file("heights-1.json"),
        js: file("web-1.js"),
        wasm: file("web-1_bg.wasm"),
        data: Data {
            words: file("words-en-1.txt"),
            whole: packed("record"),
            lean: Holds::ALL
                .map(|holds| (holds, packed(holds.name())))
                .to_vec(),
        },
    }
}

/// The document of one page.
fn html_of(stop: PageKind, language: Language) -> String {
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
