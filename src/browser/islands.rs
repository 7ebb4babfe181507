//! The islands of the page in the browser: asleep as they were served, or alive as Yew roots.

use std::{cell::RefCell, collections::HashMap, sync::Arc};

use gloo::utils::document;
use js_sys::Function;
use record::Day;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer, platform::spawn_local};

use super::{schedule::after_drawing, typed_inputs::TypedInputs};
use crate::{
    islands::{Content, HostAttributes, Island, IslandProps, IslandRoot},
    on_day::Edition,
    state::{Action, Page, ViewState},
};

/// What the page's start script wants to know.
#[derive(Clone, Debug)]
pub struct Hooks {
    /// Called with an element before it is changed for the first time.
    pub keep: Function,
}

#[derive(Debug)]
pub(super) struct Islands {
    edition: Arc<Edition>,
    page: Arc<Page>,
    hooks: Hooks,
    dispatch: RefCell<Callback<Action>>,
    slots: Vec<RefCell<Slot>>,
    /// The pieces of the law that begin to be law within the record's days.
    law: Vec<(Day, Element)>,
}

/// An island with its element.
#[derive(Debug)]
struct Slot {
    island: Island,
    host: Element,
    root: Option<AppHandle<IslandRoot>>,
    /// What it shows.
    shown: (Content, Day),
    attributes: Option<HostAttributes>,
}

impl Islands {
    /// The islands of the served page, all asleep.
    pub(super) fn in_document(edition: &Arc<Edition>, page: &Arc<Page>, hooks: Hooks) -> Self {
        let view = ViewState::new(page.day);
        let record = &edition.record;
        let case = edition.on(page, page.day);
        let mut hosts: HashMap<_, _> = elements_with("data-island").into_iter().collect();
        let law = elements_with("data-since").into_iter();
        let slots = Island::all(page, record).into_iter().filter_map(|island| {
            Some(RefCell::new(Slot {
                island,
                host: hosts.remove(&island.name())?,
                root: None,
                shown: island.content(record, &view, page.day),
                attributes: HostAttributes::of(island, case, view.filter),
            }))
        });
        Self {
            edition: Arc::clone(edition),
            page: Arc::clone(page),
            hooks,
            dispatch: RefCell::default(),
            slots: slots.collect(),
            law: (law.filter_map(|(since, element)| Some((Day::parse(&since)?, element))))
                .collect(),
        }
    }

    pub(super) fn dispatch_with(&self, dispatch: Callback<Action>) {
        self.dispatch.replace(dispatch);
    }

    /// In the order in which they show another day.
    pub(super) fn all(&self) -> Vec<Island> {
        self.slots.iter().map(|slot| slot.borrow().island).collect()
    }

    /// Lets an island show a view, and says whether that took any work.
    pub(super) fn show(&self, island: Island, view: &ViewState, settled: Day) -> bool {
        let Some(slot) = self.slot(|slot| slot.island == island) else {
            return false;
        };
        let content = island.content(&self.edition.record, view, settled);
        let case = self.edition.on(&self.page, view.as_of);
        self.show_attributes(slot, HostAttributes::of(island, case, view.filter));
        let mut slot = slot.borrow_mut();
        if slot.shown == content {
            return false;
        }
        let props = self.props(&content);
        if slot.root.is_none() && (slot.is_empty() || content.0.is_empty(case)) {
            // Nothing that was served is left to come alive.
            self.keep(&slot.host);
            slot.root = Some(renderer(&slot.host, props).render());
        } else {
            // What is asleep first comes alive as it was served: Yew keeps the new properties until then.
            let mut root = match slot.root.take() {
                Some(root) => root,
                None => self.hydrate(&slot),
            };
            root.update(props);
            slot.root = Some(root);
        }
        slot.shown = content;
        true
    }

