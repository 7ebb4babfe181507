//! The pages as they are served: what they promise before any Wasm has run.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod accounts;
mod clock;
mod control;
mod date_nav;
mod days;
mod embeds;
mod expected;
#[path = "../../../../tests/fixtures/files.rs"]
mod files;
#[path = "../../../../tests/fixtures/record.rs"]
#[allow(dead_code)]
mod fixture;
mod glossary;
mod known;
mod lanes;
mod paths;
mod random;
mod reading;
mod shared;
mod story;

use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

use authoring::{Editions, read::read};
use record::{Case, Day};
use scraper::{ElementRef, Html, Selector};
use site::{Head, file_of, render, render_document};
use without_prejudice::{
    i18n::Language,
    on_day::{CaseOnDay, Edition},
    state::{Page, PageKind},
};

use self::files::shared_files;

/// The shipped record, read once for all tests.
static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
    let assets = Path::new(WORKSPACE).join("assets");
    let editions = read(&assets.join("cases/state-v-baldwin"), &assets.join("law"));
    editions.expect("the record holds")
});

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The same, with the words of each language.
static SHIPPED: LazyLock<[Arc<Edition>; 2]> =
    LazyLock::new(|| Language::ALL.map(|language| edition_of(&EDITIONS, language)));

/// Any record with the words of a language.
fn edition_of(editions: &Editions, language: Language) -> Arc<Edition> {
    let assets = Path::new(WORKSPACE).join("assets");
    site::edition(editions, language, &assets).expect("the words are complete")
}

/// The story's page in each language, for what is read on any day.
static STORIES: LazyLock<[Arc<Page>; 2]> = LazyLock::new(|| {
    let day = EDITIONS.en.heading().story_day;
    Language::ALL.map(|language| page_at(PageKind::Story, day, language))
});

/// Every page with its document, rendered once for all tests.
static PAGES: LazyLock<Vec<(Arc<Page>, String)>> = LazyLock::new(|| {
    let files = shared_files();
    (site::pages(case_in(Language::En), "/").into_iter())
        .map(|page| {
            let html = render(&page, edition(page.language), &files);
            (page, html.expect("every day has an answer"))
        })
        .collect()
});

fn of_language<T>([english, spanish]: &[T; 2], language: Language) -> &T {
    match language {
        Language::En => english,
        Language::Es => spanish,
    }
}

/// The shipped record in one language, with its words.
fn edition(language: Language) -> &'static Arc<Edition> {
    of_language(&SHIPPED, language)
}

/// The shipped record in one language.
fn case_in(language: Language) -> &'static Case {
    &edition(language).record
}

/// The shipped record as it was known on a day.
fn on_day(language: Language, day: Day) -> CaseOnDay<'static> {
    edition(language).on(of_language::<Arc<Page>>(&STORIES, language), day)
}

/// The pages of one language.
fn pages_in(language: Language) -> impl Iterator<Item = &'static (Arc<Page>, String)> {
    PAGES
        .iter()
        .filter(move |(page, _)| page.language == language)
}

/// A page of the whole story.
fn page_at(kind: PageKind, day: Day, language: Language) -> Arc<Page> {
    Arc::new(Page {
        language,
        kind,
        embed: None,
        day,
        root: "/".to_owned(),
    })
}

/// The page of any day, of any record.
fn page_on(edition: &Arc<Edition>, day: Day, language: Language) -> String {
    let head = Head {
        language,
        site_name: String::new(),
        title: String::new(),
        description: String::new(),
        canonical: None,
        alternates: Vec::new(),
        embed: None,
        oembed: None,
    };
    let page = page_at(PageKind::On(day), day, language);
    render_document(&page, edition, &head, &shared_files())
}

/// The page of any day of the shipped record.
fn on(day: &str, language: Language) -> Html {
    let day = Day::parse(day).expect("a day");
    Html::parse_document(&page_on(edition(language), day, language))
}

/// The document of one page.
fn html_of(kind: PageKind, language: Language) -> String {
    let found = pages_in(language).find(|(page, _)| page.kind == kind);
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
