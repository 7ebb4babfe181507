//! All that the lanes show in one table, for those who do not see the pictures and for those who want it exactly.

use record::{Date, Key, Source};
use yew::prelude::*;

use crate::{
    components::prose::sourced,
    i18n::dates,
    on_day::{CaseOnDay, Chart, Lane},
};

/// What happened and when, in which case (or in all), and the status that it brought.
type Fact<'a> = (Date, &'a str, String, &'a str, &'a [Key<Source>]);

/// The table, to which the section with the pictures refers.
pub(crate) const TABLE: &str = "lanes-table";

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn table(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Html {
    let words = &case.words.lanes;
    let incident = (chart.incident.iter()).map(|(event, _)| {
        (
            event.date,
            "",
            event.title.plain(),
            "",
            event.sources.as_slice(),
        )
    });
    let mut facts: Vec<Fact<'_>> = incident.collect();
    facts.extend(chart.lanes.iter().flat_map(|lane| facts_of(case, lane)));
    // The earliest first; those of one day in the order in which they come. They are too few for a sort to pay.
    let in_order = std::iter::from_fn(move || {
        let dates = facts.iter().map(|(date, ..)| date.first_day());
        let (first, _) = dates.enumerate().min_by_key(|(_, day)| *day)?;
        Some(facts.remove(first))
    });
    html! {
        <details class="lane-table" id={TABLE}>
            <summary>{ &words.table }</summary>
            <table>
                <caption>{ format!("{}. {}.", words.title, case.words.as_it_stood(case.day)) }</caption>
                <thead>
                    <tr>{ for words.columns.iter().map(|column| html! { <th scope="col">{ column }</th> }) }</tr>
                </thead>
                <tbody>{ for in_order.map(|fact| row(case, fact)) }</tbody>
            </table>
        </details>
    }
}

fn facts_of<'a>(case: CaseOnDay<'a>, lane: &'a Lane<'a>) -> impl Iterator<Item = Fact<'a>> {
    let title = lane.title;
    let notes = lane.notes.iter().map(move |note| {
        let status = note.status.as_deref().unwrap_or_default();
        (
            note.date,
            title,
            note.words.to_owned(),
            status,
            note.sources,
        )
    });
    let ahead = lane.ahead.iter().map(move |ahead| {
        let words = format!("{}: {}", case.words.lanes.ahead, ahead.name);
        (ahead.until, title, words, "", ahead.sources)
    });
    notes.chain(ahead)
}

fn row(case: CaseOnDay<'_>, (date, title, words, status, sources): Fact<'_>) -> Html {
    html! {
        <tr>
            <th scope="row">{ dates::date(case.words, date) }</th>
            <td>{ title }</td>
            <td>{ words }<p class="turn">{ status }</p></td>
            <td>{ sourced(case, sources) }</td>
        </tr>
    }
}
