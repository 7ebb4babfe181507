//! Copies the address of a development.

use gloo::utils::window;

/// Puts the page's address with this fragment on the clipboard. Where the browser has no clipboard
/// or refuses it, the link itself still works.
pub(super) fn copy_link(fragment: String) {
    let Ok(address) = window().location().href() else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    let copied = window()
        .navigator()
        .clipboard()
        .write_text(&format!("{page}#{fragment}"));
    wasm_bindgen_futures::spawn_local(async move {
        // A refusal is the reader's choice.
        drop(wasm_bindgen_futures::JsFuture::from(copied).await);
    });
}
