//! The way through time: what lies before a day and after it, and the steps of the date control.

use record::{Case, Day, Event};

use crate::on_day::{Axis, CaseOnDay};

/// The neighbours of a day, and what it does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateNav {
    /// The last day with a development before this one.
    pub earlier: Option<Day>,
    /// The first after it.
    pub later: Option<Day>,
    /// This is the day of the article.
    pub is_story: bool,
    /// Developments that the day does not know.
    pub hidden: usize,
}

/// The way from the day that is read.
pub fn date_nav(case: CaseOnDay<'_>) -> DateNav {
    let (case, day) = (case.record, case.day);
    DateNav {
        earlier: earlier_stop(case, day),
        later: later(case, day).first().map(|event| event.known),
        is_story: day == case.heading().story_day,
        hidden: later(case, day).len(),
    }
}

/// The developments that a day does not know: for the list that a reader opens on purpose.
pub fn later(case: &Case, day: Day) -> &[Event] {
    let known = case.events_by(day).len();
    &case.events_by(Day::MAX)[known..]
}

fn earlier_stop(case: &Case, day: Day) -> Option<Day> {
    let known = case.events_by(day).iter().rev().map(|event| event.known);
    known.into_iter().find(|stop| *stop < day)
}

/// A key of the date control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStep {
    /// The development before, the development after.
    Earlier,
    Later,
    DayBefore,
    DayAfter,
    YearBefore,
    YearAfter,
    First,
    Last,
}

impl DateStep {
    /// The day to which the step leads, never past the first and the last development.
    pub fn from(self, day: Day, case: &Case) -> Day {
        let to = match self {
            Self::Earlier => earlier_stop(case, day),
            Self::Later => later(case, day).first().map(|event| event.known),
            Self::DayBefore => day.day_before(),
            Self::DayAfter => day.day_after(),
            Self::YearBefore => day.years_earlier(1),
            Self::YearAfter => day.years_later(1),
            Self::First => Some(case.first_day()),
            Self::Last => Some(case.last_day()),
        };
        within(to.unwrap_or(day), case)
    }
}

/// The day of a place of the axis, drawn to a day with a development where one is so near: `reach` is a
/// number of days.
pub fn slid(axis: Axis, days: u32, reach: u32, case: &Case) -> Day {
    let day = within(axis.day(days), case);
    let away = |other: Day| day.days_until(other).or_else(|| other.days_until(day));
    let stops = case.events_by(Day::MAX).iter().map(|event| event.known);
    (stops.filter(|stop| away(*stop) <= Some(reach)))
        .min_by_key(|stop| away(*stop))
        .unwrap_or(day)
}

fn within(day: Day, case: &Case) -> Day {
    // The last day may lie before the one that an address has asked for.
    day.max(case.first_day()).min(case.last_day())
}
