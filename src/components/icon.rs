//! Icons on a 16 px grid, each beside a word. Each carries meaning; none is decoration.

use record::EventKind;

use crate::components::tag::{Tag, tag};

/// The icon of a kind of development.
pub(crate) fn kind_icon(kind: EventKind) -> Tag {
    icon(match kind {
        EventKind::Incident => {
            let dot = tag("circle.solid").attr("cx", "8").attr("cy", "8");
            return grid(dot.attr("r", "3.2"));
        }
        EventKind::Statement => "M2.5 3h11v7.5H8L5 13.5v-3H2.5z",
        EventKind::Evidence => "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14",
        EventKind::Filing => "M3.5 1.5h6l3 3v10h-9zM9 2v3h3.5M6 8h4M6 11h4",
        EventKind::Hearing => "M2 13.5h12M3.5 13.5V7M8 13.5V7M12.5 13.5V7M2 6.5h12L8 2z",
        EventKind::Press => {
            "M2 3h9.5v10.5h-8L2 12zM11.5 6H14v6l-1.5 1.5M4.5 6H9M4.5 8.5H9M4.5 11H7"
        }
    })
}

pub(crate) fn link_icon() -> Tag {
    icon("M6.5 9.5l3-3M7 4.5 8.5 3A3 3 0 0 1 13 7.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.5L4.5 7")
}

pub(crate) fn earlier_icon() -> Tag {
    icon("M10 3 5 8l5 5")
}

pub(crate) fn later_icon() -> Tag {
    icon("m6 3 5 5-5 5")
}

pub(crate) fn down_icon() -> Tag {
    icon("m3 6 5 5 5-5")
}

fn icon(path: &'static str) -> Tag {
    grid(tag("path").attr("d", path))
}

fn grid(shape: Tag) -> Tag {
    tag("svg.icon")
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(shape)
}
