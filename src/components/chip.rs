//! How a statement stands: a chip, or its plain form inside a text.

use record::Attribution;
use yew::prelude::*;

use crate::on_day::Chip;

/// The chip. Its border weakens as the claim does.
pub(crate) fn chip(chip: &Chip) -> Html {
    html! {
        <span class={format!("chip chip-{}", chip.standing.name())}>
            { sign(chip.standing) }
            <span>{ &chip.words }</span>
        </span>
    }
}

/// The same without a box, after a sentence.
pub(crate) fn label(chip: &Chip) -> Html {
    // No line ends between the sign and its first word.
    let first = chip.words.find(' ').unwrap_or(chip.words.len());
    let (first, rest) = chip.words.split_at(first);
    html! {
        <span class="standing">
            <span class="joined">{ sign(chip.standing) }{ first }</span>
            { rest }
        </span>
    }
}

fn sign(standing: Attribution) -> Html {
    html! { <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">{ shape(standing) }</svg> }
}

fn shape(standing: Attribution) -> Html {
    match standing {
        Attribution::CourtRecord | Attribution::CourtDecision => html! {
            <rect class="solid" x="2" y="2" width="8" height="8" />
        },
        Attribution::PartyStatement => html! {
            <path
                class="solid"
                d="M2 7.5V5a2.5 2.5 0 0 1 2.5-2.5M7 7.5V5a2.5 2.5 0 0 1 2.5-2.5M2 5.5h2.5v3H2zM7 5.5h2.5v3H7z"
            />
        },
        Attribution::Allegation => html! {
            <path class="line" d="M2.5 11V1.8H9.5L7.5 4.3 9.5 6.8H2.5" />
        },
        Attribution::Denial => html! {
            <path class="line" d="M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM2.8 9.2 9.2 2.8" />
        },
        Attribution::AnonymousSourced => ring("line broken"),
        Attribution::Reported => ring("line"),
    }
}

fn ring(class: &'static str) -> Html {
    html! { <circle {class} cx="6" cy="6" r="4.5" /> }
}
