//! The browser's binary: what `assets/boot.js` calls once the Wasm is there.

use wasm_bindgen::prelude::*;
use without_prejudice::browser::{self, Hooks, RunningPage};

/// A page that has come alive.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Running(RunningPage);

/// Brings the served page alive. `keep` is called with each element before it is changed for the first time.
///
/// # Errors
/// What is wrong with the data or the page; `boot.js` then leaves the page as it was served.
#[wasm_bindgen]
pub fn start(
    words: &[u8],
    law: &[u8],
    record: &[u8],
    keep: js_sys::Function,
) -> Result<Running, JsValue> {
    (browser::start(words, law, record, Hooks { keep }).map(Running))
        .map_err(|error| JsValue::from_str(&error))
}

#[wasm_bindgen]
impl Running {
    /// Nothing of the page listens any more.
    pub fn stop(self) {
        self.0.stop();
    }
}

/// Trunk's start function; the work waits for [`start`].
fn main() {}
