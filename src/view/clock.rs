//! The time within which a charge must be brought, as it stands on the day: a plain count from the day
//! of the event, without any pause.

use super::Reading;
use crate::{
    case::{Day, Effect, Event, Key, Limit, Offence, Proceeding, Span},
    procedure::{Count, Kind, Review, Stage},
};

/// The plain count on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock<'a> {
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

impl Clock<'_> {
    /// Nothing hangs on the count: the charge is barred or decided.
    pub const fn is_moot(&self) -> bool {
        !self.stage.is_open_to_charging() && !self.stage.is_pending() && !self.is_on_trial()
    }

    const fn is_on_trial(&self) -> bool {
        matches!(self.stage, Stage::OnTrial)
    }
}

/// The count for the record's first proceeding; `None` where the law gives no limit, and before the
/// event.
pub fn clock(reading: Reading<'_>) -> Option<Clock<'_>> {
    let (key, proceeding) = reading.case.all::<Proceeding>().next()?;
    let standing = reading.case.standing_on(key, reading.day).standing;
    let (offence, limit) = timed(reading, key)?;
    let start = proceeding.alleged;
    let end = limit.last_day(start)?;
    start.days_until(reading.day)?;
    let at = reading.day.min(end);
    let elapsed = start.span_until(at)?;
    let month = |months| start.months_later(elapsed.whole_months() + months);
    Some(Clock {
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
        steps: steps(reading, key),
    })
}

/// The first offence of the last charge that has a limit; before any charge, the longest limit, so that
/// nothing is said of what may be charged.
fn timed(reading: Reading<'_>, key: Key<Proceeding>) -> Option<(&Offence, &Limit)> {
    let offences = &reading.case.law().offences;
    let timed = |offence| {
        let offence: &Offence = offence;
        Some((offence, offence.limit.as_ref()?))
    };
    let charged = (effects(reading, key).rev())
        .find_map(|(_, effect)| Some(effect.step.charged()).filter(|counts| !counts.is_empty()));
    match charged {
        Some(counts) => (counts.iter())
            .filter_map(|Count(index)| offences.get(usize::from(*index)))
            .find_map(timed),
        None => (offences.iter())
            .filter(|offence| offence.since <= reading.day)
            .filter_map(timed)
            .max_by_key(|(_, limit)| limit.years),
    }
}

fn steps(reading: Reading<'_>, key: Key<Proceeding>) -> Vec<Step<'_>> {
    let proceeding = &reading.case[key];
    let offences = &reading.case.law().offences;
    (effects(reading, key))
        .filter(|(_, effect)| brings_or_ends(effect))
        .map(|(event, effect)| {
            let is_timely = |Count(index): &Count| {
                let last = event.date.last_day();
                (offences.get(usize::from(*index)))
                    .is_some_and(|offence| offence.is_in_time(proceeding.alleged, last))
            };
            let exact = event.date.day().map(|_| event.date.last_day());
            Step {
                event,
                number: exact.and_then(|day| proceeding.alleged.days_until(day)),
                in_time: effect.step.kind().must_be_in_time()
                    && effect.step.charged().iter().all(is_timely),
            }
        })
        .collect()
}

fn brings_or_ends(effect: &Effect) -> bool {
    let ends = matches!(
        effect.step.kind(),
        Kind::NolleProsequi
            | Kind::FindNoProbableCause
            | Kind::DismissWithPrejudice
            | Kind::GrantReconsideration
            | Kind::ReverseDismissal
    );
    ends || !effect.step.charged().is_empty()
}

/// What the events known by the day do to a proceeding.
fn effects(
    reading: Reading<'_>,
    key: Key<Proceeding>,
) -> impl DoubleEndedIterator<Item = (&Event, &Effect)> {
    (reading.case.events_by(reading.day).iter())
        .flat_map(|event| event.effects.iter().map(move |effect| (event, effect)))
        .filter(move |(_, effect)| effect.proceeding == key)
}
