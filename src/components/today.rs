//! Where it stands today: under the answer, whatever the day, so that nobody leaves with an outdated
//! standing.

use yew::prelude::*;

use crate::{
    components::{external_link::external_link, swatch::swatch},
    i18n::dates,
    on_day::{CaseOnDay, Today, today},
};

/// Every defendant's standing today, or that of the first case alone where nothing else is shown.
pub(crate) fn today_strip(case: CaseOnDay<'_>, only_first: bool) -> Html {
    let words = &case.words.header;
    let checked = dates::day(case.words, case.record.heading().reviewed);
    let mut standings = today(case);
    if only_first {
        standings.truncate(1);
    }
    html! {
        <section class="today" aria-labelledby="today-title">
            <div class="today-head">
                // On the story's page it is below the question, on a part's page below the part's title.
                if case.page.embed.is_some() {
                    <h3 id="today-title">{ &words.today }</h3>
                } else {
                    <h2 id="today-title">{ &words.today }</h2>
                }
                <p>{ words.last_checked.with(&[&checked]) }</p>
            </div>
            <ul role="list">{ for standings.iter().map(standing) }</ul>
        </section>
    }
}

fn standing(line: &Today<'_>) -> Html {
    let status = &line.status;
    html! {
        <li key={line.party.id.as_str()}>
            { swatch(status.mark) }
            <p>
                <b>{ &line.party.name }</b>
                { ": " }
                { format!("{}. ", status.dated) }
                if let Some(verdict) = &status.verdict {
                    { format!("{verdict}. ") }
                }
                if let Some(source) = line.source {
                    { external_link(source.address.as_ref(), &source.publisher) }
                }
            </p>
        </li>
    }
}
