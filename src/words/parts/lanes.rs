//! The lanes, in words.

/// The cases side by side on the axis of time.
#[derive(Debug)]
pub struct LaneWords {
    /// The name of the section.
    pub label: &'static str,
}
