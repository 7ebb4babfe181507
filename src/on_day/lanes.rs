//! The cases side by side on the axis of time, as known on the day.

mod labels;
mod lane;
mod room;

pub use self::{
    labels::{Label, PLOT, Row, Side, width},
    room::{LaneRoom, LanesRoom, room},
};

use record::{Date, Event, EventKind, Key, Mark, Proceeding, Source};

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
    pub lanes: Vec<Lane<'a>>,
}

/// One proceeding.
#[derive(Clone, Debug)]
pub struct Lane<'a> {
    pub proceeding: &'a Proceeding,
    /// The case; before anybody is charged in it, the person.
    pub title: &'a str,
    pub status: Status<'a>,
    /// In the order in which they became known; the first is the beginning, before any charge.
    pub notes: Vec<Note<'a>>,
    pub ahead: Option<Ahead<'a>>,
}

/// A development that has a label or brings a status.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    pub date: Date,
    pub sources: &'a [Key<Source>],
    /// "31 Jan 2023".
    pub short_date: String,
    /// "charged", or nothing.
    pub words: &'a str,
    /// The status that it brings.
    pub status: Option<String>,
    /// What is drawn from here on; nothing after a release.
    pub mark: Option<Mark>,
    /// Where that begins.
    pub from: u32,
    /// From where to where the date goes, as far as it was known.
    pub span: [u32; 2],
    pub anchor: Anchor,
    /// 1 decides a case, 2 brings a charge, 3 is another filing, 4 a statement or a sentence, 5 a
    /// hearing, 6 all else.
    pub priority: u8,
    /// `None` where there is no room for it.
    pub label: Option<Label>,
}

/// What is drawn at the place of a development.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The dotted line before a charge.
    Line,
    Bar,
    /// The end cap.
    Cap,
    /// Nothing: it came after the end.
    Nothing,
}

/// What lay ahead as known that day.
#[derive(Clone, Debug)]
pub struct Ahead<'a> {
    /// The last day on which the charge can come back, or the day for which a hearing is set.
    pub until: Date,
    pub place: u32,
    /// It is the time limit of a charge, not a hearing.
    pub is_limit: bool,
    /// "9 Aug 2023".
    pub short_date: String,
    /// "five-year limit", or "Hearing set for 9 Aug 2023".
    pub name: String,
    pub sources: &'a [Key<Source>],
    pub label: Option<Label>,
}

/// What the chart shows on the day; `None` without a record.
pub fn chart(case: CaseOnDay<'_>) -> Option<Chart<'_>> {
    let mut chart = unlabelled_chart(case)?;
    labels::place_all(&mut chart);
    Some(chart)
}

/// The same before any label has its place.
pub fn unlabelled_chart(case: CaseOnDay<'_>) -> Option<Chart<'_>> {
    let axis = Axis::of(case)?;
    let incident = (case.record.events_by(case.day).iter())
        .find(|event| event.kind == EventKind::Incident)
        .map(|event| (event, axis.place(event.date.first_day())));
    let lanes = (case.record.all::<Proceeding>()).map(|(key, _)| lane::lane(case, axis, key));
    Some(Chart {
        axis,
        as_of: axis.place(case.day),
        incident,
        is_veiled: date_nav(case).hidden > 0,
        lanes: lanes.collect(),
    })
}

impl Ahead<'_> {
    /// What the narrow form of the lane says of it.
    pub fn caption(&self, case: CaseOnDay<'_>) -> String {
        if self.is_limit {
            let refile = &case.words.lanes.refile;
            refile.with(&[&self.short_date, &self.name])
        } else {
            self.name.clone()
        }
    }
}

impl Lane<'_> {
    /// The newest development that has words.
    pub fn newest(&self) -> Option<&Note<'_>> {
        self.notes.iter().rfind(|note| !note.words.is_empty())
    }
}

impl Note<'_> {
    /// "31 Jan 2023: charged".
    pub fn label(&self) -> String {
        format!("{}: {}", self.short_date, self.words)
    }

    /// The date, and the words in two lines, broken at the space nearest their middle.
    pub fn lines(&self) -> [&str; 3] {
        let middle = self.words.len() / 2;
        let spaces = self.words.match_indices(' ').map(|(at, _)| at);
        let nearest = spaces.min_by_key(|at| at.abs_diff(middle));
        let broken = nearest.and_then(|at| self.words.split_at_checked(at));
        let (first, second) = broken.unwrap_or((self.words, ""));
        [&self.short_date, first, second.trim_start()]
    }

    /// The day itself, or the middle of the month or the year.
    pub const fn place(&self) -> u32 {
        self.span[0].midpoint(self.span[1])
    }

    /// It decides a case.
    pub const fn is_bold(&self) -> bool {
        self.priority == 1
    }

    /// The picture has no words for it.
    pub fn is_unsaid(&self) -> bool {
        self.label.is_none_or(|label| label.side == Side::Dot)
    }
}
