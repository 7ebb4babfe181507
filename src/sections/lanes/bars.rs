//! The bars of a lane: what has been, in full; what lay ahead, in outline.

use record::Mark;
use yew::prelude::*;

use crate::{
    components::swatch::{diamond, leaf},
    on_day::{Ahead, CaseOnDay, Chart, Lane, percent, text_width},
    sections::lanes::by_tier,
};

/// Neighbouring segments with one mark.
struct Bar {
    mark: Mark,
    from: u32,
    to: u32,
    is_last: bool,
}

pub(super) fn bars(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let bars = joined(chart, lane);
    html! {
        <>
            if let Some(ahead) = &lane.ahead {
                { outline(chart, ahead) }
            }
            // A day adds bars at the end of this list, so that the others keep their elements.
            <>{ for bars.iter().enumerate().filter_map(shape) }</>
            for bar in &bars {
                { words(case, chart, bar) }
                { sign(bar) }
            }
        </>
    }
}

fn joined(chart: &Chart<'_>, lane: &Lane<'_>) -> Vec<Bar> {
    let stretches = lane.segments.chunk_by(|one, next| one.mark == next.mark);
    stretches
        .filter_map(|stretch| {
            let (first, last) = (stretch.first()?, stretch.last()?);
            Some(Bar {
                mark: first.mark?,
                from: chart.place(first.from),
                to: chart.place(last.to),
                is_last: last.from == lane.segments.last()?.from,
            })
        })
        .collect()
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
    let (x, width) = (percent(bar.from), percent(bar.to.saturating_sub(bar.from)));
    Some(html! { <rect key={number} {class} {fill} {x} {width} /> })
}

/// What is drawn where a bar begins.
fn sign(bar: &Bar) -> Html {
    let x = percent(bar.from);
    match bar.mark {
        // A charge of a few days must stay visible.
        Mark::Charged if bar.to - bar.from < 250 => {
            html! { <rect class="least ink-charged" {x} /> }
        }
        Mark::NoCharge | Mark::Charged => Html::default(),
        Mark::Refilable => html! {
            <svg class="bar-sign" {x}>
                <path class="arc" d="M1 22A44 44 0 0 0 28.1 12.7" />
                { leaf("3", "M1-22 28.1 12.7") }
            </svg>
        },
        Mark::Convicted => html! {
            <svg class="bar-sign" {x}>{ diamond("M0-11l11 11-11 11-11-11z") }</svg>
        },
        Mark::Barred => html! { <rect class="cap" {x} /> },
    }
}

/// What a bar says of itself, where it is long enough.
fn words(case: CaseOnDay<'_>, chart: &Chart<'_>, bar: &Bar) -> Html {
    // The leaf of the door swings over the beginning of its bar.
    let (words, class, place, beside) = match bar.mark {
        Mark::Charged => (case.words.status.mark.of(bar.mark), "in-bar", bar.from, 20),
        Mark::Refilable if !bar.is_last => {
            (case.words.lanes.door_open.as_str(), "in-door", bar.to, 46)
        }
        _ => return Html::default(),
    };
    let needed = text_width(words, 13, true) + beside;
    html! {
        for ((), tier) in by_tier(chart.has_room(bar.from, bar.to, needed)) {
            <text class={classes!(class, tier)} x={percent(place)}>{ words }</text>
        }
    }
}

/// The window of the open door, or the time until a hearing.
fn outline(chart: &Chart<'_>, ahead: &Ahead<'_>) -> Html {
    let until = chart.place(ahead.until);
    let (x, end) = (percent(chart.as_of), percent(until));
    let width = percent(until.saturating_sub(chart.as_of));
    if ahead.is_limit {
        html! {
            <>
                <rect class="ahead window" fill="url(#hatch-light)" {x} {width} />
                <svg x={end}><path class="limit" d="M0-22V22" /></svg>
            </>
        }
    } else {
        html! {
            <>
                <rect class="ahead to-hearing" {x} {width} />
                <circle class="ring" cx={end} r="6" />
            </>
        }
    }
}
