//! The address of the day that is shown, and the way back through the days.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    timers::future::TimeoutFuture,
    utils::{document, window},
};
use record::Case;
use wasm_bindgen::JsValue;
use yew::platform::spawn_local;

use super::store::Store;
use crate::state::{Action, Page, address};

/// A place in the page is waited for in as many tasks as this: on a slow machine Yew draws in several.
const TASKS: u32 = 200;

#[derive(Debug)]
pub(super) struct History {
    /// The path at which the site begins.
    root: String,
    /// Within another page nothing is written: its history is not ours.
    is_part: bool,
    /// The next move is a link's and adds an entry.
    adds: Cell<bool>,
    /// The entry shown is that of steps in a row, which the next step overwrites.
    is_in_steps: Cell<bool>,
    /// The place in the page to which the link leads, `#` included; empty where it is the day alone.
    place: RefCell<String>,
    /// The address last seen: another one means another day.
    seen: RefCell<String>,
}

/// Goes where the address leads whenever the reader goes back or forward.
pub(super) fn listen(store: &Rc<Store>) -> EventListener {
    let store = Rc::clone(store);
    EventListener::new(&window(), "popstate", move |_| {
        let (history, page) = (&store.history, &store.page);
        // A link within the page is told here as well. It leads to no other day, but for one to a
        // development that the day does not know.
        let here = here();
        if history.seen.replace(here.clone()) != here || history.is_part {
            history.is_in_steps.set(false);
            history.adds.set(false);
            let under_root = here.strip_prefix(&history.root);
            let target = under_root.and_then(|path| address::target(path, page.language));
            if let Some(action) = target.or_else(|| address::action(&query())) {
                store.dispatch(action);
                // The browser goes back to the place next: everything has to be there.
                store.settle_now();
            }
        }
        if let Some(action) = revealed(&store.edition.record) {
            store.dispatch(action);
        }
    })
}

impl History {
    pub(super) fn new(page: &Page) -> Self {
        // Of a whole address, what begins at its third slash.
        let root = page.root.as_str();
        let path = if root.starts_with('/') {
            Some(root)
        } else {
            (root.match_indices('/').nth(2)).and_then(|(at, _)| root.get(at..))
        };
        Self {
            root: path.unwrap_or("/").to_owned(),
            is_part: page.embed.is_some(),
            adds: Cell::default(),
            is_in_steps: Cell::default(),
            place: RefCell::default(),
            seen: RefCell::default(),
        }
    }

    /// A link was chosen: it adds an entry, unless it is a step after a step.
    pub(super) fn choose(&self, is_step: bool, place: String) {
        self.adds.set(!(is_step && self.is_in_steps.get()));
        self.is_in_steps.set(is_step);
        self.lead_to(place);
    }

    /// Once the address is written, the page goes to this place.
    pub(super) fn lead_to(&self, place: String) {
        self.place.replace(place);
    }

    /// What the address asks of the page as it is opened.
    pub(super) fn asked(&self, record: &Case) -> Vec<Action> {
        self.seen.replace(here());
        address::action(&query())
            .into_iter()
            .chain(revealed(record))
            .collect()
    }

    /// Writes the address, and gives the place to which the page has to go. A browser may refuse, in a frame or
    /// after too many writes; the page works without.
    pub(super) fn write(&self, path: &str) -> Option<String> {
        let path = format!("{}{path}", self.root);
        let place = self.place.take();
        if !self.is_part
            && here() != path
            && let Ok(history) = window().history()
        {
            drop(if self.adds.replace(false) {
                history.push_state_with_url(&JsValue::NULL, "", Some(&path))
            } else {
                history.replace_state_with_url(&JsValue::NULL, "", Some(&path))
            });
            self.seen.replace(here());
        }
        (!place.is_empty()).then_some(place)
    }

    /// Goes to a place in the page, `#` included, as soon as it is there, as if its link had been followed: the
    /// browser scrolls and marks the place.
    pub(super) fn go_to(place: String) {
        spawn_local(async move {
            let id = place.get(1..).unwrap_or_default();
            for _ in 0..TASKS {
                TimeoutFuture::new(0).await;
                if document().get_element_by_id(id).is_some() {
                    break;
                }
            }
            drop(window().location().replace(&place));
        });
    }
}

/// Moves forward to the development that the address names, if the day does not know it.
fn revealed(record: &Case) -> Option<Action> {
    let place = window().location().hash().unwrap_or_default();
    address::event(&place, record).map(Action::Reveal)
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
