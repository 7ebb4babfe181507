//! The slider of the date control, on the axis that the lanes share: a native range input over a
//! picture of the days with developments.

use super::tag::{Tag, group, tag};
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
            tag("rect.needle")
                .attr("x", place(reading.day))
                .attr("y", LINE),
        )
        .child(thumb("thumb", "11"))
        .child(thumb("eye", "3"))
}

/// A tick for every day with a development. Later ones say that something happened and when, and
/// nothing more. Each year has its own lines, so that a step draws two of them anew and no others.
fn ticks(reading: Reading<'_>, axis: Axis) -> Tag {
    let days = reading.case.days();
    let years = days.chunk_by(|day, next| day.year() == next.year());
    // The axis is drawn in its own units, its strokes in pixels.
    tag("svg")
        .attr("viewBox", "0 0 10000 52")
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "52")
        .child(tag("path.axis").attr("d", "M0 26H10000"))
        .each(years, |days| {
            let known = days.partition_point(|day| *day <= reading.day);
            let (known, ahead) = days.split_at(known);
            group()
                .child(lines(axis, ahead, "v-8", "ticks"))
                .child(lines(axis, known, "v-12", "ticks known"))
        })
}

fn lines(axis: Axis, days: &[Day], height: &str, class: &'static str) -> Option<Tag> {
    let path = days.iter().flat_map(|day| {
        let place = axis.place(*day).to_string();
        [
            "M".to_owned(),
            place,
            " ".to_owned(),
            LINE.to_owned(),
            height.to_owned(),
        ]
    });
    let path: String = path.collect();
    (!days.is_empty()).then(|| tag("path").class(class).attr("d", path))
}
