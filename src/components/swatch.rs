//! The five marks: patterns for every picture on the page, and small swatches.

use record::Mark;
use yew::prelude::*;

use crate::on_day::mark_name;

/// The patterns that pictures fill with: hatch, light hatch, hatch in the doorway's light, lines.
pub(crate) fn patterns() -> Html {
    html! {
        <svg class="visually-hidden" aria-hidden="true">
            <defs>
                <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
                    <rect class="ink-edge" width="2" height="7" />
                </pattern>
                { hatch("hatch", "ink-open-soft", "ink-open", "2.4") }
                { hatch("hatch-light", "ink-open-soft", "ink-open faint", "1") }
                { hatch("hatch-glow", "ink-glow", "ink-glow-line", "2.4") }
                <pattern id="lines" width="6" height="5" patternUnits="userSpaceOnUse">
                    <rect class="ink-judged-soft" width="6" height="5" />
                    <rect class="ink-judged" width="6" height="2.4" />
                </pattern>
            </defs>
        </svg>
    }
}

fn hatch(
    id: &'static str,
    ground: &'static str,
    line: &'static str,
    line_width: &'static str,
) -> Html {
    html! {
        <pattern
            {id}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
        >
            <rect class={ground} width="7" height="7" />
            <rect class={line} width={line_width} height="7" />
        </pattern>
    }
}

/// A swatch beside a status: 22 by 16.
pub(crate) fn swatch(mark: Mark) -> Html {
    let picture = match mark {
        Mark::NoCharge => html! { <path class="dots" d="M0 8H22" /> },
        Mark::Charged => charged("22", "10"),
        Mark::Refilable => html! {
            <>
                { charged("7.5", "10") }
                <rect fill="url(#hatch)" x="7.5" y="3" width="14.5" height="10" />
                { leaf("2", "M7.5 1 16.1 12") }
            </>
        },
        Mark::Barred => html! {
            <>
                { charged("15.4", "10") }
                <rect class="ink-ink" x="15.4" width="4" height="16" />
            </>
        },
        Mark::Convicted => html! {
            <>
                <rect fill="url(#lines)" x="4" y="3" width="18" height="10" />
                { diamond("M6 2l6 6-6 6-6-6z") }
            </>
        },
    };
    html! {
        <svg class={format!("swatch {}", mark_name(mark))} viewBox="0 0 22 16" aria-hidden="true">
            { picture }
        </svg>
    }
}

/// What lies ahead, as large as a [`swatch`].
pub(crate) fn ahead_swatch() -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 22 16" aria-hidden="true">
            <rect class="dashes" x="1" y="3" width="20" height="10" />
        </svg>
    }
}

/// The door left open as an architect draws it, for the switch: 44 by 30.
pub(crate) fn open_symbol() -> Html {
    symbol(html! {
        <>
            { charged("15", "24") }
            <rect fill="url(#hatch)" x="15" y="3" width="29" height="24" />
            <path class="arc" d="M15 29A28 28 0 0 0 32.2 23.1" />
            { leaf("2.4", "M15 1 32.2 23.1") }
        </>
    })
}

/// The closed end of a corridor, for the switch: 44 by 30.
pub(crate) fn shut_symbol() -> Html {
    symbol(html! {
        <>
            { charged("30.8", "24") }
            <rect class="ink-ink" x="30.8" width="5" height="30" />
        </>
    })
}

fn symbol(picture: Html) -> Html {
    html! { <svg class="symbol" viewBox="0 0 44 30" aria-hidden="true">{ picture }</svg> }
}

/// A conviction, outlined in the paper's colour so that it stands out from the bar.
pub(crate) fn diamond(path: &'static str) -> Html {
    html! { <path class="diamond" d={path} /> }
}

/// The leaf of a door.
pub(crate) fn leaf(width: &'static str, path: &'static str) -> Html {
    html! { <path class="leaf" stroke-width={width} d={path} /> }
}

/// The bar of a pending charge, from the left edge.
fn charged(width: &'static str, height: &'static str) -> Html {
    html! { <rect class="ink-charged" y="3" {width} {height} /> }
}
