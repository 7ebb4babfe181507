//! The door: standing ajar, or closed. The hinge is on the left and the leaf is drawn last.

use yew::prelude::*;

use crate::on_day::DismissalSide;

/// The picture of a side, with its description.
pub(crate) fn door(side: DismissalSide, description: &str) -> Html {
    html! {
        <svg class="door" viewBox="0 0 400 330" role="img" aria-label={description.to_owned()}>
            <rect class="ink-paper-2" width="400" height="262" />
            <path class="outline" d="M0 262H400" />
            { match side {
                DismissalSide::Without => ajar(),
                DismissalSide::With => closed(),
            } }
        </svg>
    }
}

fn ajar() -> Html {
    html! {
        <>
            <path class="light" fill="url(#hatch-glow)" d="M150 262H262L384 330H226L204 292Z" />
            <path class="outline ground" d="M132 34H274V262H132Z" />
            <path class="light" fill="url(#hatch-glow)" d="M144 46H262V262H144Z" />
            <path class="outline" d="M144 46H262V262H144Z" />
            <g class="swing from-closed">
                <path class="outline door-leaf" d="M144 46 204 26V292L144 262Z" />
                <path class="panel" d="M154 60 194 49V148L154 150ZM154 164 194 165V272L154 252Z" />
                <circle class="knob" cx="197" cy="158" r="3.5" />
            </g>
        </>
    }
}

fn closed() -> Html {
    html! {
        <>
            <path class="outline ground" d="M132 34H274V262H132Z" />
            <g class="swing from-ajar">
                <path class="outline door-leaf" d="M144 46H262V262H144Z" />
                <path class="panel" d="M156 60h94v88h-94zM156 162h94v88h-94z" />
                <circle class="knob" cx="251" cy="155" r="4" />
            </g>
            <rect class="ink-ink" x="132" y="258" width="142" height="8" />
        </>
    }
}
