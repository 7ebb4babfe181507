//! Copies the address of a development.

use gloo::utils::window;
use wasm_bindgen::{JsValue, closure::Closure};
use yew::Callback;

/// Puts the page's address with a given fragment on the clipboard. Where the browser has no
/// clipboard or refuses it, the link itself still works.
pub(super) fn copy_link() -> Callback<String> {
    // A refusal is the reader's choice.
    let refused = Closure::new(|_: JsValue| {});
    Callback::from(move |fragment: String| {
        let Ok(address) = window().location().href() else {
            return;
        };
        let page = address.split('#').next().unwrap_or_default();
        let copied = (window().navigator().clipboard()).write_text(&format!("{page}#{fragment}"));
        drop(copied.catch(&refused));
    })
}
