//! The address and the title of the day that is shown, and the way back through them.

use std::{cell::{Cell, RefCell}, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout, utils::{document, window}};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;
use yew::Callback;

use crate::{browser::follow::Follow, sections::section::CaseRef, app::Moved, state::{Action, address}, i18n::Language};

/// The reader rests after so many milliseconds: the address is written, and what did not move with the hand
/// follows.
const REST: u32 = 300;
/// And the day is said aloud so much later.
const SAID: u32 = 200;
/// So many pieces of the page are waited for at most, before a place that never comes is given up.
const PIECES: u32 = 200;

/// What is left to be written.
#[derive(Clone)]
pub(super) struct History(Rc<Pending>);

struct Pending {
    /// The path at which the site begins.
    root: String,
    /// Within another page nothing is written: the way back is that page's.
    is_embed: bool,
    act: RefCell<Callback<Action>>,
    /// The next move is a link's and adds an entry.
    adds: Cell<bool>,
    /// The entry shown is a walk's, which its next step overwrites.
    walks: Cell<bool>,
    /// The place in the page to which the link leads, `#` included; empty where it is the day alone.
    place: RefCell<String>,
    /// The address last seen: another one means another day.
    seen: RefCell<String>,
    follow: Follow,
    address: RefCell<Option<Timeout>>,
    said: RefCell<Option<Timeout>>,
}

impl History {
    /// For a site that begins at this address, or at this path.
    pub(super) fn new(root: &str, is_embed: bool) -> Self {
        // Of a whole address, what begins at its third slash.
        let path = if root.starts_with('/') {
            Some(root)
        } else {
            (root.match_indices('/').nth(2)).and_then(|(at, _)| root.get(at..))
        };
        Self(Rc::new(Pending {
            root: path.unwrap_or("/").to_owned(),
            is_embed,
            act: RefCell::default(),
            adds: Cell::default(),
            walks: Cell::default(),
            place: RefCell::default(),
            seen: RefCell::default(),
            follow: Follow::default(),
            address: RefCell::default(),
            said: RefCell::default(),
        }))
    }

    /// A link was chosen: it adds an entry, but for a step that follows a step.
    pub(super) fn choose(&self, is_step: bool, place: String) {
        self.0.adds.set(!(is_step && self.0.walks.get()));
        self.0.walks.set(is_step);
        self.0.place.replace(place);
    }

    /// Shows what the address asks for, now and whenever the reader goes back or forward.
    pub(super) fn follow(&self, language: Language, case: CaseRef, act: Callback<Action>) {
        self.0.act.replace(act.clone());
        self.0.follow.act_with(act.clone());
        self.0.seen.replace(here());
        if let Some(action) = address::action(&query()) {
            act.emit(action);
        }
        Self::reveal(case, &act);
        let history = self.clone();
        EventListener::new(&window(), "popstate", move |_| {
            // A link within the page is told here as well. It leads to no other day, but for one to a
            // development that the day does not know.
            let here = here();
            if history.0.seen.replace(here.clone()) != here || history.0.is_embed {
                history.0.walks.set(false);
                history.0.adds.set(false);
                let under = here.strip_prefix(&history.0.root);
                let target = under.and_then(|path| address::target(path, language));
                if let Some(action) = target.or_else(|| address::action(&query())) {
                    act.emit(action);
                    // The browser goes back to the place next: everything is to be there.
                    act.emit(Action::Settle);
                }
            }
            Self::reveal(case, &act);
        })
        .forget();
    }

    /// Another day is shown: the page says so at once, the address and the title when it stays.
    pub(super) fn moved(&self, moved: &Moved) {
        if let Some(page) = document().document_element() {
            drop(page.set_attribute("data-as-of", &moved.day.to_string()));
        }
        if let Some(event) = &moved.reveals {
            self.0.place.replace(["#event-", event].concat());
        }
        self.0.follow.moved();
        drop(self.0.said.take());
        let (history, path) = (self.clone(), [self.0.root.as_str(), &moved.path].concat());
        let title = moved.title.clone();
        let write = Timeout::new(REST, move || {
            history.0.follow.settle();
            history.write(&path);
            // After the address: the entry that a link has left keeps its own.
            if !history.0.is_embed {
                document().set_title(&title);
            }
            let act = history.0.act.borrow().clone();
            let say = Timeout::new(SAID, move || act.emit(Action::Announce));
            history.0.said.replace(Some(say));
        });
        self.0.address.replace(Some(write));
    }

    /// Moves forward to the development that the address names, if the day does not know it.
    fn reveal(case: CaseRef, act: &Callback<Action>) {
        let place = window().location().hash().unwrap_or_default();
        if let Some(event) = address::event(&place, &case) {
            act.emit(Action::Reveal(event));
        }
    }

    /// A browser may refuse, in a frame or after too many writes; the page works without.
    fn write(&self, path: &str) {
        let place = self.0.place.take();
        if !self.0.is_embed
            && here() != path
            && let Ok(history) = window().history()
        {
            drop(if self.0.adds.replace(false) {
                history.push_state_with_url(&JsValue::NULL, "", Some(path))
            } else {
                history.replace_state_with_url(&JsValue::NULL, "", Some(path))
            });
            self.0.seen.replace(here());
        }
        if !place.is_empty() {
            // As if the link had been followed: the browser scrolls, and marks the place, once all parts
            // are there.
            self.0.act.borrow().emit(Action::Settle);
            lead_to(place, PIECES);
        }
    }
}

/// Leads to a place in the page, `#` included, as soon as it is there: on a slow machine Yew draws in pieces,
/// each in a task of its own.
fn lead_to(place: String, pieces: u32) {
    let next = Timeout::new(0, move || {
        let id = place.get(1..).unwrap_or_default();
        if pieces == 0 || document().get_element_by_id(id).is_some() {
            drop(window().location().replace(&place));
        } else {
            lead_to(place, pieces - 1);
        }
    });
    next.forget();
}

/// Puts the focus on a part of the page that is about to be there.
pub(super) fn focus_on(id: &'static str) {
    Timeout::new(0, move || {
        let part = document().get_element_by_id(id);
        if let Some(part) = part.and_then(|part| part.dyn_into::<HtmlElement>().ok()) {
            drop(part.focus());
        }
    })
    .forget();
}

/// The address of the page, without the place in it.
fn here() -> String {
    let location = window().location();
    [location.pathname(), location.search()]
        .map(Result::unwrap_or_default)
        .concat()
}

fn query() -> String {
    window().location().search().unwrap_or_default()
}
