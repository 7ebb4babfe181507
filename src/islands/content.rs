//! What an island shows, and the component that draws it.

use std::sync::Arc;

use record::{Case, Day, Event, Key, Party, Question, Side, Source};
use yew::prelude::*;

use super::Island;
use crate::{
    components::filters::filters,
    on_day::{CaseOnDay, Edition, LinkedTerms, Run, development_read_on, source_read_on},
    sections::{
        accounts, clock, date_nav, dismissal, head, lanes, notice, paths, people, sources,
        statement, timeline,
    },
    state::{Action, Embed, Filter, Notice, Page, ViewState},
};

/// An island with all that decides what it shows: two that are equal look the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Languages,
    Notice(Option<Notice>),
    /// `settled` is the day that the words beside the control speak of while the hand moves.
    DateNav {
        settled: Day,
        lists_later: bool,
    },
    Head,
    Lanes,
    LanesTable,
    DismissalSwitch,
    InThisCase,
    Statement,
    Clock,
    Paths,
    PartyGroup(Side),
    PartyGroupSize(Side),
    PartyEntry(Key<Party>),
    AccountsLead,
    Question(Key<Question>),
    Filters(Filter),
    Event {
        key: Key<Event>,
        is_newest: bool,
    },
    Run(Run),
    TimelineEnd,
    Source(Key<Source>),
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct IslandProps {
    pub edition: Arc<Edition>,
    pub page: Arc<Page>,
    /// The day whose knowledge it shows.
    pub day: Day,
    pub content: Content,
    /// Asks the page for something.
    pub dispatch: Callback<Action>,
}

impl Island {
    /// What the island shows of a view, and the day whose knowledge that takes: the last one on which it changed,
    /// where that is known.
    pub fn content(self, record: &Case, view: &ViewState, settled: Day) -> (Content, Day) {
        let day = view.as_of;
        let content = match self {
            Self::Languages => Content::Languages,
            Self::Notice => Content::Notice(view.notice.clone()),
            Self::DateNav => Content::DateNav {
                settled,
                lists_later: view.lists_later,
            },
            Self::Head => Content::Head,
            Self::Lanes => Content::Lanes,
            Self::LanesTable => Content::LanesTable,
            Self::DismissalSwitch => Content::DismissalSwitch,
            Self::InThisCase => Content::InThisCase,
            Self::Statement => Content::Statement,
            Self::Clock => Content::Clock,
            Self::Paths => Content::Paths,
            Self::PartyGroup(side) => Content::PartyGroup(side),
            Self::PartyGroupSize(side) => Content::PartyGroupSize(side),
            Self::PartyEntry(key) => Content::PartyEntry(key),
            Self::AccountsLead => Content::AccountsLead,
            Self::Question(key) => Content::Question(key),
            Self::Filters => Content::Filters(view.filter),
            Self::Event(key) => {
                let is_newest = record.events_by(day).len() == key.index() + 1;
                let day = development_read_on(record, key, day);
                return (Content::Event { key, is_newest }, day);
            }
            Self::Run(run) => Content::Run(run),
            Self::TimelineEnd => Content::TimelineEnd,
            Self::Source(key) => return (Content::Source(key), source_read_on(&record[key], day)),
        };
        (content, day)
    }
}

impl Content {
    /// Whether it is known without drawing that nothing is to be shown.
    pub fn is_empty(&self, case: CaseOnDay<'_>) -> bool {
        match self {
            Self::Event { key, .. } => case.day < case.record[*key].known,
            _ => false,
        }
    }
}

/// Any island.
#[component]
pub fn IslandRoot(props: &IslandProps) -> Html {
    let linked_terms = LinkedTerms::default();
    let case = props.edition.on(&props.page, props.day);
    draw(props, case.linking_terms_once(&linked_terms))
}

fn draw(props: &IslandProps, case: CaseOnDay<'_>) -> Html {
    let dispatch = &props.dispatch;
    match &props.content {
        Content::Languages => head::languages(case),
        Content::Notice(notice) => notice::notice(case, notice.as_ref()),
        Content::DateNav { .. } if case.page.embed.is_some_and(|embed| !embed.has_slider()) => {
            date_nav::steps(case)
        }
        Content::DateNav {
            settled,
            lists_later,
        } => date_nav::date_nav(case, *settled, *lists_later, dispatch),
        Content::Head if case.page.embed == Some(Embed::Lanes) => lanes::title(case),
        Content::Head => head::head(case),
        Content::Lanes => lanes::lanes(case),
        Content::LanesTable => lanes::lanes_table(case),
        Content::DismissalSwitch => dismissal::switch(case),
        Content::InThisCase => dismissal::in_this_case(case),
        Content::Statement => statement::statement(case),
        Content::Clock => clock::clock(case),
        Content::Paths => paths::paths(case),
        Content::PartyGroup(side) => people::group_heading(case, *side),
        Content::PartyGroupSize(side) => people::group_size(case, *side),
        Content::PartyEntry(key) => people::entry(case, *key),
        Content::AccountsLead => accounts::lead(case),
        Content::Question(key) => accounts::question(case, *key),
        Content::Filters(filter) => filters(case, *filter, dispatch),
        Content::Event { key, is_newest } => timeline::development(case, *key, *is_newest),
        Content::Run(run) => timeline::run(case, *run),
        Content::TimelineEnd => timeline::end(case),
        Content::Source(key) => sources::source(case, *key),
    }
}
