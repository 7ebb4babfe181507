//! Who is in the story, side by side, as far as the day knows them.

use super::{Cite, Reading, Status, Told, cites, status_of, told};
use crate::case::{Claim, Event, Key, Party, Proceeding, Quote, Side};

/// One side's people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle<'a> {
    pub side: Side,
    pub entries: Vec<Entry<'a>>,
}

/// One person, or several who speak with one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    pub people: Vec<Person<'a>>,
    pub quoted: Option<Quoted<'a>>,
    pub more: More<'a>,
}

/// One person or institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person<'a> {
    pub party: &'a Party,
    /// In the story by this day.
    pub here: bool,
    /// Defendants alone have one.
    pub status: Option<Status<'a>>,
}

/// Exact words, and where they can be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted<'a> {
    pub claim: &'a Claim,
    pub quote: &'a Quote,
    pub cites: Vec<Cite<'a>>,
}

/// What the page holds on the people of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More<'a> {
    pub told: Vec<Told<'a>>,
    pub events: Vec<&'a Event>,
    pub cites: Vec<Cite<'a>>,
}

/// The sides in the page's order, those without anybody left out.
pub fn circles(reading: Reading<'_>) -> Vec<Circle<'_>> {
    (Side::ON_PAGE.into_iter())
        .map(|side| Circle {
            side,
            entries: entries(reading, side),
        })
        .filter(|circle| !circle.entries.is_empty())
        .collect()
}

fn entries(reading: Reading<'_>, side: Side) -> Vec<Entry<'_>> {
    let members: Vec<(Key<Party>, Option<Key<Claim>>)> = (reading.case.all::<Party>())
        .filter(|(_, party)| party.side == side)
        .map(|(key, party)| (key, spoken(reading, party)))
        .collect();
    // Neighbours with the same quotation speak with one voice.
    (members.chunk_by(|(_, a), (_, b)| a.is_some() && a == b))
        .map(|voice| {
            let people: Vec<Key<Party>> = voice.iter().map(|(key, _)| *key).collect();
            entry(
                reading,
                voice.first().and_then(|(_, quote)| *quote),
                &people,
            )
        })
        .collect()
}

/// The claim whose words stand for the party on this day.
fn spoken(reading: Reading<'_>, party: &Party) -> Option<Key<Claim>> {
    let holds = |key: &Key<Claim>| {
        let claim = &reading.case[*key];
        claim.holds_on(reading.day) && claim.quote.is_some()
    };
    party
        .quote
        .filter(|key| party.from <= reading.day && holds(key))
}

fn entry<'a>(reading: Reading<'a>, quote: Option<Key<Claim>>, people: &[Key<Party>]) -> Entry<'a> {
    Entry {
        quoted: quote.and_then(|key| quoted(reading, key)),
        more: more(reading, people),
        people: people.iter().map(|key| person(reading, *key)).collect(),
    }
}

fn quoted(reading: Reading<'_>, key: Key<Claim>) -> Option<Quoted<'_>> {
    let claim = &reading.case[key];
    Some(Quoted {
        claim,
        quote: claim.quote.as_ref()?,
        cites: cites(reading, claim.sources.iter().copied()),
    })
}

fn person(reading: Reading<'_>, key: Key<Party>) -> Person<'_> {
    let party = &reading.case[key];
    let here = party.from <= reading.day;
    let charged = || {
        reading
            .case
            .all::<Proceeding>()
            .find(|(_, case)| case.defendant == key)
    };
    let has_status = here && party.side == Side::Defendant;
    Person {
        party,
        here,
        status: (has_status.then(charged).flatten()).map(|(case, _)| status_of(reading, case)),
    }
}

fn more<'a>(reading: Reading<'a>, people: &[Key<Party>]) -> More<'a> {
    let mut keys: Vec<Key<Claim>> = Vec::new();
    let here = |key: &&Key<Party>| reading.case[**key].from <= reading.day;
    for key in people
        .iter()
        .filter(here)
        .flat_map(|key| &reading.case[*key].claims)
    {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    let told = told(reading, &keys);
    let of_them = |event: &&Event| event.people.iter().any(|key| people.contains(key));
    let claims = told.iter().flat_map(|told| &told.claims);
    let sources = claims.flat_map(|claim| claim.sources.iter().copied());
    let cites = cites(reading, sources);
    More {
        events: reading
            .case
            .events_by(reading.day)
            .iter()
            .filter(of_them)
            .collect(),
        cites,
        told,
    }
}
