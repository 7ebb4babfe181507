//! Icons on a 16 px grid, each beside a word. Each carries meaning; none is decoration.

use record::EventKind;
use yew::prelude::*;

/// The icon of a kind of development.
pub(crate) fn kind_icon(kind: EventKind) -> Html {
    icon(match kind {
        EventKind::Incident => {
            return grid(html! { <circle class="solid" cx="8" cy="8" r="3.2" /> });
        }
        EventKind::Statement => "M2.5 3h11v7.5H8L5 13.5v-3H2.5z",
        EventKind::Evidence => "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14",
        EventKind::Filing => "M3.5 1.5h6l3 3v10h-9zM9 2v3h3.5M6 8h4M6 11h4",
        EventKind::Hearing => "M2 13.5h12M3.5 13.5V7M8 13.5V7M12.5 13.5V7M2 6.5h12L8 2z",
        EventKind::Press => {
            "M2 3h9.5v10.5h-8L2 12zM11.5 6H14v6l-1.5 1.5M4.5 6H9M4.5 8.5H9M4.5 11H7"
        }
    })
}

pub(crate) fn link_icon() -> Html {
    icon("M6.5 9.5l3-3M7 4.5 8.5 3A3 3 0 0 1 13 7.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.5L4.5 7")
}

pub(crate) fn earlier_icon() -> Html {
    icon("M10 3 5 8l5 5")
}

pub(crate) fn later_icon() -> Html {
    icon("m6 3 5 5-5 5")
}

pub(crate) fn menu_icon() -> Html {
    icon("M2 4h12M2 8h12M2 12h12")
}

fn icon(path: &'static str) -> Html {
    grid(html! { <path d={path} /> })
}

fn grid(shape: Html) -> Html {
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{ shape }</svg> }
}
