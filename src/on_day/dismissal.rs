//! Which side of the dismissal panel a page opens on, and from when its law is law.

use procedure::Move;
use record::{Day, Effect};

use crate::on_day::CaseOnDay;

/// One side of the switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DismissalSide {
    Without,
    With,
}

/// The side of the latest dismissal known on the day; before any, the one the page explains.
pub fn dismissal_side(case: CaseOnDay<'_>) -> DismissalSide {
    let side = |effect: &Effect| match effect.step {
        Move::NolleProsequi => Some(DismissalSide::Without),
        Move::DismissWithPrejudice => Some(DismissalSide::With),
        _ => None,
    };
    (case.record.events_by(case.day).iter().rev())
        .find_map(|event| event.effects.iter().rev().find_map(side))
        .unwrap_or(DismissalSide::Without)
}

/// When a piece of the law begins to be law, for the element that says it. The element is served on every day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawSince {
    /// The value of `data-since`: the day, where the record knows an earlier one.
    pub since: Option<String>,
    /// It is not law yet on the day shown.
    pub is_later: bool,
}

impl CaseOnDay<'_> {
    /// How a piece of the law that begins on `since` is served.
    pub fn law_since(self, since: Day) -> LawSince {
        LawSince {
            since: (since > self.record.first_day()).then(|| since.to_string()),
            is_later: since > self.day,
        }
    }
}
