//! The slider in the reader's hand: dragging, touching, and the keys.

use std::{cell::Cell, rc::Rc};

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent, PointerEvent};

use super::store::Store;
use crate::{
    on_day::{Axis, DateStep, slid},
    state::{Action, address::AsOf},
};

/// The thumb snaps to a day with a development that is as near as this, in pixels.
const SNAP: u32 = 6;

pub(super) fn listen(store: &Rc<Store>) -> Vec<EventListener> {
    let Some(axis) = Axis::of(store.case()) else {
        return Vec::new();
    };
    let is_snapping = Rc::new(Cell::new(false));
    let before = Rc::new(Cell::new(store.view().as_of));
    let mut listeners = vec![keys(store), moves(store, axis, &is_snapping)];
    // A hand snaps to developments, unless Shift is held; what assistive technology sets is exact. What a finger
    // did that turned out to scroll the page is taken back.
    for name in ["pointerdown", "pointermove", "pointerup", "pointercancel"] {
        let (store, is_snapping, before) = (
            Rc::clone(store),
            Rc::clone(&is_snapping),
            Rc::clone(&before),
        );
        listeners.push(on_slider(name, move |event, _| {
            let held = event.dyn_ref::<PointerEvent>();
            is_snapping.set(held.is_some_and(|held| held.buttons() != 0 && !held.shift_key()));
            match name {
                "pointerdown" => before.set(store.view().as_of),
                "pointercancel" => store.dispatch(Action::Show(AsOf::Day(before.get()))),
                _ => {}
            }
        }));
    }
    listeners
}

fn keys(store: &Rc<Store>) -> EventListener {
    let store = Rc::clone(store);
    on_slider("keydown", move |event, _| {
        if let Some(step) = event.dyn_ref().and_then(step_of) {
            event.prevent_default();
            store.dispatch(Action::Step(step));
        }
    })
}

fn moves(store: &Rc<Store>, axis: Axis, is_snapping: &Rc<Cell<bool>>) -> EventListener {
    let (store, is_snapping) = (Rc::clone(store), Rc::clone(is_snapping));
    on_slider("input", move |_, slider| {
        let Ok(days) = slider.value().parse() else {
            return;
        };
        let reach = if is_snapping.get() {
            days_within_snap(slider, axis)
        } else {
            0
        };
        let day = slid(axis, days, reach, &store.edition.record);
        // The thumb stands where the day is: at a development, or at the end of the record.
        slider.set_value(&axis.days_to(day).to_string());
        store.dispatch(Action::Show(AsOf::Day(day)));
    })
}

fn days_within_snap(slider: &HtmlInputElement, axis: Axis) -> u32 {
    let width = u32::try_from(slider.client_width()).unwrap_or_default();
    SNAP * axis.length() / width.max(1)
}

/// The step that a key makes.
fn step_of(event: &KeyboardEvent) -> Option<DateStep> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    Some(match (event.key().as_str(), event.shift_key()) {
        ("ArrowLeft" | "ArrowDown", false) => DateStep::Earlier,
        ("ArrowRight" | "ArrowUp", false) => DateStep::Later,
        ("ArrowLeft" | "ArrowDown", true) => DateStep::DayBefore,
        ("ArrowRight" | "ArrowUp", true) => DateStep::DayAfter,
        ("PageDown", _) => DateStep::YearBefore,
        ("PageUp", _) => DateStep::YearAfter,
        ("Home", _) => DateStep::First,
        ("End", _) => DateStep::Last,
        _ => return None,
    })
}

/// Listens at the document, since the slider may come alive later.
fn on_slider(
    name: &'static str,
    mut act: impl FnMut(&Event, &HtmlInputElement) + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), name, options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(slider) = target.filter(|slider: &HtmlInputElement| slider.id() == "as-of") {
            act(event, &slider);
        }
    })
}
