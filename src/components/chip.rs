//! How a statement stands: a chip, or its plain form inside a text.

use record::Attribution;

use crate::{
    components::tag::{Tag, tag},
    on_day::Chip,
};

/// The chip. Its border weakens as the claim does.
pub(crate) fn chip(chip: &Chip) -> Tag {
    tag("span")
        .class(format!("chip chip-{}", chip.standing.name()))
        .child(sign(chip.standing))
        .child(tag("span").child(&chip.words))
}

/// The same without a box, after a sentence.
pub(crate) fn label(chip: &Chip) -> Tag {
    // No line ends between the sign and its first word.
    let first = chip.words.find(' ').unwrap_or(chip.words.len());
    let (first, rest) = chip.words.split_at(first);
    let joined = tag("span.joined").child(sign(chip.standing)).child(first);
    tag("span.standing").child(joined).child(rest)
}

fn sign(standing: Attribution) -> Tag {
    tag("svg.sign")
        .attr("viewBox", "0 0 12 12")
        .attr("aria-hidden", "true")
        .child(shape(standing))
}

fn shape(standing: Attribution) -> Tag {
    match standing {
        Attribution::CourtRecord => tag("rect.solid")
            .attr("x", "2")
            .attr("y", "2")
            .attr("width", "8")
            .attr("height", "8"),
        Attribution::PartyStatement => tag("path.solid").attr(
            "d",
            "M2 7.5V5a2.5 2.5 0 0 1 2.5-2.5M7 7.5V5a2.5 2.5 0 0 1 2.5-2.5M2 5.5h2.5v3H2zM7 5.5h2.5v3H7z",
        ),
        Attribution::Allegation => {
            tag("path.line").attr("d", "M2.5 11V1.8H9.5L7.5 4.3 9.5 6.8H2.5")
        }
        Attribution::Denial => tag("path.line").attr(
            "d",
            "M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM2.8 9.2 9.2 2.8",
        ),
        Attribution::AnonymousSourced => ring("line broken"),
        Attribution::Reported => ring("line"),
    }
}

fn ring(class: &'static str) -> Tag {
    tag("circle")
        .class(class)
        .attr("cx", "6")
        .attr("cy", "6")
        .attr("r", "4.5")
}
