//! The legal note.

use yew::prelude::*;

use crate::i18n::Words;

pub(crate) fn footer(words: &Words) -> Html {
    html! {
        <footer class="foot">
            <div class="wrap"><p>{ &words.site.legal_note }</p></div>
        </footer>
    }
}
