//! A lane for every case, on the axis of the date control.

use super::{
    section::SectionProps,
    tag::{Tag, tag},
};

pub(super) fn lanes(props: &SectionProps) -> Tag {
    tag("section")
        .attr("id", "lanes")
        .attr("aria-label", props.reading().words.lanes.label)
        .child(chart(props))
}

/// A lane for every case.
fn chart(_: &SectionProps) -> Option<Tag> {
    None
}
