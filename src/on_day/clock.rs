//! The time within which a charge must be brought, as it stands on the day: a plain count from the day
//! of the event, without any pause.

use procedure::{Count, Move, Review, Stage};
use record::{Day, Effect, Event, Key, Limit, Offence, Proceeding, Span};

use crate::on_day::CaseOnDay;

/// The plain count on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitationPeriod<'a> {
    /// The offence that was charged last. Before any charge, the one with the longest time.
    pub offence: &'a Offence,
    pub limit: &'a Limit,
    pub stage: Stage,
    pub review: Review,
    /// The day of the event that the charge is about.
    pub start: Day,
    /// The last day on which a charge is in time.
    pub end: Day,
    /// Days from the start to the end.
    pub whole: u32,
    /// Days from the start to the day, or to the end where that is past.
    pub passed: u32,
    pub elapsed: Span,
    /// From the day to the end; `None` once the end has come.
    pub left: Option<Span>,
    /// How much of the current month has passed, in days, and how many it has.
    pub month: (u32, u32),
    pub steps: Vec<Step<'a>>,
}

/// A development that brought or ended a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    pub event: &'a Event,
    /// Its day of the count, where it has an exact date.
    pub number: Option<u32>,
    /// It brought a charge in time.
    pub in_time: bool,
}

impl LimitationPeriod<'_> {
    /// Nothing hangs on the count: the charge is barred or decided.
    pub const fn is_moot(&self) -> bool {
        let is_before_court = self.stage.is_pending() || matches!(self.stage, Stage::OnTrial);
        !self.stage.is_open_to_charging() && !is_before_court
    }
}

/// The count for the record's first proceeding; `None` where the law gives no limit, and before the
/// event.
pub fn clock(case: CaseOnDay<'_>) -> Option<LimitationPeriod<'_>> {
    let (key, proceeding) = case.record.all::<Proceeding>().next()?;
    let standing = case.record.standing_on(key, case.day).standing;
    let moved = moved(case, key);
    let charged = (moved.iter().rev())
        .map(|(_, effect)| effect.step.charged())
        .find(|counts| !counts.is_empty());
    let (offence, limit) = timed(case, charged)?;
    let start = proceeding.alleged;
    let end = limit.last_day(start)?;
    start.days_until(case.day)?;
    let at = case.day.min(end);
    let elapsed = start.span_until(at)?;
    let month = |months| start.months_later(elapsed.whole_months() + months);
    Some(LimitationPeriod {
        offence,
        limit,
        stage: standing.stage,
        review: standing.review,
        start,
        end,
        whole: start.days_until(end)?,
        passed: start.days_until(at)?,
        elapsed,
        left: at.span_until(end).filter(|_| at < end),
        month: (elapsed.days, month(0)?.days_until(month(1)?)?),
        steps: (moved.into_iter())
            .map(|moved| step(case, start, moved))
            .collect(),
    })
}

/// The first offence of the last charge that has a limit; before any charge, the longest limit, so that
/// nothing is said of what may be charged.
pub(super) fn timed<'a>(
    case: CaseOnDay<'a>,
    charged: Option<&[Count]>,
) -> Option<(&'a Offence, &'a Limit)> {
    let mut found: Option<(&Offence, &Limit)> = None;
    for (count, offence) in (0..).map(Count).zip(&case.record.law().offences) {
        let is_meant = match charged {
            Some(counts) => found.is_none() && counts.contains(&count),
            None => offence.since <= case.day,
        };
        if let Some(limit) = &offence.limit
            && is_meant
            && found.is_none_or(|(_, other)| other.years < limit.years)
        {
            found = Some((offence, limit));
        }
    }
    found
}

fn step<'a>(case: CaseOnDay<'a>, start: Day, (event, effect): Moved<'a>) -> Step<'a> {
    let last = event.date.last_day();
    let is_timely = |Count(index): &Count| {
        let offence = case.record.law().offences.get(usize::from(*index));
        offence.is_some_and(|offence| offence.is_in_time(start, last))
    };
    let exact = event.date.day().and_then(|_| start.days_until(last));
    let must = effect.step.kind().must_be_in_time();
    Step {
        event,
        number: exact,
        in_time: must && effect.step.charged().iter().all(is_timely),
    }
}

/// It brought a charge, ended it or brought it back.
fn is_step(effect: &Effect) -> bool {
    let ends = matches!(
        effect.step,
        Move::NolleProsequi
            | Move::FindNoProbableCause
            | Move::DismissWithPrejudice
            | Move::GrantReconsideration
            | Move::ReverseDismissal
    );
    ends || !effect.step.charged().is_empty()
}

/// An event and what it does to the proceeding.
type Moved<'a> = (&'a Event, &'a Effect);

/// The steps of a proceeding, as far as the day knows them.
fn moved(case: CaseOnDay<'_>, key: Key<Proceeding>) -> Vec<Moved<'_>> {
    let mut moved = Vec::new();
    for event in case.record.events_by(case.day) {
        for effect in &event.effects {
            if effect.proceeding == key && is_step(effect) {
                moved.push((event, effect));
            }
        }
    }
    moved
}
