//! Ids travel without the dates that stand beside them.

use super::Story;

impl Story {
    /// Takes the date out of every id that begins or ends with it.
    #[cfg(feature = "press")]
    pub(super) fn undate(&mut self) {
        for event in &mut self.events {
            if let Some(rest) = event.id.strip_prefix(&event.date.to_string())
                && rest.starts_with('-')
            {
                event.id = rest.to_owned();
            }
        }
        for source in &mut self.sources {
            if let Some(date) = source.date
                && let Some(rest) = source.id.strip_suffix(&date.to_string())
                && rest.ends_with('-')
            {
                source.id = rest.to_owned();
            }
        }
    }

    /// The record with the dates in its ids, which travel once: an id that begins or ends with a hyphen
    /// has lost its date on the way.
    #[must_use]
    pub fn redated(mut self) -> Self {
        for event in &mut self.events {
            if event.id.starts_with('-') {
                event.id.insert_str(0, &event.date.to_string());
            }
        }
        for source in &mut self.sources {
            if let Some(date) = source.date
                && source.id.ends_with('-')
            {
                source.id.push_str(&date.to_string());
            }
        }
        self
    }
}
