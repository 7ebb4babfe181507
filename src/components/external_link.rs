//! Words that lead out of the site.

use yew::prelude::*;

/// The words, as a link where there is an address to lead to.
pub(crate) fn external_link(address: Option<&String>, words: &str) -> Html {
    match address {
        Some(address) => html! {
            <a href={address.clone()} rel="external noopener">{ words }</a>
        },
        None => html! { { words } },
    }
}
