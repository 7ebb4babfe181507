//! What else the page holds on someone, behind a native disclosure.

use record::Event;

use crate::{
    components::{
        icon::down_icon,
        prose::{owned_sentences, unlinked},
        tag::{Tag, group, tag},
    },
    i18n::dates,
    on_day::{CaseOnDay, Cite, More},
};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(crate) fn more(case: CaseOnDay<'_>, id: &str, more: &More<'_>) -> Option<Tag> {
    let words = &case.words.people;
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
    let said = owned_sentences(case, &more.told);
    let events = events(case, &more.events);
    let list = tag("dl")
        .child(entry(!more.told.is_empty(), words.said, said))
        .child(entry(!more.events.is_empty(), words.events, events))
        .child(entry(
            !more.cites.known.is_empty(),
            case.words.sources.title,
            sources(case, &more.cites.known),
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

fn events(case: CaseOnDay<'_>, events: &[&Event]) -> Tag {
    tag("ul").attr("role", "list").each(events, |event| {
        let link = tag("a")
            .attr("href", case.place("event-", &event.id))
            .child(unlinked(&event.title));
        tag("li")
            .key(&event.id)
            .child(dates::date(case.words, event.date))
            .child(": ")
            .child(link)
    })
}

fn sources(case: CaseOnDay<'_>, cites: &[Cite<'_>]) -> Tag {
    tag("ul").attr("role", "list").each(cites, |cite| {
        let link = tag("a")
            .attr("href", case.place("source-", &cite.source.id))
            .child(format!("{} {}", cite.number, cite.source.publisher));
        tag("li").key(&cite.source.id).child(link)
    })
}
