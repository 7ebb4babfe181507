//! The paths from a dismissal to refiling, as they stood on the day: where the case is, which steps it has
//! taken, and which the table of procedure still allows.

use record::{Event, Proceeding, Station};

use crate::on_day::{CaseOnDay, DismissalSide, LimitationPeriod, path_progress::PathProgress};

/// The path to refiling after one kind of dismissal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefilingPath<'a> {
    pub side: DismissalSide,
    /// The case is or was on this path; otherwise it shows the law in general.
    pub is_taken: bool,
    /// A dismissal of this kind can still come, before anything that was decided is undone.
    pub can_begin: bool,
    pub steps: Vec<PathStep<'a>>,
    /// The other kind of dismissal, where it ended this path, with the first step of its own path.
    pub end: Option<(&'a Event, &'a Station)>,
    /// The time within which a charge must be brought, where the path depends on it.
    pub clock: Option<LimitationPeriod<'a>>,
    /// The index of the step that is selected at first.
    pub first: usize,
}

/// One step of a path on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep<'a> {
    pub station: &'a Station,
    pub state: State,
    /// The event that took the case here or ended the attempt.
    pub event: Option<&'a Event>,
    /// Every event that belongs to this step.
    pub told: Vec<&'a Event>,
}

/// The state of a step in the case. The common line before two branches takes the state that comes first here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Taken,
    Here,
    Possible,
    /// The case is not on this path: the page says only what the law is.
    Law,
    /// Another branch was taken, or the step was left out.
    NotTaken,
    /// Sought, and refused or given up.
    Ended,
    /// Neither taken nor open any more.
    Closed,
}

impl RefilingPath<'_> {
    /// The state in which the line to a step is drawn: taken, possible, law or not taken. A step that was left
    /// out does not interrupt the line.
    pub fn line_to(&self, index: usize) -> State {
        let is_past = (self.steps.iter().skip(index)).any(|step| step.state.is_taken());
        match self.steps[index].state {
            State::Here => State::Taken,
            State::NotTaken if is_past && !self.is_branch(index) => State::Taken,
            State::Ended | State::Closed => State::NotTaken,
            state => state,
        }
    }

    /// The state of the line up to a step, or of the common line where the step is the first of two branches.
    pub fn line_towards(&self, index: usize) -> State {
        let to = self.line_to(index);
        if self.is_alternative(index + 1) {
            to.min(self.line_to(index + 1))
        } else {
            to
        }
    }

    /// The state of the line from a step to where the line to the next step begins.
    pub fn line_from(&self, index: usize) -> State {
        let next = index + 1 + usize::from(self.is_alternative(index + 1));
        let leads_on = self.steps[index].state.is_taken() || !self.is_branch(index);
        if leads_on && next < self.steps.len() {
            self.line_towards(next)
        } else {
            self.line_to(index)
        }
    }

    /// The step is one of two alternatives.
    pub fn is_branch(&self, index: usize) -> bool {
        self.is_alternative(index) || self.is_alternative(index + 1)
    }

    fn is_alternative(&self, index: usize) -> bool {
        (self.steps.get(index)).is_some_and(|step| step.station.alternative)
    }
}

impl State {
    /// The name of the state in CSS classes.
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

    /// The case has reached this step.
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Here | Self::Taken)
    }
}

/// A path of the record's first proceeding; `None` before all its steps are law.
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

/// The first open step at which a judge or a jury decides; otherwise the last step that the case has reached.
pub(super) fn first(steps: &[PathStep<'_>]) -> usize {
    let decides = |step: &PathStep<'_>| {
        let is_open = matches!(step.state, State::Possible | State::Law);
        is_open && step.station.moves.iter().any(|kind| !kind.charges())
    };
    // The first step is the dismissal itself.
    let open = steps
        .iter()
        .skip(1)
        .position(decides)
        .map(|index| index + 1);
    open.or_else(|| steps.iter().rposition(|step| step.state.is_taken()))
        .unwrap_or_default()
}
