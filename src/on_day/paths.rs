//! The ways from a dismissal back to court, as they stood on the day: where the case is, what it has taken,
//! and what the table of procedure still lets it reach.

use record::{Event, Proceeding, Station};

use crate::on_day::{CaseOnDay, DismissalSide, LimitationPeriod, path_progress::PathProgress};

/// One side of the switch as a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefilingPath<'a> {
    pub side: DismissalSide,
    /// The case goes this way or has gone it; else it is the law's general map.
    pub is_taken: bool,
    /// A dismissal of this kind can still come, before anything that was decided is undone.
    pub can_begin: bool,
    pub halts: Vec<PathStep<'a>>,
    /// The other kind of dismissal, which ended it, with the stop that it begins.
    pub end: Option<(&'a Event, &'a Station)>,
    /// The time for a charge, where the way hangs on it.
    pub clock: Option<LimitationPeriod<'a>>,
    /// The stop that is looked at first.
    pub first: usize,
}

/// A stop on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep<'a> {
    pub station: &'a Station,
    pub state: State,
    /// What took the case here, or ended the attempt.
    pub event: Option<&'a Event>,
    /// What happened here.
    pub told: Vec<&'a Event>,
}

/// How the case stands to a stop; of two branches, the line before them is drawn as the earlier of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Taken,
    Here,
    Possible,
    /// The case is not on this way: nothing is said but the law.
    Law,
    /// Passed by: another branch was taken, or the stop was left out.
    NotTaken,
    /// Sought, and refused or given up.
    Ended,
    /// Neither taken nor open any more.
    Closed,
}

impl RefilingPath<'_> {
    /// How the line to a stop is drawn: taken, possible, law or not taken. It leads past a stop that was
    /// left out.
    pub fn line_to(&self, index: usize) -> State {
        let is_past = (self.halts.iter().skip(index)).any(|halt| halt.state.is_taken());
        match self.halts[index].state {
            State::Here => State::Taken,
            State::NotTaken if is_past && !self.is_branch(index) => State::Taken,
            State::Ended | State::Closed => State::NotTaken,
            state => state,
        }
    }

    /// The same, where the stop may be the first of two branches: their common stem.
    pub fn line_towards(&self, index: usize) -> State {
        let to = self.line_to(index);
        if self.is_alternative(index + 1) {
            to.min(self.line_to(index + 1))
        } else {
            to
        }
    }

    /// How the line on from a stop is drawn, until it meets the line to the next.
    pub fn line_from(&self, index: usize) -> State {
        let next = index + 1 + usize::from(self.is_alternative(index + 1));
        let leads_on = self.halts[index].state.is_taken() || !self.is_branch(index);
        if leads_on && next < self.halts.len() {
            self.line_towards(next)
        } else {
            self.line_to(index)
        }
    }

    /// The stop is one of two beside each other.
    pub fn is_branch(&self, index: usize) -> bool {
        self.is_alternative(index) || self.is_alternative(index + 1)
    }

    fn is_alternative(&self, index: usize) -> bool {
        (self.halts.get(index)).is_some_and(|halt| halt.station.alternative)
    }
}

impl State {
    /// The state as pictures read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Here => "here",
            Self::Taken => "taken",
            Self::Possible => "possible",
            Self::NotTaken => "not-taken",
            Self::Ended => "ended",
            Self::Closed => "closed",
        }
    }

    /// The case has come here.
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Here | Self::Taken)
    }
}

/// One way of the record's first proceeding, once all its stops are law.
pub fn refiling_path(case: CaseOnDay<'_>, side: DismissalSide) -> Option<RefilingPath<'_>> {
    let (key, _) = case.record.all::<Proceeding>().next()?;
    let law = &case.record.law().ways;
    let (stations, others, first_key) = match side {
        DismissalSide::Without => (&law.without, &law.with, 0),
        DismissalSide::With => (&law.with, &law.without, law.without.len()),
    };
    let is_law = stations.iter().all(|station| station.since <= case.day);
    if !is_law || stations.is_empty() {
        return None;
    }
    Some(PathProgress::of(case, key, (first_key, stations), others.first()).refiling_path(side))
}

/// The first open stop at which a judge or a jury decides; else where the case is, or was last.
pub(super) fn first(halts: &[PathStep<'_>]) -> usize {
    let decides = |halt: &PathStep<'_>| {
        let is_open = matches!(halt.state, State::Possible | State::Law);
        is_open && halt.station.moves.iter().any(|kind| !kind.charges())
    };
    // The dismissal itself is behind.
    let open = halts
        .iter()
        .skip(1)
        .position(decides)
        .map(|index| index + 1);
    open.or_else(|| halts.iter().rposition(|halt| halt.state.is_taken()))
        .unwrap_or_default()
}
