//! Events and their effects.

use procedure::{Count, Kind, Move};
use record::{Claim, Date, Day, Effect, Event, Key, Source, Summary};

use crate::{
    check::{
        fields::{dated, day, label, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        markup,
        report::Report,
        sources, time, ways,
    },
    file::{self, FileKind, List, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Events;

/// The entries that events refer to.
pub(super) struct References<'a> {
    pub(super) scope: &'a Scope,
    pub(super) sources: &'a [Source],
    pub(super) claims: &'a [Claim],
}

/// A resolved event, and the entry that it was written as.
pub(super) struct ResolvedEvent<'a> {
    pub(super) event: Event,
    pub(super) written: &'a file::Event,
    /// Whether an effect could not be resolved, so that the replay must stop at this event.
    pub(super) broken: bool,
}

/// Events in the order in which they became known; on one day, in the order of the file.
pub(super) fn resolve<'a>(
    files: &'a Files,
    references: &References<'_>,
    report: &mut Report,
) -> Vec<ResolvedEvent<'a>> {
    let mut events: Vec<ResolvedEvent<'a>> = (files.events.good.iter())
        .map(|entry| event(&entry.value, references, report))
        .collect();
    events.sort_by_key(|resolved| resolved.event.known);
    events
}

fn event<'a>(
    entry: &'a file::Event,
    references: &References<'_>,
    report: &mut Report,
) -> ResolvedEvent<'a> {
    let scope = references.scope;
    let date = sources::edtf(FILE, &entry.date, report);
    let known = known_day(entry, date, report);
    let effects: Vec<Option<Effect>> = (entry.effect.iter())
        .map(|effect| resolve_effect(effect, date, scope, report))
        .collect();
    let claims = scope.claims(FILE, &entry.claims, report);
    check_claims(entry, &claims, known, references, report);
    let event = Event {
        id: entry.id.get_ref().clone(),
        title: markup::text(FILE, &entry.title, scope, report),
        label: (entry.label.as_ref()).map(|field| label(FILE, field, report)),
        date: date.unwrap_or_else(|| or_placeholder(None).into()),
        time: (entry.time.as_ref()).and_then(|entry| time::resolve(entry, report)),
        date_notes: dated(
            FILE,
            &entry.date_notes,
            or_placeholder(known),
            scope,
            report,
        ),
        known: or_placeholder(known),
        kind: entry.kind,
        proceedings: (entry.proceedings.iter())
            .filter_map(|id| scope.proceeding(FILE, id, report))
            .collect(),
        people: scope.parties(FILE, &entry.people, report),
        claims,
        sources: sources::of_entry(
            FILE,
            &entry.id,
            &entry.sources,
            (scope, references.sources),
            report,
        ),
        effects: effects.iter().flatten().cloned().collect(),
        station: ways::station_of(entry, scope, report),
        milestone: entry.is_milestone(),
        summary: (entry.summary.as_ref()).map(|entry| summary(entry, scope, report)),
    };
    ResolvedEvent {
        broken: effects.iter().any(Option::is_none) || known.is_none(),
        event,
        written: entry,
    }
}

fn summary(entry: &file::Summary, scope: &Scope, report: &mut Report) -> Summary {
    Summary {
        text: markup::text(FILE, &entry.text, scope, report),
        claims: scope.claims(FILE, &entry.claims, report),
    }
}

/// Reports an event without a claim that holds on its day.
fn check_claims(
    entry: &file::Event,
    claims: &[Key<Claim>],
    known: Option<Day>,
    references: &References<'_>,
    report: &mut Report,
) {
    let holds = |key: &Key<Claim>| {
        (references.claims.get(key.index()))
            .is_none_or(|claim| known.is_none_or(|day| claim.holds_on(day)))
    };
    if claims.len() == entry.claims.len() && !claims.iter().any(holds) {
        let message = format!(
            "no claim about `{}` was known on its day",
            entry.id.get_ref()
        );
        let remedy = "Add a claim that was known on the day of the event.";
        report.error_at(FILE, &entry.id, Rule::NoClaim, message, remedy);
    }
}

/// The day on which an event became known; reports one before the event.
fn known_day(entry: &file::Event, date: Option<Date>, report: &mut Report) -> Option<Day> {
    let Some(field) = &entry.known else {
        return date.map(Date::last_day);
    };
    let known = day(FILE, field, report)?;
    if date.is_some_and(|date| known < date.first_day()) {
        let remedy = "Correct `date` or `known`: `known` is the day of the event or a later one.";
        report.error_at(
            FILE,
            field,
            Rule::DatesReversed,
            "the event became known before it happened",
            remedy,
        );
        return None;
    }
    Some(known)
}

