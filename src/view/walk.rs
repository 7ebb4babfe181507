//! The way through time: what lies before a day and after it.

use super::Reading;
use crate::case::Day;

/// The neighbours of a day, and what it does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
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
pub fn walk(reading: Reading<'_>) -> Walk {
    let case = reading.case;
    let known = case.events_by(reading.day);
    let all = case.events_by(Day::MAX);
    Walk {
        earlier: (known.iter().rev().map(|event| event.known)).find(|day| *day < reading.day),
        later: all.get(known.len()).map(|event| event.known),
        is_story: reading.day == case.heading().story_day,
        hidden: all.len() - known.len(),
    }
}
