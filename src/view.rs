//! What the reader has chosen, and what the page shows then: plain values that components only draw.
//! It knows neither Yew nor the web.

pub mod address;
mod attribution;
mod clock;
mod dismissal;
mod filter;
mod headline;
mod mark;
mod notice;
mod parties;
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
    clock::{Clock, Step, clock},
    dismissal::{DismissalSide, comparisons, dismissal_limit, dismissal_side, misreadings},
    filter::{Choice, Filter},
    headline::{Phrase, phrases},
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

use crate::{
    case::{Day, EventKind, Key, Party},
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
}

/// What a reader or an address can ask of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Notify(Notice),
    Dismiss,
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
    pub fn apply(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Notify(notice) => next.notice = Some(notice),
            Action::Dismiss => next.notice = None,
            Action::ChoosePerson(person) => next.filter.person = person,
            Action::ChooseKind(kind) => next.filter.kind = kind,
            Action::ShowAll => next.filter = Filter::default(),
        }
        (next != *self).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Notice, Stop, ViewState};
    use crate::{case::Day, words::Language};

    #[test]
    fn an_action_that_changes_nothing_gives_no_new_view() {
        let view = ViewState::new(Day::new(2023, 4, 21).unwrap(), Stop::Story, Language::En);
        assert_eq!(view.apply(Action::Dismiss), None);
        let notify = Action::Notify(Notice::UnusableDay("latest".to_owned()));
        let told = view.apply(notify.clone()).unwrap();
        assert_eq!(told.apply(notify), None);
        assert_eq!(told.apply(Action::Dismiss), Some(view));
    }
}
