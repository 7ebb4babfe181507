//! Takes clicks over: on the page's own controls, and on the plain links to other days, which move the
//! page in place. The page itself listens to nothing.

use gloo::{events::{EventListener, EventListenerOptions}, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};
use yew::Callback;

use crate::{browser::{clipboard, history::{History, focus_on}}, sections::section::CaseRef, state::{Action, address, asked_by}, i18n::Language};

/// What clicks act on.
pub(super) struct Clicks {
    /// As links refer to it.
    pub(super) root: String,
    pub(super) language: Language,
    /// Within another page: only the date control moves the day, every other link leads out of it.
    pub(super) is_embed: bool,
    pub(super) case: CaseRef,
    pub(super) history: History,
    pub(super) act: Callback<Action>,
}

impl Clicks {
    /// Listens as long as the page lives.
    pub(super) fn take_over(self) {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&document(), "click", options, move |event| {
                if let Some(target) = plainly_clicked(event) {
                    self.control(event, &target);
                    self.link(event, &target);
                }
            });
        listener.forget();
    }

    fn control(&self, event: &Event, target: &Element) {
        let Some(control) = target.closest("[data-act]").ok().flatten() else {
            return;
        };
        let name = control.get_attribute("data-act").unwrap_or_default();
        let Some(action) = asked_by(&name, &self.case) else {
            return;
        };
        if let Action::ListLater(is_open) = action {
            // What is a link without us stays here; the focus goes where the reader goes on.
            event.prevent_default();
            focus_on(if is_open { "later-title" } else { "see-later" });
        }
        self.act.emit(action);
    }

    fn link(&self, event: &Event, target: &Element) {
        let ours = if self.is_embed {
            ".walk a[href]"
        } else {
            "a[href]:not([hreflang])"
        };
        let link = target.closest(ours).ok().flatten();
        let Some((link, href)) = link.and_then(|link| {
            let href = link.get_attribute("href")?;
            (!event.default_prevented()).then_some((link, href))
        }) else {
            return;
        };
        if link.class_list().contains("copy") {
            clipboard::copy(&href);
        }
        let Some(under) = href.strip_prefix(&self.root) else {
            return;
        };
        let (path, place) = under.split_at(under.find('#').unwrap_or(under.len()));
        if let Some(action) = address::target(path, self.language) {
            event.prevent_default();
            // One step after another is one walk, and one entry.
            self.history
                .choose(link.class_list().contains("step"), place.to_owned());
            self.act.emit(action);
        }
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
