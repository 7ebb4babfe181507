//! The bars of a lane: what has been, in full; what lay ahead, in outline.

use record::Mark;
use yew::prelude::*;

use crate::{
    components::swatch::{diamond, leaf},
    on_day::{Ahead, CaseOnDay, Chart, Lane, label_width, percent},
    sections::lanes::rect,
};

/// Neighbouring segments with one mark.
struct Bar {
    mark: Mark,
    from: u32,
    /// How long it is.
    length: u32,
}

pub(super) fn bars(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let bars = joined(chart, lane);
    let ahead = lane.ahead.as_ref();
    html! {
        <>
            <>{ for ahead.map(|ahead| outline(case, chart, ahead)) }</>
            // A day adds bars at the end of this list, so that the others keep their elements.
            <>{ for bars.iter().enumerate().filter_map(shape) }</>
            <>{ for bars.iter().map(|bar| sign(case, bar)) }</>
        </>
    }
}

fn joined(chart: &Chart<'_>, lane: &Lane<'_>) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    let mut end = chart.as_of;
    let same = lane.notes.chunk_by(|one, next| one.mark == next.mark);
    for first in same.rev().filter_map(<[_]>::first) {
        let from = first.from.min(end);
        let length = end - from;
        bars.extend(first.mark.map(|mark| Bar { mark, from, length }));
        end = from;
    }
    bars.reverse();
    bars
}

fn shape((number, bar): (usize, &Bar)) -> Option<Html> {
    let (class, fill) = match bar.mark {
        Mark::NoCharge => ("dotted", Some("url(#dots)")),
        Mark::Charged => ("stretch ink-charged", None),
        Mark::Refilable => ("stretch", Some("url(#hatch)")),
        Mark::Convicted => ("stretch", Some("url(#lines)")),
        // Nothing follows an end cap.
        Mark::Barred => return None,
    };
    let (x, width) = (percent(bar.from), percent(bar.length));
    Some(html! { <rect key={number} {class} {fill} {x} {width} /> })
}

/// What is drawn where a bar begins.
fn sign(case: CaseOnDay<'_>, bar: &Bar) -> Html {
    match bar.mark {
        Mark::NoCharge => Html::default(),
        // A charge of a few days must stay visible.
        Mark::Charged if bar.length < 250 => rect("least ink-charged", bar.from, None),
        Mark::Charged => in_bar(case.words.status.mark.of(bar.mark), bar),
        Mark::Refilable => at(
            bar.from,
            html! {
                <>
                    <path class="arc" d="M1 22A44 44 0 0 0 28.1 12.7" />
                    { leaf("3", "M1-22 28.1 12.7") }
                </>
            },
        ),
        Mark::Convicted => at(bar.from, diamond("M0-11l11 11-11 11-11-11z")),
        Mark::Barred => rect("cap", bar.from, None),
    }
}

/// A picture of its own at a place.
fn at(place: u32, picture: Html) -> Html {
    html! { <svg class="bar-sign" x={percent(place)}>{ picture }</svg> }
}

/// The words that a bar has room for, with ten pixels on both sides.
fn in_bar(words: &str, bar: &Bar) -> Html {
    if label_width(words, true) + 270 > bar.length {
        return Html::default();
    }
    html! { <text class="in-bar" x={percent(bar.from)}>{ words }</text> }
}

/// The window of the open door, or the time until a hearing.
fn outline(case: CaseOnDay<'_>, chart: &Chart<'_>, ahead: &Ahead<'_>) -> Html {
    let (from, until) = (chart.as_of, ahead.place);
    let length = until.saturating_sub(from);
    let (x, width) = (percent(from), percent(length));
    if ahead.is_limit {
        html! {
            <>
                <rect class="ahead window" fill="url(#hatch-light)" x={x.clone()} {width} />
                { at(until, html! { <path class="limit" d="M0-22V22" /> }) }
                <text class="in-window" {x}>{ sentence(case, ahead, length) }</text>
            </>
        }
    } else {
        html! {
            <>
                <rect class="ahead to-hearing" {x} {width} />
                <circle class="ring" cx={percent(until)} r="6" />
            </>
        }
    }
}

/// The longest sentence about the open door that has room in its window beside the leaf. After the window nothing
/// stands that wider spacing could meet, so that letters are counted a little narrower.
fn sentence(case: CaseOnDay<'_>, ahead: &Ahead<'_>, length: u32) -> Option<String> {
    let sentences = case.words.lanes.window.iter();
    let mut sentences = sentences.map(|sentence| sentence.with(&[&ahead.short_date]));
    sentences.find(|words| label_width(words, true) * 7 / 8 + 750 <= length)
}
