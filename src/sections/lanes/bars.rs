//! The bars of a lane: what has been, in full; what lay ahead, in outline.

use record::Mark;

use crate::{
    components::{
        swatch::{diamond, leaf},
        tag::{Tag, group, tag},
    },
    on_day::{Ahead, CaseOnDay, Chart, Lane, percent, text_width},
    sections::lanes::{at, in_tiers},
};

pub(crate) fn bars(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Tag {
    let (mut bars, mut upon) = (group(), group());
    let mut from = None;
    for (number, segment) in lane.segments.iter().enumerate() {
        let start = from.take().unwrap_or_else(|| chart.place(segment.from));
        let next = lane.segments.get(number + 1);
        // Neighbours with one mark are one bar.
        if next.is_some_and(|next| next.mark == segment.mark) {
            from = Some(start);
            continue;
        }
        let (Some(mark), end) = (segment.mark, chart.place(segment.to)) else {
            continue;
        };
        // What a day adds stands behind what the days before have.
        if let Some(bar) = bar(mark) {
            bars = bars.child(span(bar, start, end).key(&number.to_string()));
        }
        let is_last = next.is_none();
        upon = upon.child(words(case, chart, mark, (start, end), is_last));
        if let Some(sign) = sign(mark, end - start) {
            upon = upon.child(at(start).class("sign").child(sign));
        }
    }
    let outline = lane.ahead.as_ref().map(|ahead| outline(chart, ahead));
    group().child(outline).child(bars).child(upon)
}

/// Nothing follows an end cap.
fn bar(mark: Mark) -> Option<Tag> {
    let (shape, fill) = match mark {
        Mark::NoCharge => (tag("rect.dotted"), Some("url(#dots)")),
        Mark::Charged => (tag("rect.stretch ink-charged"), None),
        Mark::Refilable => (tag("rect.stretch"), Some("url(#hatch)")),
        Mark::Convicted => (tag("rect.stretch"), Some("url(#lines)")),
        Mark::Barred => return None,
    };
    Some(shape.attr("fill", fill))
}

pub(crate) fn span(shape: Tag, from: u32, to: u32) -> Tag {
    shape
        .attr("x", percent(from))
        .attr("width", percent(to.saturating_sub(from)))
}

/// What is drawn where a stretch begins.
fn sign(mark: Mark, length: u32) -> Option<Tag> {
    Some(match mark {
        // A charge of a few days is to be seen as well.
        Mark::Charged if length < 250 => tag("rect.least ink-charged"),
        Mark::NoCharge | Mark::Charged => return None,
        Mark::Refilable => group()
            .child(tag("path.arc").attr("d", "M1 22A44 44 0 0 0 28.1 12.7"))
            .child(leaf("3", "M1-22 28.1 12.7")),
        Mark::Convicted => diamond("M0-11l11 11-11 11-11-11z"),
        Mark::Barred => tag("rect.cap"),
    })
}

/// What a bar says of itself, where it is long enough.
fn words(
    case: CaseOnDay<'_>,
    chart: &Chart<'_>,
    mark: Mark,
    (from, to): (u32, u32),
    is_last: bool,
) -> Option<Tag> {
    // The leaf of the door swings over the beginning of its bar.
    let (words, class, place, beside) = match mark {
        Mark::Charged => (case.words.status.mark.of(mark), "in-bar", from, 20),
        Mark::Refilable if !is_last => (case.words.lanes.door_open, "in-door", to, 46),
        _ => return None,
    };
    let needed = text_width(words, 13, true) + beside;
    Some(in_tiers(chart.has_room(from, to, needed), &|_| {
        at(place).child(tag("text").class(class).child(words))
    }))
}

/// The window of the open door, or the time until a hearing.
fn outline(chart: &Chart<'_>, ahead: &Ahead<'_>) -> Tag {
    let until = chart.place(ahead.until);
    let (shape, end) = match ahead.years {
        Some(_) => (
            tag("rect.ahead window").attr("fill", "url(#hatch-light)"),
            tag("path.limit").attr("d", "M0-22V22"),
        ),
        None => (
            tag("rect.ahead to-hearing"),
            tag("circle.ring").attr("r", "6"),
        ),
    };
    group()
        .child(span(shape, chart.as_of, until))
        .child(at(until).child(end))
}
