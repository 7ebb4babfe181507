//! Which side of the dismissal panel a page opens on.

use super::Reading;
use crate::{case::Effect, procedure::Move};

/// One side of the switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DismissalSide {
    Without,
    With,
}

/// The side of the latest dismissal known on the day; before any, the one the page explains.
pub fn dismissal_side(reading: Reading<'_>) -> DismissalSide {
    let side = |effect: &Effect| match effect.step {
        Move::NolleProsequi => Some(DismissalSide::Without),
        Move::DismissWithPrejudice => Some(DismissalSide::With),
        _ => None,
    };
    (reading.case.events_by(reading.day).iter().rev())
        .find_map(|event| event.effects.iter().rev().find_map(side))
        .unwrap_or(DismissalSide::Without)
}
