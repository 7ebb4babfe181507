//! The law file: offences, moves, the time for charging, and dismissals.

use record::{
    Cited, ClockLaw, Comparison, Day, Definition, Dismissal, Key, Law, Limit, Misreading, MoveLaw,
    Offence, Source,
};

use crate::{
    check::{
        fields::{day, label, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        markup,
        report::Report,
        sources, terms, ways,
    },
    file::{self, FileKind, List, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Law;

pub(super) fn resolve(
    files: &Files,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Option<Law> {
    let offences = (files.offences.good.iter())
        .map(|entry| offence(&entry.value, (scope, all), report))
        .collect();
    let moves = (files.moves.good.iter())
        .enumerate()
        .map(|(index, entry)| {
            let earlier = &files.moves.good[..index];
            reject_duplicate(
                &entry.value,
                earlier.iter().map(|entry| &entry.value),
                report,
            );
            move_law(&entry.value, (scope, all), report)
        })
        .collect();
    let dismissal =
        (files.dismissal.as_ref()).map(|entry| dismissal(&entry.value, (scope, all), report));
    let clock = (files.clock.as_ref()).map(|entry| clock(&entry.value, (scope, all), report));
    let ways = (files.ways.as_ref()).map(|entry| ways::resolve(&entry.value, (scope, all), report));
    let jurisdiction = &files.jurisdiction.as_ref()?.value;
    Some(Law {
        id: jurisdiction.id.get_ref().clone(),
        name: non_empty(FILE, &jurisdiction.name, report),
        offences,
        moves,
        clock: clock?,
        dismissal: dismissal?,
        ways: ways?,
        terms: terms::terms(files, (scope, all), report),
    })
}

fn offence(entry: &file::Offence, all: (&Scope, &[Source]), report: &mut Report) -> Offence {
    let limit = |limit: &file::Limit, report: &mut Report| Limit {
        years: limit.years,
        citation: non_empty(FILE, &limit.citation, report),
        sources: sources_of(&limit.citation, &limit.sources, all, report),
    };
    Offence {
        since: since(&entry.since, report),
        limit: entry.limit.as_ref().map(|entry| limit(entry, report)),
        id: entry.id.get_ref().clone(),
        name: non_empty(FILE, &entry.name, report),
        citation: non_empty(FILE, &entry.citation, report),
        degree: non_empty(FILE, &entry.degree, report),
        meaning: markup::text(FILE, &entry.meaning, all.0, report),
        sources: sources_of(&entry.id, &entry.sources, all, report),
    }
}

fn reject_duplicate<'a>(
    entry: &file::MoveLaw,
    mut earlier: impl Iterator<Item = &'a file::MoveLaw>,
    report: &mut Report,
) {
    if earlier.any(|other| other.id.get_ref() == entry.id.get_ref()) {
        let message = format!(
            "there are two entries for the move `{}`",
            entry.id.get_ref().name()
        );
        let remedy = "Keep one entry for each move.";
        report.error_at_span(FILE, &entry.id.span(), Rule::DuplicateId, message, remedy);
    }
}

fn move_law(entry: &file::MoveLaw, all: (&Scope, &[Source]), report: &mut Report) -> MoveLaw {
    MoveLaw {
        since: since(&entry.since, report),
        kind: *entry.id.get_ref(),
        name: non_empty(FILE, &entry.name, report),
        label: (entry.label.as_ref()).map(|field| label(FILE, field, report)),
        citation: entry
            .citation
            .as_ref()
            .map(|words| non_empty(FILE, words, report)),
        meaning: markup::text(FILE, &entry.meaning, all.0, report),
        sources: sources_of(&entry.name, &entry.sources, all, report),
    }
}

fn clock(entry: &file::Clock, all: (&Scope, &[Source]), report: &mut Report) -> ClockLaw {
    ClockLaw {
        filing: cited_text(&entry.filing, all, report),
        count: cited_text(&entry.count, all, report),
        pauses: (entry.pause.iter())
            .map(|entry| Cited {
                since: since(&entry.since, report),
                text: markup::text(FILE, &entry.text, all.0, report),
                sources: sources_of(&entry.id, &entry.sources, all, report),
            })
            .collect(),
    }
}

fn cited_text(entry: &file::Cited, all: (&Scope, &[Source]), report: &mut Report) -> Cited {
    Cited {
        since: since(&entry.since, report),
        text: markup::text(FILE, &entry.text, all.0, report),
        sources: sources_of(&entry.text, &entry.sources, all, report),
    }
}

fn dismissal(entry: &file::Dismissal, all: (&Scope, &[Source]), report: &mut Report) -> Dismissal {
    let definition = |entry: &file::Definition, report: &mut Report| Definition {
        since: since(&entry.since, report),
        lead: markup::text(FILE, &entry.lead, all.0, report),
        text: markup::text(FILE, &entry.text, all.0, report),
        sources: sources_of(&entry.lead, &entry.sources, all, report),
    };
    Dismissal {
        without: definition(&entry.without, report),
        with: definition(&entry.with, report),
        limit: cited_text(&entry.limit, all, report),
        comparison: (entry.comparison.iter())
            .map(|row| Comparison {
                since: since(&row.since, report),
                question: non_empty(FILE, &row.question, report),
                without: markup::text(FILE, &row.without, all.0, report),
                with: markup::text(FILE, &row.with, all.0, report),
                sources: sources_of(&row.question, &row.sources, all, report),
            })
            .collect(),
        misreadings: (entry.misreading.iter())
            .map(|entry| Misreading {
                since: since(&entry.since, report),
                heading: non_empty(FILE, &entry.heading, report),
                text: markup::text(FILE, &entry.text, all.0, report),
            })
            .collect(),
    }
}

/// The day from which a page may use an entry.
pub(super) fn since(field: &Spanned, report: &mut Report) -> Day {
    or_placeholder(day(FILE, field, report))
}

/// The sources of an entry.
pub(super) fn sources_of(
    at: &Spanned,
    ids: &List,
    all: (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Key<Source>> {
    sources::of_entry(FILE, at, ids, all, report)
}
