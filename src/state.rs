//! What the reader has chosen, and what the page shows then: plain values that components only draw.
//! It knows neither Yew nor the web.

pub mod address;
mod embed;
mod filter;
mod notice;
mod page;
mod page_kind;
mod section;

use record::{Case, Day, Event, EventKind, Key, Party};

use self::address::AsOf;
use crate::on_day::DateStep;

pub use self::{
    embed::{Embed, part_title},
    filter::{Choice, Filter},
    notice::notice_text,
    page::Page,
    page_kind::PageKind,
    section::Section,
};

/// What the reader has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The day whose knowledge the page shows.
    pub as_of: Day,
    pub filter: Filter,
    /// The list of later developments is open.
    pub lists_later: bool,
    /// The day last said aloud.
    pub announced: Day,
    pub notice: Option<Notice>,
}

/// A polite word to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address asks for a day that the page can't show; its own words, where they can be
    /// repeated.
    UnusableDay(String),
    /// The reader has come to rest on another day than the one before; for those who hear the page. The slider says
    /// the day itself.
    Shown { before: Day, says_day: bool },
    /// The developments that a choice has left; for those who hear the page.
    Filtered(Filter),
    /// The page has moved forward to show a development, from the day before.
    Moved { event: Key<Event>, before: Day },
}

/// What a reader or an address can ask of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Notify(Notice),
    /// Moves to what a link leads to.
    Go(PageKind),
    /// Moves to the day that an address names.
    Show(AsOf),
    /// Moves as a key of the date control says.
    Step(DateStep),
    /// Moves forward to a development, if the day does not know it yet.
    Reveal(Key<Event>),
    /// The reader has rested for long enough to be told what the day brings, and the day where it was not said yet.
    Announce {
        says_day: bool,
    },
    /// Opens or closes the list of later developments.
    ListLater(bool),
    /// Shows the developments of one defendant, or of all.
    ChoosePerson(Option<Key<Party>>),
    /// Shows the developments of one kind, or of all.
    ChooseKind(Option<EventKind>),
    /// Shows all developments again.
    ShowAll,
}

impl ViewState {
    /// What a page shows as it is served on this day.
    pub fn new(day: Day) -> Self {
        Self {
            as_of: day,
            filter: Filter::default(),
            lists_later: false,
            announced: day,
            notice: None,
        }
    }

    /// The view after an action; `None` where nothing changes.
    pub fn apply(&self, action: Action, record: &Case) -> Option<Self> {
        let mut next = self.clone();
        // The notice stays where the reader did nothing, and where nothing on the page changes.
        if !matches!(action, Action::Announce { .. } | Action::Reveal(_)) {
            next.notice = None;
        }
        match action {
            Action::Notify(notice) => next.notice = Some(notice),
            Action::Announce { says_day } => {
                let before = std::mem::replace(&mut next.announced, next.as_of);
                // What was said of the move already is not said over.
                next.notice = self
                    .notice
                    .clone()
                    .or(Some(Notice::Shown { before, says_day }));
            }
            Action::Step(step) => next.show(step.from(self.as_of, record), record),
            Action::Reveal(key) => next.reveal(key, record),
            Action::ListLater(open) => next.lists_later = open,
            Action::Go(PageKind::Story) => next.show(record.heading().story_day, record),
            Action::Go(PageKind::Latest) | Action::Show(AsOf::Latest) => {
                next.show(record.last_day(), record);
            }
            Action::Go(PageKind::On(day)) | Action::Show(AsOf::Day(day)) => next.show(day, record),
            Action::ChoosePerson(person) => next.choose(Filter {
                person,
                ..next.filter
            }),
            Action::ChooseKind(kind) => next.choose(Filter {
                kind,
                ..next.filter
            }),
            Action::ShowAll => next.choose(Filter::default()),
        }
        (next != *self).then_some(next)
    }

    /// Moves to a day. The record begins with its first development and reaches to the day on which
    /// it was last read against its sources.
    fn show(&mut self, day: Day, record: &Case) {
        let first = record.events_by(Day::MAX).first().map(|event| event.known);
        if first.is_some_and(|first| first <= day) && day <= record.heading().reviewed {
            self.as_of = day;
            self.lists_later = false;
        } else {
            self.notice = Some(Notice::UnusableDay(day.to_string()));
        }
    }

    fn choose(&mut self, filter: Filter) {
        self.filter = filter;
        self.notice = Some(Notice::Filtered(filter));
    }

    fn reveal(&mut self, key: Key<Event>, record: &Case) {
        let (before, known) = (self.as_of, record[key].known);
        if before < known {
            self.show(known, record);
            self.notice = Some(Notice::Moved { event: key, before });
        }
    }
}
