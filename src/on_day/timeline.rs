//! The developments in order, each beside the state of every case.

use procedure::Stage;
use record::{
    Case, Claim, Day, Event, Key, Mark, Party, Position, Proceeding, Question, Source, Turn,
};

use crate::{
    i18n::dates,
    on_day::{
        CaseOnDay, Chip, Cites, ClaimGroup, chips, cites, claim_groups, mark_of, sources_of_groups,
    },
    state::Embed,
};

/// One development.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    pub event: &'a Event,
    pub when: When,
    /// One for each proceeding, in the record's order.
    pub rails: Vec<Rail>,
    pub groups: Vec<ClaimGroup<'a>>,
    pub chips: Vec<Chip>,
    /// Those who have an entry on the page.
    pub people: Vec<&'a Party>,
    pub cites: Cites<'a>,
    /// The newest development known on the day.
    pub is_newest: bool,
    /// It stands by itself at rest; the others are folded between the milestones.
    pub is_milestone: bool,
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

/// A development as the day knows it.
pub fn row(case: CaseOnDay<'_>, key: Key<Event>, is_newest: bool) -> Row<'_> {
    let event = &case.record[key];
    let groups = claim_groups(case, &event.claims);
    let mut sources = event.sources.clone();
    sources.extend(sources_of_groups(&groups));
    Row {
        event,
        is_newest,
        is_milestone: case.record.is_milestone(key),
        when: when(case, event),
        rails: rails(case.record, key),
        chips: chips(case, &groups),
        people: (event.people.iter())
            .map(|key| &case.record[*key])
            .filter(|party| party.has_entry(case.day))
            .collect(),
        cites: cites(case, &sources),
        groups,
    }
}

/// Developments that follow each other without a milestone between them: the first and the last of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub first: Key<Event>,
    pub last: Key<Event>,
}

impl Run {
    /// Those of them that are known on the day, in order.
    pub fn known(self, case: CaseOnDay<'_>) -> &[Event] {
        let known = case.record.events_by(case.day);
        let end = known.len().min(self.last.index() + 1);
        known.get(self.first.index()..end).unwrap_or_default()
    }
}

/// A place in the timeline at rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelinePlace {
    Milestone(Key<Event>),
    Run(Run),
}

/// The whole record at rest: its milestones, and the runs of developments between them.
pub fn timeline_places(record: &Case) -> Vec<TimelinePlace> {
    let mut places = Vec::new();
    for (key, _) in record.all::<Event>() {
        match places.last_mut() {
            _ if record.is_milestone(key) => places.push(TimelinePlace::Milestone(key)),
            Some(TimelinePlace::Run(run)) => run.last = key,
            _ => places.push(TimelinePlace::Run(Run {
                first: key,
                last: key,
            })),
        }
    }
    places
}

/// The state of every case before the first and after the last development of a run that the day knows.
pub fn rails_beside(case: CaseOnDay<'_>, run: Run) -> Vec<Rail> {
    let last = run.first.index() + run.known(case).len().max(1) - 1;
    let keys = case.record.all::<Event>().map(|(key, _)| key);
    let last = keys.into_iter().find(|key| key.index() == last);
    let first = rails(case.record, run.first);
    let last = rails(case.record, last.unwrap_or(run.first));
    (first.into_iter().zip(last))
        .map(|(first, last)| Rail {
            before: first.before,
            after: last.after,
            node: None,
        })
        .collect()
}

/// The three latest developments that the day knows, but for milestones where they are seen anyway: a part of its
/// own folds them too.
pub fn latest_folded(case: CaseOnDay<'_>) -> Vec<&Event> {
    let is_folded = case.page.embed.is_some_and(Embed::folds_sections);
    let known = case.record.events_by(case.day).len();
    (case
        .record
        .all::<Event>()
        .take(known)
        .skip(known.saturating_sub(3)))
    .filter(|(key, _)| is_folded || !case.record.is_milestone(*key))
    .map(|(_, event)| event)
    .collect()
}

/// The last day up to this one on which anything became known that changes what is said of a development.
/// Any text may link to people, so that everybody's entrance counts.
pub fn development_read_on(record: &Case, key: Key<Event>, day: Day) -> Day {
    let event = &record[key];
    // A later development says nothing, from the first day on.
    if day < event.known {
        return Day::MIN;
    }
    let mut last = event.known;
    let mut see = |change: Day| {
        if change <= day && last < change {
            last = change;
        }
    };
    for (_, party) in record.all::<Party>() {
        see(party.from);
    }
    for note in &event.date_notes {
        see(note.since);
    }
    see_sources(record, &event.sources, &mut see);
    for key in &event.claims {
        see_claim(record, *key, &mut see);
        see_sources(record, &record[*key].sources, &mut see);
    }
    // When others answered what this development's claims answer.
    for (_, question) in record.all::<Question>() {
        let is_ours =
            |position: &&Position| position.claims.iter().any(|key| event.claims.contains(key));
        if question.positions.iter().find(is_ours).is_some() {
            for position in &question.positions {
                for key in &position.claims {
                    see_claim(record, *key, &mut see);
                }
            }
        }
    }
    last
}

fn see_claim(case: &Case, key: Key<Claim>, see: &mut impl FnMut(Day)) {
    see(case[key].since);
    if let Some(until) = case[key].until {
        see(until);
    }
}

fn see_sources(case: &Case, keys: &[Key<Source>], see: &mut impl FnMut(Day)) {
    for key in keys {
        if let Some(known) = case[*key].known() {
            see(known);
        }
        if let Some(date) = case[*key].date {
            see(date.last_day());
        }
    }
}

fn when(case: CaseOnDay<'_>, event: &Event) -> When {
    let words = case.words;
    let place = &case.record.heading().court_place;
    let precision = dates::precision_note(words, event.date).map(str::to_owned);
    let time = event
        .time
        .as_ref()
        .map(|time| dates::time(words, time, place));
    let noted = (event.date_notes.iter())
        .filter(|note| note.since <= case.day)
        .map(|note| note.text.plain());
    When {
        datetime: event.date.to_string(),
        words: dates::date(words, event.date),
        notes: (precision.into_iter().chain(noted).chain(time)).collect(),
    }
}

/// The state of every case before and after a development.
fn rails(record: &Case, key: Key<Event>) -> Vec<Rail> {
    let proceedings = record.all::<Proceeding>();
    proceedings
        .map(|(proceeding, _)| rail(record, key, proceeding))
        .collect()
}

fn rail(record: &Case, key: Key<Event>, proceeding: Key<Proceeding>) -> Rail {
    let (event, index) = (&record[key], key.index());
    let history = record.history(proceeding);
    let mark_after = |turns: &[Turn]| {
        let stage = turns
            .last()
            .map_or_else(Stage::default, |turn| turn.standing.stage);
        mark_of(stage)
    };
    let before = mark_after(history.among(index));
    let after = mark_after(history.among(index + 1));
    let is_concerned =
        event.proceedings.contains(&proceeding) || !history.of_event(index).is_empty();
    Rail {
        before: (index > 0).then_some(before),
        after,
        node: is_concerned.then(|| match event.date.day() {
            _ if before != after => Node::Turn(after),
            Some(_) => Node::Day,
            None => Node::Span,
        }),
    }
}
