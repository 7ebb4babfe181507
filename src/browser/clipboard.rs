//! The clipboard.

use gloo::utils::window;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;

/// Puts the page's address with a fragment on the clipboard. Where the browser has no clipboard or
/// refuses it, the link itself still works.
pub(super) fn copy_address(fragment: &str) {
    let Ok(address) = window().location().href() else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    let copied = window()
        .navigator()
        .clipboard()
        .write_text(&format!("{page}{fragment}"));
    spawn_local(async move {
        // A refusal is the reader's choice.
        drop(JsFuture::from(copied).await);
    });
}
