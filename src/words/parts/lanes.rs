//! The lanes, in words.

use crate::words::wording;

wording! {
    /// The cases side by side on the axis of time.
    pub struct LaneWords {
        /// The name of the section.
        pub label: &'static str,
    }
}
