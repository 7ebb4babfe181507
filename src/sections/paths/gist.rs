//! The ways back to court as a part shows them at first.

use yew::prelude::*;

use super::{class, lead, map, path_section, state_text};
use crate::{
    components::disclosure::folded,
    on_day::{CaseOnDay, RefilingPath},
};

/// The stops of the path that the case is on, in a list; the maps are folded.
pub(super) fn gist(case: CaseOnDay<'_>, paths: &[RefilingPath<'_>]) -> Html {
    let Some((now, others)) = paths.split_first() else {
        return Html::default();
    };
    let maps = html! {
        <>
            <div class={class(now)}>{ map(case, now) }</div>
            for path in others {
                { path_section(case, path) }
            }
        </>
    };
    html! {
        <>
            <div class={class(now)}>
                { lead(case, now) }
                <ul class="path-stops" role="list">
                    for step in &now.steps {
                        <li><b>{ &step.station.title }</b>{ ": " }{ state_text(case, step) }</li>
                    }
                </ul>
            </div>
            { folded("fold-paths", &case.words.paths.map, maps) }
        </>
    }
}
