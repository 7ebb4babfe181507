//! The developments in order, each beside the state of every case.

use super::{Chip, Cites, Filter, Reading, Told, chips, cites, mark_of, sources_told, told};
use crate::{
    case::{Case, Claim, Day, Event, Key, Mark, Party, Position, Proceeding, Question, Source},
    procedure::Standing,
    words::dates,
};

/// One development.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    pub event: &'a Event,
    /// The last day on which anything became known that changes what is said here.
    pub read_on: Day,
    pub when: When,
    /// One for each proceeding, in the record's order.
    pub rails: Vec<Rail>,
    pub told: Vec<Told<'a>>,
    pub chips: Vec<Chip>,
    /// Whether the reader's choice shows it; its rails stay either way.
    pub is_shown: bool,
    /// Those who have an entry on the page.
    pub people: Vec<&'a Party>,
    pub cites: Cites<'a>,
    /// The newest development known on the day.
    pub newest: bool,
}

impl PartialEq for Row<'_> {
    /// Whether both say the same, without looking at every word: of one record, the same development is
    /// told by what was known on the same day.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.event, other.event)
            && self.read_on == other.read_on
            && self.newest == other.newest
            && self.is_shown == other.is_shown
    }
}

/// A development's date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// For machines; never more precise than the record.
    pub datetime: String,
    pub words: String,
    /// What else is known of it: its precision, the record's note, the time of day.
    pub notes: Vec<String>,
}

/// One case's line beside a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rail {
    /// Where the case stood before it; `None` at the first.
    pub before: Option<Mark>,
    pub after: Mark,
    /// `None` where the development is not of this case.
    pub node: Option<Node>,
}

/// The shape at the place of a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// A known day.
    Day,
    /// A month or a year.
    Span,
    /// It changed the case's mark.
    Turn(Mark),
}

/// The developments known on the day.
pub fn rows(reading: Reading<'_>, filter: Filter) -> Vec<Row<'_>> {
    let events = reading.case.events_by(reading.day);
    let cases = reading.case.all::<Proceeding>();
    let mut standings: Vec<Standing> = cases.map(|_| Standing::default()).collect();
    let mut rows: Vec<Row<'_>> = (events.iter().enumerate())
        .map(|(index, event)| Row {
            is_shown: filter.shows(reading, event),
            rails: rails(event, index == 0, &mut standings),
            ..row(reading, event)
        })
        .collect();
    if let Some(newest) = rows.last_mut() {
        newest.newest = true;
    }
    rows
}

fn row<'a>(reading: Reading<'a>, event: &'a Event) -> Row<'a> {
    let told = told(reading, &event.claims);
    let mut sources = event.sources.clone();
    sources.extend(sources_told(&told));
    Row {
        event,
        read_on: read_on(reading, event),
        when: when(reading, event),
        rails: Vec::new(),
        chips: chips(reading, &told),
        people: (event.people.iter())
            .map(|key| &reading.case[*key])
            .filter(|party| party.has_entry(reading.day))
            .collect(),
        cites: cites(reading, &sources),
        told,
        newest: false,
        is_shown: true,
    }
}

/// See [`Row::read_on`]. Any text may link to people, so that everybody's entrance counts. Loops, since chains
/// of iterators took a kilobyte more of Wasm.
fn read_on(reading: Reading<'_>, event: &Event) -> Day {
    let case = reading.case;
    let mut last = event.known;
    let mut see = |day: Day| {
        if day <= reading.day && last < day {
            last = day;
        }
    };
    for (_, party) in case.all::<Party>() {
        see(party.from);
    }
    for note in &event.date_notes {
        see(note.since);
    }
    see_sources(case, &event.sources, &mut see);
    for key in &event.claims {
        see_claim(case, *key, &mut see);
        see_sources(case, &case[*key].sources, &mut see);
    }
    // When others answered what this development's claims answer.
    for (_, question) in case.all::<Question>() {
        let is_ours =
            |position: &&Position| position.claims.iter().any(|key| event.claims.contains(key));
        if question.positions.iter().find(is_ours).is_some() {
            for position in &question.positions {
                for key in &position.claims {
                    see_claim(case, *key, &mut see);
                }
            }
        }
    }
    last
}

fn see_claim(case: &Case, key: Key<Claim>, see: &mut dyn FnMut(Day)) {
    see(case[key].since);
    if let Some(until) = case[key].until {
        see(until);
    }
}

fn see_sources(case: &Case, keys: &[Key<Source>], see: &mut dyn FnMut(Day)) {
    for key in keys {
        if let Some(known) = case[*key].known() {
            see(known);
        }
        if let Some(date) = case[*key].date {
            see(date.last_day());
        }
    }
}

fn when(reading: Reading<'_>, event: &Event) -> When {
    let words = reading.words;
    let place = &reading.case.heading().court_place;
    let precision = dates::precision_note(words, event.date).map(str::to_owned);
    let time = event
        .time
        .as_ref()
        .map(|time| dates::time(words, time, place));
    let noted = (event.date_notes.iter())
        .filter(|note| note.since <= reading.day)
        .map(|note| note.text.plain());
    When {
        datetime: event.date.to_string(),
        words: dates::date(words, event.date),
        notes: (precision.into_iter().chain(noted).chain(time)).collect(),
    }
}

/// The state of every case before and after a development: the replay goes on from the row above.
fn rails(event: &Event, is_first: bool, standings: &mut [Standing]) -> Vec<Rail> {
    (standings.iter_mut().zip(0_u16..))
        .map(|(standing, number)| rail(event, is_first, standing, Key::new(number)))
        .collect()
}

fn rail(event: &Event, is_first: bool, standing: &mut Standing, key: Key<Proceeding>) -> Rail {
    let before = mark_of(standing.stage);
    let mut concerned = event.proceedings.contains(&key);
    for effect in &event.effects {
        if effect.proceeding == key {
            concerned = true;
            // The check has refused every record with a move that can't be made.
            if let Ok(next) = standing.clone().after(&effect.step) {
                *standing = next;
            }
        }
    }
    let after = mark_of(standing.stage);
    Rail {
        before: (!is_first).then_some(before),
        after,
        node: concerned.then(|| match event.date.day() {
            _ if before != after => Node::Turn(after),
            Some(_) => Node::Day,
            None => Node::Span,
        }),
    }
}
