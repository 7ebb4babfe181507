//! What else the page holds on someone, behind a native disclosure.

use super::{
    icon::down_icon,
    prose::{owned_sentences, unlinked},
    tag::{Tag, group, tag},
};
use crate::{
    case::Event,
    view::{Cite, More, Reading},
    words::dates,
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(super) fn more(reading: Reading<'_>, id: &str, more: &More<'_>) -> Option<Tag> {
    let words = &reading.words.people;
    if more.told.is_empty() && more.events.is_empty() {
        return None;
    }
    let title = match more.cites.known.len() {
        0 => words.more.to_owned(),
        sources => words.more_sourced.with(sources),
    };
    let summary = tag("summary")
        .child(down_icon())
        .child(tag("span").child(title));
    let said = owned_sentences(reading, &more.told);
    let events = events(reading, &more.events);
    let list = tag("dl")
        .child(entry(!more.told.is_empty(), words.said, said))
        .child(entry(!more.events.is_empty(), words.events, events))
        .child(entry(
            !more.cites.known.is_empty(),
            reading.words.sources.title,
            sources(reading, &more.cites.known),
        ));
    Some(
        tag("details.more")
            .attr("id", format!("more-{id}"))
            .child(summary)
            .child(list),
    )
}

fn entry(is_held: bool, term: &str, details: Tag) -> Option<Tag> {
    let term = tag("dt").child(term);
    is_held.then(|| group().child(term).child(tag("dd").child(details)))
}

fn events(reading: Reading<'_>, events: &[&Event]) -> Tag {
    tag("ul").attr("role", "list").each(events, |event| {
        let link = tag("a")
            .attr("href", reading.place("event-", &event.id))
            .child(unlinked(&event.title));
        tag("li")
            .key(&event.id)
            .child(dates::date(reading.words, event.date))
            .child(": ")
            .child(link)
    })
}

fn sources(reading: Reading<'_>, cites: &[Cite<'_>]) -> Tag {
    tag("ul").attr("role", "list").each(cites, |cite| {
        let link = tag("a")
            .attr("href", reading.place("source-", &cite.source.id))
            .child(format!("{} {}", cite.number, cite.source.publisher));
        tag("li").key(&cite.source.id).child(link)
    })
}
