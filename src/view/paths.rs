//! The ways from a dismissal back to court, as they stood on the day.
