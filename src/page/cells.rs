//! The clock's picture: a cell for every month, a row for every year. What it shows is in the words
//! beside it.

use super::{
    mark::size,
    tag::{Tag, tag},
};
use crate::{
    view::{Clock, Reading},
    words::dates,
};

/// A cell, and the gap to the next.
const SIDE: u32 = 32;
const STEP: u32 = 36;

pub(super) fn cells(reading: Reading<'_>, clock: &Clock<'_>) -> Tag {
    let start = clock.start;
    let month = dates::short_month(reading.words, start.month());
    let end = dates::day(reading.words, clock.end);
    let mut picture = tag("div.cells").attr("aria-hidden", "true");
    for year in 0..clock.limit.years {
        let from = start.year() + year;
        let years = format!("{month} {from}–{}", from + 1);
        picture = picture
            .child(tag("span").child(years))
            .child(row(clock, year));
    }
    picture.child(tag("p").child((reading.words.clock.ends)(clock.limit.years, &end)))
}

/// Twelve months.
fn row(clock: &Clock<'_>, year: u16) -> Tag {
    let row = tag("svg").attr("viewBox", "0 0 428 32");
    let row = if clock.is_moot() {
        row.child(tag("path.cell-moot").attr("d", boxes(0..12)))
    } else {
        counted(row, clock, year)
    };
    let cap = size(tag("rect.cap").attr("x", "423").attr("y", "-6"), "7", "44");
    row.child((year + 1 == clock.limit.years).then_some(cap))
}

/// What has passed, what is left, and between them the pin.
fn counted(row: Tag, clock: &Clock<'_>, year: u16) -> Tag {
    let (days, of) = clock.month;
    let whole = u32::from(clock.elapsed.whole_months());
    let first = u32::from(year) * 12;
    let passed = whole.saturating_sub(first).min(12);
    let is_here = (first..first + 12).contains(&whole) && clock.left.is_some();
    let part = SIDE * days / of.max(1);
    let at = passed * STEP;
    let mut past = boxes(0..passed);
    if is_here {
        past.push_str(&format!("M{at} 0h{part}v{SIDE}h-{part}z"));
    }
    let ahead = tag("path.cell-left")
        .attr("fill", "url(#hxp)")
        .attr("d", boxes(passed..12));
    let pin = is_here.then(|| {
        // On the first day of a month it stands in the gap before it.
        let x = if part == 0 {
            at.saturating_sub(2)
        } else {
            at + part
        };
        tag("path.pin").attr(
            "d",
            format!("M{x} -4V38m-4 -42a4 4 0 1 1 8 0a4 4 0 1 1 -8 0"),
        )
    });
    row.child((passed < 12).then_some(ahead))
        .child((!past.is_empty()).then(|| tag("path.ink-charged").attr("d", past)))
        .child(pin)
}

fn boxes(cells: std::ops::Range<u32>) -> String {
    cells
        .map(|cell| format!("M{} 0h{SIDE}v{SIDE}h-{SIDE}z", cell * STEP))
        .collect()
}
