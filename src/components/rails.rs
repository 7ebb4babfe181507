//! The cases as upright lines beside the developments: the lanes of the page, turned. They say
//! nothing that the words do not, and are hidden from assistive technology.

use record::Mark;

use crate::{
    components::{
        swatch::{diamond, filled, leaf, size},
        tag::{Tag, group, tag},
    },
    on_day::{Node, Rail},
};

/// All lines of one row. The upper picture ends where the development's date stands, so that both
/// grow with the text.
pub(crate) fn rails(rails: &[Rail]) -> Tag {
    let column = |index| tag("svg").attr("x", place(index, rails.len()));
    let before = tag("svg.rails-before").each(rails.iter().enumerate(), |(index, rail)| {
        column(index).child(rail.before.map(bar))
    });
    let after = tag("svg.rails-after").each(rails.iter().enumerate(), |(index, rail)| {
        column(index)
            .child(bar(rail.after))
            .child(rail.node.map(node_html))
    });
    tag("div.rails")
        .attr("aria-hidden", "true")
        .child(before)
        .child(after)
}

/// The middle of one of `count` equal columns, in per cent to one place.
fn place(index: usize, count: usize) -> String {
    let thousandths = (2 * index + 1) * 1000 / (2 * count.max(1));
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn bar(mark: Mark) -> Tag {
    let bar = match mark {
        Mark::NoCharge => return tag("line.dots").attr("y2", "100%"),
        // After an end cap nothing follows.
        Mark::Barred => return group(),
        Mark::Charged => tag("rect.ink-charged").attr("x", "-5"),
        Mark::Refilable => filled("url(#hx)", "-5"),
        Mark::Convicted => filled("url(#jl)", "-5"),
    };
    size(bar, "10", "100%")
}

fn node_html(node: Node) -> Tag {
    match node {
        Node::Day => dot("node"),
        Node::Turn(Mark::Charged | Mark::NoCharge) => dot("node charged"),
        Node::Turn(Mark::Convicted) => diamond("M0-7l7 7-7 7-7-7z"),
        Node::Turn(Mark::Barred) => {
            size(tag("rect.cap").attr("x", "-9").attr("y", "-4"), "18", "8")
        }
        Node::Turn(Mark::Refilable) => group()
            .child(tag("path.arc").attr("d", "M10 0A20 20 0 0 1 5.8 12.3"))
            .child(leaf("2.6", "M-10 0 5.8 12.3")),
        Node::Span => {
            let place = tag("rect.node").attr("x", "-5").attr("y", "-10");
            size(place, "10", "20").attr("rx", "5")
        }
    }
}

fn dot(class: &'static str) -> Tag {
    tag("circle").class(class).attr("r", "6")
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn rails_share_their_column_evenly() {
        assert_eq!(
            [0, 1, 2].map(|index| place(index, 3)),
            ["16.6%", "50.0%", "83.3%"]
        );
        assert_eq!(place(0, 1), "50.0%");
    }
}
