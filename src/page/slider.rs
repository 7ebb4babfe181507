//! The slider of the date control, on the axis that the lanes share: a native range input over a
//! picture of the days with developments.

use super::tag::{Tag, tag};
use crate::{
    case::Day,
    view::{Axis, Reading, percent},
    words::dates,
};

/// Where the axis runs, in pixels from the picture's top.
const LINE: &str = "26";

pub(super) fn slider(reading: Reading<'_>) -> Option<Tag> {
    let axis = Axis::of(reading)?;
    let words = &reading.words.control;
    let input = tag("input")
        .value(axis.days_to(reading.day).to_string())
        .attr("id", "as-of")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", axis.length().to_string())
        .attr("autocomplete", "off")
        .attr("aria-label", words.label)
        .attr("aria-valuetext", dates::day(reading.words, reading.day));
    let track = tag("div.track").child(picture(reading, axis)).child(input);
    let hint = tag("p.hint").attr("aria-hidden", "true").child(words.hint);
    Some(tag("div.slider").child(hint).child(track))
}

fn picture(reading: Reading<'_>, axis: Axis) -> Tag {
    let place = |day| percent(axis.place(day));
    let first = axis.place(reading.case.first_day());
    let here = axis.place(reading.day);
    let passed = tag("rect.passed")
        .attr("x", percent(first))
        .attr("y", "24")
        .attr("width", percent(here.saturating_sub(first)))
        .attr("height", "4");
    let thumb = |class, r| {
        tag("circle")
            .class(class)
            .attr("cx", place(reading.day))
            .attr("cy", LINE)
            .attr("r", r)
    };
    tag("svg.scale")
        .attr("aria-hidden", "true")
        .child(ticks(reading, axis))
        .child(passed)
        .child(
            tag("rect.stem")
                .attr("x", place(reading.day))
                .attr("y", LINE),
        )
        .child(thumb("thumb", "11"))
        .child(thumb("eye", "3"))
}

/// A tick for every day with a development. Later ones say that something happened and when, and
/// nothing more.
fn ticks(reading: Reading<'_>, axis: Axis) -> Tag {
    let (mut known, mut ahead) = (String::new(), String::new());
    let mut last = None;
    for day in reading
        .case
        .events_by(Day::MAX)
        .iter()
        .map(|event| event.known)
    {
        let is_known = day <= reading.day;
        let (path, height) = if is_known {
            (&mut known, "v-12")
        } else {
            (&mut ahead, "v-8")
        };
        if last.replace(day) != Some(day) {
            path.push('M');
            path.push_str(&axis.place(day).to_string());
            path.push(' ');
            path.push_str(LINE);
            path.push_str(height);
        }
    }
    // The axis is drawn in its own units, its strokes in pixels.
    tag("svg")
        .attr("viewBox", "0 0 10000 52")
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "52")
        .child(tag("path.axis").attr("d", "M0 26H10000"))
        .child(tag("path.ticks").attr("d", ahead))
        .child(tag("path.ticks known").attr("d", known))
}