    /// Brings an island alive as it was served, and says whether it was asleep.
    fn wake(&self, slot: &RefCell<Slot>) -> bool {
        let mut slot = slot.borrow_mut();
        if slot.root.is_some() {
            return false;
        }
        let inputs = TypedInputs::of(&slot.host);
        slot.root = Some(self.hydrate(&slot));
        spawn_local(async move {
            after_drawing().await;
            inputs.restore();
        });
        true
    }

    fn hydrate(&self, slot: &Slot) -> AppHandle<IslandRoot> {
        self.keep(&slot.host);
        renderer(&slot.host, self.props(&slot.shown)).hydrate()
    }

    fn show_attributes(&self, slot: &RefCell<Slot>, attributes: Option<HostAttributes>) {
        let mut slot = slot.borrow_mut();
        if slot.attributes == attributes {
            return;
        }
        if slot.root.is_none() {
            self.keep(&slot.host);
        }
        let HostAttributes {
            id,
            class,
            aria_hidden,
        } = attributes.clone().unwrap_or_default();
        slot.attributes = attributes;
        set(&slot.host, "id", id.as_deref());
        set(&slot.host, "class", class);
        set(&slot.host, "aria-hidden", aria_hidden.then_some("true"));
    }

    /// Shows the law of a day.
    pub(super) fn show_law(&self, day: Day) {
        for (since, element) in &self.law {
            let is_later = *since > day;
            if element.has_attribute("hidden") != is_later {
                self.keep(element);
                set(element, "hidden", is_later.then_some(""));
            }
        }
    }

    /// Opens or folds every run of developments.
    pub(super) fn open_runs(&self, is_open: bool) {
        for slot in &self.slots {
            let slot = slot.borrow();
            let run = slot
                .host
                .parent_element()
                .filter(|_| matches!(slot.island, Island::Run(_)));
            if let Some(run) = run {
                set(&run, "open", is_open.then_some(""));
            }
        }
    }

    /// Only the start script knows what it does with the element.
    fn keep(&self, host: &Element) {
        drop(self.hooks.keep.call1(&JsValue::NULL, host));
    }

    fn props(&self, (content, day): &(Content, Day)) -> IslandProps {
        IslandProps {
            edition: Arc::clone(&self.edition),
            page: Arc::clone(&self.page),
            day: *day,
            content: content.clone(),
            dispatch: self.dispatch.borrow().clone(),
        }
    }

    fn slot(&self, is_meant: impl Fn(&Slot) -> bool) -> Option<&RefCell<Slot>> {
        // A slot that is borrowed is being shown right now.
        (self.slots.iter()).find(|slot| slot.try_borrow().is_ok_and(|slot| is_meant(&slot)))
    }

    /// Brings the island that holds an element alive, and says whether it was asleep.
    pub(super) fn wake_around(&self, element: &Element) -> bool {
        let host = element.closest("[data-island]").ok().flatten();
        let slot = host.and_then(|host| self.slot(|slot| slot.host == host));
        slot.is_some_and(|slot| self.wake(slot))
    }

    pub(super) fn hosts(&self) -> Vec<Element> {
        self.slots
            .iter()
            .map(|slot| slot.borrow().host.clone())
            .collect()
    }
}

fn set(host: &Element, name: &str, value: Option<&str>) {
    // Attributes of these names are never refused.
    drop(match value {
        Some(value) => host.set_attribute(name, value),
        None => host.remove_attribute(name),
    });
}

/// The elements of the page with an attribute, each with its value.
fn elements_with(attribute: &str) -> Vec<(String, Element)> {
    let Ok(found) = document().query_selector_all(&format!("[{attribute}]")) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|number| {
        let element: Element = found.item(number)?.dyn_into().ok()?;
        Some((element.get_attribute(attribute)?, element))
    });
    elements.collect()
}

fn renderer(host: &Element, props: IslandProps) -> Renderer<IslandRoot> {
    Renderer::with_root_and_props(host.clone(), props)
}

impl Slot {
    fn is_empty(&self) -> bool {
        self.host.first_element_child().is_none()
    }
}
