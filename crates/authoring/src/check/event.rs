//! Events and what they do to a case.

use procedure::{Count, Kind, Move};
use record::{Claim, Date, Day, Effect, Event, Source, Time, Zone};

use crate::{
    check::{
        entries::Files,
        markup,
        people::{dated, or_first},
        report::Report,
        scope::{Scope, day, filled, label},
        sources, ways,
    },
    file::{self, FileKind, List, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Events;

/// What events refer to.
pub(super) struct Known<'a> {
    pub(super) scope: &'a Scope,
    pub(super) sources: &'a [Source],
    pub(super) claims: &'a [Claim],
}

/// An event with the places of its effects.
pub(super) struct Placed<'a> {
    pub(super) event: Event,
    pub(super) written: &'a file::Event,
    /// An effect could not be read, so that the replay must not go past this event.
    pub(super) broken: bool,
}

/// Events in the order in which they became known; on one day, in the order of the file.
pub(super) fn resolve<'a>(
    files: &'a Files,
    known: &Known<'_>,
    report: &mut Report,
) -> Vec<Placed<'a>> {
    let mut events: Vec<Placed<'a>> = (files.events.good.iter())
        .map(|entry| event(&entry.value, known, report))
        .collect();
    events.sort_by_key(|placed| placed.event.known);
    events
}

fn event<'a>(entry: &'a file::Event, all: &Known<'_>, report: &mut Report) -> Placed<'a> {
    let scope = all.scope;
    let date = sources::edtf(FILE, &entry.date, report);
    let known = known_day(entry, date, report);
    let effects: Vec<Option<Effect>> = (entry.effect.iter())
        .map(|effect| resolve_effect(effect, date, scope, report))
        .collect();
    let written = scope.claims(FILE, &entry.claims, report);
    let told = |key: &record::Key<Claim>| {
        (all.claims.get(key.index()))
            .is_none_or(|claim| known.is_none_or(|day| claim.holds_on(day)))
    };
    if written.len() == entry.claims.len() && !written.iter().any(told) {
        let message = format!(
            "nothing is said about `{}` on its own day",
            entry.id.get_ref()
        );
        let remedy = "Give it at least one claim that was known on that day.";
        report.error_at(FILE, &entry.id, Rule::NoClaim, message, remedy);
    }
    let event = Event {
        id: entry.id.get_ref().clone(),
        title: markup::text(FILE, &entry.title, scope, report),
        label: (entry.label.as_ref()).map(|word| label(FILE, word, report)),
        date: date.unwrap_or_else(|| or_first(None).into()),
        time: (entry.time.as_ref()).and_then(|time| resolve_time(time, report)),
        date_notes: dated(FILE, &entry.date_notes, or_first(known), scope, report),
        known: or_first(known),
        kind: entry.kind,
        proceedings: (entry.proceedings.iter())
            .filter_map(|id| scope.proceeding(FILE, id, report))
            .collect(),
        people: scope.parties(FILE, &entry.people, report),
        claims: written,
        sources: sources::of_entry(
            FILE,
            &entry.id,
            &entry.sources,
            (scope, all.sources),
            report,
        ),
        effects: effects.iter().flatten().cloned().collect(),
        station: ways::station_of(entry, scope, report),
    };
    Placed {
        broken: effects.iter().any(Option::is_none) || known.is_none(),
        event,
        written: entry,
    }
}

fn known_day(entry: &file::Event, date: Option<Date>, report: &mut Report) -> Option<Day> {
    let Some(word) = &entry.known else {
        return date.map(Date::last_day);
    };
    let known = day(FILE, word, report)?;
    if date.is_some_and(|date| known < date.first_day()) {
        let remedy = "Correct `date` or `known`: nothing is known before it happens.";
        report.error_at(
            FILE,
            word,
            Rule::DatesReversed,
            "the event is known before it happened",
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
    refuse_strangers(entry, step.kind(), report)?;
    let on = (entry.on.as_ref()).map(|word| hearing_day(word, date, report));
    Some(Effect {
        proceeding: proceeding?,
        step,
        on: on.flatten(),
        terms: entry
            .terms
            .as_ref()
            .map(|terms| filled(FILE, terms, report)),
    })
}

/// The day for which a hearing is set, which comes after the day on which it is set.
fn hearing_day(word: &Spanned, date: Option<Date>, report: &mut Report) -> Option<Day> {
    let on = day(FILE, word, report)?;
    if date.is_some_and(|date| on <= date.last_day()) {
        let message = "the hearing is set for a day that is not after the event";
        let remedy = "Correct `on` or the event’s `date`.";
        report.error_at(FILE, word, Rule::DatesReversed, message, remedy);
    }
    Some(on)
}

/// The move with its particulars, if every count in it is known.
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
        Kind::SetHearing => Move::SetHearing,
        Kind::ResetHearing => Move::ResetHearing,
        Kind::WaiveHearing => Move::WaiveHearing,
        Kind::BindOver => Move::BindOver,
        Kind::FindNoProbableCause => Move::FindNoProbableCause,
        Kind::PleadNotGuilty => Move::PleadNotGuilty,
        Kind::PleadNoContest => Move::PleadNoContest,
        Kind::AnnounceDismissal => Move::AnnounceDismissal,
        Kind::NolleProsequi => Move::NolleProsequi,
        Kind::SwearJury => Move::SwearJury,
        Kind::DenyNewTrial => Move::DenyNewTrial,
        Kind::GrantNewTrial => Move::GrantNewTrial,
        Kind::Sentence => Move::Sentence {
            suspended: entry.suspended,
        },
        Kind::DismissWithPrejudice => Move::DismissWithPrejudice,
        Kind::DenyReconsideration => Move::DenyReconsideration,
        Kind::GrantReconsideration => Move::GrantReconsideration,
        Kind::Appeal => Move::Appeal,
        Kind::ReverseDismissal => Move::ReverseDismissal,
        Kind::AffirmDismissal => Move::AffirmDismissal,
        Kind::WithdrawAppeal => Move::WithdrawAppeal,
        Kind::Release => Move::Release,
    })
}

