//! Statements explained phrase by phrase, as far as the day knows them.

use record::{Document, Side};

use crate::on_day::CaseOnDay;

/// The documents known on the day.
pub fn documents(case: CaseOnDay<'_>) -> Vec<&Document> {
    let known = |document: &&Document| document.since <= case.day;
    case.record.documents().iter().filter(known).collect()
}

/// The side whose words these are, where all of them are one side's.
pub fn speaking_side(case: CaseOnDay<'_>, documents: &[&Document]) -> Option<Side> {
    let mut sides = (documents.iter())
        .flat_map(|document| &document.by)
        .map(|key| case.record[*key].side);
    let first = sides.next()?;
    sides.all(|side| side == first).then_some(first)
}
