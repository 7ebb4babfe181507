//! Where labels stand so that none meets another. Positions are shares of the plot and words keep their
//! width, so that gaps only grow with the plot: what has room in the narrowest plot of a tier has room in
//! every wider one. The page asks the container which tier it shows.

use super::{Ahead, Chart, Ground, Lane, Note, text_width};
use crate::view::Reading;

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

/// A row of labels: two above the bar, one below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    A,
    B,
    C,
}

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It begins at its day.
    Start(Shelf),
    /// It ends at its day.
    End(Shelf),
    /// To the right of the line of the day.
    Beside(Shelf),
    /// To the right of the end cap, in [lines](Note::lines).
    Cap,
    /// The same, to the right of the line of the day.
    BesideCap,
    /// Without words, as a dot in a row: nothing is drawn there that could carry it.
    Point(Shelf),
    /// Without words, as a dot on what is drawn there.
    Dot,
}

const FREE: [Put; 6] = [
    Put::Start(Shelf::B),
    Put::End(Shelf::B),
    Put::Start(Shelf::A),
    Put::End(Shelf::A),
    Put::End(Shelf::C),
    Put::Start(Shelf::C),
];
const NEAR: [Put; 3] = [
    Put::Beside(Shelf::B),
    Put::Beside(Shelf::A),
    Put::Beside(Shelf::C),
];

/// What one lane's labels have to heed.
struct Board {
    width: i32,
    as_of: i32,
    incident: Option<i32>,
    taken: Vec<(Shelf, i32, i32)>,
    /// The lines from row A down to the bar.
    leaders: Vec<i32>,
}

/// A label that wants a place.
#[derive(Clone, Debug)]
struct Wanted {
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
pub(super) fn place_all(reading: Reading<'_>, chart: &mut Chart<'_>) {
    let mut lanes = std::mem::take(&mut chart.lanes);
    let count = lanes.len();
    for (index, lane) in lanes.iter_mut().enumerate() {
        for (tier, width) in TIERS.into_iter().enumerate() {
            let mut board = Board::new(chart, width);
            if chart.is_veiled && index + 1 == count {
                board.keep_corner(reading);
            }
            place_lane(chart, lane, tier, &mut board);
            if let Some(ahead) = &mut lane.ahead {
                name_ahead(reading, chart, ahead, tier, &mut board);
            }
        }
    }
    chart.lanes = lanes;
}

fn place_lane(chart: &Chart<'_>, lane: &mut Lane<'_>, tier: usize, board: &mut Board) {
    for priority in 1..=6 {
        // Of equals the newest comes first.
        let equals = (lane.notes.iter_mut().rev()).filter(|note| note.priority == priority);
        for note in equals {
            note.puts[tier] = board.put(Wanted::new(chart.place(note.at), note));
        }
    }
}

/// What of the words about the time ahead has room: the longest sentence in the window of the open door,
/// and the label at its end or beside the ring of a hearing.
fn name_ahead(
    reading: Reading<'_>,
    chart: &Chart<'_>,
    ahead: &mut Ahead<'_>,
    tier: usize,
    board: &mut Board,
) {
    let until = chart.place(ahead.until);
    let at = signed(pixels(until, TIERS[tier]));
    let name = signed(text_width(&ahead.name(reading), SIZE, false));
    if ahead.years.is_none() {
        ahead.label[tier] = at + 14 + name <= board.width + 2;
        return;
    }
    let label = (at + 4 - name, at + 4);
    ahead.label[tier] = label.0 >= board.as_of + BESIDE && board.is_free(Shelf::B, label, None);
    let room = pixels(until - chart.as_of, TIERS[tier]).saturating_sub(70);
    let day = ahead.day(reading);
    ahead.sentence[tier] = (reading.words.lanes.window.iter())
        .position(|sentence| text_width(&sentence.with(&[&day]), SIZE, true) < room);
}

impl Board {
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
    fn keep_corner(&mut self, reading: Reading<'_>) {
        let words = signed(text_width(reading.words.lanes.nothing_later, SIZE, false));
        self.taken
            .push((Shelf::C, self.width - 10 - words, self.width - 10));
    }

