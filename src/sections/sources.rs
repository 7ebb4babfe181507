//! Where everything can be checked.

use record::{Grade, Key, Source, Unlinked};
use yew::prelude::*;

use crate::{
    components::external_link::external_link,
    i18n::{Language, dates},
    on_day::{CaseOnDay, Cite, Listed, listed},
};

/// One place in the list of sources.
pub(crate) fn source(case: CaseOnDay<'_>, key: Key<Source>) -> Html {
    match listed(case, key) {
        Listed::Known(cite) => known_source(case, cite),
        Listed::Later { number } => html! {
            { case.words.sources.later.with(&[&number.to_string()]) }
        },
    }
}

fn known_source(case: CaseOnDay<'_>, cite: Cite<'_>) -> Html {
    let grade = case.words.sources.grade.of(cite.source.grade);
    html! {
        <>
            <span class="number">{ cite.number }</span>
            <p>
                // Titles stay in the language of the source.
                <span lang={Language::En.tag()}>{ name(cite.source) }</span>
                { format!("{}. ", details(case, cite)) }
                <span class="grade">{ format!("{grade}.") }</span>
            </p>
        </>
    }
}

/// Publisher and title; whichever comes last is the link.
fn name(source: &Source) -> Html {
    // A pointer never carries a link, whatever the record holds.
    let address = source.address.as_ref().filter(|_| source.grade != Grade::D);
    match &source.title {
        Some(title) => html! {
            <><b>{ &source.publisher }</b>{ ", " }{ external_link(address, title) }</>
        },
        None => html! { <b>{ external_link(address, &source.publisher) }</b> },
    }
}

/// Its date, through whom it was read, and why it is not linked.
fn details(case: CaseOnDay<'_>, Cite { source, date, .. }: Cite<'_>) -> String {
    let words = &case.words.sources;
    let unlinked = source.unlinked.map(|why| match why {
        Unlinked::NotFound => &words.not_found,
        Unlinked::Copy => &words.copy,
    });
    let parts = [
        date.map(|date| dates::date(case.words, date)),
        (source.host.as_deref()).map(|host| words.via.with(&[host])),
        unlinked.cloned(),
    ];
    let parts: Vec<String> = std::iter::once(String::new())
        .chain(parts.into_iter().flatten())
        .collect();
    parts.join(", ")
}