/// Fields that belong to another move than this one.
fn refuse_strangers(entry: &file::Effect, kind: Kind, report: &mut Report) -> Option<()> {
    let takes: &[&str] = match kind {
        Kind::FileInformation | Kind::FileByAgreement | Kind::Indict => &["counts"],
        Kind::Amend => &["add", "drop"],
        Kind::Verdict => &["guilty", "not_guilty"],
        _ => &[],
    };
    let given = [
        ("counts", &entry.counts),
        ("add", &entry.add),
        ("drop", &entry.drop),
        ("guilty", &entry.guilty),
        ("not_guilty", &entry.not_guilty),
    ];
    let stranger = (given.iter()).find(|(name, list)| !takes.contains(name) && !list.is_empty());
    if entry.suspended && kind != Kind::Sentence {
        let message = format!("`{}` does not take `suspended`", kind.name());
        let remedy = "Leave it out: only a sentence can be suspended.";
        report.at(FILE, &entry.kind.span(), Rule::MoveDetails, message, remedy);
        return None;
    }
    if let Some(on) = &entry.on
        && !matches!(kind, Kind::SetHearing | Kind::ResetHearing)
    {
        let message = format!("`{}` does not take `on`", kind.name());
        let remedy = "Leave it out: only a hearing is set for a day.";
        report.error_at(FILE, on, Rule::MoveDetails, message, remedy);
        return None;
    }
    if let Some((name, list)) = stranger {
        let message = format!("`{}` does not take `{name}`", kind.name());
        let remedy = match takes {
            [] => "Leave it out: this move names no counts.".to_owned(),
            takes => format!("Use {}.", takes.join(" and ")),
        };
        let place = list.first().map_or(entry.kind.span(), Spanned::span);
        report.at(FILE, &place, Rule::MoveDetails, message, remedy);
        return None;
    }
    Some(())
}

fn resolve_time(time: &file::Time, report: &mut Report) -> Option<Time> {
    let bad = |word: &Spanned, report: &mut Report| {
        let message = format!("`{}` is not a time", word.get_ref());
        let remedy = "Write `at` as HH:MM and offsets as +HH:MM or -HH:MM.";
        report.error_at(FILE, word, Rule::BadTime, message, remedy);
    };
    let Some(minute) = clock(time.at.get_ref()) else {
        bad(&time.at, report);
        return None;
    };
    let mut offset = |word: &Option<Spanned>| {
        let word = word.as_ref()?;
        let (sign, digits) = match word.get_ref().split_at_checked(1) {
            Some(("+", digits)) => (1, digits),
            Some(("-", digits)) => (-1, digits),
            _ => (0, ""),
        };
        let minutes = clock(digits).and_then(|minutes| i16::try_from(minutes).ok());
        if minutes.is_none() {
            bad(word, report);
        }
        Some(sign * minutes?)
    };
    let zone = match (offset(&time.offset), offset(&time.court_offset)) {
        (Some(offset), Some(court_offset)) => Some(Zone {
            name: time.zone.get_ref().clone(),
            offset,
            court_offset,
        }),
        _ => None,
    };
    if zone.is_none() && time.zone.get_ref() != "not shown" {
        let remedy = "Give `offset` and `court_offset`, or write `zone = \"not shown\"`.";
        report.error_at(
            FILE,
            &time.zone,
            Rule::BadTime,
            "a zone without its offsets",
            remedy,
        );
    }
    Some(Time { minute, zone })
}

/// Minutes since midnight.
fn clock(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |digits: &str, below: u16| {
        let two = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        two.then(|| digits.parse::<u16>().ok())
            .flatten()
            .filter(|n| *n < below)
    };
    Some(number(hour, 24)? * 60 + number(minute, 60)?)
}
