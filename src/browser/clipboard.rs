//! The clipboard.

use gloo::utils::{document, window};
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;

/// Puts the page's address with a fragment on the clipboard, and tells whether the browser has done so.
pub(super) fn copy_address(fragment: &str, told: impl FnOnce(bool) + 'static) {
    let Ok(address) = window().location().href() else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    let copied = window()
        .navigator()
        .clipboard()
        .write_text(&format!("{page}{fragment}"));
    let link = format!("a.copy[href$=\"{fragment}\"]");
    spawn_local(async move {
        let is_copied = JsFuture::from(copied).await.is_ok();
        if is_copied {
            // The link says so until the page is left.
            let link = document().query_selector(&link).ok().flatten();
            drop(link.map(|link| link.set_attribute("data-copied", "")));
        }
        told(is_copied);
    });
}
