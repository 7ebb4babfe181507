//! The reader's hands: the keys and the mouse.

use serde_json::{Value, json};

use crate::driver::{Browser, ELEMENT};
use crate::engine::Engine;

/// A key, as `WebDriver` writes those that have no character.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Tab,
    Enter,
    Escape,
    Shift,
    End,
    Home,
    PageDown,
    PageUp,
    ArrowLeft,
    ArrowRight,
}

impl Key {
    fn code(self) -> &'static str {
        match self {
            Self::Tab => "\u{E004}",
            Self::Enter => "\u{E007}",
            Self::Escape => "\u{E00C}",
            Self::Shift => "\u{E008}",
            Self::PageUp => "\u{E00E}",
            Self::PageDown => "\u{E00F}",
            Self::End => "\u{E010}",
            Self::Home => "\u{E011}",
            Self::ArrowLeft => "\u{E012}",
            Self::ArrowRight => "\u{E014}",
        }
    }
}

impl Browser {
    pub(crate) fn click(&self, selector: &str) {
        let element = self.find(selector);
        if self.engine() == Engine::Chromium {
            self.post(&format!("element/{element}/click"), &json!({}));
            return;
        }
        // Other drivers' own click presses and lets go in one task, as no hand does, or refuses what is
        // transparent, as a radio under its label is.
        self.value(&format!(
            "document.querySelector({selector:?}).scrollIntoView({{ block: 'nearest', behavior: 'instant' }})"
        ));
        self.settle();
        let over = json!({ "type": "pointerMove", "origin": { ELEMENT: element }, "x": 0, "y": 0 });
        let press = json!({ "type": "pointerDown", "button": 0 });
        self.point(&[over, press, json!({ "type": "pointerUp", "button": 0 })]);
    }

    pub(crate) fn press(&self, key: Key) {
        self.press_all(&[key]);
    }

    /// Presses these keys one after another and lets them go in reverse.
    pub(crate) fn press_all(&self, keys: &[Key]) {
        let act = |kind| move |key: &Key| json!({ "type": kind, "value": key.code() });
        let down = keys.iter().map(act("keyDown"));
        let actions: Vec<Value> = down.chain(keys.iter().rev().map(act("keyUp"))).collect();
        self.post(
            "actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        );
    }

    /// Presses a key so many times, with as many milliseconds from one to the next.
    pub(crate) fn press_at_a_pace(&self, key: Key, times: usize, pace: u32) {
        let once = [
            json!({ "type": "keyDown", "value": key.code() }),
            json!({ "type": "keyUp", "value": key.code() }),
            json!({ "type": "pause", "duration": pace }),
        ];
        for _ in 0..times {
            self.post(
                "actions",
                &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": &once }] }),
            );
        }
    }

    /// Moves the mouse to a point of the window.
    pub(crate) fn hover(&self, point: (f64, f64)) {
        self.point(&[pointed_at(point, 0)]);
    }

    /// Takes hold of the page at a point of the window, moves to another and holds still there.
    pub(crate) fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        let hold = json!({ "type": "pointerDown", "button": 0 });
        self.point(&[pointed_at(from, 0), hold, pointed_at(to, 100)]);
    }

    fn point(&self, actions: &[Value]) {
        let mouse = json!({ "type": "pointer", "id": "mouse", "actions": actions });
        self.post("actions", &json!({ "actions": [mouse] }));
    }

    /// Lets go of everything that is held.
    pub(crate) fn let_go(&self) {
        self.delete("actions");
    }
}

fn pointed_at((x, y): (f64, f64), after: u32) -> Value {
    json!({ "type": "pointerMove", "x": x.round(), "y": y.round(), "duration": after })
}
