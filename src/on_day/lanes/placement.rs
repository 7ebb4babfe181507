//! Where labels stand so that none meets another. Positions are shares of the plot and words keep their
//! width, so that gaps only grow with the plot: what has room in the narrowest plot of a tier has room in
//! every wider one. The page asks the container which tier it shows.

use crate::on_day::{
    CaseOnDay,
    lanes::{Ahead, Anchor, Chart, Lane, NOTHING, Note, text_width},
};

/// The narrowest plot of each tier, in pixels of 1/16 rem.
pub const TIERS: [u32; 4] = [540, 620, 740, 856];

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
    /// Its row: A and B above the bar, C below.
    pub row: u8,
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
    /// To the right of the end cap, in [lines](Note::lines).
    Cap,
    /// The same, to the right of the line of the day.
    BesideCap,
    /// Without words, as a dot on what is drawn there.
    Dot,
}

const A: u8 = 0;
const B: u8 = 1;
const C: u8 = 2;

impl Placement {
    /// Nowhere.
    pub const DOT: Self = Self::at(Side::Dot, A);

    const fn at(side: Side, row: u8) -> Self {
        Self { side, row }
    }

    /// A number for each.
    pub const fn number(self) -> u8 {
        self.side as u8 * 3 + self.row
    }
}

const FREE: [Placement; 6] = [
    Placement::at(Side::Start, B),
    Placement::at(Side::End, B),
    Placement::at(Side::Start, A),
    Placement::at(Side::End, A),
    Placement::at(Side::End, C),
    Placement::at(Side::Start, C),
];
const NEAR: [Placement; 3] = [
    Placement::at(Side::Beside, B),
    Placement::at(Side::Beside, A),
    Placement::at(Side::Beside, C),
];
const POINTS: [Placement; 3] = [
    Placement::at(Side::Point, B),
    Placement::at(Side::Point, A),
    Placement::at(Side::Point, C),
];

/// What one lane's labels have to heed.
struct Grid {
    width: i32,
    as_of: i32,
    incident: Option<i32>,
    /// Rows, and from where to where.
    taken: Vec<(u8, i32, i32)>,
    /// The lines from row A down to the bar.
    leaders: Vec<i32>,
}

/// A label that wants a place.
#[derive(Clone, Debug)]
struct LabelRequest {
    /// Its share of the plot.
    place: u32,
    /// The same in pixels.
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
    let count = lanes.len();
    for (index, lane) in lanes.iter_mut().enumerate() {
        for (tier, width) in TIERS.into_iter().enumerate() {
            let mut board = Grid::new(chart, width);
            if chart.is_veiled && index + 1 == count {
                board.keep_corner(case);
            }
            place_lane(chart, lane, tier, &mut board);
            if let Some(ahead) = &mut lane.ahead {
                name_ahead(case, chart, ahead, tier, &mut board);
            }
        }
    }
    chart.lanes = lanes;
}

fn place_lane(chart: &Chart<'_>, lane: &mut Lane<'_>, tier: usize, board: &mut Grid) {
    for priority in 1..=6 {
        // Of equals the newest comes first.
        let equals = (lane.notes.iter_mut().rev()).filter(|note| note.priority == priority);
        for note in equals {
            note.puts[tier] = board.put(LabelRequest::new(chart.place(note.at), note));
        }
    }
}

