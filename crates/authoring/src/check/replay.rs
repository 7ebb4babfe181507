//! Replays the moves of each proceeding and reports those that can't be made.

use procedure::{Count, Kind, Move, MoveError, ReplayError, Stage, replay};
use record::{Day, Effect, Event, Key, Law, Proceeding};

use crate::{
    check::{event::ResolvedEvent, files::Files, report::Report},
    file::{self, FileKind},
    problem::Rule,
};

/// Reports the first impossible move of each proceeding, every charge after its time limit, and every move
/// without an entry in the law file.
pub(super) fn check(
    files: &Files,
    events: &[ResolvedEvent<'_>],
    law: Option<&Law>,
    report: &mut Report,
) {
    // A move may depend on an event that could not be read.
    let complete = files.events.broken.is_empty() && !files.events.incomplete;
    let proceedings = files.proceedings.good.iter().filter(|_| complete);
    for (index, proceeding) in proceedings.enumerate() {
        let key = Key::new(u16::try_from(index).unwrap_or(u16::MAX));
        check_moves(files, proceeding.value.id.get_ref(), key, events, report);
    }
    check_law_of_moves(files, report);
    if let Some(law) = law {
        for resolved in events {
            check_time_limits(files, resolved, law, report);
        }
    }
}

/// Reports moves without an entry in the law file: a page can offer any move as a possible next one.
fn check_law_of_moves(files: &Files, report: &mut Report) {
    let known = &files.moves;
    for kind in Kind::ALL {
        let is_broken = known.broken.iter().any(|id| id == kind.name());
        let is_explained = (known.good.iter()).any(|law| law.value.id.get_ref() == kind);
        if !is_explained && !is_broken && !known.incomplete {
            let message = format!("there is no [[move]] for `{}`", kind.name());
            let remedy = "Add it with its citation, plain meaning and sources.";
            report.error_in_file(FileKind::Law, Rule::NoLaw, message, remedy);
        }
    }
}

/// Reports charges that are brought after their time limit.
fn check_time_limits(files: &Files, resolved: &ResolvedEvent<'_>, law: &Law, report: &mut Report) {
    let day = resolved.event.date.first_day();
    for (effect, written) in resolved.event.effects.iter().zip(&resolved.written.effect) {
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
            let message = format!("`{}` is charged after its time limit", offence.id);
            let remedy = format!(
                "Correct the day or the count: the limit is {} years from {alleged} ({}).",
                limit.years, limit.citation
            );
            let span = written.kind.span();
            report.error_at_span(FileKind::Events, &span, Rule::TimeBarred, message, remedy);
        }
    }
}

/// Reports the first move of a proceeding that can't be made.
fn check_moves(
    files: &Files,
    id: &str,
    key: Key<Proceeding>,
    events: &[ResolvedEvent<'_>],
    report: &mut Report,
) {
    let effects = effects_of(key, events);
    let moves: Vec<&Move> = effects.iter().map(|(_, effect, _)| &effect.step).collect();
    let Err(error) = replay(moves.iter().copied()) else {
        return;
    };
    let Some((event, _, written)) = effects.get(error.index) else {
        return;
    };
    let offences: Vec<Count> = (files.offences.good.iter().zip(0..))
        .map(|(_, index)| Count(index))
        .collect();
    let next = replay(moves[..error.index].iter().copied())
        .map(|standing| standing.next_moves(&offences))
        .unwrap_or_default();
    let message = format!(
        "`{}` can't be made in `{id}` on {}: {}",
        error.kind.name(),
        event.known,
        reason(&error, files)
    );
    let (span, remedy) = (written.kind.span(), remedy(error.stage, &next));
    report.error_at_span(
        FileKind::Events,
        &span,
        Rule::ImpossibleMove,
        message,
        remedy,
    );
}

/// The effects on a proceeding, each with its event and as it was written.
fn effects_of<'a>(
    key: Key<Proceeding>,
    events: &'a [ResolvedEvent<'_>],
) -> Vec<(&'a Event, &'a Effect, &'a file::Effect)> {
    // Later moves may depend on an effect that could not be resolved.
    let readable = events.iter().take_while(|resolved| !resolved.broken);
    let effects = readable.flat_map(|resolved| {
        let written = &resolved.written.effect;
        let pairs = resolved.event.effects.iter().zip(written);
        pairs.map(|(effect, written)| (&resolved.event, effect, written))
    });
    effects
        .filter(|(_, effect, _)| effect.proceeding == key)
        .collect()
}

/// The reason in words, with offences by their ids.
fn reason(error: &ReplayError, files: &Files) -> String {
    let offence = |Count(index): Count| {
        (files.offences.good.get(usize::from(index))).map_or_else(
            || index.to_string(),
            |entry| entry.value.id.get_ref().clone(),
        )
    };
    match error.reason {
        MoveError::WrongStage => format!("the case is {} then", error.stage.name()),
        MoveError::UnknownCount(count) => {
            format!("the count `{}` is not before the court", offence(count))
        }
        MoveError::CountTwice(count) => format!("the count `{}` is there twice", offence(count)),
        MoveError::Undecided(count) => format!("the verdict leaves `{}` undecided", offence(count)),
        reason => reason.to_string(),
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
