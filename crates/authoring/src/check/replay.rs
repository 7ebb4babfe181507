//! Replays the moves of each proceeding and refuses those that can't be made.

use procedure::{Count, Impossible, Kind, Move, MoveError, Stage, replay};
use record::{Day, Key, Law, Proceeding};

use crate::{
    check::{entries::Files, event::Placed, report::Report},
    file::FileKind,
    problem::Rule,
};

/// Every proceeding's first impossible move, every charge out of time, and every move that the law
/// file does not explain.
pub(super) fn check(files: &Files, events: &[Placed<'_>], law: Option<&Law>, report: &mut Report) {
    // Where an event could not be read, any later move may rest on it.
    let complete = files.events.broken.is_empty() && !files.events.incomplete;
    let judged = files.proceedings.good.iter().filter(|_| complete);
    for (index, proceeding) in judged.enumerate() {
        let key = Key::new(u16::try_from(index).unwrap_or(u16::MAX));
        possible(files, proceeding.value.id.get_ref(), key, events, report);
    }
    explained(files, report);
    if let Some(law) = law {
        for placed in events {
            in_time(files, placed, law, report);
        }
    }
}

/// Every move is in the law file: the page tells of any that may come next.
fn explained(files: &Files, report: &mut Report) {
    let known = &files.moves;
    for kind in Kind::ALL {
        let named = known.broken.iter().any(|id| id == kind.name());
        let explained = (known.good.iter()).any(|law| law.value.id.get_ref() == kind);
        if !explained && !named && !known.incomplete {
            let message = format!("there is no [[move]] for `{}`", kind.name());
            let remedy = "Add it with its citation, plain meaning and sources.";
            report.whole(FileKind::Law, Rule::NoLaw, message, remedy);
        }
    }
}

/// A charge is brought within the time that the law allows for it.
fn in_time(files: &Files, placed: &Placed<'_>, law: &Law, report: &mut Report) {
    let day = placed.event.date.first_day();
    for (effect, written) in placed.event.effects.iter().zip(&placed.written.effect) {
        let kind = effect.step.kind();
        let case = files.proceedings.good.get(effect.proceeding.index());
        let alleged = case.and_then(|entry| Day::parse(entry.value.alleged.get_ref()));
        let (Some(alleged), true) = (alleged, kind.must_be_in_time()) else {
            continue;
        };
        for Count(index) in effect.step.charged() {
            let Some(offence) = law.offences.get(usize::from(*index)) else {
                continue;
            };
            let Some(limit) =
                (offence.limit.as_ref()).filter(|_| !offence.is_in_time(alleged, day))
            else {
                continue;
            };
            let message = format!("`{}` is charged after the time for it", offence.id);
            let remedy = format!(
                "Correct the day, or the count: {} years from {alleged} ({}).",
                limit.years, limit.citation
            );
            let span = written.kind.span();
            report.at(FileKind::Events, &span, Rule::TimeBarred, message, remedy);
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
    let offences: Vec<Count> = (files.offences.good.iter().zip(0..))
        .map(|(_, index)| Count(index))
        .collect();
    let next = replay(before)
        .map(|standing| standing.next_moves(&offences))
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
        MoveError::WrongStage => format!("the case is {} then", stop.stage.name()),
        MoveError::NoCount => "no count would be before the court".to_owned(),
        MoveError::UnknownCount(count) => {
            format!("the count `{}` is not before the court", offence(count))
        }
        MoveError::CountTwice(count) => format!("the count `{}` is there twice", offence(count)),
        MoveError::Undecided(count) => format!("the verdict leaves `{}` undecided", offence(count)),
        MoveError::Appeal => "no such step in the appeal is open".to_owned(),
        MoveError::Final => "the appeal has ended, and nobody can undo the dismissal".to_owned(),
        MoveError::NoVerdict => "the conviction rests on a plea and no verdict".to_owned(),
        MoveError::Suspended => "the sentence is suspended and not served".to_owned(),
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
