//! What else the page holds on someone, behind a native disclosure.

use yew::prelude::*;

use super::{
    icon::down_icon,
    prose::{owned_sentences, unlinked},
};
use crate::{
    case::Event,
    view::{Cite, More, Reading},
    words::dates,
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn more(reading: Reading<'_>, id: &str, more: &More<'_>) -> Html {
    let words = &reading.words.people;
    html! {
        if !(more.told.is_empty() && more.events.is_empty()) {
            <details id={format!("more-{id}")} class="more">
                <summary>{ down_icon() }<span>{ (words.more)(more.cites.len()) }</span></summary>
                <dl>
                    if !more.told.is_empty() {
                        <dt>{ words.said }</dt>
                        <dd>{ owned_sentences(reading, &more.told) }</dd>
                    }
                    if !more.events.is_empty() {
                        <dt>{ words.events }</dt>
                        <dd>{ events(reading, &more.events) }</dd>
                    }
                    if !more.cites.is_empty() {
                        <dt>{ reading.words.sources.title }</dt>
                        <dd>{ sources(&more.cites) }</dd>
                    }
                </dl>
            </details>
        }
    }
}

fn events(reading: Reading<'_>, events: &[&Event]) -> Html {
    html! {
        <ul role="list">
            for event in events {
                <li key={event.id.clone()}>
                    { dates::date(reading.words, event.date) }
                    { ": " }
                    <a href={format!("#event-{}", event.id)}>{ unlinked(&event.title) }</a>
                </li>
            }
        </ul>
    }
}

fn sources(cites: &[Cite<'_>]) -> Html {
    html! {
        <ul role="list">
            for cite in cites {
                <li key={cite.source.id.clone()}>
                    <a href={format!("#source-{}", cite.source.id)}>
                        { format!("{} {}", cite.number, cite.source.publisher) }
                    </a>
                </li>
            }
        </ul>
    }
}
