//! Who is in the story, side by side, as far as the day knows them.

use super::{Cites, Reading, Status, Told, cites, sources_told, status_of, told};
use crate::{
    case::{Claim, Dated, Event, Key, Party, Proceeding, Quote, Side, Text},
    procedure::Stage,
};

/// One side's people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle<'a> {
    pub side: Side,
    /// A charge has been before a court by the day.
    pub is_charged: bool,
    pub entries: Vec<Entry<'a>>,
}

/// One person, or several who speak with one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    pub people: Vec<Person<'a>>,
    pub quoted: Option<Quoted<'a>>,
    /// What stands in the quotation's place.
    pub unquoted: Option<&'a Text>,
    pub more: More<'a>,
}

/// One person or institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person<'a> {
    pub party: &'a Party,
    pub role: Option<&'a Text>,
    /// Defendants alone have one.
    pub status: Option<Status<'a>>,
}

/// Exact words, and where they can be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted<'a> {
    pub claim: &'a Claim,
    pub quote: &'a Quote,
    pub cites: Cites<'a>,
}

/// What the page holds on the people of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More<'a> {
    pub told: Vec<Told<'a>>,
    pub events: Vec<&'a Event>,
    pub cites: Cites<'a>,
}

/// The sides in the page's order, those without anybody left out. Who enters the story later is not
/// on the page: that somebody will is no knowledge of the day.
pub fn circles(reading: Reading<'_>) -> Vec<Circle<'_>> {
    let is_charged = (reading.case.all::<Proceeding>()).any(|(case, _)| {
        reading.case.standing_on(case, reading.day).standing.stage != Stage::NotCharged
    });
    (Side::ON_PAGE.into_iter())
        .map(|side| Circle {
            side,
            is_charged,
            entries: entries(reading, side),
        })
        .filter(|circle| !circle.entries.is_empty())
        .collect()
}

fn entries(reading: Reading<'_>, side: Side) -> Vec<Entry<'_>> {
    let members: Vec<(Key<Party>, Option<Key<Claim>>)> = (reading.case.all::<Party>())
        .filter(|(_, party)| party.side == side && party.is_here(reading.day))
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

/// The claim whose words stand for the party on this day: the latest of them.
fn spoken(reading: Reading<'_>, party: &Party) -> Option<Key<Claim>> {
    let holds = |key: &&Key<Claim>| {
        let claim = &reading.case[**key];
        claim.holds_on(reading.day) && claim.quote.is_some()
    };
    party.quotes.iter().rev().find(holds).copied()
}

fn entry<'a>(reading: Reading<'a>, quote: Option<Key<Claim>>, people: &[Key<Party>]) -> Entry<'a> {
    Entry {
        quoted: quote.and_then(|key| quoted(reading, key)),
        unquoted: (people.first()).and_then(|key| unquoted(reading, &reading.case[*key])),
        more: more(reading, people),
        people: people.iter().map(|key| person(reading, *key)).collect(),
    }
}

/// What the record says of a silence speaks of the article, which the story's own day brings.
fn unquoted<'a>(reading: Reading<'a>, party: &'a Party) -> Option<&'a Text> {
    let told = reading.day >= reading.case.heading().story_day;
    party.unquoted.as_ref().filter(|_| told)
}

fn quoted(reading: Reading<'_>, key: Key<Claim>) -> Option<Quoted<'_>> {
    let claim = &reading.case[key];
    Some(Quoted {
        claim,
        quote: claim.quote.as_ref()?,
        cites: cites(reading, &claim.sources),
    })
}

fn person(reading: Reading<'_>, key: Key<Party>) -> Person<'_> {
    let party = &reading.case[key];
    let charged = || {
        reading
            .case
            .all::<Proceeding>()
            .find(|(_, case)| case.defendant == key)
    };
    let has_status = party.side == Side::Defendant;
    Person {
        party,
        role: Dated::in_force(&party.roles, reading.day),
        status: (has_status.then(charged).flatten()).map(|(case, _)| status_of(reading, case)),
    }
}

fn more<'a>(reading: Reading<'a>, people: &[Key<Party>]) -> More<'a> {
    let mut keys: Vec<Key<Claim>> = Vec::new();
    for key in (people.iter()).flat_map(|key| &reading.case[*key].claims) {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    let told = told(reading, &keys);
    let of_them = |event: &&Event| event.people.iter().any(|key| people.contains(key));
    let cites = cites(reading, &sources_told(&told));
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
