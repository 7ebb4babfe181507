//! A directory of the people, the harmed first.

use super::{
    person::{alone, harmed, together},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::Side,
    view::{Circle, Entry, Reading, circles},
};

pub(super) fn people(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let circles = group().each(circles(reading), |circle| circle_html(reading, &circle));
    props.titled("parties", reading.words.people.title, circles)
}

fn circle_html(reading: Reading<'_>, circle: &Circle<'_>) -> Tag {
    let words = &reading.words.people;
    let presumed = || group().child(" ").child(tag("small").child(words.presumed));
    let heading = tag("h3")
        .child(words.side.of(circle.side, circle.is_charged))
        .child((circle.side == Side::Defendant).then(presumed));
    let entries = tag("div.people").each(&circle.entries, |entry| {
        entry_html(reading, circle.side, entry)
    });
    tag("div")
        .key(circle.side.name())
        .class(format!("circle {}", circle.side.name()))
        .child(heading)
        .child(entries)
}

fn entry_html(reading: Reading<'_>, side: Side, entry: &Entry<'_>) -> Tag {
    match (side, entry.people.as_slice()) {
        (Side::Harmed, people) => group().each(people, |person| harmed(reading, person)),
        (_, [person]) => alone(reading, person, entry),
        _ => together(reading, entry),
    }
}
