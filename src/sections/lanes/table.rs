//! The same in a table, for those who do not see the pictures and for those who want it exactly.

use record::{Date, Key, Source};
use yew::prelude::*;

use crate::{
    components::prose::sourced,
    i18n::dates,
    on_day::{CaseOnDay, Chart, Lane, Segment},
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn table(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Html {
    let words = &case.words.lanes;
    html! {
        <details class="lane-table" id="lanes-table">
            <summary>{ &words.table }</summary>
            <table>
                <caption>{ format!("{}. {}.", words.title, case.words.as_it_stood(case.day)) }</caption>
                <thead>
                    <tr>
                        for column in &words.columns {
                            <th scope="col">{ column }</th>
                        }
                    </tr>
                </thead>
                for lane in &chart.lanes {
                    { rows(case, lane) }
                }
            </table>
        </details>
    }
}

fn rows(case: CaseOnDay<'_>, lane: &Lane<'_>) -> Html {
    let words = &case.words.lanes;
    let shown = words.shown.with(&[&dates::day(case.words, case.day)]);
    html! {
        <tbody key={lane.proceeding.id.as_str()}>
            <tr><th scope="rowgroup" colspan="4">{ &lane.proceeding.title }</th></tr>
            { stretches(case, lane, &shown) }
            if let Some(ahead) = &lane.ahead {
                { row(
                    case,
                    &format!("{}: {}", words.ahead, ahead.name),
                    &shown,
                    &dates::day(case.words, ahead.until),
                    ahead.sources,
                ) }
            }
            // Developments have one date.
            for note in &lane.notes {
                { row(case, note.words, &dates::date(case.words, note.event.date), "", &note.event.sources) }
            }
        </tbody>
    }
}

fn stretches(case: CaseOnDay<'_>, lane: &Lane<'_>, shown: &str) -> Html {
    let date = |date: Date| dates::date(case.words, date);
    // Each stretch ends where the next one begins.
    let next = lane.segments.iter().skip(1).map(Some).chain([None]);
    let stretch = |(segment, next): (&Segment<'_>, Option<&Segment<'_>>)| {
        let from = segment
            .event
            .map_or(Date::from(segment.from), |event| event.date);
        let (status, to) = match next.and_then(|next| next.event) {
            Some(event) => (&segment.words, date(event.date)),
            None => (&lane.status.words, shown.to_owned()),
        };
        let sources = segment.event.map_or(&[][..], |event| &event.sources);
        row(case, status, &date(from), &to, sources)
    };
    lane.segments.iter().zip(next).map(stretch).collect()
}

fn row(case: CaseOnDay<'_>, status: &str, from: &str, to: &str, sources: &[Key<Source>]) -> Html {
    html! {
        <tr>
            <th scope="row">{ status }</th>
            <td>{ from }</td>
            <td>{ to }</td>
            <td>{ sourced(case, sources) }</td>
        </tr>
    }
}
