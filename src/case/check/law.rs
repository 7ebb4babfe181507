//! The law file.

use super::{
    entries::Files,
    markup,
    report::Report,
    scope::{Scope, filled},
    sources,
};
use crate::case::{
    Cited, Comparison, Definition, Dismissal, Key, Law, Misreading, MoveLaw, Offence, Source,
    file::{self, FileKind, List, Words},
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
            refuse_twice(
                &entry.value,
                earlier.iter().map(|entry| &entry.value),
                report,
            );
            move_law(&entry.value, (scope, all), report)
        })
        .collect();
    let dismissal =
        (files.dismissal.as_ref()).map(|entry| dismissal(&entry.value, (scope, all), report));
    let jurisdiction = &files.jurisdiction.as_ref()?.value;
    Some(Law {
        id: jurisdiction.id.get_ref().clone(),
        name: filled(FILE, &jurisdiction.name, report),
        offences,
        moves,
        dismissal: dismissal?,
    })
}

fn offence(entry: &file::Offence, all: (&Scope, &[Source]), report: &mut Report) -> Offence {
    Offence {
        id: entry.id.get_ref().clone(),
        name: filled(FILE, &entry.name, report),
        citation: filled(FILE, &entry.citation, report),
        degree: filled(FILE, &entry.degree, report),
        meaning: markup::text(FILE, &entry.meaning, all.0, report),
        sources: cited(&entry.id, &entry.sources, all, report),
    }
}

fn refuse_twice<'a>(
    entry: &file::MoveLaw,
    mut earlier: impl Iterator<Item = &'a file::MoveLaw>,
    report: &mut Report,
) {
    if earlier.any(|other| other.id.get_ref() == entry.id.get_ref()) {
        let message = format!("the move `{}` is there already", entry.id.get_ref().name());
        let remedy = "Keep one entry for each move.";
        report.at(FILE, &entry.id.span(), Rule::DuplicateId, message, remedy);
    }
}

fn move_law(entry: &file::MoveLaw, all: (&Scope, &[Source]), report: &mut Report) -> MoveLaw {
    MoveLaw {
        kind: *entry.id.get_ref(),
        name: filled(FILE, &entry.name, report),
        citation: entry
            .citation
            .as_ref()
            .map(|words| filled(FILE, words, report)),
        meaning: markup::text(FILE, &entry.meaning, all.0, report),
        sources: cited(&entry.name, &entry.sources, all, report),
    }
}

fn dismissal(entry: &file::Dismissal, all: (&Scope, &[Source]), report: &mut Report) -> Dismissal {
    let definition = |entry: &file::Definition, report: &mut Report| Definition {
        lead: markup::text(FILE, &entry.lead, all.0, report),
        text: markup::text(FILE, &entry.text, all.0, report),
        sources: cited(&entry.lead, &entry.sources, all, report),
    };
    Dismissal {
        without: definition(&entry.without, report),
        with: definition(&entry.with, report),
        limit: Cited {
            text: markup::text(FILE, &entry.limit.text, all.0, report),
            sources: cited(&entry.limit.text, &entry.limit.sources, all, report),
        },
        comparison: (entry.comparison.iter())
            .map(|row| Comparison {
                question: filled(FILE, &row.question, report),
                without: markup::text(FILE, &row.without, all.0, report),
                with: markup::text(FILE, &row.with, all.0, report),
                sources: cited(&row.question, &row.sources, all, report),
            })
            .collect(),
        misreadings: (entry.misreading.iter())
            .map(|entry| Misreading {
                heading: filled(FILE, &entry.heading, report),
                text: markup::text(FILE, &entry.text, all.0, report),
            })
            .collect(),
    }
}

fn cited(
    at: &Words,
    ids: &List,
    all: (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Key<Source>> {
    sources::of_entry(FILE, at, ids, all, report)
}
