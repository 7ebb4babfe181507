//! The clock's picture: a cell for every month, a row for every year. What it shows is in the words
//! beside it.

use crate::{
    components::{
        swatch::size,
        tag::{Tag, tag},
    },
    i18n::dates,
    on_day::{CaseOnDay, LimitationPeriod},
};

/// A cell with the gap to the next.
const STEP: u32 = 36;
const CELL: &str = " 0h32v32h-32z";
const SIDE: u32 = 32;

pub(crate) fn cells(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Tag {
    let start = clock.start;
    let month = dates::short_month(case.words, start.month());
    let end = dates::day(case.words, clock.end);
    let mut picture = tag("div.cells").attr("aria-hidden", "true");
    for year in 0..clock.limit.years {
        let from = start.year() + year;
        let years = format!("{month} {from}–{}", from + 1);
        picture = picture
            .child(tag("span").child(years))
            .child(row(clock, year));
    }
    let ends = case.words.clock.ends;
    let ends = dates::counted(case.words, ends, clock.limit.years, &end);
    picture.child(tag("p").child(ends))
}

/// Twelve months.
fn row(clock: &LimitationPeriod<'_>, year: u16) -> Tag {
    // In other pages the years stand side by side as one bar, each as wide as there is room.
    let row = tag("svg")
        .attr("viewBox", "0 0 428 32")
        .attr("preserveAspectRatio", "none");
    let row = if clock.is_moot() {
        row.child(path("cell-moot", boxes(0, 12)))
    } else {
        counted(row, clock, u32::from(year) * 12)
    };
    let cap = size(tag("rect.cap").attr("x", "423").attr("y", "-6"), "7", "44");
    row.child((year + 1 == clock.limit.years).then_some(cap))
}

/// What has passed, what is left, and between them the pin.
fn counted(row: Tag, clock: &LimitationPeriod<'_>, first: u32) -> Tag {
    let months = clock.elapsed.whole_months();
    let whole = months.saturating_sub(first).min(12);
    let is_here = whole == months.wrapping_sub(first) && whole < 12;
    let (days, of) = clock.month;
    let width = if is_here { SIDE * days / of } else { 0 };
    let at = whole * STEP;
    let ahead = path("cell-left", boxes(whole, 12)).attr("fill", "url(#hxp)");
    let past = format!("{}M{at} 0h{width}v32h-{width}z", boxes(0, whole));
    // On the first day of a month it stands in the gap before it.
    let x = (at + width).saturating_sub(if width == 0 { 2 } else { 0 });
    let pin = path(
        "pin",
        format!("M{x} 38V-4m-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0"),
    );
    row.child(ahead)
        .child(path("ink-charged", past))
        .child(is_here.then_some(pin))
}

fn path(class: &'static str, d: String) -> Tag {
    tag("path").class(class).attr("d", d)
}

/// The outlines of these cells.
fn boxes(from: u32, to: u32) -> String {
    let mut outlines = String::new();
    for cell in from..to {
        outlines.push('M');
        outlines.push_str(&(cell * STEP).to_string());
        outlines.push_str(CELL);
    }
    outlines
}
