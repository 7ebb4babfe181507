//! Replays the moves of each proceeding and refuses those that can't be made.

use super::{entries::Files, event::Placed, report::Report};
use crate::{
    case::{Key, Proceeding, file::FileKind, problem::Rule},
    procedure::{Count, Impossible, Kind, Move, Stage, Why, replay},
};

/// Every proceeding's first impossible move, and every move that the law file does not explain.
pub(super) fn check(files: &Files, events: &[Placed<'_>], report: &mut Report) {
    // Where an event could not be read, any later move may rest on it.
    let complete = files.events.broken.is_empty() && !files.events.incomplete;
    let judged = files.proceedings.good.iter().filter(|_| complete);
    for (index, proceeding) in judged.enumerate() {
        let key = Key::new(u16::try_from(index).unwrap_or(u16::MAX));
        possible(files, proceeding.value.id.get_ref(), key, events, report);
    }
    for placed in events {
        for effect in &placed.written.effect {
            let kind = effect.kind.get_ref();
            if !files
                .moves
                .good
                .iter()
                .any(|law| law.value.id.get_ref() == kind)
            {
                let message = format!("the law file has no [[move]] for `{}`", kind.name());
                let remedy = "Add it there with its citation, plain meaning and sources.";
                report.at(
                    FileKind::Events,
                    &effect.kind.span(),
                    Rule::NoLaw,
                    message,
                    remedy,
                );
            }
        }
    }
}

fn possible(
    files: &Files,
    id: &str,
    key: Key<Proceeding>,
    events: &[Placed<'_>],
    report: &mut Report,
) {
    // What follows an effect that could not be read is not judged: it may rest on it.
    let readable = events
        .iter()
        .position(|placed| placed.broken)
        .unwrap_or(events.len());
    let steps: Vec<(&Placed<'_>, usize)> = (events[..readable].iter())
        .flat_map(|placed| (0..placed.event.effects.len()).map(move |index| (placed, index)))
        .filter(|(placed, index)| placed.event.effects[*index].proceeding == key)
        .collect();
    let moves = steps
        .iter()
        .map(|(placed, index)| &placed.event.effects[*index].step);
    let Err(stop) = replay(moves) else {
        return;
    };
    let Some((placed, index)) = steps.get(stop.index) else {
        return;
    };
    let span = placed.written.effect[*index].kind.span();
    let before: Vec<&Move> = (steps[..stop.index].iter())
        .map(|(placed, index)| &placed.event.effects[*index].step)
        .collect();
    let next = replay(before)
        .map(|standing| standing.next_moves())
        .unwrap_or_default();
    let message = format!(
        "`{}` can't be made in `{id}` on {}: {}",
        stop.kind.name(),
        placed.event.known,
        reason(&stop, files)
    );
    report.at(
        FileKind::Events,
        &span,
        Rule::ImpossibleMove,
        message,
        remedy(stop.stage, &next),
    );
}

fn reason(stop: &Impossible, files: &Files) -> String {
    let offence = |Count(index): Count| {
        (files.offences.good.get(usize::from(index))).map_or_else(
            || index.to_string(),
            |entry| entry.value.id.get_ref().clone(),
        )
    };
    match stop.why {
        Why::WrongStage => format!("the case is {} then", stop.stage.name()),
        Why::NoCount => "no count would be before the court".to_owned(),
        Why::UnknownCount(count) => {
            format!("the count `{}` is not before the court", offence(count))
        }
        Why::CountTwice(count) => format!("the count `{}` is there twice", offence(count)),
        Why::Undecided(count) => format!("the verdict leaves `{}` undecided", offence(count)),
        Why::Appeal => "no such step in the appeal is open".to_owned(),
    }
}

fn remedy(stage: Stage, next: &[Kind]) -> String {
    let names: Vec<&str> = next.iter().map(|kind| kind.name()).collect();
    let list = if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    };
    format!(
        "Correct the move, its day or its proceeding. Possible from {}: {list}.",
        stage.name()
    )
}
