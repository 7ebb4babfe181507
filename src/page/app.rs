//! The whole page: everything inside `body`.

use yew::prelude::*;

use super::{
    accounts::accounts,
    clock::clock,
    dismissal::dismissal,
    header::{bar, head, languages},
    lanes::{lanes, lanes_head},
    paths::paths,
    people::people,
    section::{CaseRef, Draw, Section, SectionProps},
    sources::sources,
    statement::statement,
    tag::{Tag, group, tag},
    timeline::timeline,
    walk::{steps, walk},
};
use crate::{
    case::Day,
    view::{Action, Embed, Filter, Notice, Part, ViewState, notice_text, title},
    words::dates,
};

/// The record, the view at the start, and what lies outside the page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    pub case: CaseRef,
    /// Where the site begins, with a slash at its end.
    pub root: String,
    pub state: ViewState,
    #[prop_or_default]
    pub edge: Edge,
}

/// What the browser does for the page. Natively nothing happens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    /// Called once the page has come alive, with the way to act on it.
    pub started: Callback<Callback<Action>>,
    /// Called when another day is shown.
    pub moved: Callback<Moved>,
}

/// What the browser is to say of a day that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub day: Day,
    pub title: String,
    /// The address under the site's root.
    pub path: String,
    /// The development for which the page has moved.
    pub reveals: Option<String>,
}

/// The view, where Yew keeps it.
#[derive(Debug)]
pub struct App {
    state: ViewState,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self {
            state: context.props().state.clone(),
        }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        let props = context.props();
        let Some(state) = self.state.apply(action, &props.case) else {
            return false;
        };
        let has_moved = state.as_of != self.state.as_of;
        self.state = state;
        if has_moved {
            props.edge.moved.emit(self.moved(props.case));
        }
        true
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            let act = context.link().callback(std::convert::identity);
            context.props().edge.started.emit(act);
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        page(context.props(), &self.state).into()
    }
}

impl App {
    fn moved(&self, case: CaseRef) -> Moved {
        let state = &self.state;
        Moved {
            day: state.as_of,
            title: title(case.reading(state.as_of)),
            path: state.path(state.language, &case),
            reveals: match state.notice {
                Some(Notice::Moved { event, .. }) => Some(case[event].id.clone()),
                _ => None,
            },
        }
    }
}

fn page(props: &AppProps, state: &ViewState) -> Tag {
    let part = |part| html! { <Section ..section(props, state, part) /> };
    let words = props.case.words();
    let embed = state.embed;
    let has_slider = embed.is_none_or(Embed::has_slider);
    let mut main = tag("main");
    for each in embed.map_or(Part::AT_REST, Embed::parts) {
        // The date control stands over the lanes: they share an axis.
        if *each == Part::Lanes && has_slider {
            main = main.child(part(Part::Walk));
        }
        main = main.child(part(*each));
        if *each == Part::Lanes {
            main = main.child(tag("p.app-note").child(words.site.missing_controls));
        }
    }
    let beside = match embed {
        None => languages(props, state),
        Some(_) => group().child((!has_slider).then(|| part(Part::Walk))),
    };
    tag("div.story")
        .child(bar(words, beside))
        .child(notice(props, state))
        .child(main)
}

/// What a part is given, on the day that it shows.
fn section(props: &AppProps, state: &ViewState, part: Part) -> SectionProps {
    let day = state.days.of(part);
    let is_walk = part == Part::Walk;
    let embed = state.embed;
    SectionProps {
        draw: Draw(match part {
            Part::Walk if embed.is_some_and(|embed| !embed.has_slider()) => steps,
            Part::Walk => walk,
            Part::Head if embed == Some(Embed::Lanes) => lanes_head,
            Part::Head => head,
            Part::Lanes => lanes,
            Part::Dismissal => dismissal,
            Part::Statement => statement,
            Part::Clock => clock,
            Part::Paths => paths,
            Part::Parties => people,
            Part::Accounts => accounts,
            Part::Timeline => timeline,
            Part::Sources => sources,
        }),
        case: props.case,
        root: props.root.clone(),
        day,
        language: state.language,
        filter: if part == Part::Timeline {
            state.filter
        } else {
            Filter::default()
        },
        lists_later: is_walk && state.lists_later,
        said_of: if is_walk {
            state.days.of(Part::Head)
        } else {
            day
        },
        begins: embed.filter(|embed| embed.begins_with(part)),
        row: None,
    }
}

/// A polite word, and the way back where the page has moved by itself.
fn notice(props: &AppProps, state: &ViewState) -> Tag {
    let notice = tag("p.notice").attr("role", "status");
    let Some(said) = &state.notice else {
        return notice;
    };
    let reading = props.case.reading(state.as_of);
    let notice = notice.child(notice_text(said, reading));
    match said {
        Notice::UnusableDay(_) => notice,
        Notice::Shown { .. } => notice.class("notice vh"),
        Notice::Moved { before, .. } => {
            let path = state.path_on(*before, state.language, &props.case);
            let day = dates::day(reading.words, *before);
            let back = tag("a").attr("href", format!("{}{path}", props.root));
            notice
                .child(" ")
                .child(back.child(reading.words.control.back.with(&[&day])))
        }
    }
}
