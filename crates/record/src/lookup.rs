//! Questions to a checked record.

use std::ops::Index;

use procedure::{Count, Kind, Stage, Standing};

use crate::{
    Answer, Case, Claim, Correction, Day, Document, Event, Heading, History, Key, Law, MoveLaw,
    Party, Proceeding, Question, Source, Story, Term,
};

/// A list of the record that a key can point into.
pub trait Entity: Sized + 'static {
    fn list_in(case: &Case) -> &[Self];
}

macro_rules! entities {
    ($($of:ty => $list:ident),*) => {$(
        impl Entity for $of {
            fn list_in(case: &Case) -> &[Self] {
                &case.story.$list
            }
        }
    )*};
}
entities!(Source => sources, Party => parties, Proceeding => proceedings, Claim => claims, Event => events, Question => questions);

impl Entity for Term {
    fn list_in(case: &Case) -> &[Self] {
        &case.law.terms
    }
}

impl<T: Entity> Index<Key<T>> for Case {
    type Output = T;
    fn index(&self, key: Key<T>) -> &T {
        &T::list_in(self)[key.index()]
    }
}

/// Where a proceeding stands, and what brought it there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProceedingStanding<'a> {
    pub standing: Standing,
    /// The event that led to the present stage.
    pub event: Option<&'a Event>,
    /// The outcome in words, where the record gives them.
    pub terms: Option<&'a str>,
}

impl Case {
    /// A story and its law: as the check found them, or as they have arrived.
    pub fn new(story: Story, law: Law) -> Self {
        let histories = (0_u16..)
            .zip(&story.proceedings)
            .map(|(number, _)| History::replay(&story.events, Key::new(number)))
            .collect();
        Self {
            story,
            law,
            histories,
        }
    }

    pub const fn heading(&self) -> &Heading {
        &self.story.heading
    }
    pub fn answers(&self) -> &[Answer] {
        &self.story.answers
    }
    pub fn documents(&self) -> &[Document] {
        &self.story.documents
    }
    /// Empty in the browser: corrections are in the served page alone.
    pub fn corrections(&self) -> &[Correction] {
        &self.story.corrections
    }
    pub const fn law(&self) -> &Law {
        &self.law
    }
    pub fn in_this_case(&self) -> &[Key<Claim>] {
        &self.story.in_this_case
    }

    /// Every entry of a list with its key.
    pub fn all<T: Entity>(&self) -> impl Iterator<Item = (Key<T>, &T)> {
        (0..=u16::MAX).map(Key::new).zip(T::list_in(self))
    }

    /// Events known by the end of that day, in the order in which they became known.
    pub fn events_by(&self, day: Day) -> &[Event] {
        &self.story.events[..self
            .story
            .events
            .partition_point(|event| event.known <= day)]
    }

    /// The question and answer in force on that day.
    pub fn answer_on(&self, day: Day) -> Option<&Answer> {
        let answers = &self.story.answers;
        answers[..answers.partition_point(|answer| answer.from <= day)].last()
    }

    /// The day of the first development.
    pub fn first_day(&self) -> Day {
        (self.story.events.first()).map_or(self.heading().story_day, |event| event.known)
    }

    /// The last day of the record.
    pub fn last_day(&self) -> Day {
        (self.story.events.last()).map_or(self.story.heading.story_day, |event| event.known)
    }

    /// Where a proceeding stood at the end of that day, by all that it was known to have gone through.
    pub fn standing_on(&self, key: Key<Proceeding>, day: Day) -> ProceedingStanding<'_> {
        let history = self.history(key);
        let known = history.among(self.events_by(day).len());
        let Some(last) = known.last() else {
            return ProceedingStanding::default();
        };
        let reached = known
            .get(last.reached_by)
            .filter(|_| last.standing.stage != Stage::default());
        let event = reached.map(|turn| &self.story.events[turn.event]);
        ProceedingStanding {
            standing: last.standing.clone(),
            event,
            terms: reached.and_then(|turn| {
                self.story.events[turn.event].effects[turn.effect]
                    .terms
                    .as_deref()
            }),
        }
    }

    /// The days on which something became known, in order: the stops of the walk through time.
    pub fn days(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self.story.events.iter().map(|event| event.known).collect();
        days.dedup();
        days
    }

    /// Whether something became known on that day.
    pub fn is_stop(&self, day: Day) -> bool {
        (self.events_by(day).last()).is_some_and(|event| event.known == day)
    }

    /// What may happen next to a proceeding that stands so, with the law for each move: exactly what
    /// the check would accept on that day.
    pub fn next_moves(&self, key: Key<Proceeding>, standing: &Standing, day: Day) -> Vec<&MoveLaw> {
        let alleged = self[key].alleged;
        let offences = || (0..).map(Count).zip(&self.law.offences);
        let all: Vec<Count> = offences().map(|(count, _)| count).collect();
        let in_time: Vec<Count> = offences()
            .filter(|(_, offence)| offence.is_in_time(alleged, day))
            .map(|(count, _)| count)
            .collect();
        let in_time = standing.next_moves(&in_time);
        let kinds: Vec<Kind> = (standing.next_moves(&all).into_iter())
            .filter(|kind| !kind.must_be_in_time() || in_time.contains(kind))
            .collect();
        (self.law.moves.iter())
            .filter(|law| kinds.contains(&law.kind))
            .collect()
    }

    /// All that a proceeding goes through in the record.
    pub fn history(&self, key: Key<Proceeding>) -> &History {
        &self.histories[key.index()]
    }

    /// Where an event stands in the order in which events became known.
    pub fn place_of(&self, event: &Event) -> usize {
        let events = &self.story.events;
        let first = events.partition_point(|other| other.known < event.known);
        let found = events[first..]
            .iter()
            .position(|other| std::ptr::eq(other, event) || other.id == event.id);
        first + found.unwrap_or_default()
    }
}
