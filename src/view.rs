//! What the reader has chosen, and what the page shows then: plain values that components only draw.
//! It knows neither Yew nor the web.

pub mod address;
mod attribution;
mod axis;
mod clock;
mod dismissal;
mod filter;
mod headline;
mod lanes;
mod mark;
mod notice;
mod parties;
mod paths;
mod place;
mod reading;
mod sources;
mod statement;
mod status;
mod timeline;
mod today;
mod walk;

pub use self::{
    attribution::{Chip, Told, chips, told},
    axis::{Axis, percent},
    clock::{Clock, Step, clock},
    dismissal::{
        DismissalSide, comparisons, definition_of, dismissal_limit, dismissal_side, misreadings,
    },
    filter::{Choice, Filter},
    headline::{Phrase, phrases, title},
    lanes::{Ahead, Chart, Ground, Lane, Note, Put, Segment, Shelf, TIERS, chart, text_width},
    mark::{mark_name, mark_of},
    notice::notice_text,
    parties::{Circle, Entry, More, Person, Quoted, circles},
    place::Stop,
    reading::Reading,
    sources::{Cite, Cites, Listed, cites, listed},
    statement::{documents, speaking_side},
    status::{Status, status_of},
    timeline::{Node, Rail, Row, When, rows},
    today::{Today, today},
    walk::{Walk, walk},
};

use self::address::AsOf;
use crate::{
    case::{Case, Day, EventKind, Key, Party},
    words::Language,
};

/// What the reader has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The day whose knowledge the page shows.
    pub as_of: Day,
    /// The day the page was pressed for; it never changes.
    pub page_day: Day,
    /// The address under which the page was pressed.
    pub stop: Stop,
    pub language: Language,
    pub filter: Filter,
    pub notice: Option<Notice>,
}

/// A polite word to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address asks for a day that the page can't show; its own words, where they can be
    /// repeated.
    UnusableDay(String),
    /// The reader has come to rest on another day; for those who hear the page.
    Shown,
}

/// What a reader or an address can ask of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Notify(Notice),
    /// Moves to what a link leads to.
    Go(Stop),
    /// Moves to the day that an address names.
    Show(AsOf),
    /// Shows the developments of one defendant, or of all.
    ChoosePerson(Option<Key<Party>>),
    /// Shows the developments of one kind, or of all.
    ChooseKind(Option<EventKind>),
    /// Shows all developments again.
    ShowAll,
}

impl ViewState {
    /// The view of a page as it was pressed.
    pub fn new(page_day: Day, stop: Stop, language: Language) -> Self {
        Self {
            as_of: page_day,
            page_day,
            stop,
            language,
            filter: Filter::default(),
            notice: None,
        }
    }

    /// The view after an action; `None` where nothing changes.
    pub fn apply(&self, action: Action, case: &Case) -> Option<Self> {
        let mut next = self.clone();
        next.notice = None;
        match action {
            Action::Notify(notice) => next.notice = Some(notice),
            Action::Go(Stop::Story) => next.show(case.heading().story_day, case),
            Action::Go(Stop::Latest) | Action::Show(AsOf::Latest) => {
                next.show(case.last_day(), case);
            }
            Action::Go(Stop::On(day)) | Action::Show(AsOf::Day(day)) => next.show(day, case),
            Action::ChoosePerson(person) => next.filter.person = person,
            Action::ChooseKind(kind) => next.filter.kind = kind,
            Action::ShowAll => next.filter = Filter::default(),
        }
        (next != *self).then_some(next)
    }

    /// Moves to a day. The record begins with its first development and reaches to the day on which
    /// it was last read against its sources.
    fn show(&mut self, day: Day, case: &Case) {
        let first = case.events_by(Day::MAX).first().map(|event| event.known);
        if first.is_some_and(|first| first <= day) && day <= case.heading().reviewed {
            self.as_of = day;
        } else {
            self.notice = Some(Notice::UnusableDay(day.to_string()));
        }
    }

    /// The address of what is shown, under the site's root, in a language: the page itself, the page
    /// of the day where there is one, or the page asked for that day.
    pub fn path(&self, language: Language, case: &Case) -> String {
        if self.as_of == self.page_day {
            return self.stop.path(language);
        }
        let is_stop = (case.events_by(self.as_of).last()).is_some_and(|e| e.known == self.as_of);
        if is_stop {
            Stop::On(self.as_of).path(language)
        } else {
            format!("{}?as-of={}", self.stop.path(language), self.as_of)
        }
    }
}
