//! The whole page: everything inside `body`.

use yew::prelude::*;

use super::{
    clock::clock,
    dismissal::dismissal,
    footer::footer,
    header::{bar, head, languages},
    lanes::lanes,
    mark::patterns,
    paths::paths,
    people::people,
    section::{CaseRef, Draw, Section, SectionProps},
    sources::sources,
    statement::statement,
    tag::{Tag, tag},
    timeline::timeline,
};
use crate::{
    case::Day,
    view::{Action, Filter, Notice, ViewState, notice_text, title},
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
    /// Copies the address of a place of the page, given its id.
    pub copy_link: Callback<String>,
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
}

/// The view, where Yew keeps it.
#[derive(Debug)]
pub struct App {
    state: ViewState,
    /// The way to act on it: one callback for good, so that handing it on redraws nothing.
    act: Callback<Action>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self {
            state: context.props().state.clone(),
            act: context.link().callback(std::convert::identity),
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
            context.props().edge.started.emit(self.act.clone());
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        page(context.props(), &self.state, &self.act).into()
    }
}

impl App {
    fn moved(&self, case: CaseRef) -> Moved {
        let state = &self.state;
        Moved {
            day: state.as_of,
            title: title(case.reading(state.as_of)),
            path: state.path(state.language, &case),
        }
    }
}

fn page(props: &AppProps, state: &ViewState, act: &Callback<Action>) -> Tag {
    let filtered = |draw, filter| {
        let props = SectionProps {
            draw: Draw(draw),
            case: props.case,
            root: props.root.clone(),
            day: state.as_of,
            language: state.language,
            filter,
            act: act.clone(),
            copy_link: props.edge.copy_link.clone(),
        };
        html! { <Section ..props /> }
    };
    let section = |draw| filtered(draw, Filter::default());
    let words = props.case.words();
    let notice =
        (state.notice.as_ref()).map(|notice| notice_text(notice, props.case.reading(state.as_of)));
    let main = tag("main")
        .child(section(head))
        .child(section(lanes))
        .child(tag("p.app-note").child(words.site.missing_controls))
        .child(section(dismissal))
        .child(section(statement))
        .child(section(clock))
        .child(section(paths))
        .child(section(people))
        .child(filtered(timeline, state.filter))
        .child(section(sources));
    tag("div.page")
        .child(
            tag("a.skip")
                .attr("href", "#timeline")
                .child(words.site.skip),
        )
        .child(patterns())
        .child(bar(words, languages(props, state)))
        .child(
            tag("p")
                .class(match state.notice {
                    Some(Notice::Shown) => "notice vh",
                    _ => "notice",
                })
                .attr("role", "status")
                .child(notice),
        )
        .child(main)
        .child(footer(words))
}
