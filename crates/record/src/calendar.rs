//! Arithmetic with days of the Gregorian calendar, from year 0 to year 9999.
//!
//! Months and years lead to the day of the same number, as for a period of time in law (N.M. Stat.
//! § 12-2A-7(D)), or to the last day of a month that is too short.

use crate::{Day, date::days_in};

/// The time between two days in whole years, then whole months, then days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub years: u32,
    /// 0 to 11.
    pub months: u32,
    /// 0 to 30: fewer than the month has in which the time ends.
    pub days: u32,
}

impl Span {
    /// Years and months together, in months.
    pub const fn whole_months(self) -> u32 {
        self.years * 12 + self.months
    }
}

impl Day {
    /// The day of the same number this many months later, or the last day of a month that is too short. `None` after the year 9999.
    pub fn months_later(self, months: u32) -> Option<Self> {
        let month = u32::from(self.month() - 1).checked_add(months)?;
        let year = u16::try_from(u32::from(self.year()) + month / 12).ok()?;
        let month = u8::try_from(month % 12 + 1).ok()?;
        (year <= 9999)
            .then(|| Self::new(year, month, self.day().min(days_in(year, month))))
            .flatten()
    }

    /// The day of the same number this many years later; 28 February for a leap day in a common year. `None` after the year 9999.
    pub fn years_later(self, years: u16) -> Option<Self> {
        self.months_later(u32::from(years) * 12)
    }

    /// The day of the same number this many years before; 28 February for a leap day in a common year. `None` before the year 0.
    pub fn years_earlier(self, years: u16) -> Option<Self> {
        let year = self.year().checked_sub(years)?;
        Self::new(
            year,
            self.month(),
            self.day().min(days_in(year, self.month())),
        )
    }

    /// The next day. `None` after the year 9999.
    pub fn day_after(self) -> Option<Self> {
        let of_month = |month: Self| Self::new(month.year(), month.month(), 1);
        Self::new(self.year(), self.month(), self.day() + 1)
            .or_else(|| self.months_later(1).and_then(of_month))
    }

    /// The day before. `None` before the year 0.
    pub fn day_before(self) -> Option<Self> {
        let (year, month) = match (self.day(), self.month()) {
            (2.., month) => return Self::new(self.year(), month, self.day() - 1),
            (_, 1) => (self.year().checked_sub(1)?, 12),
            (_, month) => (self.year(), month - 1),
        };
        Self::new(year, month, days_in(year, month))
    }

    /// This many days later; [`Day::MAX`] where that is after it.
    #[must_use]
    pub fn days_later(self, days: u32) -> Self {
        let mut left = days + u32::from(self.day()) - 1;
        let mut month = Self::new(self.year(), self.month(), 1);
        while let Some(first) = month {
            let length = u32::from(days_in(first.year(), first.month()));
            if left < length {
                let of_month = u8::try_from(left + 1).ok();
                let day = of_month.and_then(|day| Self::new(first.year(), first.month(), day));
                return day.unwrap_or(first);
            }
            left -= length;
            month = first.months_later(1);
        }
        Self::MAX
    }

    /// The number of days from this day to `later`; 0 for the same day. `None` where `later` is earlier.
    pub fn days_until(self, later: Self) -> Option<u32> {
        later.day_number().checked_sub(self.day_number())
    }

    /// The time from this day to `later` in years, months and days. `None` where `later` is earlier.
    pub fn span_until(self, later: Self) -> Option<Span> {
        self.days_until(later)?;
        let month = |day: Self| u32::from(day.year()) * 12 + u32::from(day.month());
        let months = month(later) - month(self);
        // A month that is not over by `later` does not count.
        let is_whole = (self.months_later(months)).is_some_and(|day| day <= later);
        let months = months - u32::from(!is_whole);
        Some(Span {
            years: months / 12,
            months: months % 12,
            days: self.months_later(months)?.days_until(later)?,
        })
    }

    /// Days since 1 March of the year -400, so that no day has a negative number. Years are counted from March,
    /// since a leap day is then the last day of its year.
    fn day_number(self) -> u32 {
        let (year, month) = (u32::from(self.year()), u32::from(self.month()));
        // The calendar repeats after 400 years; adding them keeps January of the year 0 from being negative.
        let (year, month) = if month > 2 {
            (year + 400, month - 3)
        } else {
            (year + 399, month + 9)
        };
        let days_before_year = year * 365 + year / 4 - year / 100 + year / 400;
        days_before_year + (153 * month + 2) / 5 + u32::from(self.day()) - 1
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Unit, civil};
    use proptest::prelude::*;

