//! What the page is not.

use yew::prelude::*;

use super::section::LanguageProps;

#[component]
pub(super) fn Footer(props: &LanguageProps) -> Html {
    html! {
        <footer class="foot">
            <div class="wrap">
                <p>{ props.language.words().site.legal_note }</p>
            </div>
        </footer>
    }
}
