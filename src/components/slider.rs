//! The slider of the date control, on the axis that the lanes share: a native range input over a
//! picture of the days with developments.

use crate::{
    components::tag::{Tag, tag},
    i18n::dates,
    on_day::{Axis, CaseOnDay, percent},
};

/// Where the axis runs, in pixels from the picture's top.
const LINE: &str = "26";
/// Up from it.
const TICK: &str = " 26v-8";

pub(crate) fn slider(case: CaseOnDay<'_>) -> Option<Tag> {
    let axis = Axis::of(case)?;
    let words = &case.words.control;
    let input = tag("input")
        .value(axis.days_to(case.day).to_string())
        .attr("id", "as-of")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", axis.length().to_string())
        .attr("autocomplete", "off")
        .attr("aria-label", words.label)
        .attr("aria-valuetext", dates::day(case.words, case.day));
    let track = tag("div.track").child(picture(case, axis)).child(input);
    let hint = tag("p.hint").attr("aria-hidden", "true").child(words.hint);
    Some(tag("div.slider").child(hint).child(track))
}

fn picture(case: CaseOnDay<'_>, axis: Axis) -> Tag {
    let needle = tag("rect.needle").attr("x", "-1.25").attr("y", LINE);
    let circle = |class, r| tag("circle").class(class).attr("cy", LINE).attr("r", r);
    let here = tag("svg.here")
        .attr("x", percent(axis.place(case.day)))
        .child(needle)
        .child(circle("thumb", "11"))
        .child(circle("eye", "3"));
    tag("svg.scale")
        .attr("aria-hidden", "true")
        .child(days(case, axis))
        .child(here)
}

/// A tick for every day with a development. Later ones say that something happened and when, and
/// nothing more. What is known by the day is drawn over the others, on the whole axis, and cut where the
/// day is: a move redraws no tick.
fn days(case: CaseOnDay<'_>, axis: Axis) -> Tag {
    let days = case.record.days();
    let mut path = String::new();
    for day in &days {
        path.push_str(&["M", &axis.place(*day).to_string(), TICK].concat());
    }
    let ticks = |class| tag("path").class(class).attr("d", &path);
    let first = axis.place(case.record.first_day());
    let line = tag("rect")
        .attr("x", first.to_string())
        .attr("y", "24")
        .attr("width", "10000")
        .attr("height", "4");
    let passed = tag("svg.passed")
        .attr("width", axis.place(case.day).to_string())
        .attr("height", "52")
        .child(ticks("ticks known"))
        .child(line);
    // The axis is drawn in its own units, its strokes in pixels.
    tag("svg")
        .attr("viewBox", "0 0 10000 52")
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "52")
        .child(tag("path.axis").attr("d", "M0 26H10000"))
        .child(ticks("ticks"))
        .child(passed)
}
