//! Which side of the dismissal panel a page opens on.

use super::Reading;
use crate::{
    case::{Cited, Comparison, Definition, Effect, Misreading},
    procedure::Move,
};

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

/// One side's definition, if it was law by the day.
pub fn definition_of(reading: Reading<'_>, side: DismissalSide) -> Option<&Definition> {
    let law = &reading.case.law().dismissal;
    let definition = match side {
        DismissalSide::Without => &law.without,
        DismissalSide::With => &law.with,
    };
    Some(definition).filter(|definition| definition.since <= reading.day)
}

/// The rows of the table that were law by the day.
pub fn comparisons(reading: Reading<'_>) -> Vec<&Comparison> {
    let rows = &reading.case.law().dismissal.comparison;
    rows.iter().filter(|row| row.since <= reading.day).collect()
}

/// The limit on refiling, if it was law by the day.
pub fn dismissal_limit(reading: Reading<'_>) -> Option<&Cited> {
    Some(&reading.case.law().dismissal.limit).filter(|limit| limit.since <= reading.day)
}

/// What a dismissal does not mean, as far as the day could say so.
pub fn misreadings(reading: Reading<'_>) -> Vec<&Misreading> {
    let all = &reading.case.law().dismissal.misreadings;
    (all.iter())
        .filter(|misreading| misreading.since <= reading.day)
        .collect()
}
