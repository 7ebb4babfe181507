//! The bars of a lane: what has been, in full; what lay ahead, in outline.

use super::{at, in_tiers};
use crate::{
    case::Mark,
    page::{
        mark::{diamond, leaf},
        tag::{Tag, group, tag},
    },
    view::{Ahead, Chart, Lane, Reading, percent, text_width},
};

/// A stretch of one mark.
struct Stretch {
    mark: Mark,
    from: u32,
    to: u32,
    /// It ends with the day, and not before it.
    is_last: bool,
}

pub(super) fn bars(reading: Reading<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Tag {
    let stretches = stretches(chart, lane);
    group()
        .child(lane.ahead.as_ref().map(|ahead| outline(chart, ahead)))
        .each(stretches.iter().zip(0_u32..).filter_map(bar), |bar| bar)
        .each(&stretches, least)
        .each(&stretches, |stretch| words(reading, chart, stretch))
        .each(&stretches, sign)
}

/// Neighbours with one mark are one bar.
fn stretches(chart: &Chart<'_>, lane: &Lane<'_>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let last = lane.segments.len();
    for (segment, number) in lane.segments.iter().zip(1..) {
        let Some(mark) = segment.mark else {
            continue;
        };
        let (from, to) = (chart.place(segment.from), chart.place(segment.to));
        let is_last = number == last;
        match stretches.last_mut() {
            Some(before) if before.mark == mark => (before.to, before.is_last) = (to, is_last),
            _ => stretches.push(Stretch {
                mark,
                from,
                to,
                is_last,
            }),
        }
    }
    stretches
}

/// The number is its key: what a day adds stands behind what the days before have.
fn bar((Stretch { mark, from, to, .. }, number): (&Stretch, u32)) -> Option<Tag> {
    let bar = match mark {
        Mark::NoCharge => tag("rect.dotted").attr("fill", "url(#dt)"),
        Mark::Charged => tag("rect.stretch ink-charged"),
        Mark::Open => tag("rect.stretch").attr("fill", "url(#hx)"),
        Mark::Judged => tag("rect.stretch").attr("fill", "url(#jl)"),
        // Nothing follows an end cap.
        Mark::Shut => return None,
    };
    Some(span(bar, *from, *to).key(&number.to_string()))
}

/// A charge of a few days is to be seen as well.
fn least(Stretch { mark, from, to, .. }: &Stretch) -> Option<Tag> {
    (*mark == Mark::Charged && to - from < 250)
        .then(|| tag("rect.least ink-charged").attr("x", percent(*from)))
}

fn span(shape: Tag, from: u32, to: u32) -> Tag {
    shape
        .attr("x", percent(from))
        .attr("width", percent(to.saturating_sub(from)))
}

/// What is drawn where a stretch begins.
fn sign(Stretch { mark, from, .. }: &Stretch) -> Option<Tag> {
    let sign = match mark {
        Mark::NoCharge | Mark::Charged => return None,
        Mark::Open => group()
            .child(tag("path.arc").attr("d", "M1 22A44 44 0 0 0 28.1 12.7"))
            .child(leaf("3", "M1-22 28.1 12.7")),
        Mark::Judged => diamond("M0-11l11 11-11 11-11-11z"),
        Mark::Shut => tag("rect.cap"),
    };
    Some(at(*from).class("sign").child(sign))
}

/// What a bar says of itself, where it is long enough.
fn words(reading: Reading<'_>, chart: &Chart<'_>, stretch: &Stretch) -> Option<Tag> {
    let (words, class, place) = match stretch.mark {
        Mark::Charged => (
            reading.words.status.mark.of(Mark::Charged),
            "in-bar",
            stretch.from,
        ),
        Mark::Open if !stretch.is_last => (reading.words.lanes.door_open, "in-door", stretch.to),
        _ => return None,
    };
    // The leaf of the door swings over the beginning of its bar.
    let needed = text_width(words, 13, true) + if place == stretch.to { 46 } else { 20 };
    let tiers = chart.has_room(stretch.from, stretch.to, needed);
    let tiers = tiers.map(|has_room| has_room.then_some(()));
    Some(in_tiers(&tiers, |()| {
        at(place).child(tag("text").class(class).child(words))
    }))
}

/// The window of the open door, or the time until a hearing.
fn outline(chart: &Chart<'_>, ahead: &Ahead<'_>) -> Tag {
    let until = chart.place(ahead.until);
    let shape = match ahead.years {
        Some(_) => tag("rect.ahead window").attr("fill", "url(#hxp)"),
        None => tag("rect.ahead to-hearing"),
    };
    let end = match ahead.years {
        Some(_) => tag("path.limit").attr("d", "M0-22V22"),
        None => tag("circle.ring").attr("r", "6"),
    };
    group()
        .child(span(shape, chart.as_of, until).key("ahead"))
        .child(at(until).child(end))
}
