//! One proceeding's lane, from its history.

use procedure::{Stage, Standing};
use record::{Date, Effect, Event, EventKind, Key, Mark, Proceeding, Turn};

use crate::{
    i18n::dates,
    on_day::{
        Axis, CaseOnDay,
        clock::timed,
        lanes::{Ahead, Anchor, Lane, Note},
        mark_of,
        status::{bare, said},
        status_of,
    },
};

pub(super) fn lane(case: CaseOnDay<'_>, axis: Axis, key: Key<Proceeding>) -> Lane<'_> {
    let proceeding = &case.record[key];
    let status = status_of(case, key);
    let mut standing = &Standing::default();
    let mut notes = vec![beginning(case, axis, proceeding)];
    for (number, event) in case.record.events_by(case.day).iter().enumerate() {
        let is_moved = |effect: &Effect| effect.proceeding == key;
        if event.proceedings.contains(&key) || event.effects.iter().any(is_moved) {
            let turns = case.record.history(key).of_event(number);
            notes.extend(note(case, axis, event, (standing, turns)));
            standing = turns.last().map_or(standing, |turn| &turn.standing);
        }
    }
    // The status of the day is said with all that belongs to it.
    let last = notes.iter_mut().rev().find_map(|note| note.status.as_mut());
    if let Some(last) = last {
        last.clone_from(&status.words);
    }
    let defendant = &case.record[proceeding.defendant];
    let is_charged = notes
        .iter()
        .any(|note| note.mark.is_some_and(|mark| mark != Mark::NoCharge));
    Lane {
        proceeding,
        title: if is_charged {
            &proceeding.title
        } else {
            &defendant.name
        },
        status,
        ahead: ahead(case, axis, key, standing.stage),
        notes,
    }
}

fn beginning<'a>(case: CaseOnDay<'a>, axis: Axis, proceeding: &'a Proceeding) -> Note<'a> {
    let day = proceeding.alleged.min(case.day);
    let place = axis.place(day);
    Note {
        date: Date::from(day),
        sources: &[],
        short_date: String::new(),
        words: "",
        status: Some(said(case, &Standing::default()).0),
        mark: Some(Mark::NoCharge),
        from: place,
        span: [place; 2],
        anchor: Anchor::Line,
        priority: 6,
        label: None,
    }
}

/// `None` if it has no label and the status stays.
fn note<'a>(
    case: CaseOnDay<'a>,
    axis: Axis,
    event: &'a Event,
    (before, turns): (&Standing, &[Turn]),
) -> Option<Note<'a>> {
    let after = turns.last().map_or(before, |turn| &turn.standing);
    let label = event.label.as_deref();
    let words = label.or_else(|| law_label(case, turns, before.stage));
    let status = (bare(case, after) != bare(case, before)).then(|| said(case, after).0);
    if words.is_none() && status.is_none() {
        return None;
    }
    let (stage, day) = (after.stage, event.date.last_day().min(event.known));
    let from = axis.place(day);
    Some(Note {
        date: event.date,
        sources: &event.sources,
        short_date: dates::short(case.words, event.date),
        words: words.unwrap_or_default(),
        status,
        mark: (stage != Stage::Released).then(|| mark_of(stage)),
        from,
        span: [axis.place(event.date.first_day()), from],
        anchor: anchor(before.stage, stage),
        priority: priority(event.kind, before.stage, stage),
        label: None,
    })
}

fn anchor(before: Stage, stage: Stage) -> Anchor {
    match mark_of(stage) {
        Mark::NoCharge => Anchor::Line,
        Mark::Barred if mark_of(before) != Mark::Barred => Anchor::Cap,
        Mark::Barred => Anchor::Nothing,
        _ if before == Stage::Released => Anchor::Nothing,
        _ => Anchor::Bar,
    }
}

fn priority(kind: EventKind, before: Stage, stage: Stage) -> u8 {
    let (mark, is_new) = (mark_of(stage), mark_of(stage) != mark_of(before));
    match kind {
        _ if is_new && mark == Mark::Charged => 2,
        _ if is_new => 1,
        EventKind::Filing => 3,
        _ if mark == Mark::Convicted && before != stage => 4,
        EventKind::Statement => 4,
        EventKind::Hearing => 5,
        _ => 6,
    }
}

/// The law's short name for the move that changed the mark last, or else for the first move that has one.
fn law_label<'a>(case: CaseOnDay<'a>, turns: &[Turn], mut before: Stage) -> Option<&'a str> {
    let mut label = None;
    for turn in turns {
        let stage = turn.standing.stage;
        if label.is_none() || mark_of(stage) != mark_of(before) {
            let kind = effect_of(case, turn).1.step.kind();
            let law = case.record.law().moves.iter().find(|law| law.kind == kind);
            label = law.and_then(|law| law.label.as_deref()).or(label);
        }
        before = stage;
    }
    label
}

fn effect_of<'a>(case: CaseOnDay<'a>, turn: &Turn) -> (&'a Event, &'a Effect) {
    let event = &case.record.events_by(case.day)[turn.event];
    (event, &event.effects[turn.effect])
}

/// The end of the time for charging again, or the hearing that was set last.
fn ahead(case: CaseOnDay<'_>, axis: Axis, key: Key<Proceeding>, stage: Stage) -> Option<Ahead<'_>> {
    let words = &case.words.lanes;
    let known = case.record.events_by(case.day).len();
    let turns = case.record.history(key).among(known).iter().rev();
    let mut effects = turns.map(|turn| effect_of(case, turn));
    let (until, years, sources) = match stage {
        Stage::DismissedWithoutPrejudice => {
            let charged = effects.map(|(_, effect)| effect.step.charged());
            let charged = charged.into_iter().find(|counts| !counts.is_empty())?;
            let (_, limit) = timed(case, Some(charged))?;
            let last = limit.last_day(case.record[key].alleged)?;
            (last, Some(limit.years), &limit.sources)
        }
        Stage::AwaitingHearing => {
            let (event, on) = effects.find_map(|(event, effect)| Some((event, effect.on?)))?;
            (on, None, &event.sources)
        }
        _ => return None,
    };
    let short_date = dates::short(case.words, Date::from(until));
    (until > case.day).then(|| Ahead {
        until: Date::from(until),
        place: axis.place(until),
        is_limit: years.is_some(),
        name: match years {
            Some(years) => dates::counted(case.words, &words.limit, years, ""),
            None => words.hearing.with(&[&short_date]),
        },
        short_date,
        sources,
        label: None,
    })
}
