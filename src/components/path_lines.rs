//! The lines of the map. Each is one side or one quarter of a rounded box, which the style sheet places and
//! clips, across the page or down it; what they show is in the words of the stops.

use crate::{
    components::tag::{Tag, group, tag},
    on_day::{RefilingPath, State},
};

/// The lines at a stop: to it and on from it, and before a fork the stem of both branches.
pub(crate) fn lines(way: &RefilingPath<'_>, index: usize) -> Tag {
    let stem = way.is_branch(index) && !way.halts[index].station.alternative;
    let last = index + 1 == way.halts.len() && way.end.is_none();
    group()
        .child(stem.then(|| line("stem", way.line_towards(index))))
        .child((index > 0).then(|| line("in", way.line_to(index))))
        .child((!last).then(|| line("out", way.line_from(index))))
}

/// What ended the refiling_path, behind a cap.
pub(crate) fn end(state: State, name: Tag) -> Tag {
    let cap = tag("span.way-cap").attr("aria-hidden", "true");
    let end = tag("div.halt end")
        .child(line("in", state))
        .child(cap)
        .child(tag("p").child(name));
    tag("li").child(end)
}

fn line(place: &str, state: State) -> Tag {
    let inner = match state {
        State::Possible => Some(side().attr("stroke", "url(#hx)").class("inner")),
        State::Law => Some(side().class("inner")),
        _ => None,
    };
    tag("svg")
        .class(format!("leg {place} {}", state.name()))
        .attr("aria-hidden", "true")
        .child(side())
        .child(inner)
}

fn side() -> Tag {
    tag("rect")
        .attr("width", "100%")
        .attr("height", "100%")
        .attr("rx", "20")
}
