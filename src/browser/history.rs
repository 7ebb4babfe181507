//! The address and the title of the day that is shown, and the way back through them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::{
    page::Moved,
    view::{Action, Notice, Stop, address},
    words::Language,
};

/// The address is written once the reader rests, in milliseconds.
const REST: u32 = 300;
/// And the day is said aloud a little later.
const SAID: u32 = 500;

/// What is left to be written.
#[derive(Clone)]
pub(super) struct History(Rc<Pending>);

struct Pending {
    /// The path at which the site begins.
    root: String,
    act: RefCell<Callback<Action>>,
    /// The next move is a link's and adds an entry.
    adds: Cell<bool>,
    /// The entry shown is a walk's, which its next step overwrites.
    walks: Cell<bool>,
    /// The address last seen: another one means another day.
    seen: RefCell<String>,
    address: RefCell<Option<Timeout>>,
    said: RefCell<Option<Timeout>>,
}

impl History {
    /// For a site that begins at this address, or at this path.
    pub(super) fn new(root: &str) -> Self {
        // Of a whole address, what begins at its third slash.
        let path = if root.starts_with('/') {
            Some(root)
        } else {
            (root.match_indices('/').nth(2)).and_then(|(at, _)| root.get(at..))
        };
        Self(Rc::new(Pending {
            root: path.unwrap_or("/").to_owned(),
            act: RefCell::default(),
            adds: Cell::default(),
            walks: Cell::default(),
            seen: RefCell::default(),
            address: RefCell::default(),
            said: RefCell::default(),
        }))
    }

    /// A link was chosen: it adds an entry, but for a step that follows a step.
    pub(super) fn choose(&self, is_step: bool) {
        self.0.adds.set(!(is_step && self.0.walks.get()));
        self.0.walks.set(is_step);
    }

    /// Back and Forward show the day of their address.
    pub(super) fn follow(&self, language: Language, act: Callback<Action>) {
        self.0.act.replace(act.clone());
        let history = self.clone();
        self.0.seen.replace(here());
        EventListener::new(&window(), "popstate", move |_| {
            // A link within the page is told here as well, and leads to no other day.
            let here = here();
            if history.0.seen.replace(here.clone()) == here {
                return;
            }
            history.0.walks.set(false);
            history.0.adds.set(false);
            let location = window().location();
            let query = location.search().unwrap_or_default();
            let path = location.pathname().unwrap_or_default();
            let stop = path.strip_prefix(&history.0.root);
            let stop = stop
                .and_then(|path| Stop::at(path, language))
                .map(Action::Go);
            if let Some(action) = address::action(&query).or(stop) {
                act.emit(action);
            }
        })
        .forget();
    }

    /// Another day is shown: the title and the page say so at once, the address when it stays.
    pub(super) fn moved(&self, moved: &Moved) {
        document().set_title(&moved.title);
        if let Some(page) = document().document_element() {
            drop(page.set_attribute("data-as-of", &moved.day.to_string()));
        }
        let (history, path) = (self.clone(), format!("{}{}", self.0.root, moved.path));
        let write = Timeout::new(REST, move || history.write(&path));
        self.0.address.replace(Some(write));
        let history = self.clone();
        let say = Timeout::new(SAID, move || {
            history.0.act.borrow().emit(Action::Notify(Notice::Shown));
        });
        self.0.said.replace(Some(say));
    }

    /// A browser may refuse, in a frame or after too many writes; the page works without.
    fn write(&self, path: &str) {
        if here() == path {
            return;
        }
        let Ok(history) = window().history() else {
            return;
        };
        drop(if self.0.adds.replace(false) {
            history.push_state_with_url(&JsValue::NULL, "", Some(path))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(path))
        });
        self.0.seen.replace(here());
    }
}

/// The address of the page, without the place in it.
fn here() -> String {
    let location = window().location();
    [location.pathname(), location.search()]
        .map(Result::unwrap_or_default)
        .concat()
}
