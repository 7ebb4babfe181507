//! One pass over the record for one proceeding: each event is replayed once.

use procedure::{Count, Stage, Standing};
use record::{Day, Effect, Event, EventKind, Key, Mark, Proceeding};

use crate::{
    i18n::{Template, dates},
    on_day::{
        CaseOnDay,
        clock::timed,
        lanes::{Ahead, Anchor, Lane, NOTHING, Note, Placement, Segment, TIERS},
        mark_of,
        status::{bare, said},
        status_of,
    },
};

struct Pass<'a> {
    case: CaseOnDay<'a>,
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

pub(super) fn lane(case: CaseOnDay<'_>, key: Key<Proceeding>, who: [String; 2]) -> Lane<'_> {
    let mut pass = Pass {
        case,
        key,
        status: "",
        standing: Standing::default(),
        segments: Vec::new(),
        notes: Vec::new(),
        charged: &[],
        hearing: None,
    };
    let proceeding = &case.record[key];
    pass.turn(proceeding.alleged.min(case.day), None);
    for event in case.record.events_by(case.day) {
        pass.take(event);
    }
    for note in &mut pass.notes {
        note.ground = ground(&pass.segments, note);
    }
    Lane {
        proceeding,
        who,
        status: status_of(case, key),
        ahead: pass.ahead(),
        segments: pass.segments,
        notes: pass.notes,
    }
}

impl<'a> Pass<'a> {
    fn take(&mut self, event: &'a Event) {
        let before = self.standing.stage;
        let mut label = None;
        let mut is_ours = event.proceedings.contains(&self.key);
        for effect in &event.effects {
            if effect.proceeding != self.key {
                continue;
            }
            is_ours = true;
            // The check has refused every record with a move that can't be made.
            let Ok(next) = self.standing.clone().apply(&effect.step) else {
                continue;
            };
            if label.is_none() || mark_of(next.stage) != mark_of(self.standing.stage) {
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
        if !is_ours {
            return;
        }
        self.turn(event.date.last_day().min(event.known), Some(event));
        if let Some(words) = event.label.as_deref().or(label) {
            self.note(event, words, before);
        }
    }

    /// The law's short name for a move.
    fn label(&self, effect: &Effect) -> Option<&'a str> {
        let kind = effect.step.kind();
        let mut moves = self.case.record.law().moves.iter();
        moves.find(|law| law.kind == kind)?.label.as_deref()
    }

    /// Begins a segment where the status is another than before.
    fn turn(&mut self, day: Day, event: Option<&'a Event>) {
        let stage = self.standing.stage;
        let status = bare(self.case, &self.standing);
        if self.status == status {
            return;
        }
        self.status = status;
        let mut from = day;
        if let Some(last) = self.segments.last_mut() {
            // What was learnt late does not turn time back.
            from = day.max(last.from);
            last.to = from;
            // What lasted no time at all is no stretch of it.
            if last.from == from {
                self.segments.pop();
            }
        }
        self.segments.push(Segment {
            // Nothing follows a release.
            mark: (stage != Stage::Released).then(|| mark_of(stage)),
            from,
            to: self.case.day,
            words: said(self.case, &self.standing).0,
            event,
        });
    }

    fn note(&mut self, event: &'a Event, words: &'a str, before: Stage) {
        let stage = self.standing.stage;
        let priority = match (mark_of(stage), event.kind) {
            (Mark::Charged, _) if mark_of(before) != Mark::Charged => 2,
            (mark, _) if mark_of(before) != mark => 1,
            (_, EventKind::Filing) => 3,
            (Mark::Convicted, _) if before != stage => 4,
            (_, EventKind::Statement) => 4,
            (_, EventKind::Hearing) => 5,
            _ => 6,
        };
        let date = dates::short(self.case.words, event.date);
        self.notes.push(Note {
            event,
            words,
            label: Template("{0}: {1}").with(&[&date, words]),
            at: middle(event),
            ground: Anchor::Bar,
            priority,
            puts: [Placement::DOT; TIERS.len()],
        });
    }

    fn ahead(&self) -> Option<Ahead<'a>> {
        let case = self.case;
        let (until, years, sources) = match self.standing.stage {
            Stage::DismissedWithoutPrejudice => {
                let (_, limit) = timed(case, Some(self.charged))?;
                let last = limit.last_day(case.record[self.key].alleged)?;
                (last, Some(limit.years), &limit.sources)
            }
            Stage::AwaitingHearing => {
                let (on, event) = self.hearing?;
                (on, None, &event.sources)
            }
            _ => return None,
        };
        (until > case.day).then_some(Ahead {
            until,
            years,
            sources,
            sentence: [NOTHING; TIERS.len()],
            label: [NOTHING; TIERS.len()],
        })
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

fn ground(segments: &[Segment<'_>], note: &Note<'_>) -> Anchor {
    let Some(place) = segments.iter().rposition(|segment| segment.from <= note.at) else {
        return Anchor::Line;
    };
    let segment = &segments[place];
    let begins = segment
        .event
        .is_some_and(|event| std::ptr::eq(event, note.event));
    match segment.mark {
        Some(Mark::NoCharge) => Anchor::Line,
        Some(Mark::Barred) if begins && place + 1 == segments.len() => Anchor::Cap,
        Some(Mark::Barred) | None if !begins => Anchor::After,
        _ => Anchor::Bar,
    }
}
