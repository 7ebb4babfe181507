//! Times of day with their zones.

use record::{Time, Zone};

use crate::{
    check::report::Report,
    file::{self, FileKind, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Events;

/// The time; reports one that does not exist, or a zone without its offsets.
pub(super) fn resolve(time: &file::Time, report: &mut Report) -> Option<Time> {
    let Some(minute) = minutes(time.at.get_ref()) else {
        bad_time(&time.at, report);
        return None;
    };
    let zone = match (
        offset(time.offset.as_ref(), report),
        offset(time.court_offset.as_ref(), report),
    ) {
        (Some(offset), Some(court_offset)) => Some(Zone {
            name: time.zone.get_ref().clone(),
            offset,
            court_offset,
        }),
        _ => None,
    };
    if zone.is_none() && time.zone.get_ref() != "not shown" {
        let message = "the zone has no offsets";
        let remedy = "Give `offset` and `court_offset`, or write `zone = \"not shown\"`.";
        report.error_at(FILE, &time.zone, Rule::BadTime, message, remedy);
    }
    Some(Time { minute, zone })
}

fn bad_time(field: &Spanned, report: &mut Report) {
    let message = format!("`{}` is not a time", field.get_ref());
    let remedy = "Write `at` as HH:MM and offsets as +HH:MM or -HH:MM.";
    report.error_at(FILE, field, Rule::BadTime, message, remedy);
}

/// Reads `±HH:MM` as minutes east of UTC; reports any other text.
fn offset(field: Option<&Spanned>, report: &mut Report) -> Option<i16> {
    let field = field?;
    let (sign, digits) = match field.get_ref().split_at_checked(1) {
        Some(("+", digits)) => (1, digits),
        Some(("-", digits)) => (-1, digits),
        _ => (0, ""),
    };
    let minutes = minutes(digits).and_then(|minutes| i16::try_from(minutes).ok());
    if minutes.is_none() {
        bad_time(field, report);
    }
    Some(sign * minutes?)
}

/// Reads `HH:MM` as minutes since midnight.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |digits: &str, below: u16| {
        let two = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        two.then(|| digits.parse::<u16>().ok())
            .flatten()
            .filter(|n| *n < below)
    };
    Some(number(hour, 24)? * 60 + number(minute, 60)?)
}
