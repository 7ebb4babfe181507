//! Takes over plain links to other days of the story: they move the page in place.

use std::rc::Rc;

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::store::Store;
use crate::state::address;

pub(super) fn listen(store: &Rc<Store>) -> EventListener {
    let store = Rc::clone(store);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "click", options, move |event| {
        if let Some(target) = plainly_clicked(event) {
            follow(&store, event, &target);
        }
    })
}

fn follow(store: &Rc<Store>, event: &Event, target: &Element) {
    let page = &store.page;
    // Within another page only the date control moves the day, every other link leads out of it.
    let ours = if page.embed.is_some() {
        ".date-nav a[href]"
    } else {
        "a[href]:not([hreflang])"
    };
    let Some(link) = target.closest(ours).ok().flatten() else {
        return;
    };
    let href = link.get_attribute("href").unwrap_or_default();
    let Some(under_root) = href.strip_prefix(&page.root) else {
        return;
    };
    let fragment = under_root.find('#').unwrap_or(under_root.len());
    let (path, place) = under_root.split_at(fragment);
    if let Some(action) = address::target(path, page.language) {
        event.prevent_default();
        // Steps in a row share one entry of the history.
        let is_step = link.class_list().contains("step");
        store.history.choose(is_step, place.to_owned());
        store.dispatch(action);
    }
}

/// What a plain click is on. Whoever opens a link elsewhere, in a new tab or to save it, is left alone.
fn plainly_clicked(event: &Event) -> Option<Element> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let is_plain = click.button() == 0
        && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key());
    let target = event.target()?.dyn_into().ok()?;
    (is_plain && !event.default_prevented()).then_some(target)
}
