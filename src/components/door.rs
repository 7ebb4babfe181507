//! The door: standing ajar, or closed. The hinge is on the left and the leaf is drawn last.

use crate::{
    components::{
        swatch::size,
        tag::{Tag, group, tag},
    },
    on_day::DismissalSide,
};

/// The picture of a side, with its description.
pub(crate) fn door(side: DismissalSide, description: &'static str) -> Tag {
    let leaf = match side {
        DismissalSide::Without => ajar(),
        DismissalSide::With => closed(),
    };
    tag("svg.door")
        .attr("viewBox", "0 0 400 330")
        .attr("role", "img")
        .attr("aria-label", description)
        .child(size(tag("rect.ink-paper-2"), "400", "262"))
        .child(path("outline", "M0 262H400"))
        .child(leaf)
}

fn ajar() -> Tag {
    group()
        .child(light("M150 262H262L384 330H226L204 292Z"))
        .child(path("outline ground", "M132 34H274V262H132Z"))
        .child(light("M144 46H262V262H144Z"))
        .child(path("outline", "M144 46H262V262H144Z"))
        .child(
            tag("g.swing from-closed")
                .child(path("outline door-leaf", "M144 46 204 26V292L144 262Z"))
                .child(path(
                    "panel",
                    "M154 60 194 49V148L154 150ZM154 164 194 165V272L154 252Z",
                ))
                .child(knob("197", "158", "3.5")),
        )
}

fn closed() -> Tag {
    group()
        .child(path("outline ground", "M132 34H274V262H132Z"))
        .child(
            tag("g.swing from-ajar")
                .child(path("outline door-leaf", "M144 46H262V262H144Z"))
                .child(path("panel", "M156 60h94v88h-94zM156 162h94v88h-94z"))
                .child(knob("251", "155", "4")),
        )
        .child(size(
            tag("rect.ink-ink").attr("x", "132").attr("y", "258"),
            "142",
            "8",
        ))
}

fn path(class: &'static str, d: &'static str) -> Tag {
    tag("path").class(class).attr("d", d)
}

fn light(d: &'static str) -> Tag {
    tag("path.light").attr("fill", "url(#hxl)").attr("d", d)
}

fn knob(x: &'static str, y: &'static str, r: &'static str) -> Tag {
    tag("circle.knob").attr("cx", x).attr("cy", y).attr("r", r)
}
