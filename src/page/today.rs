//! Where it stands today: under the answer, whatever the day, so that nobody leaves with an outdated
//! standing.

use yew::prelude::*;

use super::mark::swatch;
use crate::{
    case::Source,
    view::{Reading, Today, today},
    words::dates,
};

/// Every defendant's standing today.
pub(super) fn today_strip(reading: Reading<'_>) -> Html {
    let words = &reading.words.header;
    let checked = dates::day(reading.words, reading.case.heading().reviewed);
    html! {
        <section class="today" aria-labelledby="today-title">
            <div class="today-head">
                <h2 id="today-title">{ words.today }</h2>
                <p>{ (words.last_checked)(&checked) }</p>
            </div>
            <ul role="list">
                for line in today(reading) {
                    <li key={line.party.id.clone()}>{ line_html(&line) }</li>
                }
            </ul>
        </section>
    }
}

fn line_html(line: &Today<'_>) -> Html {
    let status = &line.status;
    html! {
        <>
            { swatch(status.mark) }
            <p>
                <b>{ &line.party.name }</b>
                { ": " }
                { format!("{}. ", status.dated) }
                if let Some(verdict) = &status.verdict {
                    { format!("{verdict}. ") }
                }
                if let Some(source) = line.source {
                    { source_link(source) }
                }
            </p>
        </>
    }
}

fn source_link(source: &Source) -> Html {
    match &source.address {
        Some(address) => html! {
            <a href={address.clone()} rel="external noopener">{ &source.publisher }</a>
        },
        None => html! { &source.publisher },
    }
}
