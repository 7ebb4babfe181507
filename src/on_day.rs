//! A record, read on one day in one language's words.

mod accounts;
mod attribution;
mod axis;
mod clock;
mod date_nav;
mod dismissal;
mod headline;
mod lanes;
mod mark;
mod path_progress;
mod paths;
mod people;
mod sources;
mod statement;
mod status;
mod timeline;
mod today;

pub use self::{
    accounts::{Account, Answered, account, has_accounts, other_answers},
    attribution::{Chip, ClaimGroup, chips, claim_groups, sources_of_groups},
    axis::{Axis, percent},
    clock::{LimitationPeriod, Step, clock},
    date_nav::{DateNav, DateStep, date_nav, later, slid},
    dismissal::{DismissalSide, LawSince, dismissal_side},
    headline::{Phrase, phrases, title},
    lanes::{
        Ahead, Anchor, Chart, Label, Lane, LaneRoom, LanesRoom, Note, PLOT, Row as LabelRow,
        Side as LabelSide, chart, room, unlabelled_chart, width as label_width,
    },
    mark::{mark_name, mark_of},
    paths::{PathStep, RefilingPath, State, refiling_path},
    people::{Entry, More, Person, Quoted, entry_led_by, group_is_charged, has_entries, names_on},
    sources::{Cite, Cites, Listed, cites, listed, source_read_on},
    statement::{documents, speaking_side},
    status::{Status, status_of},
    timeline::{
        Node, Rail, Row, Run, TimelinePlace, When, development_read_on, latest_folded,
        rails_beside, row, timeline_places,
    },
    today::{Today, today},
};

use std::{cell::RefCell, sync::OnceLock};

use record::{Case, Day, Key, Term};

use crate::{
    i18n::{StaticMessages, Words},
    state::{Page, PageKind},
};

/// A case in the words of one language.
#[derive(Debug)]
pub struct Edition {
    pub record: Case,
    pub words: Words,
    /// Empty in the browser, where nothing needs them.
    pub static_messages: StaticMessages,
    /// Found once, for the pages of all days; never in the browser.
    pub lanes_room: OnceLock<LanesRoom>,
}

impl PartialEq for Edition {
    /// An edition equals itself alone: comparing every text of two would take longer than drawing them.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Edition {
    /// The case as it was known on a day, for a page.
    pub const fn on<'a>(&'a self, page: &'a Page, day: Day) -> CaseOnDay<'a> {
        CaseOnDay {
            record: &self.record,
            words: &self.words,
            page,
            day,
            linked_terms: None,
        }
    }
}

/// A case as it was known on a day: what decides all that a page says. Small, so that it is handed on by value.
#[derive(Clone, Copy, Debug)]
pub struct CaseOnDay<'a> {
    pub record: &'a Case,
    pub words: &'a Words,
    pub page: &'a Page,
    /// The day whose knowledge counts.
    pub day: Day,
    linked_terms: Option<&'a LinkedTerms>,
}

impl<'a> CaseOnDay<'a> {
    /// The same on another day.
    #[must_use]
    pub const fn on(self, day: Day) -> Self {
        Self { day, ..self }
    }

    /// The same on the last day of the record.
    #[must_use]
    pub fn at_the_latest(self) -> Self {
        self.on(self.record.last_day())
    }

    /// The address of a place of the story: on this page, or, where the page holds only a part, on the story's
    /// page of the day.
    pub fn place(self, kind: &str, id: &str) -> String {
        if self.page.embed.is_none() {
            return format!("#{kind}{id}");
        }
        let story = self.page.address(PageKind::Story);
        if self.record.is_stop(self.day) {
            format!("{story}on/{}/#{kind}{id}", self.day)
        } else {
            format!("{story}?as-of={}#{kind}{id}", self.day)
        }
    }

    /// The same for one piece of the page, which links each term where it first uses it.
    #[must_use]
    pub const fn linking_terms_once(self, linked: &'a LinkedTerms) -> Self {
        Self {
            linked_terms: Some(linked),
            ..self
        }
    }

    /// Whether a term is to be linked here.
    pub fn links_term(self, term: Key<Term>) -> bool {
        self.linked_terms.is_none_or(|linked| linked.link(term))
    }
}

/// The terms that one piece of the page has linked so far.
#[derive(Debug, Default)]
pub struct LinkedTerms(RefCell<Vec<Key<Term>>>);

impl LinkedTerms {
    /// Whether the term is linked now, for the first time.
    fn link(&self, term: Key<Term>) -> bool {
        let mut linked = self.0.borrow_mut();
        let is_first = !linked.contains(&term);
        if is_first {
            linked.push(term);
        }
        is_first
    }
}
