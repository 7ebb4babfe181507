//! The lines of the path map. Each is one side or one quarter of a rounded box. The style sheet places and clips
//! it, across the page or down it. The text of the steps says what the lines show.

use yew::prelude::*;

use crate::on_day::{RefilingPath, State};

/// The lines at a step: the line to it and the line onward, and before two branches their common stem.
pub(crate) fn lines(path: &RefilingPath<'_>, index: usize) -> Html {
    let has_stem = path.is_branch(index) && !path.steps[index].station.alternative;
    let is_last = index + 1 == path.steps.len() && path.end.is_none();
    html! {
        <>
            if has_stem {
                { line("stem", path.line_towards(index)) }
            }
            if index > 0 {
                { line("incoming", path.line_to(index)) }
            }
            if !is_last {
                { line("onward", path.line_from(index)) }
            }
        </>
    }
}

/// The dismissal that ended the path, behind a cap.
pub(crate) fn end(state: State, name: Html) -> Html {
    html! {
        <li>
            <div class="path-step end">
                { line("incoming", state) }
                <span class="path-cap" aria-hidden="true" />
                <p>{ name }</p>
            </div>
        </li>
    }
}

fn line(place: &'static str, state: State) -> Html {
    html! {
        <svg class={classes!("leg", place, state.name())} aria-hidden="true">
            <rect width="100%" height="100%" rx="20" />
            if state == State::Possible {
                <rect class="inner" width="100%" height="100%" rx="20" stroke="url(#hatch)" />
            } else if state == State::Law {
                <rect class="inner" width="100%" height="100%" rx="20" />
            }
        </svg>
    }
}
