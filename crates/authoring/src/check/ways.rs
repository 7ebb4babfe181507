//! The ways back to court: each begins with its dismissal, and every stop can be reached.

use procedure::{Count, Kind, Move, Stage, Standing, replay};
use record::{Key, Source, Station, Ways};

use crate::{
    check::{
        law::{cited, since},
        markup,
        report::Report,
        scope::{Scope, filled},
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Law;

pub(super) fn resolve(entry: &file::Ways, all: (&Scope, &[Source]), report: &mut Report) -> Ways {
    let mut way = |stations: &[file::Station], stage: Stage| -> Vec<Station> {
        let is_sound = begins(stations, stage, report) & branches(stations, report);
        if is_sound {
            reached(stations, stage, report);
        }
        (stations.iter())
            .map(|entry| station(entry, all, report))
            .collect()
    };
    Ways {
        without: way(&entry.without, Stage::DismissedWithoutPrejudice),
        with: way(&entry.with, Stage::DismissedWithPrejudice),
    }
}

fn station(entry: &file::Station, all: (&Scope, &[Source]), report: &mut Report) -> Station {
    Station {
        id: entry.id.get_ref().clone(),
        since: since(&entry.since, report),
        title: filled(FILE, &entry.title, report),
        line: filled(FILE, &entry.line, report),
        who: markup::text(FILE, &entry.who, all.0, report),
        shown: markup::text(FILE, &entry.shown, all.0, report),
        citation: (entry.citation.as_ref()).map(|words| filled(FILE, words, report)),
        moves: kinds(entry).collect(),
        told: entry.told.clone(),
        alternative: entry.alternative,
        sources: cited(&entry.id, &entry.sources, all, report),
    }
}

fn kinds(entry: &file::Station) -> impl Iterator<Item = Kind> {
    entry.moves.iter().map(|kind| *kind.get_ref())
}

/// The first stop is the dismissal from which the way leads, and no later one is.
fn begins(stations: &[file::Station], stage: Stage, report: &mut Report) -> bool {
    let mut is_sound = true;
    for (index, entry) in stations.iter().enumerate() {
        let is_start = |kind: Kind| kind.dismisses() == Some(stage);
        let has_moves = index > 0 || !entry.moves.is_empty();
        if !has_moves || kinds(entry).any(|kind| is_start(kind) != (index == 0)) {
            let message = match index {
                0 => format!("a way from `{}` begins elsewhere", stage.name()),
                _ => "a way leads through its own beginning".to_owned(),
            };
            let remedy = "Give the moves of that dismissal to the first stop, and to no other.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
            is_sound = false;
        }
    }
    is_sound
}

/// Two stops beside each other are the most that can be drawn, and neither is the first.
fn branches(stations: &[file::Station], report: &mut Report) -> bool {
    let mut is_sound = true;
    for (index, entry) in stations.iter().enumerate() {
        let has_stem = index > 1 && !stations[index - 1].alternative;
        if entry.alternative && !has_stem {
            let message = "there is no stop that this one could be the alternative to";
            let remedy = "An alternative follows the stop beside which it stands, after the first; two are the most.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
            is_sound = false;
        }
    }
    is_sound
}

/// Every stop that has moves can be reached by the moves of the way.
fn reached(stations: &[file::Station], stage: Stage, report: &mut Report) {
    let along: Vec<Kind> = (stations.iter().skip(1))
        .flat_map(|entry| kinds(entry).chain(entry.told.iter().copied()))
        .collect();
    let reached = dismissed(stage).reachable_moves(&[Count(0)], &along);
    for entry in stations.iter().skip(1) {
        if !entry.moves.is_empty() && !kinds(entry).any(|kind| reached.contains(&kind)) {
            let message = format!("no case can come to `{}` on this way", entry.id.get_ref());
            let remedy = "Name a move that the stops before it make possible.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
        }
    }
}

/// A case that was charged and dismissed.
fn dismissed(stage: Stage) -> Standing {
    let charge = Move::FileInformation {
        counts: vec![Count(0)],
    };
    let dismissal = match stage {
        Stage::DismissedWithPrejudice => Move::DismissWithPrejudice,
        _ => Move::NolleProsequi,
    };
    replay([&charge, &dismissal]).unwrap_or_default()
}

/// The stop at which an event says that it is to be told: one of a case.
pub(super) fn station_of(
    entry: &file::Event,
    scope: &Scope,
    report: &mut Report,
) -> Option<Key<Station>> {
    let id: &Spanned = entry.station.as_ref()?;
    if entry.proceedings.is_empty() {
        let message = "an event of no case stands on a way back to court";
        let remedy = "Name its case in `proceedings`, or leave `station` out.";
        report.error_at(FileKind::Events, id, Rule::Way, message, remedy);
    }
    scope.station(FileKind::Events, id, report)
}
