//! Milestones: the few events that tell the story by themselves, each with a sentence that rests on its claims.

use std::collections::HashMap;

use record::{Case, Claim, Event, Key};

use crate::{
    check::{files::Files, lint_texts::events_by_id, report::Report, sentences},
    file::{self, FileKind, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Events;

/// The most milestones besides those on days when the answer changes: a page shows all of them at once.
const MOST: usize = 12;
/// The fewest milestones of a record whose events do not all count as milestones.
const FEWEST: usize = 4;
/// The most words of a summary.
const WORDS: usize = 28;

/// The claims with their keys, by their ids.
type ClaimsById<'a> = HashMap<&'a str, (Key<Claim>, &'a Claim)>;

/// An event with its key, and as it was written.
type Paired<'a> = (Key<Event>, &'a Event, &'a file::Event);

/// Checks how many milestones there are, on which days, and what their summaries rest on.
pub(super) fn check(files: &Files, case: &Case, report: &mut Report) {
    let events = in_order(files, case);
    let claims: ClaimsById<'_> = (case.all::<Claim>())
        .map(|(key, claim)| (claim.id.as_str(), (key, claim)))
        .collect();
    for paired in &events {
        check_is_shown(case, paired, report);
        check_summary(case, paired, &claims, report);
    }
    check_not_too_many(case, &events, report);
    check_not_too_few(case, &events, report);
    check_answers(files, case, &events, report);
}

/// The events in the order in which they became known.
fn in_order<'a>(files: &'a Files, case: &'a Case) -> Vec<Paired<'a>> {
    let entries = files.events.good.iter().map(|entry| &entry.value);
    let written: HashMap<&str, &file::Event> = entries
        .map(|entry| (entry.id.get_ref().as_str(), entry))
        .collect();
    (case.all::<Event>())
        .filter_map(|(key, event)| Some((key, event, *written.get(event.id.as_str())?)))
        .collect()
}

/// Reports a milestone that becomes known after the day on which the record was reviewed.
fn check_is_shown(case: &Case, (_, event, written): &Paired<'_>, report: &mut Report) {
    let reviewed = case.heading().reviewed;
    let Some(field) = written.milestone.as_ref().filter(|_| event.milestone) else {
        return;
    };
    if event.known > reviewed {
        let message = format!(
            "no page shows this milestone: it becomes known on {}, and the record was reviewed on {reviewed}",
            event.known
        );
        let remedy =
            "Correct `known` or the date, remove `milestone`, or correct `reviewed` in case.toml.";
        let span = field.span();
        report.error_at_span(FILE, &span, Rule::HiddenMilestone, message, remedy);
    }
}

/// Reports the first milestone too many.
fn check_not_too_many(case: &Case, events: &[Paired<'_>], report: &mut Report) {
    let changes = |event: &Event| {
        case.answers()
            .iter()
            .any(|answer| answer.from == event.known)
    };
    let mut others = (events.iter()).filter(|(_, event, _)| event.milestone && !changes(event));
    let Some((.., written)) = others.nth(MOST) else {
        return;
    };
    let message = format!(
        "this is milestone {} besides those on days when the answer changes; at most {MOST} are allowed",
        MOST + 1
    );
    let remedy = "Remove `milestone` from this event, or from one that the story can do without.";
    let span = (written.milestone.as_ref()).map_or(written.id.span(), file::Placed::span);
    report.error_at_span(FILE, &span, Rule::TooManyMilestones, message, remedy);
}

/// Reports a long record with too few milestones.
fn check_not_too_few(case: &Case, events: &[Paired<'_>], report: &mut Report) {
    let reviewed = case.heading().reviewed;
    let shown = |event: &Event| event.milestone && event.known <= reviewed;
    let count = events.iter().filter(|(_, event, _)| shown(event)).count();
    if events.len() > Case::FEW_EVENTS && count < FEWEST {
        let message = format!(
            "{count} of the record’s {} events are milestones; it needs {FEWEST}",
            events.len()
        );
        let remedy = "Add `milestone = true` to the events that tell the story by themselves.";
        report.error_in_file(FILE, Rule::TooFewMilestones, message, remedy);
    }
}

/// Reports a day on which the answer changes without a milestone. An answer from before the first event changes
/// nothing.
fn check_answers(files: &Files, case: &Case, events: &[Paired<'_>], report: &mut Report) {
    if case.is_all_milestones() {
        return;
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        let of_day = || {
            events
                .iter()
                .filter(|(_, event, _)| event.known == answer.from)
        };
        if answer.from < case.first_day() || of_day().any(|(_, event, _)| event.milestone) {
            continue;
        }
        let names: Vec<String> = of_day()
            .map(|(_, event, _)| format!("`{}`", event.id))
            .collect();
        let remedy = if names.is_empty() {
            "No event became known on that day: correct `from`, or add the event.".to_owned()
        } else {
            let names = names.join(", ");
            format!(
                "Add `milestone = true` to the event that changes the answer; that day has {names}."
            )
        };
        let (from, message) = (
            &entry.value.from,
            "the answer changes on a day without a milestone",
        );
        report.error_at(
            FileKind::Case,
            from,
            Rule::AnswerWithoutMilestone,
            message,
            remedy,
        );
    }
}

/// Reports a summary of an event that is no milestone, and one that says more than the claims of its event.
fn check_summary(
    case: &Case,
    (key, event, written): &Paired<'_>,
    claims: &ClaimsById<'_>,
    report: &mut Report,
) {
    let Some(summary) = &written.summary else {
        return;
    };
    if !case.is_milestone(*key) {
        let message = format!("`{}` has a summary and is no milestone", event.id);
        let remedy = "Add `milestone = true`, or remove the summary: only milestones show one.";
        report.error_at(
            FILE,
            &summary.text,
            Rule::SummaryWithoutMilestone,
            message,
            remedy,
        );
    }
    if summary.claims.is_empty() {
        let message = format!("the summary of `{}` rests on no claim", event.id);
        let remedy = "Name in its `claims` the claims of the event that say it.";
        report.error_at(
            FILE,
            &summary.text,
            Rule::SummaryWithoutClaims,
            message,
            remedy,
        );
    }
    for id in &summary.claims {
        check_claim_of_summary(claims, event, id, report);
    }
}

/// Reports a claim of a summary that is not one of its event, or does not hold on the event's day.
fn check_claim_of_summary(
    claims: &ClaimsById<'_>,
    event: &Event,
    id: &Spanned,
    report: &mut Report,
) {
    // An unknown id was reported.
    let Some((key, claim)) = claims.get(id.get_ref().as_str()) else {
        return;
    };
    let (what, remedy) = if !event.claims.contains(key) {
        let what = format!("`{}` is not among the claims of `{}`", claim.id, event.id);
        let remedy =
            "Name one of the event’s `claims`, add this one to them, or leave out what it says.";
        (what, remedy)
    } else if !claim.holds_on(event.known) {
        let what = format!(
            "`{}` does not hold on {}, the day of the event",
            claim.id, event.known
        );
        let remedy = "Name a claim that holds on that day, or leave out what this one says.";
        (what, remedy)
    } else {
        return;
    };
    let message = format!("{what}: a summary can't say more than the claims of its event");
    report.error_at(FILE, id, Rule::SummaryBeyondClaims, message, remedy);
}

/// Reports a summary that is longer than the page has room for, in one language.
pub(super) fn check_length(files: &Files, case: &Case, file: FileKind, report: &mut Report) {
    let events = events_by_id(case);
    for entry in &files.events.good {
        let event = events.get(entry.value.id.get_ref().as_str());
        let summary = event.and_then(|event| event.summary.as_ref());
        let (Some(written), Some(summary)) = (&entry.value.summary, summary) else {
            continue;
        };
        let plain = summary.text.plain();
        let (sentences, words) = (sentences::count(&plain), sentences::words(&plain));
        let mut error = |message: String, remedy: &str| {
            report.error_at(file, &written.text, Rule::LongSummary, message, remedy);
        };
        if sentences > 1 {
            let message = format!("the summary has {sentences} sentences; it is one");
            error(
                message,
                "Keep one sentence; the claims of the event say the rest.",
            );
        }
        if words > WORDS {
            let message = format!(
                "the summary has {words} words, quotations included; at most {WORDS} are allowed"
            );
            error(message, "Shorten it; the claims of the event say the rest.");
        }
    }
}
