//! One pass over the record for one proceeding: each event is replayed once.

use super::{Ahead, Ground, Note, Put, Segment, TIERS};
use crate::{
    case::{Day, Effect, Event, EventKind, Key, Mark, Proceeding},
    procedure::{Count, Stage, Standing},
    view::{
        Reading,
        clock::timed,
        mark_of,
        status::{bare, said},
    },
    words::dates,
};

/// What the pass has gathered.
pub(super) struct Course<'a> {
    pub(super) segments: Vec<Segment<'a>>,
    pub(super) ahead: Option<Ahead<'a>>,
    pub(super) notes: Vec<Note<'a>>,
}

struct Pass<'a> {
    reading: Reading<'a>,
    key: Key<Proceeding>,
    standing: Standing,
    /// The status of the last segment.
    status: &'static str,
    segments: Vec<Segment<'a>>,
    notes: Vec<Note<'a>>,
    /// The offences charged last.
    charged: &'a [Count],
    /// The day for which a hearing was set last, and the event that set it.
    hearing: Option<(Day, &'a Event)>,
}

pub(super) fn course(reading: Reading<'_>, key: Key<Proceeding>) -> Course<'_> {
    let standing = Standing::default();
    let start = reading.case[key].alleged.min(reading.day);
    let first = Segment {
        mark: drawn(standing.stage),
        from: start,
        to: reading.day,
        words: said(reading, &standing).0,
        event: None,
    };
    let mut pass = Pass {
        reading,
        key,
        status: bare(reading, &standing),
        standing,
        segments: vec![first],
        notes: Vec::new(),
        charged: &[],
        hearing: None,
    };
    for event in reading.case.events_by(reading.day) {
        pass.take(event);
    }
    let ahead = pass.ahead();
    let Pass {
        segments,
        mut notes,
        ..
    } = pass;
    for note in &mut notes {
        note.ground = ground(&segments, note);
    }
    Course {
        segments,
        ahead,
        notes,
    }
}

/// What a stage draws: nothing follows a release.
fn drawn(stage: Stage) -> Option<Mark> {
    (stage != Stage::Released).then(|| mark_of(stage))
}

impl<'a> Pass<'a> {
    fn take(&mut self, event: &'a Event) {
        let before = self.standing.stage;
        let mut label = None;
        let mut is_ours = event.proceedings.contains(&self.key);
        for effect in (event.effects.iter()).filter(|effect| effect.proceeding == self.key) {
            is_ours = true;
            // The check has refused every record with a move that can't be made.
            let Ok(next) = self.standing.clone().after(&effect.step) else {
                continue;
            };
            let turns = mark_of(next.stage) != mark_of(self.standing.stage);
            if turns || label.is_none() {
                label = self.label(effect).or(label);
            }
            if !effect.step.charged().is_empty() {
                self.charged = effect.step.charged();
            }
            if let Some(on) = effect.on {
                self.hearing = Some((on, event));
            }
            self.standing = next;
        }
        if is_ours {
            self.turn(event);
            if let Some(words) = event.label.as_deref().or(label) {
                self.note(event, words, before);
            }
        }
    }

    /// The law's short name for a move.
    fn label(&self, effect: &Effect) -> Option<&'a str> {
        let kind = effect.step.kind();
        let mut moves = self.reading.case.law().moves.iter();
        moves.find(|law| law.kind == kind)?.label.as_deref()
    }

    /// Begins a segment where the status is another than before.
    fn turn(&mut self, event: &'a Event) {
        let mark = drawn(self.standing.stage);
        let status = bare(self.reading, &self.standing);
        let Some(last) = self.segments.last_mut() else {
            return;
        };
        if last.mark == mark && self.status == status {
            return;
        }
        self.status = status;
        // What was learnt late does not turn time back.
        let from = event.date.last_day().min(event.known).max(last.from);
        let segment = Segment {
            mark,
            from,
            to: self.reading.day,
            words: said(self.reading, &self.standing).0,
            event: Some(event),
        };
        last.to = from;
        // What lasted no time at all is no stretch of it.
        if last.from == from {
            *last = segment;
        } else {
            self.segments.push(segment);
        }
    }

    fn note(&mut self, event: &'a Event, words: &'a str, before: Stage) {
        let stage = self.standing.stage;
        let priority = match (mark_of(stage), event.kind) {
            (Mark::Charged, _) if mark_of(before) != Mark::Charged => 2,
            (mark, _) if mark_of(before) != mark => 1,
            (_, EventKind::Filing) => 3,
            (Mark::Judged, _) if before != stage => 4,
            (_, EventKind::Statement) => 4,
            (_, EventKind::Hearing) => 5,
            _ => 6,
        };
        self.notes.push(Note {
            event,
            date: dates::short(self.reading.words, event.date),
            words,
            at: middle(event),
            ground: Ground::Bar,
            priority,
            puts: [Put::Dot; TIERS.len()],
        });
    }

    fn ahead(&self) -> Option<Ahead<'a>> {
        let reading = self.reading;
        let (until, years, sources) = match self.standing.stage {
            Stage::DismissedWithoutPrejudice => {
                let (_, limit) = timed(reading, Some(self.charged))?;
                let last = limit.last_day(reading.case[self.key].alleged)?;
                (last, Some(limit.years), &limit.sources)
            }
            Stage::AwaitingHearing => {
                let (on, event) = self.hearing?;
                (on, None, &event.sources)
            }
            _ => return None,
        };
        (until > reading.day).then_some(Ahead {
            until,
            years,
            sources,
            sentence: [None; TIERS.len()],
            label: [false; TIERS.len()],
        })
    }
}

/// The day itself, or the middle of the month or year, as far as it was known.
fn middle(event: &Event) -> Day {
    let first = event.date.first_day();
    let months = if event.date.month().is_none() { 6 } else { 0 };
    let middle = match event.date.day() {
        Some(_) => Some(first),
        None => first.months_later(months).and_then(|day| {
            let of_month = if months == 0 { 16 } else { 1 };
            Day::new(day.year(), day.month(), of_month)
        }),
    };
    middle.unwrap_or(first).min(event.known).max(first)
}

fn ground(segments: &[Segment<'_>], note: &Note<'_>) -> Ground {
    let Some(place) = segments.iter().rposition(|segment| segment.from <= note.at) else {
        return Ground::Line;
    };
    let segment = &segments[place];
    let begins = segment
        .event
        .is_some_and(|event| std::ptr::eq(event, note.event));
    match segment.mark {
        Some(Mark::NoCharge) => Ground::Line,
        Some(Mark::Shut) if begins && place + 1 == segments.len() => Ground::Cap,
        Some(Mark::Shut) | None if !begins => Ground::After,
        _ => Ground::Bar,
    }
}
