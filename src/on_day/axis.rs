//! The time axis that the date control and the lanes share.

use record::{Day, Proceeding};

use crate::on_day::CaseOnDay;

/// A straight scale of days. A place on it is told in hundredths of a per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    from: Day,
    /// Days from its first to its last.
    length: u32,
}

/// The whole axis in hundredths of a per cent.
const WHOLE: u32 = 10_000;

impl Axis {
    /// From the first of the month before the first development to the end of the year in which the
    /// last of the developments and time limits falls. It is the same on every day, so that nothing in
    /// it tells what comes.
    pub fn of(case: CaseOnDay<'_>) -> Option<Self> {
        let case = case.record;
        let first = case.events_by(Day::MAX).first()?.known;
        let limits = (case.all::<Proceeding>()).flat_map(|(_, proceeding)| {
            let limits = case.law().offences.iter().filter_map(|o| o.limit.as_ref());
            limits.filter_map(|limit| limit.last_day(proceeding.alleged))
        });
        let last = limits.fold(case.last_day(), Day::max);
        let (year, month) = match first.month() {
            1 => (first.year().checked_sub(1)?, 12),
            month => (first.year(), month - 1),
        };
        let from = Day::new(year, month, 1)?;
        let length = from.days_until(Day::new(last.year(), 12, 31)?)?;
        Some(Self { from, length })
    }

    /// Where a day stands; days outside stand at the ends.
    pub fn place(self, day: Day) -> u32 {
        (self.days_to(day) * WHOLE + self.length / 2) / self.length.max(1)
    }

    /// Days from its beginning to a day on it.
    pub fn days_to(self, day: Day) -> u32 {
        self.from.days_until(day).unwrap_or(0).min(self.length)
    }

    /// The day so many days from its beginning, no later than its end.
    pub fn day(self, days: u32) -> Day {
        self.from.days_later(days.min(self.length))
    }

    /// How many days it is long.
    pub const fn length(self) -> u32 {
        self.length
    }

    /// The first days of its years, but for one that it begins with.
    pub fn years(self) -> Vec<Day> {
        let mut years = Vec::new();
        for year in self.from.year() + 1.. {
            match Day::new(year, 1, 1) {
                Some(day) if self.days_to(day) < self.length => years.push(day),
                _ => break,
            }
        }
        years
    }
}

/// A place as an attribute says it: "12.34%".
pub fn percent(place: u32) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}
