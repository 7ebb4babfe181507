//! What the wide form writes beside the bars.

use yew::prelude::*;

use crate::{
    on_day::{Anchor, Label, LabelRow, LabelSide, Lane, Note, percent},
    sections::lanes::rect,
};

/// They are drawn before the bars, so that the lines to their days end there.
pub(super) fn labels(lane: &Lane<'_>) -> Html {
    let notes = lane.notes.iter().filter(|note| !note.is_unsaid());
    let notes = notes.filter_map(|note| {
        let label = note.label?;
        let lines = if label.row == LabelRow::Bar {
            note.lines().map(ToOwned::to_owned).to_vec()
        } else {
            vec![note.label()]
        };
        Some(written(label, note.is_bold(), lines))
    });
    let ahead = lane.ahead.iter();
    let ahead =
        ahead.filter_map(|ahead| Some(written(ahead.label?, false, vec![ahead.name.clone()])));
    notes.chain(ahead).collect()
}

fn written(label: Label, is_bold: bool, lines: Vec<String>) -> Html {
    let side = if label.side == LabelSide::Left {
        "left"
    } else {
        "right"
    };
    let bold = if is_bold { " bold" } else { "" };
    html! {
        <g class={format!("label {side} {}{bold}", row(label))}>
            if label.has_leader {
                { rect("leader", label.place, None) }
            }
            for line in lines {
                <text x={percent(label.place)}>{ line }</text>
            }
        </g>
    }
}

const fn row(label: Label) -> &'static str {
    match label.row {
        LabelRow::Top => "row-top",
        LabelRow::Above => "row-above",
        LabelRow::Below => "row-below",
        LabelRow::Bottom => "row-bottom",
        LabelRow::Bar => "row-bar",
    }
}

/// The development itself, with its label as a tooltip where the picture has no words for it.
pub(super) fn point(development: &Note<'_>) -> Option<Html> {
    if development.words.is_empty() {
        return None;
    }
    let title = development
        .is_unsaid()
        .then(|| html! { <title>{ development.label() }</title> });
    if development.date.day().is_none() {
        let [from, to] = development.span;
        let (x, width) = (percent(from), percent(to.saturating_sub(from)));
        return Some(html! { <rect class="dash" {x} {width}>{ title }</rect> });
    }
    let class = match (development.anchor, development.label) {
        (Anchor::Line, _) => "",
        (Anchor::Bar, None) => "unsaid",
        (Anchor::Nothing, Some(label)) => row(label),
        _ => return None,
    };
    let cx = percent(development.place());
    Some(html! { <circle class={format!("dot {class}")} {cx} r="4">{ title }</circle> })
}
