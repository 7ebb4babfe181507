//! The cases as upright lines beside the developments: the lanes of the page, turned. They say
//! nothing that the words do not, and are hidden from assistive technology.

use record::Mark;
use yew::prelude::*;

use crate::{
    components::swatch::{diamond, leaf},
    on_day::{Node, Rail},
};

/// All lines of one row. The upper picture ends where the development's date stands, so that both
/// grow with the text.
pub(crate) fn rails(rails: &[Rail]) -> Html {
    html! {
        <span class="rails" aria-hidden="true">
            <svg class="rails-before">
                for (index, rail) in rails.iter().enumerate() {
                    <svg x={place(index, rails.len())}>{ rail.before.map(bar) }</svg>
                }
            </svg>
            <svg class="rails-after">
                for (index, rail) in rails.iter().enumerate() {
                    <svg x={place(index, rails.len())}>
                        { bar(rail.after) }
                        { rail.node.map(node) }
                    </svg>
                }
            </svg>
        </span>
    }
}

/// The middle of one of `count` equal columns, in per cent to one place.
fn place(index: usize, count: usize) -> String {
    let thousandths = (2 * index + 1) * 1000 / (2 * count.max(1));
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn bar(mark: Mark) -> Html {
    match mark {
        Mark::NoCharge => html! { <line class="dots" y2="100%" /> },
        // After an end cap nothing follows.
        Mark::Barred => Html::default(),
        Mark::Charged => html! { <rect class="ink-charged" x="-5" width="10" height="100%" /> },
        Mark::Refilable => html! { <rect fill="url(#hatch)" x="-5" width="10" height="100%" /> },
        Mark::Convicted => html! { <rect fill="url(#lines)" x="-5" width="10" height="100%" /> },
    }
}

fn node(node: Node) -> Html {
    match node {
        Node::Day => dot("node"),
        Node::Turn(Mark::Charged | Mark::NoCharge) => dot("node charged"),
        Node::Turn(Mark::Convicted) => diamond("M0-7l7 7-7 7-7-7z"),
        Node::Turn(Mark::Barred) => html! {
            <rect class="cap" x="-9" y="-4" width="18" height="8" />
        },
        Node::Turn(Mark::Refilable) => html! {
            <>
                <path class="arc" d="M10 0A20 20 0 0 1 5.8 12.3" />
                { leaf("2.6", "M-10 0 5.8 12.3") }
            </>
        },
        Node::Span => html! {
            <rect class="node" x="-5" y="-10" width="10" height="20" rx="5" />
        },
    }
}

fn dot(class: &'static str) -> Html {
    html! { <circle {class} r="6" /> }
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
