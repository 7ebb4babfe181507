//! The ways back to court: each starts with its dismissal, and a case can reach every stop.

use procedure::{Count, Kind, Move, Stage, Standing, replay};
use record::{Key, Source, Station, Ways};

use crate::{
    check::{
        fields::non_empty,
        ids::Scope,
        law::{since, sources_of},
        markup,
        report::Report,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

const FILE: FileKind = FileKind::Law;

pub(super) fn resolve(entry: &file::Ways, all: (&Scope, &[Source]), report: &mut Report) -> Ways {
    let mut way = |stations: &[file::Station], stage: Stage| -> Vec<Station> {
        let is_valid = check_start(stations, stage, report) & check_alternatives(stations, report);
        if is_valid {
            check_reachable(stations, stage, report);
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
        title: non_empty(FILE, &entry.title, report),
        line: non_empty(FILE, &entry.line, report),
        who: markup::text(FILE, &entry.who, all.0, report),
        shown: markup::text(FILE, &entry.shown, all.0, report),
        citation: (entry.citation.as_ref()).map(|words| non_empty(FILE, words, report)),
        moves: kinds(entry).collect(),
        told: entry.told.clone(),
        alternative: entry.alternative,
        sources: sources_of(&entry.id, &entry.sources, all, report),
    }
}

fn kinds(entry: &file::Station) -> impl Iterator<Item = Kind> {
    entry.moves.iter().map(|kind| *kind.get_ref())
}

/// Reports a first stop without the dismissal that the way starts from, and a later stop with it.
fn check_start(stations: &[file::Station], stage: Stage, report: &mut Report) -> bool {
    let mut is_valid = true;
    for (index, entry) in stations.iter().enumerate() {
        let is_start = |kind: Kind| kind.dismisses() == Some(stage);
        let has_moves = index > 0 || !entry.moves.is_empty();
        if !has_moves || kinds(entry).any(|kind| is_start(kind) != (index == 0)) {
            let message = match index {
                0 => format!(
                    "the first stop is not a dismissal that leads to `{}`",
                    stage.name()
                ),
                _ => "a later stop has a move of the first stop".to_owned(),
            };
            let remedy = "Give the moves of that dismissal to the first stop, and to no other.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
            is_valid = false;
        }
    }
    is_valid
}

/// Reports an alternative to the first stop, and a third stop side by side: only two can be drawn.
fn check_alternatives(stations: &[file::Station], report: &mut Report) -> bool {
    let mut is_valid = true;
    for (index, entry) in stations.iter().enumerate() {
        let has_other = index > 1 && !stations[index - 1].alternative;
        if entry.alternative && !has_other {
            let message = "there is no stop for this one to be an alternative to";
            let remedy = "Put an alternative after its stop, which is not the first. A stop has one alternative at most.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
            is_valid = false;
        }
    }
    is_valid
}

/// Reports a stop whose moves no sequence of moves of the way leads to.
fn check_reachable(stations: &[file::Station], stage: Stage, report: &mut Report) {
    let along: Vec<Kind> = (stations.iter().skip(1))
        .flat_map(|entry| kinds(entry).chain(entry.told.iter().copied()))
        .collect();
    let reached = dismissed(stage).reachable_moves(&[Count(0)], &along);
    for entry in stations.iter().skip(1) {
        if !entry.moves.is_empty() && !kinds(entry).any(|kind| reached.contains(&kind)) {
            let message = format!("no case can reach `{}` on this way", entry.id.get_ref());
            let remedy = "Name a move that is possible after the stops before it.";
            report.error_at(FILE, &entry.id, Rule::Way, message, remedy);
        }
    }
}

/// The standing of a case that was charged and dismissed.
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

/// The stop that shows an event; reports an event without a proceeding.
pub(super) fn station_of(
    entry: &file::Event,
    scope: &Scope,
    report: &mut Report,
) -> Option<Key<Station>> {
    let id: &Spanned = entry.station.as_ref()?;
    if entry.proceedings.is_empty() {
        let message = "an event with a `station` has no proceeding";
        let remedy = "Name the proceeding in `proceedings`, or remove `station`.";
        report.error_at(FileKind::Events, id, Rule::Way, message, remedy);
    }
    scope.station(FileKind::Events, id, report)
}
