//! The way through time, as plain links to the pages of other days.

use super::{
    section::SectionProps,
    tag::{Tag, tag},
};
use crate::{
    case::Day,
    view::{Reading, Stop, walk as ways},
    words::{Label, dates},
};

pub(super) fn walk(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let words = &reading.words.walk;
    let ways = ways(reading);
    let to = |day: Option<Day>| day.map(|day| props.address(Stop::On(day)));
    let story = (!ways.is_story).then(|| props.address(Stop::Story));
    let latest = (ways.hidden > 0).then(|| props.address(Stop::Latest));
    let steps = tag("ul.steps")
        .attr("role", "list")
        .child(step("step-earlier", to(ways.earlier), words.earlier))
        .child(step("step-later", to(ways.later), words.later))
        .child(step("step-story", story, words.story))
        .child(step("step-latest", latest, words.latest));
    let wrap = tag("div.wrap")
        .child(day(reading))
        .child(tag("p.since").child(since(reading, ways.hidden)))
        .child(steps);
    tag("nav.walk").attr("aria-label", words.label).child(wrap)
}

fn day(reading: Reading<'_>) -> Tag {
    let date = tag("b").child(dates::day(reading.words, reading.day));
    tag("p.walk-day")
        .child(reading.words.walk.reading)
        .child(" ")
        .child(date)
}

/// How many developments the day does not know.
pub(super) fn since(reading: Reading<'_>, hidden: usize) -> String {
    let words = &reading.words.walk;
    match hidden {
        0 => words.is_latest.to_owned(),
        hidden => words.since.with(hidden),
    }
}

/// A link to another day. Where there is none, it stays in its place and leads nowhere.
fn step(class: &'static str, address: Option<String>, label: Label) -> Tag {
    let link = match address {
        Some(address) => tag("a").attr("href", address),
        None => tag("a")
            .attr("role", "link")
            .attr("tabindex", "0")
            .attr("aria-disabled", "true"),
    };
    let rest = (!label.rest.is_empty()).then(|| tag("span.vh").child(label.rest));
    tag("li").child(link.class(class).child(label.shown).child(rest))
}
