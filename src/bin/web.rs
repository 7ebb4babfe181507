//! The browser's binary: what `assets/boot.js` calls once the Wasm is there.

use wasm_bindgen::prelude::*;

/// Two kilobytes smaller, after brotli, than the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Brings the served page alive.
///
/// # Errors
/// What is wrong with the data or the page; `boot.js` then leaves the page as it was served.
#[wasm_bindgen]
pub fn start(
    words: Box<[u8]>,
    law: &[u8],
    record: &[u8],
    ready: js_sys::Function,
) -> Result<(), JsValue> {
    (without_prejudice::browser::start(words, law, record, ready))
        .map_err(|error| JsValue::from_str(&error))
}

/// Trunk's start function; the work waits for [`start`].
fn main() {}
