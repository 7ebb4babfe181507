//! Where everything can be checked.

use yew::prelude::*;

use super::section::SectionProps;
use crate::{
    case::{Grade, Source, Unlinked},
    view::{Cite, Listed, Reading, listed},
    words::dates,
};

pub(super) fn sources(props: &SectionProps) -> Html {
    let reading = props.reading();
    html! {
        <section id="sources" class="section" aria-labelledby="sources-title">
            <div class="wrap">
                <h2 id="sources-title" class="title">{ reading.words.sources.title }</h2>
                <ol class="sources" role="list">
                    for listed in listed(reading) {
                        { item(reading, listed) }
                    }
                </ol>
            </div>
        </section>
    }
}

fn item(reading: Reading<'_>, listed: Listed<'_>) -> Html {
    match listed {
        Listed::Known(Cite { number, source }) => html! {
            <li key={source.id.clone()} id={format!("source-{}", source.id)}>
                <span class="number">{ number }</span>
                <p>{ source_html(reading, source) }</p>
            </li>
        },
        Listed::Later { number, id } => html! {
            // No anchor: its name would tell what the day does not know yet.
            <li key={id.to_owned()} class="later">
                { (reading.words.sources.later)(number) }
            </li>
        },
    }
}

fn source_html(reading: Reading<'_>, source: &Source) -> Html {
    let words = &reading.words.sources;
    html! {
        <>
            { name(source) }
            { format!("{}. ", details(reading, source)) }
            <span class="grade">{ format!("{}.", (words.grade)(source.grade)) }</span>
        </>
    }
}

/// Publisher and title; whichever comes last is the link.
fn name(source: &Source) -> Html {
    // A pointer never carries a link, whatever the record holds.
    let address = source.address.as_ref().filter(|_| source.grade != Grade::D);
    let link = |words: &str| match address {
        Some(address) => html! { <a href={address.clone()} rel="external noopener">{ words }</a> },
        None => html! { words },
    };
    match &source.title {
        Some(title) => html! { <><b>{ &source.publisher }</b>{ ", " }{ link(title) }</> },
        None => html! { <b>{ link(&source.publisher) }</b> },
    }
}

/// Its date, through whom it was read, and why it is not linked.
fn details(reading: Reading<'_>, source: &Source) -> String {
    let words = &reading.words.sources;
    let unlinked = source.unlinked.map(|why| match why {
        Unlinked::NotFound => words.not_found,
        Unlinked::Copy => words.copy,
    });
    let parts = [
        source.date.map(|date| dates::date(reading.words, date)),
        source.host.as_deref().map(words.via),
        unlinked.map(str::to_owned),
    ];
    let parts: Vec<String> = std::iter::once(String::new())
        .chain(parts.into_iter().flatten())
        .collect();
    parts.join(", ")
}