fn resolve_effect(
    entry: &file::Effect,
    date: Option<Date>,
    scope: &Scope,
    report: &mut Report,
) -> Option<Effect> {
    let proceeding = scope.proceeding(FILE, &entry.proceeding, report);
    let mut counts = |ids: &List| {
        let found = scope.counts(FILE, ids, report);
        (found.len() == ids.len()).then_some(found)
    };
    let step = resolve_move(entry, &mut counts)?;
    reject_foreign_fields(entry, step.kind(), report)?;
    let on = (entry.on.as_ref()).map(|field| hearing_day(field, date, report));
    Some(Effect {
        proceeding: proceeding?,
        step,
        on: on.flatten(),
        terms: entry
            .terms
            .as_ref()
            .map(|terms| non_empty(FILE, terms, report)),
    })
}

/// The day of a hearing that is set; reports one that is not after the event.
fn hearing_day(field: &Spanned, date: Option<Date>, report: &mut Report) -> Option<Day> {
    let on = day(FILE, field, report)?;
    if date.is_some_and(|date| on <= date.last_day()) {
        let message = "the hearing is set for a day that is not after the event";
        let remedy = "Correct `on` or the event’s `date`.";
        report.error_at(FILE, field, Rule::DatesReversed, message, remedy);
    }
    Some(on)
}

/// The move with its counts; `None` where a count is unknown.
fn resolve_move(
    entry: &file::Effect,
    counts: &mut impl FnMut(&List) -> Option<Vec<Count>>,
) -> Option<Move> {
    let [counts, add, drop, guilty, not_guilty] = [
        counts(&entry.counts)?,
        counts(&entry.add)?,
        counts(&entry.drop)?,
        counts(&entry.guilty)?,
        counts(&entry.not_guilty)?,
    ];
    Some(match *entry.kind.get_ref() {
        Kind::FileInformation => Move::FileInformation { counts },
        Kind::FileByAgreement => Move::FileByAgreement { counts },
        Kind::Indict => Move::Indict { counts },
        Kind::Amend => Move::Amend { add, drop },
        Kind::Verdict => Move::Verdict { guilty, not_guilty },
        Kind::Sentence => Move::Sentence {
            suspended: entry.suspended,
        },
        kind => kind.empty_move(),
    })
}

/// Reports fields that belong to another kind of move.
fn reject_foreign_fields(entry: &file::Effect, kind: Kind, report: &mut Report) -> Option<()> {
    let allowed: &[&str] = match kind {
        Kind::FileInformation | Kind::FileByAgreement | Kind::Indict => &["counts"],
        Kind::Amend => &["add", "drop"],
        Kind::Verdict => &["guilty", "not_guilty"],
        _ => &[],
    };
    if entry.suspended && kind != Kind::Sentence {
        let message = format!("`{}` does not take `suspended`", kind.name());
        let remedy = "Remove it: only a sentence can be suspended.";
        report.error_at_span(FILE, &entry.kind.span(), Rule::MoveDetails, message, remedy);
        return None;
    }
    if let Some(on) = &entry.on
        && !matches!(kind, Kind::SetHearing | Kind::ResetHearing)
    {
        let message = format!("`{}` does not take `on`", kind.name());
        let remedy = "Remove it: only a hearing is set for a day.";
        report.error_at(FILE, on, Rule::MoveDetails, message, remedy);
        return None;
    }
    let given = [
        ("counts", &entry.counts),
        ("add", &entry.add),
        ("drop", &entry.drop),
        ("guilty", &entry.guilty),
        ("not_guilty", &entry.not_guilty),
    ];
    let foreign = (given.iter()).find(|(name, list)| !allowed.contains(name) && !list.is_empty());
    if let Some((name, list)) = foreign {
        let message = format!("`{}` does not take `{name}`", kind.name());
        let remedy = match allowed {
            [] => "Remove it: this move has no counts.".to_owned(),
            allowed => format!("Use {}.", allowed.join(" and ")),
        };
        let span = list.first().map_or(entry.kind.span(), Spanned::span);
        report.error_at_span(FILE, &span, Rule::MoveDetails, message, remedy);
        return None;
    }
    Some(())
}
