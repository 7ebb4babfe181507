//! The element that holds an island.

use super::Island;
use crate::{on_day::CaseOnDay, state::Filter};

/// What an element that holds an island says of it, where that changes with the day or the filter. The press
/// writes it, the browser keeps it up to date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostAttributes {
    /// Only where the day knows what the id names.
    pub id: Option<String>,
    pub class: Option<&'static str>,
    pub aria_hidden: bool,
}

impl HostAttributes {
    /// `None` for a host that never changes.
    pub fn of(island: Island, case: CaseOnDay<'_>, filter: Filter) -> Option<Self> {
        Some(match island {
            Island::Event(key) => {
                let event = &case.record[key];
                // What is not chosen keeps its place on the rails and nothing else.
                let is_left_out = event.known <= case.day && !filter.shows(case, event);
                Self {
                    class: is_left_out.then_some("filtered-out"),
                    aria_hidden: is_left_out,
                    ..Self::default()
                }
            }
            Island::Source(key) => {
                let source = &case.record[key];
                let is_known = source.is_known_on(case.day);
                Self {
                    // The name of a later source would tell what the day does not know yet.
                    id: is_known.then(|| format!("source-{}", source.id)),
                    class: (!is_known).then_some("later"),
                    ..Self::default()
                }
            }
            _ => return None,
        })
    }
}
