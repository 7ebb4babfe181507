//! One proceeding's lane, from its history.

use procedure::{Stage, Standing};
use record::{Date, Day, Effect, Event, EventKind, Key, Mark, Proceeding, Turn};

use crate::{
    i18n::dates,
    on_day::{
        CaseOnDay,
        clock::timed,
        lanes::{Ahead, Anchor, Lane, Note, Segment},
        mark_of,
        status::{bare, said},
        status_of,
    },
};

pub(super) fn lane(case: CaseOnDay<'_>, key: Key<Proceeding>, who: [String; 2]) -> Lane<'_> {
    let proceeding = &case.record[key];
    let start = proceeding.alleged.min(case.day);
    let mut standing = Standing::default();
    let mut segments = vec![segment(case, &standing, start, None)];
    let mut notes = Vec::new();
    for (number, event) in case.record.events_by(case.day).iter().enumerate() {
        if !concerns(event, key) {
            continue;
        }
        let turns = case.record.history(key).of_event(number);
        let label = event.label.as_deref();
        if let Some(words) = label.or_else(|| law_label(case, turns, standing.stage)) {
            notes.push(note(case, event, words, (standing.stage, turns)));
        }
        let Some(turn) = turns.last() else {
            continue;
        };
        if bare(case, &turn.standing) != bare(case, &standing) {
            let day = event.date.last_day().min(event.known);
            begin(
                &mut segments,
                segment(case, &turn.standing, day, Some(event)),
            );
        }
        standing = turn.standing.clone();
    }
    for note in &mut notes {
        note.anchor = anchor(&segments, note);
    }
    Lane {
        proceeding,
        who,
        status: status_of(case, key),
        segments,
        ahead: ahead(case, key, standing.stage),
        notes,
    }
}

fn concerns(event: &Event, key: Key<Proceeding>) -> bool {
    let is_moved = |effect: &Effect| effect.proceeding == key;
    event.proceedings.contains(&key) || event.effects.iter().any(is_moved)
}

fn effect_of<'a>(case: CaseOnDay<'a>, turn: &Turn) -> (&'a Event, &'a Effect) {
    let event = &case.record.events_by(case.day)[turn.event];
    (event, &event.effects[turn.effect])
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

fn segment<'a>(
    case: CaseOnDay<'a>,
    standing: &Standing,
    from: Day,
    event: Option<&'a Event>,
) -> Segment<'a> {
    let stage = standing.stage;
    Segment {
        mark: (stage != Stage::Released).then(|| mark_of(stage)),
        from,
        to: case.day,
        words: said(case, standing).0,
        event,
    }
}

fn begin<'a>(segments: &mut Vec<Segment<'a>>, mut next: Segment<'a>) {
    if let Some(last) = segments.last_mut() {
        // Events are in the order in which they became known: a segment never starts before the last one.
        next.from = next.from.max(last.from);
        last.to = next.from;
    }
    // A segment of no length would be an empty bar and an empty row.
    segments.pop_if(|last| last.from == last.to);
    segments.push(next);
}

fn note<'a>(
    case: CaseOnDay<'a>,
    event: &'a Event,
    words: &'a str,
    (before, turns): (Stage, &[Turn]),
) -> Note<'a> {
    let stage = turns.last().map_or(before, |turn| turn.standing.stage);
    let priority = match (mark_of(stage), event.kind) {
        (Mark::Charged, _) if mark_of(before) != Mark::Charged => 2,
        (mark, _) if mark_of(before) != mark => 1,
        (_, EventKind::Filing) => 3,
        (Mark::Convicted, _) if before != stage => 4,
        (_, EventKind::Statement) => 4,
        (_, EventKind::Hearing) => 5,
        _ => 6,
    };
    Note {
        event,
        date: dates::short(case.words, event.date),
        words,
        at: middle(event),
        anchor: Anchor::Bar,
        priority,
        placement: [None; 2],
    }
}

/// The day itself, or the middle of the month or year, as far as it was known.
fn middle(event: &Event) -> Day {
    let date = event.date;
    let first = date.first_day();
    let (month, day) = match (date.month(), date.day()) {
        (_, Some(_)) => return first,
        (Some(month), _) => (month, 16),
        (None, _) => (7, 1),
    };
    let middle = Day::new(date.year(), month, day).unwrap_or(first);
    middle.min(event.known).max(first)
}

fn anchor(segments: &[Segment<'_>], note: &Note<'_>) -> Anchor {
    let Some(number) = segments.iter().rposition(|segment| segment.from <= note.at) else {
        return Anchor::Line;
    };
    let segment = &segments[number];
    let is_last = number + 1 == segments.len();
    let begins = segment
        .event
        .is_some_and(|event| std::ptr::eq(event, note.event));
    match segment.mark {
        Some(Mark::NoCharge) => Anchor::Line,
        Some(Mark::Barred) if begins && is_last => Anchor::Cap,
        Some(Mark::Barred) | None if !begins => Anchor::After,
        _ => Anchor::Bar,
    }
}

/// The end of the time for charging again, or the hearing that was set last.
fn ahead(case: CaseOnDay<'_>, key: Key<Proceeding>, stage: Stage) -> Option<Ahead<'_>> {
    let words = &case.words.lanes;
    let known = case.record.events_by(case.day).len();
    let turns = case.record.history(key).among(known).iter().rev();
    let mut effects = turns.map(|turn| effect_of(case, turn));
    let short = |until: Day| dates::short(case.words, Date::from(until));
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
    let day = short(until);
    (until > case.day).then(|| Ahead {
        until,
        is_limit: years.is_some(),
        name: match years {
            Some(years) => dates::counted(case.words, &words.limit, years, ""),
            None => words.hearing.with(&[&day]),
        },
        day,
        sources,
        sentence: [None; 2],
        label: [None; 2],
    })
}
