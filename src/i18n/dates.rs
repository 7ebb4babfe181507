//! Dates and times in words, never more precise than the record.

use record::{Certainty, Date, Day, Span, Time};

use crate::i18n::{Counted, Words};

/// "21 April 2023".
pub fn day(words: &Words, day: Day) -> String {
    full(words, day.year(), day.month(), day.day())
}

/// "21 April 2023", "April 2023" or "2023", with its doubts: "about April 2023".
pub fn date(words: &Words, date: Date) -> String {
    let plain = match (date.month(), date.day()) {
        (Some(month), Some(day)) => full(words, date.year(), month, day),
        (Some(month), None) => {
            let year = date.year().to_string();
            words.dates.month.with(&[month_name(words, month), &year])
        }
        (None, _) => date.year().to_string(),
    };
    doubted(words, date, plain)
}

/// "21 Apr 2023", "Apr 2023" or "2023", with its doubts: a date where a picture has little room.
pub fn short(words: &Words, date: Date) -> String {
    let mut plain = String::new();
    if let Some(day) = date.day() {
        plain.push_str(&day.to_string());
        plain.push(' ');
    }
    if let Some(month) = date.month() {
        plain.push_str(short_month(words, month));
        plain.push(' ');
    }
    plain.push_str(&date.year().to_string());
    doubted(words, date, plain)
}

/// The months between two dates: "October to December 2021". Two dates of one month are that month; a date of
/// which the month is not known is its year.
pub fn range(words: &Words, dates: [Date; 2]) -> String {
    let [first, last] = dates.map(|date| (date.year(), date.month()));
    let whole = |(year, month): (u16, Option<u8>)| match month {
        Some(month) => {
            let month = month_name(words, month);
            words.dates.month.with(&[month, &year.to_string()])
        }
        None => year.to_string(),
    };
    let first_words = match (first, last) {
        _ if first == last => return whole(last),
        ((year, Some(month)), (last_year, Some(_))) if year == last_year => {
            month_name(words, month).to_owned()
        }
        _ => whole(first),
    };
    words.dates.range.with(&[&first_words, &whole(last)])
}

fn doubted(words: &Words, date: Date, plain: String) -> String {
    let about = |date: String| words.dates.about.with(&[&date]);
    let uncertain = |date: String| words.dates.uncertain.with(&[&date]);
    match date.certainty() {
        Certainty::Exact => plain,
        Certainty::Approximate => about(plain),
        Certainty::Uncertain => uncertain(plain),
        Certainty::ApproximateAndUncertain => uncertain(about(plain)),
    }
}

fn full(words: &Words, year: u16, month: u8, day: u8) -> String {
    let (day, month) = (day.to_string(), month_name(words, month));
    words.dates.day.with(&[&day, month, &year.to_string()])
}

/// "Oct": a month where a picture has little room.
pub fn short_month(words: &Words, month: u8) -> &str {
    let name = month_name(words, month);
    name.get(..3).unwrap_or(name)
}

/// "3 years, 8 months and 21 days", without what is nothing.
pub fn span(words: &Words, span: Span) -> String {
    let numbers = [span.years, span.months, span.days].map(|number| number as usize);
    let parts: Vec<String> = (numbers.into_iter().zip(&words.clock.units))
        .filter(|(number, _)| *number > 0)
        .map(|(number, unit)| unit.with(number))
        .collect();
    if parts.is_empty() {
        let [.., days] = &words.clock.units;
        return days.with(0);
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    words.site.list.of(&parts)
}

/// "five years".
pub fn years(words: &Words, years: u16) -> String {
    counted(words, &words.clock.years, years, "")
}

/// A sentence on a number of years, with the number as running text writes it, and another value.
pub fn counted(words: &Words, sentence: &Counted, years: u16, other: &str) -> String {
    let years = usize::from(years);
    let word = years
        .checked_sub(2)
        .and_then(|index| words.dates.numbers.get(index));
    let number = word.map_or_else(|| years.to_string(), Clone::clone);
    sentence.of(years).with(&[&number, other])
}

/// "1,279".
pub fn number(number: u32) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands},{rest:03}"),
    }
}

/// What the reader should know of a date without a day.
pub fn precision_note(words: &Words, date: Date) -> Option<&str> {
    match (date.month(), date.day()) {
        (_, Some(_)) => None,
        (Some(_), None) => Some(&words.dates.month_only),
        (None, None) => Some(&words.dates.year_only),
    }
}

/// "1:30 p.m. PT (2:30 p.m. in Santa Fe)", or "12:17 p.m. (zone not shown)".
pub fn time(words: &Words, time: &Time, court_place: &str) -> String {
    let given = clock(words, time.minute);
    let Some(zone) = &time.zone else {
        return words.dates.no_zone.with(&[&given]);
    };
    let given = format!("{given} {}", zone.name);
    match time.in_court() {
        Some(minute) if minute != time.minute => {
            let local = clock(words, minute);
            (words.dates.in_court).with(&[&given, &local, court_place])
        }
        _ => given,
    }
}

