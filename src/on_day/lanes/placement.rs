//! Where labels stand so that none meets another. Positions are shares of the plot and words keep their
//! width, so that gaps only grow with the plot: what has room in the narrowest plot of a tier has room in
//! every wider one. The page asks the container which tier it shows.

use crate::on_day::{
    CaseOnDay,
    lanes::{Ahead, Anchor, Chart, Note, text_width},
};

/// The narrowest plot of each tier, in pixels of 1/16 rem: the medium one and the wide one.
pub const TIERS: [u32; 2] = [620, 856];

/// What is shown in each tier; `None` is nothing.
pub type ByTier<T> = [Option<T>; TIERS.len()];

/// Size of the labels.
const SIZE: u32 = 13;
/// Labels keep this far apart in a row.
const GAP: i32 = 10;
/// A label beside the line of the day begins so far to its right.
const BESIDE: i32 = 6;
/// The label of an end cap, from the cap's day on.
const CAP: i32 = 18;
/// The same beside the line of the day, clear of a cap just left of it.
const BESIDE_CAP: i32 = 12;

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    pub side: Side,
    pub row: Row,
}

/// How a label stands to its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It begins there.
    Start,
    /// It ends there.
    End,
    /// To the right of the line of the day.
    Beside,
    /// Without words, as a dot in a row: nothing is drawn there that could carry it.
    Point,
    /// To the right of the end cap, in [lines](Note::lines) at the height of the bar.
    Cap,
    /// The same, to the right of the line of the day.
    BesideCap,
}

/// The rows of a lane: two above the bar, and one below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    Top,
    Above,
    Below,
}

const ROWS: [Row; 3] = [Row::Above, Row::Top, Row::Below];
const FREE: [(Side, Row); 6] = [
    (Side::Start, Row::Above),
    (Side::End, Row::Above),
    (Side::Start, Row::Top),
    (Side::End, Row::Top),
    (Side::End, Row::Below),
    (Side::Start, Row::Below),
];

/// What one lane's labels must keep clear of, in pixels.
struct Grid {
    width: i32,
    as_of: i32,
    incident: Option<i32>,
    /// Rows, and from where to where.
    taken: Vec<(Row, i32, i32)>,
    /// The lines from the top row down to the bar.
    leaders: Vec<i32>,
}

/// A label that needs a place, in pixels.
#[derive(Clone, Debug)]
struct LabelRequest {
    at: i32,
    width: i32,
    is_bold: bool,
    /// Nothing is drawn there: the label brings a dot of its own.
    has_dot: bool,
    /// How wide it is in short lines, where it may stand beside an end cap.
    by_cap: Option<i32>,
}

/// A share of the plot in pixels.
pub(super) const fn pixels(place: u32, width: u32) -> u32 {
    (place * width + 5_000) / 10_000
}

fn signed(pixels: u32) -> i32 {
    i32::try_from(pixels).unwrap_or(i32::MAX)
}

/// Gives every label of the chart its place in every tier.
pub(super) fn place_all(case: CaseOnDay<'_>, chart: &mut Chart<'_>) {
    let mut lanes = std::mem::take(&mut chart.lanes);
    let corner = text_width(&case.words.lanes.nothing_later, SIZE, false);
    for (tier, width) in TIERS.into_iter().enumerate() {
        for (after, lane) in lanes.iter_mut().rev().enumerate() {
            let mut grid = Grid::new(chart, width);
            // The words in the corner of the veil stand in the last lane.
            if chart.is_veiled && after == 0 {
                let end = grid.width - 10;
                grid.taken.push((Row::Below, end - signed(corner), end));
            }
            // Among notes of one priority, the newest is placed first.
            let mut notes: Vec<_> = lane.notes.iter_mut().rev().collect();
            notes.sort_by_key(|note| note.priority);
            for note in notes {
                let at = signed(pixels(chart.place(note.at), width));
                note.placement[tier] = grid.place(&LabelRequest::new(at, note));
            }
            if let Some(ahead) = &mut lane.ahead {
                let until = signed(pixels(chart.place(ahead.until), width));
                ahead.label[tier] = grid.has_room_ahead(until, ahead).then_some(());
                ahead.sentence[tier] = sentence(case, ahead, until - grid.as_of - 70);
            }
        }
    }
    chart.lanes = lanes;
}

/// The longest sentence that has room in the window of the open door.
fn sentence(case: CaseOnDay<'_>, ahead: &Ahead<'_>, room: i32) -> Option<usize> {
    // The sentences are sorted from long to short.
    (case.words.lanes.window.iter()).position(|sentence| {
        ahead.is_limit && signed(text_width(&sentence.with(&[&ahead.day]), SIZE, true)) < room
    })
}

