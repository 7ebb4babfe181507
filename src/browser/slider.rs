//! The slider in the reader's hand: dragging, touching, and the keys.

use std::{cell::Cell, rc::Rc};

use gloo::{events::{EventListener, EventListenerOptions}, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent, PointerEvent};
use yew::Callback;

use crate::{sections::section::CaseRef, state::{Action, address::AsOf}, on_day::{Axis, DateStep, slid}};

/// So near to a day with a development the thumb is drawn to it, in pixels.
const SNAP: u32 = 6;

/// Listens as long as the page lives.
pub(super) fn listen(case: CaseRef, axis: Axis, act: Callback<Action>) {
    let is_drawn = Rc::new(Cell::new(false));
    let keys = act.clone();
    on("keydown", move |event, _| {
        if let Some(stride) = event.dyn_ref().and_then(stride) {
            event.prevent_default();
            keys.emit(Action::DateStep(stride));
        }
    });
    // A hand is drawn to developments, unless Shift is held; what assistive technology sets is exact.
    for name in ["pointerdown", "pointermove", "pointerup"] {
        let is_drawn = is_drawn.clone();
        on(name, move |event, _| {
            let held = event.dyn_ref::<PointerEvent>();
            is_drawn.set(held.is_some_and(|held| held.buttons() != 0 && !held.shift_key()));
        });
    }
    on("input", move |_, slider| {
        let Ok(days) = slider.value().parse() else {
            return;
        };
        let reach = if is_drawn.get() {
            reach(&slider, axis)
        } else {
            0
        };
        let day = slid(axis, days, reach, &case);
        // The thumb stands where the day is: drawn to a development, or at the end of the record.
        slider.set_value(&axis.days_to(day).to_string());
        act.emit(Action::Show(AsOf::Day(day)));
    });
}

/// Days within the snap's distance.
fn reach(slider: &HtmlInputElement, axis: Axis) -> u32 {
    let width = u32::try_from(slider.client_width()).unwrap_or_default();
    SNAP * axis.length() / width.max(1)
}

/// The step that a key makes.
fn stride(event: &KeyboardEvent) -> Option<DateStep> {
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

fn on(event: &'static str, mut act: impl FnMut(&Event, HtmlInputElement) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), event, options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(slider) = target.filter(|slider: &HtmlInputElement| slider.id() == "as-of") {
            act(event, slider);
        }
    })
    .forget();
}