fn clock(words: &Words, minute: u16) -> String {
    let (hour, minute) = (minute / 60, minute % 60);
    let half = if hour < 12 {
        &words.dates.morning
    } else {
        &words.dates.afternoon
    };
    // Twelve stands for nought in both halves.
    let hour = (hour + 11) % 12 + 1;
    half.with(&[&hour.to_string(), &format!("{minute:02}")])
}

fn month_name(words: &Words, month: u8) -> &str {
    (usize::from(month).checked_sub(1))
        .and_then(|index| words.dates.months.get(index))
        .map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use record::{Certainty, Date, Day, Span, Time, Zone};

    use super::{date, day, number, precision_note, span, time};
    use crate::i18n::{
        Language::{En, Es},
        Words,
        tests::words,
    };

    fn at(minute: u16, zone: Option<(&str, i16)>) -> Time {
        let zone = zone.map(|(name, offset)| Zone {
            name: name.to_owned(),
            offset,
            court_offset: -360,
        });
        Time { minute, zone }
    }

    #[test]
    fn a_day_is_written_out_in_both_languages() {
        let april = Day::new(2023, 4, 21).unwrap();
        assert_eq!(day(&words(En), april), "21 April 2023");
        assert_eq!(day(&words(Es), april), "21 de abril de 2023");
    }

    #[test]
    fn a_short_date_is_no_more_precise_than_a_long_one() {
        let short = |words: &Words, date| super::short(words, date);
        let april = Date::from(Day::new(2023, 4, 21).unwrap());
        assert_eq!(short(&words(En), april), "21 Apr 2023");
        assert_eq!(short(&words(Es), april), "21 abr 2023");
        let may = Date::new(2025, Some(5), None, Certainty::Exact).unwrap();
        assert_eq!(short(&words(En), may), "May 2025");
        let year = Date::new(2023, None, None, Certainty::Approximate).unwrap();
        assert_eq!(short(&words(En), year), "about 2023");
    }

    #[test]
    fn a_stretch_of_time_leaves_out_what_is_nothing() {
        let of = |years, months, days| Span {
            years,
            months,
            days,
        };
        let en = |span_| span(&words(En), span_);
        assert_eq!(en(of(2, 2, 29)), "2 years, 2 months and 29 days");
        assert_eq!(en(of(3, 6, 0)), "3 years and 6 months");
        assert_eq!(en(of(0, 1, 1)), "1 month and 1 day");
        assert_eq!(en(of(0, 0, 0)), "0 days");
        let spanish = span(&words(Es), of(1, 1, 21));
        assert_eq!(spanish, "1 año, 1 mes y 21 días");
    }

    #[test]
    fn a_limit_is_said_in_words_as_far_as_running_text_goes() {
        let en = |years| super::years(&words(En), years);
        assert_eq!(["one year", "two years", "ten years"], [1, 2, 10].map(en));
        assert_eq!(en(11), "11 years");
        let es = |years| super::years(&words(Es), years);
        assert_eq!(["un año", "dos años", "11 años"], [1, 2, 11].map(es));
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(number(547), "547");
        assert_eq!(number(1279), "1,279");
        assert_eq!(number(10_006), "10,006");
    }

    #[test]
    fn a_month_stays_a_month() {
        let december = Date::new(2021, Some(12), None, Certainty::Exact).unwrap();
        assert_eq!(date(&words(En), december), "December 2021");
        assert_eq!(precision_note(&words(En), december), Some("Month only"));
        assert_eq!(date(&words(Es), december), "diciembre de 2021");
        let year = Date::new(2023, None, None, Certainty::Approximate).unwrap();
        assert_eq!(date(&words(En), year), "about 2023");
    }

    #[test]
    fn a_time_gives_its_own_zone_first_and_the_courts_second() {
        let noon = at(13 * 60 + 30, Some(("PT", -420)));
        let said = time(&words(En), &noon, "Santa Fe");
        assert_eq!(said, "1:30 p.m. PT (2:30 p.m. in Santa Fe)");
        let local = at(14 * 60 + 30, Some(("MT", -360)));
        assert_eq!(time(&words(En), &local, "Santa Fe"), "2:30 p.m. MT");
    }

    #[test]
    fn a_time_without_a_zone_says_so() {
        let stamp = at(12 * 60 + 17, None);
        assert_eq!(
            time(&words(En), &stamp, "Santa Fe"),
            "12:17 p.m. (zone not shown)"
        );
        assert_eq!(
            time(&words(En), &at(5, None), "Santa Fe"),
            "12:05 a.m. (zone not shown)"
        );
    }
}
