//! Sources by number, as far as the day knows them.

use super::Reading;
use crate::case::{Date, Key, Source};

/// A source that may be cited on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cite<'a> {
    pub number: usize,
    pub source: &'a Source,
    /// Its date, as far as the day knows it: law holds before the day on which its copy was read.
    pub date: Option<Date>,
}

/// The sources of something, as far as the day knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cites<'a> {
    pub known: Vec<Cite<'a>>,
    /// Numbers of the sources that came after the day, where the day knows none: nothing stands
    /// without a source.
    pub later: Vec<usize>,
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

/// The sources among these, each once, by number.
pub fn cites<'a>(reading: Reading<'a>, keys: &[Key<Source>]) -> Cites<'a> {
    // A handful at most: a sorted list is less Wasm than a set.
    let mut once: Vec<Key<Source>> = Vec::new();
    for key in keys {
        if let Err(place) = once.binary_search(key) {
            once.insert(place, *key);
        }
    }
    let is_known = |key: &Key<Source>| reading.case[*key].is_known_on(reading.day);
    let (known, later): (Vec<_>, Vec<_>) = once.into_iter().partition(is_known);
    let later = if known.is_empty() { later } else { Vec::new() };
    Cites {
        known: known.into_iter().map(|key| cite(reading, key)).collect(),
        later: later.into_iter().map(number).collect(),
    }
}

/// The whole list, in the record's order.
pub fn listed(reading: Reading<'_>) -> Vec<Listed<'_>> {
    (reading.case.all::<Source>())
        .map(|(key, source)| {
            if source.is_known_on(reading.day) {
                Listed::Known(cite(reading, key))
            } else {
                Listed::Later {
                    number: number(key),
                    id: &source.id,
                }
            }
        })
        .collect()
}

fn cite(reading: Reading<'_>, key: Key<Source>) -> Cite<'_> {
    let source = &reading.case[key];
    Cite {
        number: number(key),
        source,
        date: source.date.filter(|date| date.last_day() <= reading.day),
    }
}

/// Readers count from one.
fn number(key: Key<Source>) -> usize {
    key.index() + 1
}
