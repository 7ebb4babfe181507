//! The clock's picture: a cell for every month, a row for every year. What it shows is in the words
//! beside it.

use yew::prelude::*;

use crate::{
    i18n::dates,
    on_day::{CaseOnDay, LimitationPeriod},
};

/// A cell with the gap to the next.
const STEP: u32 = 36;
const CELL: &str = " 0h32v32h-32z";
const SIDE: u32 = 32;

pub(crate) fn cells(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    let month = dates::short_month(case.words, clock.start.month());
    let years = |year| {
        let from = clock.start.year() + year;
        format!("{month} {from}–{}", from + 1)
    };
    let end = dates::day(case.words, clock.end);
    let ends = &case.words.clock.ends;
    let ends = dates::counted(case.words, ends, clock.limit.years, &end);
    html! {
        <div class="cells" aria-hidden="true">
            for year in 0..clock.limit.years {
                <span>{ years(year) }</span>
                { row(clock, year) }
            }
            <p>{ ends }</p>
        </div>
    }
}

/// Twelve months.
fn row(clock: &LimitationPeriod<'_>, year: u16) -> Html {
    html! {
        // In other pages the years stand side by side as one bar, each as wide as there is room.
        <svg viewBox="0 0 428 32" preserveAspectRatio="none">
            if clock.is_moot() {
                <path class="cell-moot" d={boxes(0, 12)} />
            } else {
                { counted(clock, u32::from(year) * 12) }
            }
            if year + 1 == clock.limit.years {
                <rect class="cap" x="423" y="-6" width="7" height="44" />
            }
        </svg>
    }
}

/// What has passed, what is left, and between them the pin.
fn counted(clock: &LimitationPeriod<'_>, first: u32) -> Html {
    let months = clock.elapsed.whole_months();
    let whole = months.saturating_sub(first).min(12);
    let is_here = whole == months.wrapping_sub(first) && whole < 12;
    let (days, of) = clock.month;
    let width = if is_here { SIDE * days / of } else { 0 };
    let at = whole * STEP;
    // On the first day of a month the pin stands in the gap before it.
    let x = (at + width).saturating_sub(if width == 0 { 2 } else { 0 });
    html! {
        <>
            <path class="cell-left" d={boxes(whole, 12)} fill="url(#hatch-light)" />
            <path class="ink-charged" d={format!("{}M{at} 0h{width}v32h-{width}z", boxes(0, whole))} />
            if is_here {
                <path class="pin" d={format!("M{x} 38V-4m-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0")} />
            }
        </>
    }
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
