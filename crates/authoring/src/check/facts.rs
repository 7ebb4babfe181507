//! What the dates, the people and the order of a record can't be, whatever the language.

use record::{Case, Claim, Date, Event, Party, Proceeding, Question, Side, Source};

use crate::{
    check::{
        editorial::proceedings, entries::Files, more, quotations, report::Report, texts::by_id,
    },
    file::{FileKind, Spanned},
    problem::Rule,
};

/// Whether every entry has found its place in the case, so that what refers to another leads to it.
pub(super) fn is_whole(files: &Files, case: &Case) -> bool {
    let questions = files
        .questions
        .good
        .iter()
        .map(|entry| &entry.value.position);
    let answered = case
        .all::<Question>()
        .map(|(_, question)| &question.positions);
    case.all::<Party>().count() == files.parties.good.len()
        && case.all::<Proceeding>().count() == files.proceedings.good.len()
        && case.all::<Claim>().count() == files.claims.good.len()
        && case.all::<Event>().count() == files.events.good.len()
        && case.all::<Source>().count() == files.sources.good.len() + files.law_sources.good.len()
        && questions.map(Vec::len).eq(answered.map(Vec::len))
}

/// What the dates and the people of a record can't be, whatever the language.
pub(super) fn read(files: &Files, case: &Case, report: &mut Report) {
    more::in_order(files, case, report);
    quotations::exact(files, case, report);
    let reviewed = case.heading().reviewed;
    let events = by_id(case);
    for entry in &files.events.good {
        let Some(event) = events.get(entry.value.id.get_ref().as_str()) else {
            continue;
        };
        if event.date.first_day() > reviewed {
            let message =
                format!("this has not happened by {reviewed}, when the record was last read");
            let remedy = "Tell it once it has happened, or correct `reviewed` in case.toml.";
            report.error_at(
                FileKind::Events,
                &entry.value.date,
                Rule::FromTheFuture,
                message,
                remedy,
            );
        }
        precise(case, event, &entry.value.date, report);
    }
    for entry in &files.parties.good {
        let id = entry.value.id.get_ref();
        let party = case.all::<Party>().find(|(_, party)| party.id == *id);
        let is_charged = |key| proceedings(case, key).next().is_some();
        if entry.value.side == Side::Defendant && party.is_some_and(|(key, _)| !is_charged(key)) {
            let message = format!("`{id}` is a defendant in no proceeding");
            let remedy = "Add the [[proceeding]], or give the party another `side`.";
            report.error_at(
                FileKind::Parties,
                &entry.value.id,
                Rule::NoProceeding,
                message,
                remedy,
            );
        }
    }
}

/// A day that none of the sources can know: all of them are dated by a month or a year, this one.
fn precise(case: &Case, event: &Event, word: &Spanned, report: &mut Report) {
    let cited: Vec<&Source> = event.sources.iter().map(|key| &case[*key]).collect();
    let dates: Vec<_> = cited.iter().filter_map(|source| source.date).collect();
    let is_vague = |date: &Date| {
        date.day().is_none()
            && date.first_day() <= event.date.first_day()
            && event.date.last_day() <= date.last_day()
    };
    // A note says why where the day stands all the same.
    let is_noted = !event.date_notes.is_empty();
    if !is_noted
        && event.date.day().is_some()
        && !dates.is_empty()
        && dates.len() == cited.len()
        && dates.iter().all(is_vague)
    {
        let message = "the day is more precise than every source of it";
        let remedy = "Write the month alone, or add the source that gives the day.";
        report.error_at(
            FileKind::Events,
            word,
            Rule::FalsePrecision,
            message,
            remedy,
        );
    }
}