    fn put(&mut self, mut wanted: Wanted) -> Put {
        wanted.at = signed(pixels(wanted.place, self.width.unsigned_abs()));
        if let Some(put) = self.beside_cap(&wanted) {
            return put;
        }
        let is_near = (wanted.at - self.as_of).abs() < BESIDE;
        let candidates: &[Put] = if is_near { &NEAR } else { &FREE };
        let found = (candidates.iter().copied()).find(|put| self.try_put(*put, &wanted));
        let last = || {
            let beside = Put::Beside(Shelf::B);
            (wanted.is_bold && self.try_put(beside, &wanted)).then_some(beside)
        };
        (found.or_else(last))
            .or_else(|| self.point(&wanted))
            .unwrap_or(Put::Dot)
    }

    /// A place for the dot alone, where nothing else carries it.
    fn point(&mut self, wanted: &Wanted) -> Option<Put> {
        let label = (wanted.at - 4, wanted.at + 4);
        let is_free = |shelf: &Shelf| wanted.has_dot && self.is_free(*shelf, label, None);
        let row = [Shelf::B, Shelf::A, Shelf::C].into_iter().find(is_free)?;
        self.taken.push((row, label.0, label.1));
        Some(Put::Point(row))
    }

    /// Beside an end cap nothing else stands in the height of the bar. Where the line of the day would go
    /// through the words, or would come to with more room, they stand on its other side.
    fn beside_cap(&self, wanted: &Wanted) -> Option<Put> {
        let (at, width) = (wanted.at, wanted.by_cap?);
        if at != self.as_of && at + CAP + width > self.as_of - 1 {
            let has_room = self.as_of + BESIDE_CAP + width <= self.width + 2;
            return has_room.then_some(Put::BesideCap);
        }
        (at + CAP + width <= self.width + 2).then_some(Put::Cap)
    }

    /// Takes the place if it is free.
    fn try_put(&mut self, put: Put, wanted: &Wanted) -> bool {
        let (row, leader, from) = match put {
            // A dot in the row stands before the words or after them.
            Put::Start(row) if wanted.has_dot => (row, None, wanted.at - 4),
            Put::End(row) if wanted.has_dot => (row, None, wanted.at + 4 - wanted.room()),
            Put::Start(row) => (row, Some(wanted.at), wanted.at - 2),
            Put::End(row) => (row, Some(wanted.at), wanted.at + 2 - wanted.width),
            Put::Beside(row) => (row, None, self.as_of + BESIDE),
            Put::Cap | Put::BesideCap | Put::Point(_) | Put::Dot => return false,
        };
        let is_beside = matches!(put, Put::Beside(_));
        let width = if is_beside {
            wanted.width
        } else {
            wanted.room()
        };
        let label = (from, from + width);
        let is_free = self.is_free(row, label, leader);
        if is_free {
            self.taken.push((row, label.0, label.1));
            if let (Shelf::A, Some(leader)) = (row, leader) {
                self.leaders.push(leader);
            }
        }
        is_free
    }

    fn is_free(&self, row: Shelf, (from, to): (i32, i32), leader: Option<i32>) -> bool {
        let crosses = |line: i32, near: i32| from < line + near && to > line - near;
        let cuts = |line: i32, from: i32, to: i32| line > from - 3 && line < to + 3;
        let is_cut = match row {
            Shelf::A => leader.is_some_and(|leader| {
                (self.taken.iter())
                    .any(|(row, from, to)| *row == Shelf::B && cuts(leader, *from, *to))
            }),
            Shelf::B => self.leaders.iter().any(|leader| cuts(*leader, from, to)),
            Shelf::C => false,
        };
        let meets = |(other, left, right): &(Shelf, i32, i32)| {
            *other == row && from < right + GAP && to > left - GAP
        };
        from >= -2
            && to <= self.width + 2
            && !crosses(self.as_of, -1)
            && !self.incident.is_some_and(|line| crosses(line, 3))
            && !is_cut
            && !self.taken.iter().any(meets)
    }
}

impl Wanted {
    fn new(place: u32, note: &Note<'_>) -> Self {
        let width = |words: &str| signed(text_width(words, SIZE, note.is_bold()));
        let is_cap = note.ground == Ground::Cap;
        let lines = note.lines();
        let lines = lines.iter().map(|line| width(line)).max();
        Self {
            place,
            at: 0,
            width: width(&note.label()),
            is_bold: note.is_bold(),
            has_dot: note.ground == Ground::After,
            by_cap: lines.filter(|_| is_cap),
        }
    }

    /// The words, and the dot before or after them.
    const fn room(&self) -> i32 {
        if self.has_dot {
            self.width + 14
        } else {
            self.width
        }
    }
}

#[cfg(test)]
mod tests;
