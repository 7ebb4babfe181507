//! What the reader has typed or chosen in served inputs, kept while an island comes alive: drawing it sets them
//! anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement};

/// The inputs of an island, each with its state.
#[derive(Debug)]
pub(super) struct TypedInputs(Vec<(HtmlInputElement, bool, String)>);

impl TypedInputs {
    pub(super) fn of(host: &Element) -> Self {
        let mut inputs = Vec::new();
        if let Ok(found) = host.query_selector_all("input") {
            for number in 0..found.length() {
                let input = found.item(number).and_then(|input| input.dyn_into().ok());
                if let Some(input) = input {
                    let input: HtmlInputElement = input;
                    inputs.push((input.clone(), input.checked(), input.value()));
                }
            }
        }
        Self(inputs)
    }

    /// Puts back what was set anew, and says so as if the reader did it now: nobody listened before.
    pub(super) fn restore(self) {
        for (input, checked, value) in self.0 {
            if input.checked() != checked {
                input.set_checked(checked);
                if checked {
                    tell(&input, "change");
                }
            }
            if input.type_() == "range" && value != input.value() {
                input.set_value(&value);
                tell(&input, "input");
            }
        }
    }
}

fn tell(input: &HtmlInputElement, name: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(name, &init) {
        // Nobody cancels it.
        drop(input.dispatch_event(&event));
    }
}
