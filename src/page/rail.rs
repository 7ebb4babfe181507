//! The cases as upright lines beside the developments: the lanes of the page, turned. They say
//! nothing that the words do not, and are hidden from assistive technology.

use yew::prelude::*;

use super::mark::diamond;
use crate::{
    case::Mark,
    view::{Node, Rail},
};

/// All lines of one row. The upper picture ends where the development's date stands, so that both
/// grow with the text.
pub(super) fn rails(rails: &[Rail]) -> Html {
    html! {
        <div class="rails" aria-hidden="true">
            <svg class="rails-before">
                for (index, rail) in rails.iter().enumerate() {
                    <svg x={place(index, rails.len())}>
                        if let Some(mark) = rail.before {
                            { bar(mark) }
                        }
                    </svg>
                }
            </svg>
            <svg class="rails-after">
                for (index, rail) in rails.iter().enumerate() {
                    <svg x={place(index, rails.len())}>
                        { bar(rail.after) }
                        if let Some(node) = rail.node {
                            { node_html(node) }
                        }
                    </svg>
                }
            </svg>
        </div>
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
        Mark::Charged => html! { <rect class="ink-charged" x="-5" width="10" height="100%" /> },
        Mark::Open => html! { <rect fill="url(#hx)" x="-5" width="10" height="100%" /> },
        Mark::Judged => html! { <rect fill="url(#jl)" x="-5" width="10" height="100%" /> },
        // After an end cap nothing follows.
        Mark::Shut => html! {},
    }
}

fn node_html(node: Node) -> Html {
    match node {
        Node::Day => html! { <circle class="node" r="6" /> },
        Node::Span => html! { <rect class="node" x="-5" y="-10" width="10" height="20" rx="5" /> },
        Node::Turn(Mark::Open) => html! {
            <>
                <path class="arc" d="M10 0A20 20 0 0 1 5.8 12.3" />
                <path class="leaf" stroke-width="2.6" d="M-10 0 5.8 12.3" />
            </>
        },
        Node::Turn(Mark::Judged) => diamond("M0-7l7 7-7 7-7-7z"),
        Node::Turn(Mark::Shut) => {
            html! { <rect class="cap" x="-9" y="-4" width="18" height="8" /> }
        }
        Node::Turn(Mark::Charged | Mark::NoCharge) => {
            html! { <circle class="node charged" r="6" /> }
        }
    }
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
