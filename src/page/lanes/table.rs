//! The same in a table, for those who do not see the pictures and for those who want it exactly.

use super::short_day as day_in_words;
use crate::{
    case::{Date, Event, Key, Source},
    page::{
        prose::sourced,
        tag::{Tag, group, tag},
    },
    view::{Chart, Lane, Reading},
    words::dates,
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn table(reading: Reading<'_>, chart: &Chart<'_>) -> Tag {
    let words = &reading.words.lanes;
    let caption = format!(
        "{}. {}.",
        words.title,
        reading.words.as_it_stood(reading.day)
    );
    let head = tag("tr").each(words.columns, |column| {
        tag("th").attr("scope", "col").child(column)
    });
    let table = tag("table")
        .child(tag("caption").child(caption))
        .child(tag("thead").child(head))
        .each(&chart.lanes, |lane| rows(reading, lane));
    tag("details.lane-table")
        .attr("id", "lanes-table")
        .child(tag("summary").child(words.table))
        .child(table)
}

fn rows(reading: Reading<'_>, lane: &Lane<'_>) -> Tag {
    let shown = dates::day(reading.words, reading.day);
    let shown = reading.words.lanes.shown.with(&[&shown]);
    let case = tag("th")
        .attr("scope", "rowgroup")
        .attr("colspan", "4")
        .child(&lane.proceeding.title);
    let mut rows = tag("tbody")
        .key(&lane.proceeding.id)
        .child(tag("tr").child(case));
    // Each stretch ends where the next one begins.
    let mut segments = lane.segments.iter().peekable();
    while let Some(segment) = segments.next() {
        let next = segments.peek().and_then(|next| next.event);
        let status = match next {
            Some(_) => &segment.words,
            None => &lane.status.words,
        };
        let from = segment
            .event
            .map_or(Date::from(segment.from), |event| event.date);
        let to = next.map_or_else(|| shown.clone(), |event| day_in_words(reading, event.date));
        let sources = segment.event.map_or(&[][..], |event| &event.sources);
        rows = rows.child(row(
            reading,
            status,
            [day_in_words(reading, from), to],
            sources,
        ));
    }
    rows.child(ahead(reading, lane, shown))
        .each(&lane.notes, |note| told(reading, note.words, note.event))
}

fn ahead(reading: Reading<'_>, lane: &Lane<'_>, shown: String) -> Option<Tag> {
    let ahead = lane.ahead.as_ref()?;
    let status = format!("{}: {}", reading.words.lanes.ahead, ahead.name(reading));
    let until = dates::day(reading.words, ahead.until);
    Some(row(reading, &status, [shown, until], ahead.sources))
}

/// A development with a label: it has one date.
fn told(reading: Reading<'_>, words: &str, event: &Event) -> Tag {
    let date = day_in_words(reading, event.date);
    row(reading, words, [date, String::new()], &event.sources)
}

fn row(reading: Reading<'_>, status: &str, days: [String; 2], sources: &[Key<Source>]) -> Tag {
    let cells = group().each(days, |day| tag("td").child(day));
    tag("tr")
        .child(tag("th").attr("scope", "row").child(status))
        .child(cells)
        .child(tag("td").child(sourced(reading, sources)))
}
