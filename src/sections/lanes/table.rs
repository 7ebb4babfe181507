//! The same in a table, for those who do not see the pictures and for those who want it exactly.

use record::{Date, Key, Source};

use crate::{
    components::{
        prose::sourced,
        tag::{Tag, tag},
    },
    i18n::{Template, dates},
    on_day::{CaseOnDay, Chart, Lane},
    sections::lanes::day_in_words,
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(crate) fn table(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Tag {
    let words = &case.words.lanes;
    let day = case.words.as_it_stood(case.day);
    let caption = Template("{0}. {1}.").with(&[words.title, &day]);
    let head = tag("tr").each(words.columns, |column| {
        tag("th").attr("scope", "col").child(column)
    });
    let table = tag("table")
        .child(tag("caption").child(caption))
        .child(tag("thead").child(head))
        .each(&chart.lanes, |lane| rows(case, lane));
    tag("details.lane-table")
        .attr("id", "lanes-table")
        .child(tag("summary").child(words.table))
        .child(table)
}

fn rows(case: CaseOnDay<'_>, lane: &Lane<'_>) -> Tag {
    let shown = dates::day(case.words, case.day);
    let shown = case.words.lanes.shown.with(&[&shown]);
    let heading = tag("th")
        .attr("scope", "rowgroup")
        .attr("colspan", "4")
        .child(&lane.proceeding.title);
    let mut rows = tag("tbody")
        .key(&lane.proceeding.id)
        .child(tag("tr").child(heading));
    // Each stretch ends where the next one begins.
    for (number, segment) in lane.segments.iter().enumerate() {
        let next = lane.segments.get(number + 1).and_then(|next| next.event);
        let from = segment
            .event
            .map_or(Date::from(segment.from), |event| event.date);
        let (status, to) = match next {
            Some(event) => (&segment.words, day_in_words(case, event.date)),
            None => (&lane.status.words, shown.clone()),
        };
        let sources = segment.event.map_or(&[][..], |event| &event.sources);
        let from = day_in_words(case, from);
        rows = rows.child(row(case, status, &from, &to, sources));
    }
    if let Some(ahead) = &lane.ahead {
        let status = [case.words.lanes.ahead, &ahead.name(case)];
        let status = Template("{0}: {1}").with(&status);
        let until = dates::day(case.words, ahead.until);
        rows = rows.child(row(case, &status, &shown, &until, ahead.sources));
    }
    // Developments have one date.
    for note in &lane.notes {
        let date = day_in_words(case, note.event.date);
        rows = rows.child(row(case, note.words, &date, "", &note.event.sources));
    }
    rows
}

fn row(case: CaseOnDay<'_>, status: &str, from: &str, to: &str, sources: &[Key<Source>]) -> Tag {
    tag("tr")
        .child(tag("th").attr("scope", "row").child(status))
        .child(tag("td").child(from))
        .child(tag("td").child(to))
        .child(tag("td").child(sourced(case, sources)))
}
