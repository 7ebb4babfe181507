//! What else the page holds on someone, behind a native disclosure.

use record::Event;
use yew::prelude::{Html, html};

use crate::{
    components::prose::{owned_sentences, unlinked},
    i18n::dates,
    on_day::{CaseOnDay, Cite, More},
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(crate) fn more(case: CaseOnDay<'_>, id: &str, folded: Option<Html>, more: &More<'_>) -> Html {
    if folded.is_none() && more.told.is_empty() && more.events.is_empty() {
        return Html::default();
    }
    let words = &case.words.people;
    let sources = &more.cites.known;
    let title = match sources.len() {
        0 => words.more.clone(),
        sources => words.more_sourced.with(sources),
    };
    html! {
        <details class="more" id={format!("more-{id}")}>
            <summary><span>{ title }</span></summary>
            { folded }
            <dl>
                if !more.told.is_empty() {
                    <dt>{ &words.said }</dt>
                    <dd>{ owned_sentences(case, &more.told) }</dd>
                }
                if !more.events.is_empty() {
                    <dt>{ &words.events }</dt>
                    <dd>{ event_list(case, &more.events) }</dd>
                }
                if !sources.is_empty() {
                    <dt>{ &case.words.sources.title }</dt>
                    <dd>{ source_list(case, sources) }</dd>
                }
            </dl>
        </details>
    }
}

fn event_list(case: CaseOnDay<'_>, events: &[&Event]) -> Html {
    html! {
        <ul role="list">
            for event in events {
                <li key={event.id.as_str()}>
                    { dates::date(case.words, event.date) }
                    { ": " }
                    <a href={case.place("event-", &event.id)}>{ unlinked(&event.title) }</a>
                </li>
            }
        </ul>
    }
}

fn source_list(case: CaseOnDay<'_>, cites: &[Cite<'_>]) -> Html {
    html! {
        <ul role="list">
            for cite in cites {
                <li key={cite.source.id.as_str()}>
                    <a href={case.place("source-", &cite.source.id)}>
                        { format!("{} {}", cite.number, cite.source.publisher) }
                    </a>
                </li>
            }
        </ul>
    }
}
