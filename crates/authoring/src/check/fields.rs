//! Single fields: days, labels and texts, each with the problem that it can have.

use record::{Dated, Day, Text};

use crate::{
    check::{ids::Scope, markup, report::Report},
    file::{self, FileKind, Spanned},
    problem::Rule,
};

/// The day, or any day where it could not be read: the problem was reported, so no case is made.
pub(super) fn or_placeholder(day: Option<Day>) -> Day {
    day.unwrap_or_else(|| Day::from((1, 1, 1)))
}

/// Reads `YYYY-MM-DD`; reports any other text.
pub(super) fn day(file: FileKind, field: &Spanned, report: &mut Report) -> Option<Day> {
    let day = Day::parse(field.get_ref());
    if day.is_none() {
        let message = format!("`{}` is not a day of the calendar", field.get_ref());
        report.error_at(
            file,
            field,
            Rule::BadDate,
            message,
            "Write it as YYYY-MM-DD.",
        );
    }
    day
}

/// Reads a label for the lanes; reports one that is too long or empty.
pub(super) fn label(file: FileKind, field: &Spanned, report: &mut Report) -> String {
    check_label_length(file, field, report);
    non_empty(file, field, report)
}

/// Reports a label that is too long for the lanes.
pub(super) fn check_label_length(file: FileKind, field: &Spanned, report: &mut Report) {
    if field.get_ref().trim().chars().count() > 32 {
        let message = "the label is longer than 32 characters";
        let remedy = "Shorten the label: the lanes have no room for more.";
        report.error_at(file, field, Rule::LongLabel, message, remedy);
    }
}

/// Reports a text of more than `most` characters.
pub(super) fn check_length(file: FileKind, field: &Spanned, most: usize, report: &mut Report) {
    let length = field.get_ref().trim().chars().count();
    if length > most {
        let message = format!("the text has {length} characters; at most {most} are allowed");
        let remedy = "Shorten the text.";
        report.error_at(file, field, Rule::LongText, message, remedy);
    }
}

/// The trimmed text; reports an empty one.
pub(super) fn non_empty(file: FileKind, field: &Spanned, report: &mut Report) -> String {
    if field.get_ref().trim().is_empty() {
        let remedy = "Write the text, or leave out the field if it is optional.";
        report.error_at(file, field, Rule::EmptyText, "the text is empty", remedy);
    }
    field.get_ref().trim().to_owned()
}

/// Reads a text with markup; reports one of more than `most` characters without its markup.
pub(super) fn limited_text(
    file: FileKind,
    words: &Spanned,
    most: usize,
    scope: &Scope,
    report: &mut Report,
) -> Text {
    let text = markup::text(file, words, scope, report);
    let is_long = text.plain().chars().count() > most;
    if is_long {
        check_length(file, words, most, report);
    }
    text
}

/// Reads texts that hold from a day on; reports one that is not in the order of the days. A text without a day
/// holds from `first`.
pub(super) fn dated(
    file: FileKind,
    entries: &[file::Dated],
    first: Day,
    scope: &Scope,
    report: &mut Report,
) -> Vec<Dated> {
    let mut all: Vec<Dated> = Vec::new();
    for entry in entries {
        let since = (entry.since.as_ref()).map_or(Some(first), |since| day(file, since, report));
        if let (Some(since), Some(before), Some(field)) = (since, all.last(), &entry.since)
            && since < before.since
        {
            let message = "this text begins before the text above it";
            let remedy = "Put the texts in the order of their days.";
            report.error_at(file, field, Rule::Order, message, remedy);
        }
        all.push(Dated {
            since: or_placeholder(since),
            text: markup::text(file, &entry.text, scope, report),
        });
    }
    all
}
