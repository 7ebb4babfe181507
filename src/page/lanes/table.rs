//! The same in a table, for those who do not see the pictures and for those who want it exactly.

use super::day_in_words;
use crate::{
    case::{Date, Key, Source},
    page::{
        prose::sourced,
        tag::{Tag, tag},
    },
    view::{Chart, Lane, Reading},
    words::{Template, dates},
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn table(reading: Reading<'_>, chart: &Chart<'_>) -> Tag {
    let words = &reading.words.lanes;
    let day = reading.words.as_it_stood(reading.day);
    let caption = Template("{0}. {1}.").with(&[words.title, &day]);
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
    for (number, segment) in lane.segments.iter().enumerate() {
        let next = lane.segments.get(number + 1).and_then(|next| next.event);
        let from = segment
            .event
            .map_or(Date::from(segment.from), |event| event.date);
        let (status, to) = match next {
            Some(event) => (&segment.words, day_in_words(reading, event.date)),
            None => (&lane.status.words, shown.clone()),
        };
        let sources = segment.event.map_or(&[][..], |event| &event.sources);
        let from = day_in_words(reading, from);
        rows = rows.child(row(reading, status, &from, &to, sources));
    }
    if let Some(ahead) = &lane.ahead {
        let status = [reading.words.lanes.ahead, &ahead.name(reading)];
        let status = Template("{0}: {1}").with(&status);
        let until = dates::day(reading.words, ahead.until);
        rows = rows.child(row(reading, &status, &shown, &until, ahead.sources));
    }
    // Developments have one date.
    for note in &lane.notes {
        let date = day_in_words(reading, note.event.date);
        rows = rows.child(row(reading, note.words, &date, "", &note.event.sources));
    }
    rows
}

fn row(reading: Reading<'_>, status: &str, from: &str, to: &str, sources: &[Key<Source>]) -> Tag {
    tag("tr")
        .child(tag("th").attr("scope", "row").child(status))
        .child(tag("td").child(from))
        .child(tag("td").child(to))
        .child(tag("td").child(sourced(reading, sources)))
}
