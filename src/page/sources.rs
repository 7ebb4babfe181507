//! Where everything can be checked.

use super::{
    section::{SectionProps, titled},
    tag::{Tag, group, tag},
};
use crate::{
    case::{Grade, Source, Unlinked},
    view::{Cite, Listed, Reading, listed},
    words::{Language, dates},
};

pub(super) fn sources(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let list = tag("ol.sources")
        .attr("role", "list")
        .each(listed(reading), |listed| item(reading, listed));
    titled("sources", reading.words.sources.title, list)
}

fn item(reading: Reading<'_>, listed: Listed<'_>) -> Tag {
    match listed {
        Listed::Known(cite) => tag("li")
            .key(&cite.source.id)
            .attr("id", format!("source-{}", cite.source.id))
            .child(tag("span.number").child(cite.number.to_string()))
            .child(source_html(reading, cite)),
        // No anchor: its name would tell what the day does not know yet.
        Listed::Later { number, id } => tag("li.later")
            .key(id)
            .child(reading.words.sources.later.with(&[&number.to_string()])),
    }
}

fn source_html(reading: Reading<'_>, cite: Cite<'_>) -> Tag {
    let grade = reading.words.sources.grade.of(cite.source.grade);
    // Titles stay in the language of the source.
    let name = tag("span")
        .attr("lang", Language::En.tag())
        .child(name(cite.source));
    tag("p")
        .child(name)
        .child(format!("{}. ", details(reading, cite)))
        .child(tag("span.grade").child(format!("{grade}.")))
}

/// Publisher and title; whichever comes last is the link.
fn name(source: &Source) -> Tag {
    // A pointer never carries a link, whatever the record holds.
    let address = source.address.as_ref().filter(|_| source.grade != Grade::D);
    match &source.title {
        Some(title) => group()
            .child(tag("b").child(&source.publisher))
            .child(", ")
            .child(linked(address, title)),
        None => tag("b").child(linked(address, &source.publisher)),
    }
}

/// Words that lead out of the site, where there is an address to lead to.
pub(super) fn linked(address: Option<&String>, words: &str) -> Tag {
    let link = match address {
        Some(address) => tag("a")
            .attr("href", address)
            .attr("rel", "external noopener"),
        None => group(),
    };
    link.child(words)
}

/// Its date, through whom it was read, and why it is not linked.
fn details(reading: Reading<'_>, Cite { source, date, .. }: Cite<'_>) -> String {
    let words = &reading.words.sources;
    let unlinked = source.unlinked.map(|why| match why {
        Unlinked::NotFound => words.not_found,
        Unlinked::Copy => words.copy,
    });
    let parts = [
        date.map(|date| dates::date(reading.words, date)),
        (source.host.as_deref()).map(|host| words.via.with(&[host])),
        unlinked.map(str::to_owned),
    ];
    let parts: Vec<String> = std::iter::once(String::new())
        .chain(parts.into_iter().flatten())
        .collect();
    parts.join(", ")
}
