//! What the pages compute from a record and a day.

#![allow(clippy::expect_used)]

#[path = "../fixtures/record.rs"]
#[allow(dead_code)]
mod fixture;
#[path = "../fixtures/moves.rs"]
#[allow(dead_code)]
mod moves;

mod filter;
mod paths;

use std::sync::OnceLock;

use record::{Case, Day};
use without_prejudice::{
    i18n::Language,
    on_day::{CaseOnDay, Edition},
    state::{Page, PageKind},
};

/// A case, and the page of the story that shows one of its days.
struct OnDay {
    edition: Edition,
    page: Page,
}

impl OnDay {
    fn new(record: Case, day: Day) -> Self {
        let catalogue =
            site::catalogue("assets".as_ref(), Language::En).expect("the words are whole");
        let edition = Edition {
            record,
            words: catalogue.words,
            static_messages: catalogue.static_messages,
            lanes_room: OnceLock::new(),
        };
        let page = Page {
            language: Language::En,
            kind: PageKind::Story,
            embed: None,
            day,
            root: "/".to_owned(),
        };
        Self { edition, page }
    }

    const fn read(&self) -> CaseOnDay<'_> {
        self.edition.on(&self.page, self.page.day)
    }
}
