//! Copies the address of a place of the page.

use gloo::utils::window;
use wasm_bindgen::{JsValue, closure::Closure};

/// Puts the page's address with a fragment on the clipboard. Where the browser has no clipboard or
/// refuses it, the link itself still works.
pub(super) fn copy(fragment: &str) {
    let Ok(address) = window().location().href() else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    let copied = window()
        .navigator()
        .clipboard()
        .write_text(&[page, fragment].concat());
    // A refusal is the reader's choice.
    let refused = Closure::once(|_: JsValue| {});
    drop(copied.catch(&refused));
    refused.forget();
}
