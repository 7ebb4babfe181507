//! One part of the story by itself, for other people's pages.

use yew::Html;

use super::{
    header::brand,
    section::SectionProps,
    tag::{Tag, tag},
    walk::{reading_line, stepper},
};
use crate::{view::walk as ways, words::Words};

/// The page of one part: whose it is, on which day, and the part.
pub(super) fn embedded(words: &Words, steps: Option<Html>, notice: Tag, main: Tag) -> Tag {
    let wrap = tag("div.wrap").child(brand(words)).child(steps);
    tag("div.story")
        .child(tag("header.bar").child(wrap))
        .child(notice)
        .child(main)
}

/// The day between its steps: as much of the date control as the bar has room for.
pub(super) fn steps(props: &SectionProps) -> Tag {
    let reading = props.reading();
    tag("nav.walk day")
        .attr("aria-label", reading.words.walk.label)
        .child(reading_line(reading))
        .child(stepper(props, &ways(reading)))
}
