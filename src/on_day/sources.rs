//! Sources by number, as far as the day knows them.

use record::{Date, Day, Key, Source};

use crate::on_day::CaseOnDay;

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
    },
}

/// The sources among these, each once, by number.
pub fn cites<'a>(case: CaseOnDay<'a>, keys: &[Key<Source>]) -> Cites<'a> {
    // A handful at most: a sorted list is less Wasm than a set.
    let mut once: Vec<Key<Source>> = Vec::new();
    for key in keys {
        if let Err(place) = once.binary_search(key) {
            once.insert(place, *key);
        }
    }
    let is_known = |key: &Key<Source>| case.record[*key].is_known_on(case.day);
    let (known, later): (Vec<_>, Vec<_>) = once.into_iter().partition(is_known);
    let later = if known.is_empty() { later } else { Vec::new() };
    Cites {
        known: known.into_iter().map(|key| cite(case, key)).collect(),
        later: later.into_iter().map(number).collect(),
    }
}

/// A source in its place of the list.
pub fn listed(case: CaseOnDay<'_>, key: Key<Source>) -> Listed<'_> {
    if case.record[key].is_known_on(case.day) {
        Listed::Known(cite(case, key))
    } else {
        Listed::Later {
            number: number(key),
        }
    }
}

/// The last day up to this one on which a place in the list changed what it says.
pub fn source_read_on(source: &Source, day: Day) -> Day {
    let changes = [source.known(), source.date.map(Date::last_day)];
    let known = changes
        .into_iter()
        .flatten()
        .filter(|change| *change <= day);
    known.max().unwrap_or(Day::MIN)
}

fn cite(case: CaseOnDay<'_>, key: Key<Source>) -> Cite<'_> {
    let source = &case.record[key];
    Cite {
        number: number(key),
        source,
        date: source.date.filter(|date| date.last_day() <= case.day),
    }
}

/// Readers count from one.
fn number(key: Key<Source>) -> usize {
    key.index() + 1
}
