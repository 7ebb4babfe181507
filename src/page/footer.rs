//! What the page is not.

use yew::prelude::*;

use crate::words::Language;

pub(super) fn footer(language: Language) -> Html {
    html! {
        <footer class="foot">
            <div class="wrap">
                <p>{ language.words().site.legal_note }</p>
            </div>
        </footer>
    }
}
