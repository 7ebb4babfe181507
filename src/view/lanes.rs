//! The cases side by side on the axis of time, as known on the day.