/// What of the words about the time ahead has room: the longest sentence in the window of the open door,
/// and the label at its end or beside the ring of a hearing.
fn name_ahead(
    case: CaseOnDay<'_>,
    chart: &Chart<'_>,
    ahead: &mut Ahead<'_>,
    tier: usize,
    board: &mut Grid,
) {
    let until = chart.place(ahead.until);
    let at = signed(pixels(until, TIERS[tier]));
    let name = signed(text_width(&ahead.name(case), SIZE, false));
    if ahead.years.is_none() {
        if at + 14 + name <= board.width + 2 {
            ahead.label[tier] = 0;
        }
        return;
    }
    let label = (at + 4 - name, at + 4);
    if label.0 >= board.as_of + BESIDE && board.is_free(B, label, None) {
        ahead.label[tier] = 0;
    }
    let room = pixels(until - chart.as_of, TIERS[tier]).saturating_sub(70);
    let day = ahead.day(case);
    // The longest comes first in the list.
    for (number, sentence) in (0..).zip(&case.words.lanes.window) {
        let has_room = text_width(&sentence.with(&[&day]), SIZE, true) < room;
        if has_room && ahead.sentence[tier] == NOTHING {
            ahead.sentence[tier] = number;
        }
    }
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

    /// The words in the corner of the veil stand in the last lane's lowest row.
    fn keep_corner(&mut self, case: CaseOnDay<'_>) {
        let words = signed(text_width(case.words.lanes.nothing_later, SIZE, false));
        self.taken
            .push((C, self.width - 10 - words, self.width - 10));
    }

    fn put(&mut self, mut wanted: LabelRequest) -> Placement {
        wanted.at = signed(pixels(wanted.place, self.width.unsigned_abs()));
        if let Some(side) = self.beside_cap(&wanted) {
            return Placement::at(side, A);
        }
        let is_near = (wanted.at - self.as_of).abs() < BESIDE;
        let candidates: [&[Placement]; 3] = [
            if is_near { &NEAR } else { &FREE },
            if wanted.is_bold { &NEAR[..1] } else { &[] },
            if wanted.has_dot { &POINTS } else { &[] },
        ];
        for put in candidates.into_iter().flatten() {
            if self.try_put(*put, &wanted) {
                return *put;
            }
        }
        Placement::DOT
    }

    /// Beside an end cap nothing else stands in the height of the bar. Where the line of the day would go
    /// through the words, or would come to with more room, they stand on its other side.
    fn beside_cap(&self, wanted: &LabelRequest) -> Option<Side> {
        let (at, width) = (wanted.at, wanted.by_cap?);
        if at != self.as_of && at + CAP + width > self.as_of - 1 {
            let has_room = self.as_of + BESIDE_CAP + width <= self.width + 2;
            return has_room.then_some(Side::BesideCap);
        }
        (at + CAP + width <= self.width + 2).then_some(Side::Cap)
    }

    /// Takes the place if it is free.
    fn try_put(&mut self, put: Placement, wanted: &LabelRequest) -> bool {
        let (at, width) = (wanted.at, wanted.width);
        // A dot in the row stands before the words or after them.
        let (from, to) = match (put.side, wanted.has_dot) {
            (Side::Start, false) => (at - 2, at - 2 + width),
            (Side::Start, true) => (at - 4, at + 10 + width),
            (Side::End, false) => (at + 2 - width, at + 2),
            (Side::End, true) => (at - 10 - width, at + 4),
            (Side::Beside, _) => (self.as_of + BESIDE, self.as_of + BESIDE + width),
            _ => (at - 4, at + 4),
        };
        let has_leader = !wanted.has_dot && matches!(put.side, Side::Start | Side::End);
        let leader = has_leader.then_some(at);
        let is_free = self.is_free(put.row, (from, to), leader);
        if is_free {
            self.taken.push((put.row, from, to));
            if let (A, Some(leader)) = (put.row, leader) {
                self.leaders.push(leader);
            }
        }
        is_free
    }

    fn is_free(&self, row: u8, (from, to): (i32, i32), leader: Option<i32>) -> bool {
        let crosses = |line: i32, near: i32| from < line + near && to > line - near;
        for (other, left, right) in &self.taken {
            let meets = *other == row && from < right + GAP && to > left - GAP;
            let is_cut = row == A
                && *other == B
                && leader.is_some_and(|leader| leader > left - 3 && leader < right + 3);
            if meets || is_cut {
                return false;
            }
        }
        let cuts = |leader: &i32| row == B && crosses(*leader, 3);
        from >= -2
            && to <= self.width + 2
            && !crosses(self.as_of, -1)
            && !self.incident.is_some_and(|line| crosses(line, 3))
            && !self.leaders.iter().any(cuts)
    }
}

impl LabelRequest {
    fn new(place: u32, note: &Note<'_>) -> Self {
        let width = |words: &str| signed(text_width(words, SIZE, note.is_bold()));
        let [first, second] = note.lines();
        let lines = width(note.date()).max(width(first)).max(width(second));
        Self {
            place,
            at: 0,
            width: width(&note.label),
            is_bold: note.is_bold(),
            has_dot: note.ground == Anchor::After,
            by_cap: (note.ground == Anchor::Cap).then_some(lines),
        }
    }
}

#[cfg(test)]
mod tests;
