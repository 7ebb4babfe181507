//! A native disclosure: what is folded at rest, under a title that says what it holds.

use yew::prelude::*;

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(crate) fn disclosure(id: String, title: &str, contents: Html) -> Html {
    html! {
        <details class="more" {id}>
            <summary><span>{ title }</span></summary>
            { contents }
        </details>
    }
}
