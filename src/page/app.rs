//! The whole page: everything inside `body`.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    dismissal::dismissal,
    footer::footer,
    header::{bar, head},
    mark::patterns,
    people::people,
    section::{CaseRef, Draw, Section, SectionProps},
    sources::sources,
    statement::statement,
    timeline::timeline,
};
use crate::view::{Action, Reading, ViewState, notice_text};

/// The record, the view at the start, and what lies outside the page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    pub case: CaseRef,
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
}

/// The view, where Yew keeps it.
#[derive(PartialEq)]
struct Reader(ViewState);

impl Reducible for Reader {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.0
            .apply(action)
            .map_or(self, |state| Rc::new(Self(state)))
    }
}

#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.state.clone();
    let reader = use_reducer_eq(move || Reader(start));
    let dispatch = reader.dispatcher().to_callback();
    let started = props.edge.started.clone();
    use_effect_with((), move |()| started.emit(dispatch));

    let state = &reader.0;
    let section = |draw| SectionProps {
        draw: Draw(draw),
        case: props.case.clone(),
        day: state.as_of,
        language: state.language,
        copy_link: props.edge.copy_link.clone(),
    };
    let words = state.language.words();
    let notice = (state.notice.as_ref()).map(|notice| {
        notice_text(
            notice,
            Reading::new(&props.case, state.as_of, state.language),
        )
    });
    html! {
        <div class="page">
            <a class="skip" href="#timeline">{ words.site.skip }</a>
            { patterns() }
            { bar(state.language) }
            <p class="notice" role="status">{ notice.unwrap_or_default() }</p>
            <main>
                <Section ..section(head) />
                <p class="app-note">{ words.site.missing_controls }</p>
                <Section ..section(dismissal) />
                <Section ..section(statement) />
                <Section ..section(people) />
                <Section ..section(timeline) />
                <Section ..section(sources) />
            </main>
            { footer(state.language) }
        </div>
    }
}
