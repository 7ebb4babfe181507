//! What the reader has chosen, and what the page shows then: plain values that components only draw.
//! It knows neither Yew nor the web.

mod accounts;
pub mod address;
mod attribution;
mod axis;
mod clock;
mod control;
mod dismissal;
mod embed;
mod filter;
mod headline;
mod journey;
mod lanes;
mod mark;
mod notice;
mod part;
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
    accounts::{Account, Answered, accounts, other_answers},
    attribution::{Chip, Told, chips, sources_told, told},
    axis::{Axis, percent},
    clock::{Clock, Step, clock},
    control::{Control, asked_by},
    dismissal::{
        DismissalSide, comparisons, definition_of, dismissal_limit, dismissal_side, misreadings,
    },
    embed::{Embed, part_title},
    filter::{Choice, Filter},
    headline::{Phrase, phrases, title},
    lanes::{
        Ahead, Chart, Ground, Lane, NOTHING, Note, Put, Segment, Side, TIERS, Tiers, chart,
        text_width,
    },
    mark::{mark_name, mark_of},
    notice::notice_text,
    part::{Days, Part},
    parties::{Circle, Entry, More, Person, Quoted, circles},
    paths::{Halt, State, Way, way},
    place::Stop,
    reading::{Edition, Reading},
    sources::{Cite, Cites, Listed, cites, listed},
    statement::{documents, speaking_side},
    status::{Status, status_of},
    timeline::{Node, Rail, Row, When, rows},
    today::{Today, today},
    walk::{Stride, Walk, later, slid, walk},
};

use self::address::AsOf;
use crate::{
    case::{Case, Day, Event, EventKind, Key, Party},
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
    /// The part of the story that the page holds, where it is not all of it.
    pub embed: Option<Embed>,
    pub language: Language,
    pub filter: Filter,
    /// The day that each part shows until it follows.
    pub days: Days,
    /// The day last said aloud.
    pub said: Day,
    /// The list of later developments is open.
    pub lists_later: bool,
    pub notice: Option<Notice>,
}

/// A polite word to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address asks for a day that the page can't show; its own words, where they can be
    /// repeated.
    UnusableDay(String),
    /// The reader has come to rest on another day than the one before; for those who hear the page.
    Shown { before: Day },
    /// The page has moved forward to show a development, from the day before.
    Moved { event: Key<Event>, before: Day },
}

/// What a reader or an address can ask of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Notify(Notice),
    /// Moves to what a link leads to.
    Go(Stop),
    /// Moves to the day that an address names.
    Show(AsOf),
    /// Moves as a key of the date control says.
    Stride(Stride),
    /// Moves forward to a development, if the day does not know it yet.
    Reveal(Key<Event>),
    /// One part shows the day.
    Follow(Part),
    /// Every part shows the day.
    Settle,
    /// The reader has rested for long enough to be told the day.
    Announce,
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
    /// The view of a page as it was pressed.
    pub fn new(page_day: Day, stop: Stop, language: Language) -> Self {
        Self {
            as_of: page_day,
            page_day,
            stop,
            embed: None,
            language,
            filter: Filter::default(),
            days: Days::all(page_day),
            said: page_day,
            lists_later: false,
            notice: None,
        }
    }

    /// The same on the page of one part of the story.
    #[must_use]
    pub fn embedded(self, embed: Option<Embed>) -> Self {
        Self { embed, ..self }
    }

    /// The view after an action; `None` where nothing changes.
    pub fn apply(&self, action: Action, case: &Case) -> Option<Self> {
        let mut next = self.clone();
        // What the reader did not do leaves what was said to them.
        if !matches!(
            action,
            Action::Follow(_) | Action::Settle | Action::Announce | Action::Reveal(_)
        ) {
            next.notice = None;
        }
        match action {
            Action::Notify(notice) => next.notice = Some(notice),
            Action::Follow(part) => next.days.set(part, self.as_of),
            Action::Settle => next.days = Days::all(self.as_of),
            Action::Announce => {
                let before = std::mem::replace(&mut next.said, next.as_of);
                // What was said of the move already is not said over.
                next.notice = self.notice.clone().or(Some(Notice::Shown { before }));
            }
            Action::Stride(stride) => next.show(stride.from(self.as_of, case), case),
            Action::Reveal(key) => next.reveal(key, case),
            Action::ListLater(open) => next.lists_later = open,
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
            self.days.set(Part::Walk, day);
            self.lists_later = false;
        } else {
            self.notice = Some(Notice::UnusableDay(day.to_string()));
        }
    }

    fn reveal(&mut self, key: Key<Event>, case: &Case) {
        let (before, known) = (self.as_of, case[key].known);
        if before < known {
            self.show(known, case);
            self.notice = Some(Notice::Moved { event: key, before });
        }
    }

    /// The address of what is shown, under the site's root, in a language: the page itself, the page
    /// of the day where there is one, or the page asked for that day.
    pub fn path(&self, language: Language, case: &Case) -> String {
        self.path_on(self.as_of, language, case)
    }

    /// The address of what would be shown on a day.
    pub fn path_on(&self, day: Day, language: Language, case: &Case) -> String {
        if day == self.page_day {
            return self.stop.path(language);
        }
        if case.is_stop(day) {
            Stop::On(day).path(language)
        } else {
            format!("{}?as-of={day}", self.stop.path(language))
        }
    }
}
