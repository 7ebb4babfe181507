//! A checked record, and what it says about a day.

use procedure::{Count, Kind, Standing};

use crate::{
    Answer, Claim, Correction, Day, Document, Entity, Event, Heading, History, Key, Law, MoveLaw,
    Proceeding, Story,
};

/// A checked record: references resolved, events in the order in which they became known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub(crate) story: Story,
    pub(crate) law: Law,
    /// The history of each proceeding, in the order of [`Story::proceedings`].
    histories: Vec<History>,
}

/// Where a proceeding stands, and the event that led to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProceedingStanding<'a> {
    pub standing: Standing,
    /// The event that led to the present stage.
    pub event: Option<&'a Event>,
    /// The outcome in words, where the record gives them: "six-month sentence suspended".
    pub terms: Option<&'a str>,
}

impl Case {
    /// The case of a checked story and its law; replays the moves of every proceeding once.
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
    /// Empty in the browser: only the HTML file holds the corrections.
    pub fn corrections(&self) -> &[Correction] {
        &self.story.corrections
    }
    pub const fn law(&self) -> &Law {
        &self.law
    }
    /// Claims that the panel about dismissals quotes from this case.
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

    /// The last question and answer that begin by that day.
    pub fn answer_on(&self, day: Day) -> Option<&Answer> {
        let answers = &self.story.answers;
        answers[..answers.partition_point(|answer| answer.from <= day)].last()
    }

    /// The day on which the first event became known; the day of the story where there is no event.
    pub fn first_day(&self) -> Day {
        (self.story.events.first()).map_or(self.heading().story_day, |event| event.known)
    }

    /// The day on which the last event became known; the day of the story where there is no event.
    pub fn last_day(&self) -> Day {
        (self.story.events.last()).map_or(self.story.heading.story_day, |event| event.known)
    }

    /// Where a proceeding stood at the end of that day, by the moves known by then.
    pub fn standing_on(&self, key: Key<Proceeding>, day: Day) -> ProceedingStanding<'_> {
        let known = self.history(key).among(self.events_by(day).len());
        let Some(last) = known.last() else {
            return ProceedingStanding::default();
        };
        let reached_by = last.standing.reached_by.and_then(|turn| known.get(turn));
        let event = reached_by.and_then(|turn| self.story.events.get(turn.event));
        let effect = reached_by.zip(event);
        let effect = effect.and_then(|(turn, event)| event.effects.get(turn.effect));
        ProceedingStanding {
            standing: last.standing.clone(),
            event,
            terms: effect.and_then(|effect| effect.terms.as_deref()),
        }
    }

    /// The days on which an event became known, each once, in order: the days that have a page.
    pub fn days(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self.story.events.iter().map(|event| event.known).collect();
        days.dedup();
        days
    }

    /// Whether an event became known on that day.
    pub fn is_stop(&self, day: Day) -> bool {
        (self.events_by(day).last()).is_some_and(|event| event.known == day)
    }

    /// The most events of a record that can do without named milestones.
    pub const FEW_EVENTS: usize = 12;

    /// Whether every event counts as a milestone: the record names none, and has few events.
    pub fn is_all_milestones(&self) -> bool {
        let events = &self.story.events;
        events.len() <= Self::FEW_EVENTS && !events.iter().any(|event| event.milestone)
    }

    /// Whether an event is a milestone.
    pub fn is_milestone(&self, key: Key<Event>) -> bool {
        self[key].milestone || self.is_all_milestones()
    }

    /// The law of each move that can be made next, from this standing and on this day: exactly those that the
    /// check would accept. A charge that must be brought in time needs an offence whose limit has not passed
    /// ([`Kind::must_be_in_time`]).
    pub fn next_moves(&self, key: Key<Proceeding>, standing: &Standing, day: Day) -> Vec<&MoveLaw> {
        let alleged = self[key].alleged;
        let offences = || (0..).map(Count).zip(&self.law.offences);
        let all: Vec<Count> = offences().map(|(count, _)| count).collect();
        let in_time: Vec<Count> = offences()
            .filter(|(_, offence)| offence.is_in_time(alleged, day))
            .map(|(count, _)| count)
            .collect();
        let made_in_time = standing.next_moves(&in_time);
        let kinds: Vec<Kind> = (standing.next_moves(&all).into_iter())
            .filter(|kind| !kind.must_be_in_time() || made_in_time.contains(kind))
            .collect();
        (self.law.moves.iter())
            .filter(|law| kinds.contains(&law.kind))
            .collect()
    }

    /// Every move of a proceeding in the record, whatever its day.
    pub fn history(&self, key: Key<Proceeding>) -> &History {
        &self.histories[key.index()]
    }
}
