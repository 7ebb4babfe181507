//! The date control and, on the same axis, a lane for every case.

use super::{
    section::SectionProps,
    tag::{Tag, tag},
    walk::walk,
};

pub(super) fn lanes(props: &SectionProps) -> Tag {
    tag("section")
        .attr("id", "lanes")
        .attr("aria-label", props.reading().words.lanes.label)
        .child(walk(props))
        .child(chart(props))
}

/// A lane for every case.
fn chart(_: &SectionProps) -> Option<Tag> {
    None
}
