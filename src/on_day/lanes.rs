//! The cases side by side on the axis of time, as known on the day.

mod lane;
mod placement;
mod width;

pub use self::{
    placement::{ByTier, Placement, Row, Side, TIERS},
    width::text_width,
};

use record::{Dated, Day, Event, EventKind, Key, Mark, Proceeding, Source};

use crate::on_day::{Axis, CaseOnDay, Status, date_nav};

/// All lanes, and the lines that cross them. Places are those of [`Axis::place`].
#[derive(Clone, Debug)]
pub struct Chart<'a> {
    pub axis: Axis,
    /// The place of the day.
    pub as_of: u32,
    /// The first incident and its place.
    pub incident: Option<(&'a Event, u32)>,
    /// Something became known after the day.
    pub is_veiled: bool,
    /// The defendants' names have room beside their roles in every lane.
    pub has_room_for_names: bool,
    pub lanes: Vec<Lane<'a>>,
}

/// One proceeding.
#[derive(Clone, Debug)]
pub struct Lane<'a> {
    pub proceeding: &'a Proceeding,
    /// The defendant: the role alone, and after the name.
    pub who: [String; 2],
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
    /// It is the time limit of a charge, not a hearing.
    pub is_limit: bool,
    /// "9 Aug 2023".
    pub day: String,
    /// "five-year limit", or "Hearing set for 9 Aug 2023".
    pub name: String,
    pub sources: &'a [Key<Source>],
    /// The longest sentence about the open door that has room in it.
    pub sentence: ByTier<usize>,
    /// Where its name has room.
    pub label: ByTier<()>,
}

/// A labelled development.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    pub event: &'a Event,
    /// As precise as the record, in short: "31 Jan 2023".
    pub date: String,
    pub words: &'a str,
    /// The day to which the label is tied: the middle of a month or a year.
    pub at: Day,
    pub anchor: Anchor,
    /// 1 decides a case, 2 brings a charge, 3 is another filing, 4 a statement or a sentence, 5 a
    /// hearing, 6 all else.
    pub priority: u8,
    /// `None` where the label has no room.
    pub placement: ByTier<Placement>,
}

/// What is drawn at the place of a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The dotted line before a charge.
    Line,
    Bar,
    /// The end cap, after which nothing is drawn.
    Cap,
    /// Nothing: it came after the end.
    After,
}

/// The narrowest column of names in pixels, and the size of its letters.
const NAMES: (u32, u32) = (188, 14);

/// What the chart shows on the day; `None` without a record.
pub fn chart(case: CaseOnDay<'_>) -> Option<Chart<'_>> {
    let axis = Axis::of(case)?;
    let incident = (case.record.events_by(case.day).iter())
        .find(|event| event.kind == EventKind::Incident)
        .map(|event| (event, axis.place(event.date.first_day())));
    let lanes: Vec<_> = (case.record.all::<Proceeding>())
        .map(|(key, proceeding)| lane::lane(case, key, who(case, proceeding)))
        .collect();
    let has_room = |lane: &Lane<'_>| text_width(&lane.who[1], NAMES.1, false) <= NAMES.0;
    let mut chart = Chart {
        axis,
        as_of: axis.place(case.day),
        incident,
        is_veiled: date_nav(case).hidden > 0,
        has_room_for_names: lanes.iter().all(has_room),
        lanes,
    };
    placement::place_all(case, &mut chart);
    Some(chart)
}

fn who(case: CaseOnDay<'_>, proceeding: &Proceeding) -> [String; 2] {
    let party = &case.record[proceeding.defendant];
    let role = Dated::in_force(&party.roles, case.day);
    let role = role.map_or_else(String::new, record::Text::plain);
    let named = format!("{} · {role}", party.name);
    [role, named]
}

impl Note<'_> {
    /// "31 Jan 2023: charged".
    pub fn label(&self) -> String {
        format!("{}: {}", self.date, self.words)
    }

    /// The words in two lines, broken at the space nearest their middle.
    pub fn lines(&self) -> [&str; 2] {
        let middle = self.words.len() / 2;
        let spaces = self.words.match_indices(' ').map(|(at, _)| at);
        let nearest = spaces.min_by_key(|at| at.abs_diff(middle));
        let broken = nearest.and_then(|at| self.words.split_at_checked(at));
        broken.map_or([self.words, ""], |(first, second)| {
            [first, second.trim_start()]
        })
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
    pub fn has_room(&self, from: u32, to: u32, needed: u32) -> ByTier<()> {
        TIERS.map(|width| {
            (placement::pixels(to.saturating_sub(from), width) >= needed).then_some(())
        })
    }
}
