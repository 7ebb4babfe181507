//! Statements explained phrase by phrase, as far as the day knows them.

use super::Reading;
use crate::case::{Document, Side};

/// The documents known on the day.
pub fn documents(reading: Reading<'_>) -> Vec<&Document> {
    let known = |document: &&Document| document.since <= reading.day;
    reading.case.documents().iter().filter(known).collect()
}

/// The side whose words these are, where all of them are one side's.
pub fn speaking_side(reading: Reading<'_>, documents: &[&Document]) -> Option<Side> {
    let mut sides = (documents.iter())
        .flat_map(|document| &document.by)
        .map(|key| reading.case[*key].side);
    let first = sides.next()?;
    sides.all(|side| side == first).then_some(first)
}
