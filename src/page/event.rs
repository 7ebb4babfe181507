//! One development.

use yew::prelude::*;

use super::{
    chip::chip,
    icon::{kind_icon, link_icon},
    prose::{cited, owned_sentences, prose, sentences},
    rail::rails,
};
use crate::view::{Reading, Row, When};

pub(super) fn event(reading: Reading<'_>, row: &Row<'_>, copy_link: &Callback<String>) -> Html {
    let id = format!("event-{}", row.event.id);
    let title = format!("{id}-title");
    // The first claim decides the standing of the whole, as the chips say it first.
    let standing = row.told.first().map(|told| told.chip.standing.name());
    html! {
        <article
            id={id.clone()}
            class={classes!("event", row.newest.then_some("newest"))}
            data-standing={standing}
            aria-labelledby={title.clone()}
        >
            { when(&row.when) }
            { rails(&row.rails) }
            <div class="body">
                <div class="kind">
                    { kind_icon(row.event.kind) }
                    <span>{ (reading.words.timeline.kind)(row.event.kind) }</span>
                    { permalink(reading, id, title.clone(), copy_link) }
                </div>
                <h3 id={title}>{ prose(reading.case, &row.event.title) }</h3>
                { text(reading, row) }
                { meta(reading, row) }
            </div>
        </article>
    }
}

fn when(when: &When) -> Html {
    html! {
        <p class="when">
            <time datetime={when.datetime.clone()}>{ &when.words }</time>
            for note in &when.notes {
                { " " }
                <small>{ note }</small>
            }
        </p>
    }
}

/// A link to this place; where the page is alive, it copies the address as well.
fn permalink(
    reading: Reading<'_>,
    id: String,
    title: String,
    copy_link: &Callback<String>,
) -> Html {
    let words = &reading.words.timeline;
    let href = format!("#{id}");
    let onclick = copy_link.reform(move |_: MouseEvent| id.clone());
    html! {
        <a class="copy" href={href} onclick={onclick} aria-describedby={title}>
            { link_icon() }
            <span class="while-static">{ words.link }</span>
            <span class="while-ready">{ words.copy_link }</span>
        </a>
    }
}

/// Where all sentences stand alike, the chip below speaks for all; else each says its own.
fn text(reading: Reading<'_>, row: &Row<'_>) -> Html {
    match row.told.as_slice() {
        [only] => html! { <p class="told">{ sentences(reading.case, &only.claims) }</p> },
        several => owned_sentences(reading, several),
    }
}

fn meta(reading: Reading<'_>, row: &Row<'_>) -> Html {
    html! {
        <div class="meta">
            for shown in &row.chips {
                { chip(shown) }
            }
            if !row.people.is_empty() {
                <span>
                    <span class="vh">{ reading.words.timeline.people }{ " " }</span>
                    for (index, party) in row.people.iter().enumerate() {
                        if index > 0 {
                            { ", " }
                        }
                        <a href={format!("#party-{}", party.id)}>{ &party.name }</a>
                    }
                </span>
            }
            { cited(reading, &row.cites) }
        </div>
    }
}
