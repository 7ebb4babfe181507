//! The five marks: patterns for every picture on the page, and small swatches.

use record::Mark;

use crate::{
    components::tag::{Tag, group, tag},
    on_day::mark_name,
};

/// The patterns that pictures fill with: hatch, light hatch, hatch in the doorway's light, lines.
pub(crate) fn patterns() -> Tag {
    let lines = tag("pattern")
        .attr("id", "jl")
        .attr("width", "6")
        .attr("height", "5")
        .attr("patternUnits", "userSpaceOnUse")
        .child(size(tag("rect.ink-judged-soft"), "6", "5"))
        .child(size(tag("rect.ink-judged"), "6", "2.4"));
    let dots = tag("pattern")
        .attr("id", "dt")
        .attr("width", "7")
        .attr("height", "7")
        .attr("patternUnits", "userSpaceOnUse")
        .child(size(tag("rect.ink-edge"), "2", "7"));
    let patterns = tag("defs")
        .child(dots)
        .child(hatch("hx", "ink-open-soft", "ink-open", "2.4"))
        .child(hatch("hxp", "ink-open-soft", "ink-open faint", "1"))
        .child(hatch("hxl", "ink-glow", "ink-glow-line", "2.4"))
        .child(lines);
    tag("svg.vh").attr("aria-hidden", "true").child(patterns)
}

fn hatch(id: &'static str, ground: &'static str, line: &'static str, width: &'static str) -> Tag {
    tag("pattern")
        .attr("id", id)
        .attr("width", "7")
        .attr("height", "7")
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", "rotate(45)")
        .child(size(tag("rect").class(ground), "7", "7"))
        .child(size(tag("rect").class(line), width, "7"))
}

/// A swatch beside a status: 22 by 16.
pub(crate) fn swatch(mark: Mark) -> Tag {
    let picture = match mark {
        Mark::NoCharge => tag("path.dots").attr("d", "M0 8H22"),
        Mark::Charged => charged("22", "10"),
        Mark::Refilable => group()
            .child(charged("7.5", "10"))
            .child(size(filled("url(#hx)", "7.5").attr("y", "3"), "14.5", "10"))
            .child(leaf("2", "M7.5 1 16.1 12")),
        Mark::Barred => group().child(charged("15.4", "10")).child(size(
            tag("rect.ink-ink").attr("x", "15.4"),
            "4",
            "16",
        )),
        Mark::Convicted => group()
            .child(size(filled("url(#jl)", "4").attr("y", "3"), "18", "10"))
            .child(diamond("M6 2l6 6-6 6-6-6z")),
    };
    tag("svg")
        .class(format!("swatch {}", mark_name(mark)))
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .child(picture)
}

/// What lies ahead, as large as a [`swatch`].
pub(crate) fn ahead_swatch() -> Tag {
    let outline = tag("rect.dashes").attr("x", "1").attr("y", "3");
    tag("svg.swatch")
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .child(size(outline, "20", "10"))
}

/// The door left open as an architect draws it, for the switch: 44 by 30.
pub(crate) fn open_symbol() -> Tag {
    symbol()
        .child(charged("15", "24"))
        .child(size(filled("url(#hx)", "15").attr("y", "3"), "29", "24"))
        .child(tag("path.arc").attr("d", "M15 29A28 28 0 0 0 32.2 23.1"))
        .child(leaf("2.4", "M15 1 32.2 23.1"))
}

/// The closed end of a corridor, for the switch: 44 by 30.
pub(crate) fn shut_symbol() -> Tag {
    symbol().child(charged("30.8", "24")).child(size(
        tag("rect.ink-ink").attr("x", "30.8"),
        "5",
        "30",
    ))
}

fn symbol() -> Tag {
    tag("svg.symbol")
        .attr("viewBox", "0 0 44 30")
        .attr("aria-hidden", "true")
}

/// A conviction, outlined in the paper's colour so that it stands out from the bar.
pub(crate) fn diamond(path: &'static str) -> Tag {
    tag("path.diamond").attr("d", path)
}

/// The leaf of a door.
pub(crate) fn leaf(width: &'static str, path: &'static str) -> Tag {
    tag("path.leaf").attr("stroke-width", width).attr("d", path)
}

/// A bar filled with a pattern.
pub(crate) fn filled(pattern: &'static str, x: &'static str) -> Tag {
    tag("rect").attr("fill", pattern).attr("x", x)
}

pub(crate) fn size(shape: Tag, width: &'static str, height: &'static str) -> Tag {
    shape.attr("width", width).attr("height", height)
}

/// The bar of a pending charge, from the left edge.
fn charged(width: &'static str, height: &'static str) -> Tag {
    size(tag("rect.ink-charged").attr("y", "3"), width, height)
}
