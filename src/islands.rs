//! The pieces of the page that come alive one by one. What stands between them never changes.
//!
//! The press draws every island into its host, an element of the frame; in the browser each becomes a Yew root
//! of its own once the reader comes near it, and shows another day when its turn comes.

mod content;
mod host;

use record::{Case, Event, Key, Party, Question, Side, Source};

use crate::{
    on_day::{Run, TimelinePlace, timeline_places},
    state::{Embed, Page, Section},
};

pub use self::{
    content::{Content, IslandProps, IslandRoot},
    host::HostAttributes,
};

fn runs(record: &Case) -> impl Iterator<Item = Run> {
    (timeline_places(record).into_iter()).filter_map(|place| match place {
        TimelinePlace::Run(run) => Some(run),
        TimelinePlace::Milestone(_) => None,
    })
}

/// A piece of the page that comes alive by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The links to the same day in every language.
    Languages,
    /// The polite word to the reader.
    Notice,
    DateNav,
    Head,
    Lanes,
    LanesTable,
    DismissalSwitch,
    InThisCase,
    Statement,
    Clock,
    Paths,
    PartyGroup(Side),
    /// The title of a group that is folded.
    PartyGroupSize(Side),
    /// The entry of which a party is the first.
    PartyEntry(Key<Party>),
    AccountsLead,
    Question(Key<Question>),
    Filters,
    Event(Key<Event>),
    /// The title of a run of folded developments.
    Run(Run),
    TimelineEnd,
    Source(Key<Source>),
}

impl Island {
    /// Every island of a page, in the order in which they show another day.
    pub fn all(page: &Page, record: &Case) -> Vec<Self> {
        let mut all = vec![Self::DateNav, Self::Notice];
        if page.embed.is_none() {
            all.push(Self::Languages);
        }
        for section in page.embed.map_or(Section::ALL, Embed::sections) {
            all.extend(Self::of_section(*section, record));
        }
        all
    }

    fn of_section(section: Section, record: &Case) -> Vec<Self> {
        match section {
            Section::Head => vec![Self::Head],
            Section::Lanes => vec![Self::Lanes, Self::LanesTable],
            Section::Dismissal => vec![Self::DismissalSwitch, Self::InThisCase],
            Section::Statement => vec![Self::Statement],
            Section::Clock => vec![Self::Clock],
            Section::Paths => vec![Self::Paths],
            Section::Parties => (Side::ON_PAGE.into_iter())
                .flat_map(|side| {
                    let of_side = record.all::<Party>();
                    let of_side = of_side.filter(move |(_, party)| party.side == side);
                    let entries = of_side.map(|(key, _)| Self::PartyEntry(key));
                    [Self::PartyGroup(side), Self::PartyGroupSize(side)]
                        .into_iter()
                        .chain(entries)
                })
                .collect(),
            Section::Accounts => std::iter::once(Self::AccountsLead)
                .chain(record.all().map(|(key, _)| Self::Question(key)))
                .collect(),
            Section::Timeline => std::iter::once(Self::Filters)
                .chain(record.all().map(|(key, _)| Self::Event(key)))
                .chain(runs(record).map(Self::Run))
                .chain(std::iter::once(Self::TimelineEnd))
                .collect(),
            Section::Sources => record.all().map(|(key, _)| Self::Source(key)).collect(),
        }
    }

    /// The name of its host, in the host's `data-island`.
    pub fn name(self) -> String {
        match self {
            Self::Languages => "languages".to_owned(),
            Self::Notice => "notice".to_owned(),
            Self::DateNav => "date-nav".to_owned(),
            Self::Head => "head".to_owned(),
            Self::Lanes => "lanes".to_owned(),
            Self::LanesTable => "lanes-table".to_owned(),
            Self::DismissalSwitch => "dismissal-switch".to_owned(),
            Self::InThisCase => "in-this-case".to_owned(),
            Self::Statement => "statement".to_owned(),
            Self::Clock => "clock".to_owned(),
            Self::Paths => "paths".to_owned(),
            Self::PartyGroup(side) => format!("party-group-{}", side.name()),
            Self::PartyGroupSize(side) => format!("party-group-size-{}", side.name()),
            Self::PartyEntry(key) => format!("party-{}", key.index()),
            Self::AccountsLead => "accounts".to_owned(),
            Self::Question(key) => format!("question-{}", key.index()),
            Self::Filters => "filters".to_owned(),
            Self::Event(key) => format!("event-{}", key.index()),
            Self::Run(run) => format!("run-{}", run.first.index()),
            Self::TimelineEnd => "timeline-end".to_owned(),
            Self::Source(key) => format!("source-{}", key.index()),
        }
    }

    /// Whether it follows the reader's hand; the others follow once the hand rests.
    pub const fn follows_hand(self) -> bool {
        matches!(self, Self::Head | Self::Lanes)
    }
}
