//! Questions to a checked record.

use std::ops::Index;

#[cfg(feature = "press")]
use super::Correction;
use super::{
    Answer, Case, Claim, Day, Document, Effect, Event, Heading, Key, Law, MoveLaw, Party,
    Proceeding, Question, Source, Story, Term,
};
use crate::procedure::{Count, Kind, Standing, replay};

/// A list of the record that a key can point into.
pub trait Kept: Sized + 'static {
    fn kept_in(case: &Case) -> &[Self];
}

macro_rules! kept {
    ($($of:ty => $list:ident),*) => {$(
        impl Kept for $of {
            fn kept_in(case: &Case) -> &[Self] {
                &case.story.$list
            }
        }
    )*};
}
kept!(Source => sources, Party => parties, Proceeding => proceedings, Claim => claims, Event => events, Question => questions);

impl Kept for Term {
    fn kept_in(case: &Case) -> &[Self] {
        &case.law.terms
    }
}

impl<T: Kept> Index<Key<T>> for Case {
    type Output = T;
    fn index(&self, key: Key<T>) -> &T {
        &T::kept_in(self)[key.index()]
    }
}

/// Where a proceeding stands, and what brought it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProceedingStanding<'a> {
    pub standing: Standing,
    /// The event that led to the present stage.
    pub event: Option<&'a Event>,
    /// The outcome in words, where the record gives them.
    pub terms: Option<&'a str>,
}

impl Case {
    /// A story and its law: as the check found them, or as they have arrived.
    pub const fn new(story: Story, law: Law) -> Self {
        Self { story, law }
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
    /// Natively alone: the browser has none.
    #[cfg(feature = "press")]
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
    pub fn all<T: Kept>(&self) -> impl Iterator<Item = (Key<T>, &T)> {
        (0..=u16::MAX).map(Key::new).zip(T::kept_in(self))
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

    /// Where a proceeding stood at the end of that day: the replay of all it was known to have gone
    /// through.
    pub fn standing_on(&self, key: Key<Proceeding>, day: Day) -> ProceedingStanding<'_> {
        self.standing_after(key, self.events_by(day))
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

    /// Where a proceeding stands after these events.
    pub fn standing_after<'a>(
        &'a self,
        key: Key<Proceeding>,
        events: &'a [Event],
    ) -> ProceedingStanding<'a> {
        let steps: Vec<(&Event, &Effect)> = (events.iter())
            .flat_map(|event| event.effects.iter().map(move |effect| (event, effect)))
            .filter(|(_, effect)| effect.proceeding == key)
            .collect();
        // The check has refused every record that could fail here; what was possible still counts.
        let standing = match replay(steps.iter().map(|(_, effect)| &effect.step)) {
            Ok(standing) => standing,
            Err(stop) => replay(steps[..stop.index].iter().map(|(_, effect)| &effect.step))
                .unwrap_or_default(),
        };
        let reached = standing.reached_by.and_then(|index| steps.get(index));
        ProceedingStanding {
            event: reached.map(|(event, _)| *event),
            terms: reached.and_then(|(_, effect)| effect.terms.as_deref()),
            standing,
        }
    }
}
