//! Which side of the dismissal panel a page opens on.

use procedure::Move;
use record::{Cited, Comparison, Definition, Effect, Misreading};

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

/// One side's definition, if it was law by the day.
pub fn definition_of(case: CaseOnDay<'_>, side: DismissalSide) -> Option<&Definition> {
    let law = &case.record.law().dismissal;
    let definition = match side {
        DismissalSide::Without => &law.without,
        DismissalSide::With => &law.with,
    };
    Some(definition).filter(|definition| definition.since <= case.day)
}

/// The rows of the table that were law by the day.
pub fn comparisons(case: CaseOnDay<'_>) -> Vec<&Comparison> {
    let rows = &case.record.law().dismissal.comparison;
    rows.iter().filter(|row| row.since <= case.day).collect()
}

/// The limit on refiling, if it was law by the day.
pub fn dismissal_limit(case: CaseOnDay<'_>) -> Option<&Cited> {
    Some(&case.record.law().dismissal.limit).filter(|limit| limit.since <= case.day)
}

/// What a dismissal does not mean, as far as the day could say so.
pub fn misreadings(case: CaseOnDay<'_>) -> Vec<&Misreading> {
    let all = &case.record.law().dismissal.misreadings;
    (all.iter())
        .filter(|misreading| misreading.since <= case.day)
        .collect()
}
