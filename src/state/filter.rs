//! Which developments the reader wants to see.

use record::{Event, EventKind, Key, Party, Proceeding};

use crate::on_day::CaseOnDay;

/// The reader's choice; `None` is all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A defendant.
    pub person: Option<Key<Party>>,
    pub kind: Option<EventKind>,
}

/// One thing to choose, and how many developments it would show beside the other choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// `None` is all.
    pub value: Option<T>,
    pub count: usize,
    pub is_chosen: bool,
}

impl Filter {
    /// Whether a development is of the person and the kind that were chosen.
    pub fn shows(self, case: CaseOnDay<'_>, event: &Event) -> bool {
        self.kind.is_none_or(|kind| kind == event.kind)
            && self.person.is_none_or(|key| is_about(case, event, key))
    }

    /// How many developments it leaves, in words.
    pub fn outcome(self, case: CaseOnDay<'_>) -> String {
        let words = &case.words.timeline.filter;
        let events = case.record.events_by(case.day);
        let shown = events.iter().filter(|event| self.shows(case, event));
        let person = self.person.map(|key| case.record[key].short.as_str());
        match shown.count() {
            0 => words.none.of(self.kind, person),
            shown if shown == events.len() => words.shown.with(shown),
            shown => (words.shown_of).with(&[&shown.to_string(), &events.len().to_string()]),
        }
    }

    /// The defendants to choose from, after all.
    pub fn people(self, case: CaseOnDay<'_>) -> Vec<Choice<Key<Party>>> {
        let defendants = (case.record.all::<Proceeding>()).map(|(_, case)| Some(case.defendant));
        choices(case, defendants, self.person, |person| Self {
            person,
            ..self
        })
    }

    /// The kinds to choose from, after all.
    pub fn kinds(self, case: CaseOnDay<'_>) -> Vec<Choice<EventKind>> {
        let kinds = EventKind::ALL.iter().copied().map(Some);
        choices(case, kinds, self.kind, |kind| Self { kind, ..self })
    }
}

fn choices<T: Copy + PartialEq>(
    case: CaseOnDay<'_>,
    values: impl Iterator<Item = Option<T>>,
    chosen: Option<T>,
    with: impl Fn(Option<T>) -> Filter,
) -> Vec<Choice<T>> {
    let events = case.record.events_by(case.day);
    let count = |filter: Filter| {
        let shown = events.iter().filter(|event| filter.shows(case, event));
        shown.count()
    };
    (std::iter::once(None).chain(values))
        .map(|value| Choice {
            value,
            count: count(with(value)),
            is_chosen: value == chosen,
        })
        .collect()
}

/// A development that names somebody, or that belongs to the case against them.
fn is_about(case: CaseOnDay<'_>, event: &Event, person: Key<Party>) -> bool {
    let theirs = |key: &Key<Proceeding>| case.record[*key].defendant == person;
    let moves = event
        .effects
        .iter()
        .any(|effect| theirs(&effect.proceeding));
    event.people.contains(&person) || event.proceedings.iter().any(theirs) || moves
}
