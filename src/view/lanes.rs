//! The cases side by side on the axis of time, as known on the day.

mod placement;
mod replay;
mod width;

pub use self::{
    placement::{Put, Shelf, TIERS},
    width::text_width,
};

use super::{Axis, Reading, Status, status_of, walk};
use crate::{
    case::{Date, Dated, Day, Event, EventKind, Key, Mark, Proceeding, Source},
    words::dates,
};

/// All lanes, and the lines that cross them. Places are those of [`Axis::place`].
#[derive(Clone, Debug)]
pub struct Chart<'a> {
    pub axis: Axis,
    /// Where the day stands.
    pub as_of: u32,
    /// The first incident, and where it stands.
    pub incident: Option<(&'a Event, u32)>,
    /// Something became known after the day.
    pub is_veiled: bool,
    pub lanes: Vec<Lane<'a>>,
}

/// One proceeding.
#[derive(Clone, Debug)]
pub struct Lane<'a> {
    pub proceeding: &'a Proceeding,
    /// The defendant: name and role, or the role alone where both have no room in some lane.
    pub who: String,
    pub status: Status<'a>,
    /// In order, each from where the one before it ends; the last ends on the day.
    pub segments: Vec<Segment<'a>>,
    pub ahead: Option<Ahead<'a>>,
    /// Developments with a label, in the order in which they became known.
    pub notes: Vec<Note<'a>>,
}

/// A stretch of time in which a case had one status.
#[derive(Clone, Debug)]
pub struct Segment<'a> {
    /// What is drawn; nothing after a release.
    pub mark: Option<Mark>,
    pub from: Day,
    pub to: Day,
    pub words: String,
    /// What began it; `None` at the start.
    pub event: Option<&'a Event>,
}

/// What lay ahead as known that day.
#[derive(Clone, Debug)]
pub struct Ahead<'a> {
    /// The last day on which the charge can come back, or the day for which a hearing is set.
    pub until: Day,
    /// The years of the limit; `None` for a hearing.
    pub years: Option<u16>,
    pub sources: &'a [Key<Source>],
    /// Which of the sentences about the open door has room in it, in each tier.
    pub sentence: [Option<usize>; TIERS.len()],
    /// Whether its label has room, in each tier.
    pub label: [bool; TIERS.len()],
}

/// A labelled development.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    pub event: &'a Event,
    /// The date as short as it is honest.
    pub date: String,
    pub words: &'a str,
    /// The day to which the label is tied: the middle of a date that is no day.
    pub at: Day,
    pub ground: Ground,
    /// 1 decides a case, 2 brings a charge, 3 is another filing, 4 a statement or a sentence, 5 a hearing, 6 all else.
    pub priority: u8,
    /// Where its label stands, in each tier.
    pub puts: [Put; TIERS.len()],
}

/// What is drawn at the place of a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The dotted line before a charge.
    Line,
    Bar,
    /// The end cap, of which the label tells and after which nothing is drawn.
    Cap,
    /// Nothing: it came after the end.
    After,
}

/// What the whole chart needs to know to be drawn on the day; `None` without a record.
pub fn chart(reading: Reading<'_>) -> Option<Chart<'_>> {
    let axis = Axis::of(reading)?;
    let incident = (reading.case.events_by(reading.day).iter())
        .find(|event| event.kind == EventKind::Incident)
        .map(|event| (event, axis.place(event.date.first_day())));
    let who = who(reading);
    let mut chart = Chart {
        axis,
        as_of: axis.place(reading.day),
        incident,
        is_veiled: walk(reading).hidden > 0,
        lanes: (reading.case.all::<Proceeding>().zip(who))
            .map(|((key, _), who)| lane(reading, key, who))
            .collect(),
    };
    placement::place_all(reading, &mut chart);
    Some(chart)
}

fn lane(reading: Reading<'_>, key: Key<Proceeding>, who: String) -> Lane<'_> {
    let course = replay::course(reading, key);
    Lane {
        proceeding: &reading.case[key],
        who,
        status: status_of(reading, key),
        segments: course.segments,
        ahead: course.ahead,
        notes: course.notes,
    }
}

/// The narrowest column of names in pixels, and the size of the line below them.
const COLUMN: u32 = 188;
const LINE: u32 = 14;

/// The line under each title.
fn who(reading: Reading<'_>) -> Vec<String> {
    let (mut roles, mut named) = (Vec::new(), Vec::new());
    for (_, proceeding) in reading.case.all::<Proceeding>() {
        let party = &reading.case[proceeding.defendant];
        let role = Dated::in_force(&party.roles, reading.day);
        let role = role.map_or_else(String::new, crate::case::Text::plain);
        named.push(format!("{} · {role}", party.name));
        roles.push(role);
    }
    let has_room = |line: &String| text_width(line, LINE, false) <= COLUMN;
    if named.iter().all(has_room) {
        named
    } else {
        roles
    }
}

impl Note<'_> {
    /// "31 Jan 2023: charged".
    pub fn label(&self) -> String {
        format!("{}: {}", self.date, self.words)
    }

    /// The same in short lines: the date, and the words broken near their middle.
    pub fn lines(&self) -> Vec<String> {
        let words = self.words;
        let spaces = words.match_indices(' ').map(|(at, _)| at);
        let middle = spaces.min_by_key(|at| at.abs_diff(words.len() / 2));
        let mut lines = vec![format!("{}:", self.date)];
        match middle {
            Some(at) => lines.extend([words[..at].to_owned(), words[at + 1..].to_owned()]),
            None => lines.push(words.to_owned()),
        }
        lines
    }

    pub const fn is_bold(&self) -> bool {
        self.priority == 1
    }
}

impl Chart<'_> {
    pub fn place(&self, day: Day) -> u32 {
        self.axis.place(day)
    }

    /// In which tiers a stretch of the plot is at least so many pixels wide.
    pub fn has_room(&self, from: u32, to: u32, needed: u32) -> [bool; TIERS.len()] {
        TIERS.map(|width| placement::pixels(to.saturating_sub(from), width) >= needed)
    }
}

impl Ahead<'_> {
    /// "five-year limit", or "Hearing set for 9 Aug 2023".
    pub fn name(&self, reading: Reading<'_>) -> String {
        let words = &reading.words.lanes;
        let Some(years) = self.years else {
            return words.hearing.with(&[&self.day(reading)]);
        };
        dates::counted(reading.words, words.limit, years, "")
    }

    /// "9 Aug 2023".
    pub fn day(&self, reading: Reading<'_>) -> String {
        dates::short(reading.words, Date::from(self.until))
    }
}
