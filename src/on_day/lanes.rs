//! The cases side by side on the axis of time, as known on the day.

mod placement;
mod replay;
mod width;

pub use self::{
    placement::{Placement, Side, TIERS},
    width::text_width,
};

use record::{Date, Dated, Day, Event, EventKind, Key, Mark, Proceeding, Source};

use crate::{
    i18n::{Template, dates},
    on_day::{Axis, CaseOnDay, Status, date_nav},
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
    /// The years of the limit; `None` for a hearing.
    pub years: Option<u16>,
    pub sources: &'a [Key<Source>],
    /// Which of the sentences about the open door has room in it, in each tier.
    pub sentence: Tiers,
    /// Whether its label has room, in each tier.
    pub label: Tiers,
}

/// A labelled development.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    pub event: &'a Event,
    pub words: &'a str,
    /// The date, as short as it is honest, and the words: "31 Jan 2023: charged".
    pub label: String,
    /// The day to which the label is tied: the middle of a date that is no day.
    pub at: Day,
    pub ground: Anchor,
    /// 1 decides a case, 2 brings a charge, 3 is another filing, 4 a statement or a sentence, 5 a
    /// hearing, 6 all else.
    pub priority: u8,
    /// Where its label stands, in each tier.
    pub puts: [Placement; TIERS.len()],
}

/// What is shown in each tier, by a number of its own; [`NOTHING`] is nothing.
pub type Tiers = [u8; TIERS.len()];
pub const NOTHING: u8 = u8::MAX;

/// What is drawn at the place of a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The dotted line before a charge.
    Line,
    Bar,
    /// The end cap, of which the label tells and after which nothing is drawn.
    Cap,
    /// Nothing: it came after the end.
    After,
}

/// What the whole chart needs to know to be drawn on the day; `None` without a record.
pub fn chart(case: CaseOnDay<'_>) -> Option<Chart<'_>> {
    let axis = Axis::of(case)?;
    let is_incident = |event: &&Event| event.kind == EventKind::Incident;
    let incident = (case.record.events_by(case.day).iter()).find(is_incident);
    let mut lanes = Vec::new();
    let mut has_room = true;
    for (key, proceeding) in case.record.all::<Proceeding>() {
        let party = &case.record[proceeding.defendant];
        let role = Dated::in_force(&party.roles, case.day);
        let role = role.map_or_else(String::new, record::Text::plain);
        let named = Template("{0} · {1}").with(&[&party.name, &role]);
        has_room &= text_width(&named, LINE, false) <= COLUMN;
        lanes.push(replay::lane(case, key, [role, named]));
    }
    let mut chart = Chart {
        axis,
        as_of: axis.place(case.day),
        incident: incident.map(|event| (event, axis.place(event.date.first_day()))),
        is_veiled: date_nav(case).hidden > 0,
        has_room_for_names: has_room,
        lanes,
    };
    placement::place_all(case, &mut chart);
    Some(chart)
}

/// The narrowest column of names in pixels, and the size of the line below them.
const COLUMN: u32 = 188;
const LINE: u32 = 14;

impl Note<'_> {
    /// The date alone.
    pub fn date(&self) -> &str {
        // Two characters stand between it and the words.
        let end = self.label.len() - self.words.len() - 2;
        self.label.get(..end).unwrap_or_default()
    }

    /// The words in two lines, broken at the space nearest their middle.
    pub fn lines(&self) -> [&str; 2] {
        let words = self.words;
        let (half, mut end) = (words.len() / 2, words.len());
        for (at, byte) in words.bytes().enumerate() {
            if byte == b' ' && at.abs_diff(half) < end.abs_diff(half) {
                end = at;
            }
        }
        [words.get(..end), words.get(end + 1..)].map(Option::unwrap_or_default)
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
    pub fn has_room(&self, from: u32, to: u32, needed: u32) -> Tiers {
        let is_wide = |width| placement::pixels(to.saturating_sub(from), width) >= needed;
        TIERS.map(|width| if is_wide(width) { 0 } else { NOTHING })
    }
}

impl Ahead<'_> {
    /// "five-year limit", or "Hearing set for 9 Aug 2023".
    pub fn name(&self, case: CaseOnDay<'_>) -> String {
        let words = &case.words.lanes;
        let Some(years) = self.years else {
            return words.hearing.with(&[&self.day(case)]);
        };
        dates::counted(case.words, words.limit, years, "")
    }

    /// "9 Aug 2023".
    pub fn day(&self, case: CaseOnDay<'_>) -> String {
        dates::short(case.words, Date::from(self.until))
    }
}