    use super::Span;
    use crate::Day;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    const fn span(years: u32, months: u32, days: u32) -> Span {
        Span {
            years,
            months,
            days,
        }
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_last() {
        let end = |day: Day, months| day.months_later(months).unwrap().to_string();
        assert_eq!(end(day("2023-01-31"), 1), "2023-02-28");
        assert_eq!(end(day("2024-01-31"), 1), "2024-02-29");
        assert_eq!(end(day("2023-01-31"), 3), "2023-04-30");
        assert_eq!(end(day("2023-11-30"), 3), "2024-02-29");
        assert_eq!(end(day("2024-02-29"), 12), "2025-02-28");
        assert_eq!(end(day("2021-10-21"), 60), "2026-10-21");
    }

    #[test]
    fn there_is_no_day_outside_the_calendar() {
        assert_eq!(day("9999-12-31").months_later(1), None);
        assert_eq!(day("9000-01-01").years_later(1000), None);
        assert_eq!(day("2021-10-21").years_later(u16::MAX), None);
        assert_eq!(day("9999-12-31").day_after(), None);
        assert_eq!(day("9999-12-30").days_later(5), Day::MAX);
        assert_eq!(day("0000-01-01").day_before(), None);
        assert_eq!(day("0000-12-31").years_earlier(1), None);
    }

    #[test]
    fn spans_over_leap_days_and_month_ends() {
        let to = |from, until| day(from).span_until(day(until)).unwrap();
        assert_eq!(to("2024-02-29", "2025-02-28"), span(1, 0, 0));
        assert_eq!(to("2023-01-31", "2023-03-01"), span(0, 1, 1));
        assert_eq!(to("2023-12-31", "2024-02-29"), span(0, 2, 0));
        assert_eq!(to("1900-01-29", "1900-02-28"), span(0, 1, 0));
        assert_eq!(to("2020-02-29", "2024-02-28"), span(3, 11, 30));
        assert_eq!(to("2021-10-21", "2021-10-21"), span(0, 0, 0));
        assert_eq!(to("0000-01-01", "9999-12-31"), span(9999, 11, 30));
        assert_eq!(day("2021-10-22").span_until(day("2021-10-21")), None);
        assert_eq!(day("2023-12-31").days_until(day("2024-03-01")), Some(61));
        assert_eq!(day("1900-02-28").days_until(day("1900-03-01")), Some(1));
        assert_eq!(day("2000-02-28").days_until(day("2000-03-01")), Some(2));
        assert_eq!(day("2024-03-01").days_until(day("2024-02-29")), None);
    }

    fn jiff_date(day: Day) -> civil::Date {
        let small = |n: u8| i8::try_from(n).unwrap();
        let year = i16::try_from(day.year()).unwrap();
        civil::date(year, small(day.month()), small(day.day()))
    }

    #[test]
    fn every_day_of_two_centuries_follows_the_one_before() {
        let first = day("1900-01-01");
        let mut at = jiff_date(first);
        for number in 0_u32.. {
            let ours = day(&at.to_string());
            assert_eq!(first.days_until(ours), Some(number));
            at = at.tomorrow().unwrap();
            if at.year() > 2100 {
                assert_eq!(number, 73_413);
                break;
            }
        }
    }

    prop_compose! {
        fn any_day()(year in 1900_u16..=2100, month in 1_u8..=12, of_month in 1_u8..=31) -> Day {
            let last = |of_month: &u8| Day::new(year, month, *of_month).is_some();
            Day::new(year, month, (28..=of_month.max(28)).rev().find(last).unwrap().min(of_month)).unwrap()
        }
    }

    /// Any two days, often in neighbouring months.
    fn two_days() -> impl Strategy<Value = (Day, Day)> {
        let near = (any_day(), 0_u32..30, any_day()).prop_map(|(day, months, other)| {
            let later = day.months_later(months).unwrap();
            let last = |of_month: &u8| Day::new(later.year(), later.month(), *of_month).is_some();
            let of_month = (1..=other.day()).rev().find(last).unwrap();
            (
                day,
                Day::new(later.year(), later.month(), of_month).unwrap(),
            )
        });
        prop_oneof![near, (any_day(), any_day())]
    }

    proptest! {
        #[test]
        fn months_later_is_what_jiff_says(day in any_day(), months in 0_u32..2400) {
            let expected = jiff_date(day).checked_add(jiff::Span::new().months(i64::from(months)));
            prop_assert_eq!(jiff_date(day.months_later(months).unwrap()), expected.unwrap());
        }

        #[test]
        fn days_and_years_are_added_as_jiff_adds_them(day in any_day(), days in 0_u32..4000) {
            let later = jiff_date(day).checked_add(jiff::Span::new().days(i64::from(days))).unwrap();
            prop_assert_eq!(jiff_date(day.days_later(days)), later);
            prop_assert_eq!(jiff_date(day.day_after().unwrap()), jiff_date(day).tomorrow().unwrap());
            prop_assert_eq!(jiff_date(day.day_before().unwrap()), jiff_date(day).yesterday().unwrap());
            let year = jiff::Span::new().years(1);
            prop_assert_eq!(jiff_date(day.years_earlier(1).unwrap()), jiff_date(day).checked_sub(year).unwrap());
        }

        #[test]
        fn spans_are_what_jiff_says((one, other) in two_days()) {
            let (from, until) = (one.min(other), one.max(other));
            let days = jiff_date(from).until((Unit::Day, jiff_date(until))).unwrap().get_days();
            prop_assert_eq!(from.days_until(until), u32::try_from(days).ok());
            // Jiff does not count a month that ends on the last day of a shorter month. The law does, so the
            // expected months are the most that jiff's addition allows.
            let months = jiff_date(from).until((Unit::Month, jiff_date(until))).unwrap().get_months();
            let later = |months: i32| jiff_date(from).checked_add(jiff::Span::new().months(months)).unwrap();
            let months = months + i32::from(later(months + 1) <= jiff_date(until));
            let days = later(months).until((Unit::Day, jiff_date(until))).unwrap().get_days();
            let ours = from.span_until(until).unwrap();
            let ours = [ours.whole_months(), ours.days].map(|part| i32::try_from(part).unwrap());
            let expected = [months, days];
            prop_assert_eq!(ours, expected);
        }

        #[test]
        fn a_span_leads_from_its_first_day_to_its_last((one, other) in two_days()) {
            let (from, until) = (one.min(other), one.max(other));
            let span = from.span_until(until).unwrap();
            prop_assert!(span.months < 12 && span.days < 31);
            let whole = from.months_later(span.whole_months()).unwrap();
            prop_assert_eq!(whole.days_until(until), Some(span.days));
            prop_assert!(from.months_later(span.whole_months() + 1).unwrap() > until);
        }
    }
}
