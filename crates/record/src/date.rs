//! Dates and times at the precision of their sources: a day, a month or a year, exact, approximate or uncertain.
//!
//! Days are of the proleptic Gregorian calendar. They are read and written as `YYYY-MM-DD`, dates as the part of
//! it that is known; times are in minutes since midnight, offsets in minutes east of UTC.

use std::{cmp::Ordering, fmt};

use parity_scale_codec::{Decode, Encode};

/// A day of the calendar, from year 0 to year 9999.
///
/// It is stored as one number of year, month and day, since the pages compare days very often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct Day(u32);

impl Day {
    /// 1 January of the year 1, for "before every day of a record".
    pub const MIN: Self = Self::of(1, 1, 1);
    /// 31 December 9999: the last day that `YYYY-MM-DD` can write.
    pub const MAX: Self = Self::of(9999, 12, 31);

    const fn of(year: u16, month: u8, day: u8) -> Self {
        let [high, low] = year.to_be_bytes();
        Self(u32::from_be_bytes([high, low, month, day]))
    }

    /// The day, if the calendar has it: `None` for 30 February.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self::of(year, month, day))
    }

    /// Reads `YYYY-MM-DD`. `None` for any other form, and for a day that the calendar does not have.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0_u16, |n, b| {
                b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0'))
            })
        };
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let month = u8::try_from(digits(5, 7)?).ok()?;
        let day = u8::try_from(digits(8, 10)?).ok()?;
        Self::new(digits(0, 4)?, month, day)
    }

    pub const fn year(self) -> u16 {
        let [high, low, ..] = self.0.to_be_bytes();
        u16::from_be_bytes([high, low])
    }
    pub const fn month(self) -> u8 {
        self.0.to_be_bytes()[2]
    }
    pub const fn day(self) -> u8 {
        self.0.to_be_bytes()[3]
    }
}

impl fmt::Display for Day {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl From<(u16, u8, u8)> for Day {
    fn from((year, month, day): (u16, u8, u8)) -> Self {
        Self::of(year, month, day)
    }
}

/// How certain a date is, as EDTF (ISO 8601-2) marks it: nothing, `~`, `?` or `%`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub enum Certainty {
    #[default]
    Exact,
    Approximate,
    Uncertain,
    ApproximateAndUncertain,
}

/// A year, a month or a day, as precise as its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Date {
    /// Month and day are 0 where the date leaves them open: it takes fewer bytes than an option of each.
    parts: Day,
    certainty: Certainty,
}

impl Date {
    /// The date, if the calendar has it. `None` also for a day without its month.
    pub fn new(
        year: u16,
        month: Option<u8>,
        day: Option<u8>,
        certainty: Certainty,
    ) -> Option<Self> {
        Day::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let parts = Day::of(year, month.unwrap_or(0), day.unwrap_or(0));
        (month.is_some() || day.is_none()).then_some(Self { parts, certainty })
    }

    pub const fn year(self) -> u16 {
        self.parts.year()
    }
    pub const fn month(self) -> Option<u8> {
        known(self.parts.month())
    }
    pub const fn day(self) -> Option<u8> {
        known(self.parts.day())
    }
    pub const fn certainty(self) -> Certainty {
        self.certainty
    }

    /// The first day that the date can mean: 1 January for a year.
    pub fn first_day(self) -> Day {
        let (month, day) = (self.parts.month().max(1), self.parts.day().max(1));
        Day::of(self.year(), month, day)
    }

    /// The last day that the date can mean: 31 December for a year. An event with this date counts as known from
    /// this day.
    pub fn last_day(self) -> Day {
        let month = self.month().unwrap_or(12);
        let day = self.day().unwrap_or_else(|| days_in(self.year(), month));
        Day::of(self.year(), month, day)
    }

    /// Which of two dates is earlier; `None` where they overlap and are not the same day.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        if self.last_day() < other.first_day() {
            Some(Ordering::Less)
        } else if self.first_day() > other.last_day() {
            Some(Ordering::Greater)
        } else if self.day().is_some()
            && self.last_day() == other.last_day()
            && other.day().is_some()
        {
            Some(Ordering::Equal)
        } else {
            None
        }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self {
            parts: day,
            certainty: Certainty::Exact,
        }
    }
}

impl fmt::Display for Date {
    /// As in `<time datetime>`: `2023`, `2023-04` or `2023-04-20`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year())?;
        for part in [self.month(), self.day()].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// A part of a date, unless it is left open.
const fn known(part: u8) -> Option<u8> {
    match part {
        0 => None,
        part => Some(part),
    }
}

/// A time of day as its source gives it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Time {
    /// Minutes since midnight.
    pub minute: u16,
    /// `None` where the source names no zone.
    pub zone: Option<Zone>,
}

/// The zone of a time, and the offset of the court's zone on the same day.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Zone {
    /// As printed: "PT".
    pub name: String,
    /// Minutes east of UTC.
    pub offset: i16,
    /// The court's own offset on that day, in minutes east of UTC.
    pub court_offset: i16,
}

impl Time {
    /// The same moment in the court's zone, in minutes since midnight. `None` without a zone.
    pub fn in_court(&self) -> Option<u16> {
        let zone = self.zone.as_ref()?;
        let minute = i32::from(self.minute) - i32::from(zone.offset) + i32::from(zone.court_offset);
        u16::try_from(minute.rem_euclid(24 * 60)).ok()
    }
}

/// How many days the month has.
pub(crate) const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn a_year_after_a_leap_day_is_the_last_of_february() {
        let day = |year, month, day| Day::new(year, month, day).unwrap();
        assert_eq!(day(2020, 2, 29).years_later(1), Some(day(2021, 2, 28)));
        assert_eq!(day(2020, 2, 29).years_later(4), Some(day(2024, 2, 29)));
        assert_eq!(day(2021, 10, 21).years_later(3), Some(day(2024, 10, 21)));
        assert_eq!(day(9999, 1, 1).years_later(1), None);
    }
}
