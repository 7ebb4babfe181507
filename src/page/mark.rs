//! The five marks: patterns for every picture on the page, and small swatches.

use yew::prelude::*;

use crate::{case::Mark, view::mark_name};

/// The patterns that pictures fill with: hatch, light hatch, hatch in the doorway's light, lines.
pub(super) fn patterns() -> Html {
    html! {
        <svg class="vh" aria-hidden="true">
            <defs>
                { hatch("hx", "ink-open-soft", "ink-open", "2.4") }
                { hatch("hxp", "ink-open-soft", "ink-open faint", "1") }
                { hatch("hxl", "ink-glow", "ink-glow-line", "2.4") }
                <pattern id="jl" width="6" height="5" patternUnits="userSpaceOnUse">
                    <rect class="ink-judged-soft" width="6" height="5" />
                    <rect class="ink-judged" width="6" height="2.4" />
                </pattern>
            </defs>
        </svg>
    }
}

fn hatch(id: &'static str, ground: &'static str, line: &'static str, width: &'static str) -> Html {
    html! {
        <pattern
            id={id}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
        >
            <rect class={ground} width="7" height="7" />
            <rect class={line} width={width} height="7" />
        </pattern>
    }
}

/// A swatch beside a status: 22 by 16.
pub(super) fn swatch(mark: Mark) -> Html {
    let picture = match mark {
        Mark::NoCharge => html! { <path class="dots" d="M0 8H22" /> },
        Mark::Charged => html! { <rect class="ink-charged" y="3" width="22" height="10" /> },
        Mark::Open => html! {
            <>
                <rect class="ink-charged" y="3" width="7.5" height="10" />
                <rect fill="url(#hx)" x="7.5" y="3" width="14.5" height="10" />
                <path class="leaf" stroke-width="2" d="M7.5 1 16.1 12" />
            </>
        },
        Mark::Shut => html! {
            <>
                <rect class="ink-charged" y="3" width="15.4" height="10" />
                <rect class="ink-ink" x="15.4" width="4" height="16" />
            </>
        },
        Mark::Judged => html! {
            <>
                <rect fill="url(#jl)" x="4" y="3" width="18" height="10" />
                { diamond("M6 2l6 6-6 6-6-6z") }
            </>
        },
    };
    let class = classes!("swatch", mark_name(mark));
    html! { <svg class={class} viewBox="0 0 22 16" aria-hidden="true">{ picture }</svg> }
}

/// The door left open as an architect draws it, for the switch: 44 by 30.
pub(super) fn open_symbol() -> Html {
    html! {
        <svg class="symbol" viewBox="0 0 44 30" aria-hidden="true">
            <rect class="ink-charged" y="3" width="15" height="24" />
            <rect fill="url(#hx)" x="15" y="3" width="29" height="24" />
            <path class="arc" d="M15 29A28 28 0 0 0 32.2 23.1" />
            <path class="leaf" stroke-width="2.4" d="M15 1 32.2 23.1" />
        </svg>
    }
}

/// The closed end of a corridor, for the switch: 44 by 30.
pub(super) fn shut_symbol() -> Html {
    html! {
        <svg class="symbol" viewBox="0 0 44 30" aria-hidden="true">
            <rect class="ink-charged" y="3" width="30.8" height="24" />
            <rect class="ink-ink" x="30.8" width="5" height="30" />
        </svg>
    }
}

/// A conviction, outlined in the paper's colour so that it stands out from the bar.
pub(super) fn diamond(path: &'static str) -> Html {
    html! { <path class="diamond" d={path} /> }
}
