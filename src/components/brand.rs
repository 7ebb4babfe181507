//! The site's name and its sign.

use yew::prelude::*;

use crate::i18n::{Language, Words};

pub(crate) fn brand(words: &Words) -> Html {
    html! {
        <p class="brand">
            <svg viewBox="0 0 18 22" aria-hidden="true">
                <path class="brand-frame" d="M3 1H16V19H3Z" />
                <path class="solid" d="M3 1l7 2.6v18L3 19z" />
            </svg>
            // The name is English in every language.
            <span lang={Language::En.tag()}>{ &words.site.brand }</span>
        </p>
    }
}
