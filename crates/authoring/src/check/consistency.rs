//! Rules on how the entries of a record fit together, in any language.

use record::{Case, Claim, Date, Event, Party, Proceeding, Question, Side, Source};

use crate::{
    check::{
        editorial::proceedings, files::Files, lint_texts::events_by_id, questions, quotations,
        report::Report,
    },
    file::{FileKind, Spanned},
    problem::Rule,
};

/// Whether every entry of the files is in the case, in the same order, so that the two can be compared.
pub(super) fn is_complete(files: &Files, case: &Case) -> bool {
    let positions = files
        .questions
        .good
        .iter()
        .map(|entry| &entry.value.position);
    let resolved = case
        .all::<Question>()
        .map(|(_, question)| &question.positions);
    case.all::<Party>().count() == files.parties.good.len()
        && case.all::<Proceeding>().count() == files.proceedings.good.len()
        && case.all::<Claim>().count() == files.claims.good.len()
        && case.all::<Event>().count() == files.events.good.len()
        && case.all::<Source>().count() == files.sources.good.len() + files.law_sources.good.len()
        && positions.map(Vec::len).eq(resolved.map(Vec::len))
}

/// Checks dates, defendants, quotations and the order and days of answers.
pub(super) fn check(files: &Files, case: &Case, report: &mut Report) {
    questions::positions_in_order(files, case, report);
    questions::positions_are_dated(files, case, report);
    quotations::check_wording(files, case, report);
    let events = events_by_id(case);
    for entry in &files.events.good {
        if let Some(event) = events.get(entry.value.id.get_ref().as_str()) {
            check_not_in_future(case, event, &entry.value.date, report);
            check_precision(case, event, &entry.value.date, report);
        }
    }
    for (entry, (key, party)) in files.parties.good.iter().zip(case.all::<Party>()) {
        if party.side == Side::Defendant && proceedings(case, key).next().is_none() {
            let message = format!("`{}` is a defendant without a proceeding", party.id);
            let remedy = "Add the [[proceeding]], or give the party another `side`.";
            let id = &entry.value.id;
            report.error_at(FileKind::Parties, id, Rule::NoProceeding, message, remedy);
        }
    }
}

/// Reports an event after the day on which the record was reviewed.
fn check_not_in_future(case: &Case, event: &Event, field: &Spanned, report: &mut Report) {
    let reviewed = case.heading().reviewed;
    if event.date.first_day() > reviewed {
        let message =
            format!("the event is later than {reviewed}, when the record was last reviewed");
        let remedy = "Remove the event until it has happened, or correct `reviewed` in case.toml.";
        report.error_at(
            FileKind::Events,
            field,
            Rule::FromTheFuture,
            message,
            remedy,
        );
    }
}

/// Reports a day where every source is dated by the same month or year only.
fn check_precision(case: &Case, event: &Event, field: &Spanned, report: &mut Report) {
    let cited: Vec<&Source> = event.sources.iter().map(|key| &case[*key]).collect();
    let dates: Vec<_> = cited.iter().filter_map(|source| source.date).collect();
    let is_vague = |date: &Date| {
        date.day().is_none()
            && date.first_day() <= event.date.first_day()
            && event.date.last_day() <= date.last_day()
    };
    // A note on the date explains how the day is known.
    let is_noted = !event.date_notes.is_empty();
    if !is_noted
        && event.date.day().is_some()
        && !dates.is_empty()
        && dates.len() == cited.len()
        && dates.iter().all(is_vague)
    {
        let message = "the date is more precise than all of its sources";
        let remedy = "Write only the month, or add the source that gives the day.";
        report.error_at(
            FileKind::Events,
            field,
            Rule::FalsePrecision,
            message,
            remedy,
        );
    }
}
