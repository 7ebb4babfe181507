//! Where labels stand so that none meets another. They are placed once, for the narrowest plot that has any:
//! their places are shares of the plot and words keep their width, so that labels only move apart in a wider one.

use std::ops::Range;

use crate::on_day::lanes::{Ahead, Anchor, Chart, Note};

/// The narrowest plot with labels, in pixels of 1/16 rem; the style sheet shows them from there on.
pub const PLOT: u32 = 748;

/// What a letter takes of that plot, as [`Axis::place`](crate::on_day::Axis::place) counts: nine pixels, or ten
/// of a bold one. It is that much for those who widen the space between letters and words (WCAG 1.4.12).
const LETTER: u32 = pixels(9);
const BOLD_LETTER: u32 = pixels(10);
/// From a day to its label, and to one at the height of the bar, where a cap or a ring stands.
const ASIDE: u32 = pixels(6);
const BESIDE_BAR: u32 = pixels(18);
/// From a label to the next, and to the line that ties another to its day.
const GAP: u32 = pixels(12);

const fn pixels(number: u32) -> u32 {
    (number * 10_000).div_ceil(PLOT)
}

/// A label: on which side of a place, and in which row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    pub place: u32,
    pub side: Side,
    pub row: Row,
    /// A line ties it to its day.
    pub has_leader: bool,
    width: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    /// A dot without words: nothing is drawn there that could carry it.
    Dot,
}

/// Two rows above the bar, two below it; and the height of the bar itself, after its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    Top,
    Above,
    Below,
    Bottom,
    Bar,
}

const ROWS: [Row; 4] = [Row::Above, Row::Top, Row::Below, Row::Bottom];

/// What words take of the narrowest plot.
pub fn width(words: &str, is_bold: bool) -> u32 {
    let letter = if is_bold { BOLD_LETTER } else { LETTER };
    words.chars().map(|_| letter).sum()
}

/// Those of [`Note::priority`].
const PRIORITIES: std::ops::RangeInclusive<u8> = 1..=6;

/// Among notes of one priority, the newest is placed first.
pub(super) fn place_all(chart: &mut Chart<'_>) {
    let incident = chart.incident.map(|(_, place)| place);
    for lane in &mut chart.lanes {
        let mut room = Room {
            lines: [incident.unwrap_or_default(), chart.as_of],
            taken: Vec::new(),
        };
        for priority in PRIORITIES {
            let notes = lane.notes.iter_mut().rev();
            let of_priority =
                notes.filter(|note| note.priority == priority && !note.words.is_empty());
            for note in of_priority {
                note.label = room.first_free(wanted(note, chart.as_of));
            }
        }
        if let Some(ahead) = &mut lane.ahead {
            ahead.label = room.first_free([wanted_ahead(ahead)]);
        }
    }
}

/// Where the label of a development may stand, the best first.
fn wanted(note: &Note<'_>, day: u32) -> Vec<Label> {
    let at = note.place();
    let in_row = width(&note.label(), note.is_bold());
    let lines = note.lines().map(|line| width(line, note.is_bold()));
    let in_lines = lines.into_iter().fold(0, u32::max);
    let label = |place, side, row| Label {
        place,
        side,
        row,
        has_leader: place == at && at != day && row != Row::Bar && note.anchor != Anchor::Nothing,
        width: if row == Row::Bar { in_lines } else { in_row },
    };
    // So near the line of the day, words begin to its right.
    let start = if day.abs_diff(at) < ASIDE { day } else { at };
    let mut labels = Vec::new();
    if note.anchor == Anchor::Cap {
        labels.extend([at, day].map(|place| label(place, Side::Right, Row::Bar)));
    }
    for row in ROWS {
        labels.extend([label(start, Side::Right, row), label(at, Side::Left, row)]);
    }
    if note.priority <= 2 {
        // Better with room for usual spacing alone than not at all.
        let usual = |label: &Label| Label {
            width: label.width * 3 / 4,
            ..*label
        };
        labels.extend(labels.iter().map(usual).collect::<Vec<_>>());
    }
    if note.is_bold() {
        labels.extend(ROWS.map(|row| label(day, Side::Right, row)));
    }
    if note.anchor == Anchor::Nothing {
        labels.extend(ROWS.map(|row| label(at, Side::Dot, row)));
    }
    labels
}

/// Before the end of the time limit, or after the ring of the hearing.
fn wanted_ahead(ahead: &Ahead<'_>) -> Label {
    let (side, row) = if ahead.is_limit {
        (Side::Left, Row::Above)
    } else {
        (Side::Right, Row::Bar)
    };
    Label {
        place: ahead.place,
        side,
        row,
        has_leader: false,
        width: width(&ahead.name, false),
    }
}

/// What is still free in one lane.
struct Room {
    /// Upright lines through all rows.
    lines: [u32; 2],
    taken: Vec<(Row, Range<u32>)>,
}

impl Room {
    /// Takes the first label that is free.
    fn first_free(&mut self, labels: impl IntoIterator<Item = Label>) -> Option<Label> {
        labels.into_iter().find(|label| {
            let spans = label
                .spans()
                .filter(|spans| spans.iter().all(|span| self.is_free(span)));
            let is_free = spans.is_some();
            self.taken.extend(spans.into_iter().flatten());
            is_free
        })
    }

    fn is_free(&self, (row, span): &(Row, Range<u32>)) -> bool {
        !self.lines.iter().any(|line| span.contains(line))
            && self.taken.iter().all(|(other, taken)| {
                other != row || span.end + GAP <= taken.start || taken.end + GAP <= span.start
            })
    }
}

impl Label {
    /// What it covers, from where to where; `None` if it leaves the plot.
    fn spans(self) -> Option<Vec<(Row, Range<u32>)>> {
        let (place, row) = (self.place, self.row);
        let aside = if row == Row::Bar { BESIDE_BAR } else { ASIDE };
        let start = match self.side {
            Side::Right => place + aside,
            Side::Left => place.checked_sub(aside + self.width)?,
            Side::Dot => place.checked_sub(ASIDE)?,
        };
        let width = if self.side == Side::Dot {
            2 * ASIDE
        } else {
            self.width
        };
        let mut spans = vec![(row, start..start + width)];
        // The line from an outer row goes through the inner one.
        match row {
            Row::Top if self.has_leader => spans.push((Row::Above, place..place)),
            Row::Bottom if self.has_leader => spans.push((Row::Below, place..place)),
            _ => {}
        }
        (start + width <= 10_000).then_some(spans)
    }
}
