//! Who is in the story, side by side, as far as the day knows them.

use procedure::Stage;
use record::{Claim, Dated, Event, Key, Party, Proceeding, Quote, Side, Text};

use crate::on_day::{
    CaseOnDay, Cites, ClaimGroup, Status, cites, claim_groups, sources_of_groups, status_of,
};

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
    pub told: Vec<ClaimGroup<'a>>,
    pub events: Vec<&'a Event>,
    pub cites: Cites<'a>,
}

/// Whether anybody of a side is in the story by the day. Who enters it later is not on the page: that somebody
/// will is no knowledge of the day.
pub fn has_entries(case: CaseOnDay<'_>, side: Side) -> bool {
    !members(case, side).is_empty()
}

/// The names of the people and institutions of a side that are in the story by the day.
pub fn names_on(case: CaseOnDay<'_>, side: Side) -> Vec<&str> {
    (members(case, side).into_iter())
        .map(|(key, _)| case.record[key].name.as_str())
        .collect()
}

/// Whether a charge has been before a court by the day.
pub fn group_is_charged(case: CaseOnDay<'_>) -> bool {
    let mut proceedings = case.record.all::<Proceeding>();
    proceedings
        .any(|(key, _)| case.record.standing_on(key, case.day).standing.stage != Stage::NotCharged)
}

/// The entry of which a party is the first: neighbours with the same quotation speak with one voice.
pub fn entry_led_by(case: CaseOnDay<'_>, key: Key<Party>) -> Option<Entry<'_>> {
    let members = members(case, case.record[key].side);
    let mut voices = members.chunk_by(|(_, a), (_, b)| a.is_some() && a == b);
    let voice = voices.find(|voice| voice.first().is_some_and(|(first, _)| *first == key))?;
    let people: Vec<Key<Party>> = voice.iter().map(|(key, _)| *key).collect();
    let quote = voice.first().and_then(|(_, quote)| *quote);
    Some(entry(case, quote, &people))
}

fn members(case: CaseOnDay<'_>, side: Side) -> Vec<(Key<Party>, Option<Key<Claim>>)> {
    (case.record.all::<Party>())
        .filter(|(_, party)| party.side == side && party.is_here(case.day))
        .map(|(key, party)| (key, spoken(case, party)))
        .collect()
}

/// The claim whose words stand for the party on this day: the latest of them.
fn spoken(case: CaseOnDay<'_>, party: &Party) -> Option<Key<Claim>> {
    let holds = |key: &&Key<Claim>| {
        let claim = &case.record[**key];
        claim.holds_on(case.day) && claim.quote.is_some()
    };
    party.quotes.iter().rev().find(holds).copied()
}

fn entry<'a>(case: CaseOnDay<'a>, quote: Option<Key<Claim>>, people: &[Key<Party>]) -> Entry<'a> {
    Entry {
        quoted: quote.and_then(|key| quoted(case, key)),
        unquoted: (people.first()).and_then(|key| unquoted(case, &case.record[*key])),
        more: more(case, people),
        people: people.iter().map(|key| person(case, *key)).collect(),
    }
}

/// What the record says of a silence speaks of the article, which the story's own day brings.
fn unquoted<'a>(case: CaseOnDay<'a>, party: &'a Party) -> Option<&'a Text> {
    let told = case.day >= case.record.heading().story_day;
    party.unquoted.as_ref().filter(|_| told)
}

fn quoted(case: CaseOnDay<'_>, key: Key<Claim>) -> Option<Quoted<'_>> {
    let claim = &case.record[key];
    Some(Quoted {
        claim,
        quote: claim.quote.as_ref()?,
        cites: cites(case, &claim.sources),
    })
}

fn person(case: CaseOnDay<'_>, key: Key<Party>) -> Person<'_> {
    let party = &case.record[key];
    let charged = || {
        case.record
            .all::<Proceeding>()
            .find(|(_, proceeding)| proceeding.defendant == key)
    };
    let has_status = party.side == Side::Defendant;
    Person {
        party,
        role: Dated::in_force(&party.roles, case.day),
        status: (has_status.then(charged).flatten()).map(|(key, _)| status_of(case, key)),
    }
}

fn more<'a>(case: CaseOnDay<'a>, people: &[Key<Party>]) -> More<'a> {
    let mut keys: Vec<Key<Claim>> = Vec::new();
    for key in (people.iter()).flat_map(|key| &case.record[*key].claims) {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    let told = claim_groups(case, &keys);
    let of_them = |event: &&Event| event.people.iter().any(|key| people.contains(key));
    let cites = cites(case, &sources_of_groups(&told));
    More {
        events: case
            .record
            .events_by(case.day)
            .iter()
            .filter(of_them)
            .collect(),
        cites,
        told,
    }
}