impl Grid {
    fn new(chart: &Chart<'_>, width: u32) -> Self {
        let at = |place| signed(pixels(place, width));
        Self {
            width: signed(width),
            as_of: at(chart.as_of),
            incident: chart.incident.map(|(_, place)| at(place)),
            taken: Vec::new(),
            leaders: Vec::new(),
        }
    }

    /// Takes the first place that is free.
    fn place(&mut self, label: &LabelRequest) -> Option<Placement> {
        if let Some(side) = self.beside_cap(label) {
            let row = Row::Top;
            return Some(Placement { side, row });
        }
        let is_near = (label.at - self.as_of).abs() < BESIDE;
        let free = FREE.into_iter().filter(|_| !is_near);
        let beside = ROWS.map(|row| (Side::Beside, row)).into_iter();
        let beside = beside.filter(|(_, row)| is_near || (label.is_bold && *row == Row::Above));
        let points = ROWS.map(|row| (Side::Point, row)).into_iter();
        let points = points.filter(|_| label.has_dot);
        (free.chain(beside).chain(points))
            .map(|(side, row)| Placement { side, row })
            .find(|placement| self.take(*placement, label))
    }

    /// Beside an end cap nothing else stands in the height of the bar. Where the line of the day would go
    /// through the words, or would come to with more room, they stand on its other side.
    fn beside_cap(&self, label: &LabelRequest) -> Option<Side> {
        let (at, width) = (label.at, label.by_cap?);
        let (side, from) = if at != self.as_of && at + CAP + width > self.as_of - 1 {
            (Side::BesideCap, self.as_of + BESIDE_CAP)
        } else {
            (Side::Cap, at + CAP)
        };
        (from + width <= self.width + 2).then_some(side)
    }

    /// Whether the name of what lies ahead has room: at the end of the window, or beside the ring of a hearing.
    fn has_room_ahead(&self, until: i32, ahead: &Ahead<'_>) -> bool {
        let name = signed(text_width(&ahead.name, SIZE, false));
        if !ahead.is_limit {
            return until + 14 + name <= self.width + 2;
        }
        let from = until + 4 - name;
        from >= self.as_of + BESIDE && self.is_free(Row::Above, (from, until + 4), None)
    }

    /// Takes the place if it is free.
    fn take(&mut self, Placement { side, row }: Placement, label: &LabelRequest) -> bool {
        let (at, width) = (label.at, label.width);
        // A dot in the row stands before the words or after them.
        let (from, to) = match (side, label.has_dot) {
            (Side::Start, false) => (at - 2, at - 2 + width),
            (Side::Start, true) => (at - 4, at + 10 + width),
            (Side::End, false) => (at + 2 - width, at + 2),
            (Side::End, true) => (at - 10 - width, at + 4),
            (Side::Beside, _) => (self.as_of + BESIDE, self.as_of + BESIDE + width),
            _ => (at - 4, at + 4),
        };
        let has_leader = !label.has_dot && matches!(side, Side::Start | Side::End);
        let leader = has_leader.then_some(at);
        let is_free = self.is_free(row, (from, to), leader);
        if is_free {
            self.taken.push((row, from, to));
            self.leaders.extend(leader.filter(|_| row == Row::Top));
        }
        is_free
    }

    fn is_free(&self, row: Row, (from, to): (i32, i32), leader: Option<i32>) -> bool {
        let crosses = |line: i32, near: i32| from < line + near && to > line - near;
        let is_blocked = |(other, left, right): &(Row, i32, i32)| {
            let meets = *other == row && from < right + GAP && to > left - GAP;
            let is_cut = row == Row::Top
                && *other == Row::Above
                && leader.is_some_and(|leader| leader > left - 3 && leader < right + 3);
            meets || is_cut
        };
        let is_inside = from >= -2 && to <= self.width + 2;
        let is_cut = self.leaders.iter().any(|leader| crosses(*leader, 3));
        let is_on_line =
            crosses(self.as_of, -1) || self.incident.is_some_and(|line| crosses(line, 3));
        let is_taken = self.taken.iter().any(is_blocked);
        is_inside && !is_on_line && !is_taken && (row != Row::Above || !is_cut)
    }
}

impl LabelRequest {
    fn new(at: i32, note: &Note<'_>) -> Self {
        let width = |words: &str| signed(text_width(words, SIZE, note.is_bold()));
        let [first, second] = note.lines();
        let lines = width(&note.date).max(width(first)).max(width(second));
        Self {
            at,
            width: width(&note.label()),
            is_bold: note.is_bold(),
            has_dot: note.anchor == Anchor::After,
            by_cap: (note.anchor == Anchor::Cap).then_some(lines),
        }
    }
}

#[cfg(test)]
mod tests;
