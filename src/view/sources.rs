//! Sources by number, as far as the day knows them.

use super::Reading;
use crate::case::{Key, Source};

/// A source that may be cited on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cite<'a> {
    pub number: usize,
    pub source: &'a Source,
}

/// One place in the list of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed<'a> {
    Known(Cite<'a>),
    /// Later than the day: nothing but its place.
    Later {
        number: usize,
        id: &'a str,
    },
}

/// The sources that the day knows of these, each once, by number.
pub fn cites(reading: Reading<'_>, keys: impl IntoIterator<Item = Key<Source>>) -> Vec<Cite<'_>> {
    // A handful at most: a sorted list is less Wasm than a set.
    let mut once: Vec<Key<Source>> = Vec::new();
    for key in keys {
        if let Err(place) = once.binary_search(&key) {
            once.insert(place, key);
        }
    }
    (once.into_iter())
        .map(|key| Cite {
            number: number(key),
            source: &reading.case[key],
        })
        .filter(|cite| cite.source.is_known_on(reading.day))
        .collect()
}

/// The whole list, in the record's order.
pub fn listed(reading: Reading<'_>) -> Vec<Listed<'_>> {
    (reading.case.all::<Source>())
        .map(|(key, source)| {
            let number = number(key);
            if source.is_known_on(reading.day) {
                Listed::Known(Cite { number, source })
            } else {
                Listed::Later {
                    number,
                    id: &source.id,
                }
            }
        })
        .collect()
}

/// Readers count from one.
fn number(key: Key<Source>) -> usize {
    key.index() + 1
}
