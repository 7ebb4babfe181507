//! Takes the plain links to other days over: they move the page in place.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};
use yew::Callback;

use super::history::{History, focus_on};
use crate::{
    view::{Action, address},
    words::Language,
};

/// Listens as long as the page lives. Whoever opens a link elsewhere, in a new tab or to save it, is
/// left alone.
pub(super) fn take_over(root: String, language: Language, history: History, act: Callback<Action>) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document(), "click", options, move |event| {
        let Some((link, action, place)) = followed(event).and_then(|link| {
            let href = link.get_attribute("href")?;
            let under = href.strip_prefix(&root)?;
            let (path, place) = under.split_at(under.find('#').unwrap_or(under.len()));
            let action = address::target(path, language)?;
            Some((link, action, place.to_owned()))
        }) else {
            return;
        };
        event.prevent_default();
        if link.id() == "see-later" {
            act.emit(Action::ListLater(true));
            focus_on("later-title");
            return;
        }
        // One step after another is one walk, and one entry.
        history.choose(link.class_list().contains("step"), place);
        act.emit(action);
    });
    listener.forget();
}

/// The link that a plain click follows.
fn followed(event: &Event) -> Option<Element> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let is_plain = click.button() == 0
        && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key());
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]:not([hreflang])").ok()??;
    (is_plain && !event.default_prevented()).then_some(link)
}
