//! What the reader has chosen, and what the page shows then: plain values that components only draw.
//! It knows neither Yew nor the web.

pub mod address;
mod attribution;
mod dismissal;
mod headline;
mod mark;
mod notice;
mod parties;
mod reading;
mod sources;
mod statement;
mod status;
mod timeline;
mod today;

pub use self::{
    attribution::{Chip, Told, chips, told},
    dismissal::{DismissalSide, dismissal_side},
    headline::{Phrase, phrases},
    mark::{mark_name, mark_of},
    notice::notice_text,
    parties::{Circle, Entry, More, Person, Quoted, circles},
    reading::Reading,
    sources::{Cite, Listed, cites, listed},
    statement::{documents, speaking_side},
    status::{Status, status_of},
    timeline::{Node, Rail, Row, When, rows},
    today::{Today, today},
};

use crate::{case::Day, words::Language};

/// What the reader has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The day whose knowledge the page shows.
    pub as_of: Day,
    /// The day the page was pressed for; it never changes.
    pub page_day: Day,
    pub language: Language,
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
}

impl ViewState {
    /// The view of a page as it was pressed.
    pub const fn new(page_day: Day, language: Language) -> Self {
        Self {
            as_of: page_day,
            page_day,
            language,
            notice: None,
        }
    }

    /// The view after an action; `None` where nothing changes.
    pub fn apply(&self, action: Action) -> Option<Self> {
        let notice = match action {
            Action::Notify(notice) => Some(notice),
            Action::Dismiss => None,
        };
        (notice != self.notice).then(|| Self {
            notice,
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Notice, ViewState};
    use crate::{case::Day, words::Language};

    #[test]
    fn an_action_that_changes_nothing_gives_no_new_view() {
        let view = ViewState::new(Day::new(2023, 4, 21).unwrap(), Language::En);
        assert_eq!(view.apply(Action::Dismiss), None);
        let notify = Action::Notify(Notice::UnusableDay("latest".to_owned()));
        let told = view.apply(notify.clone()).unwrap();
        assert_eq!(told.apply(notify), None);
        assert_eq!(told.apply(Action::Dismiss), Some(view));
    }
}
