//! One development.

use super::{
    chain::{chain, others},
    icon::{kind_icon, link_icon},
    prose::{cited, owned_sentences, party_link, prose, sentences},
    rail::rails,
    tag::{Tag, group, tag},
};
use crate::{
    case::Party,
    view::{Reading, Row, When},
};

pub(super) fn event(reading: Reading<'_>, row: &Row<'_>) -> Tag {
    let id = format!("event-{}", row.event.id);
    let title = format!("{id}-title");
    // The first claim decides the standing of the whole, as the chips say it first.
    let standing = row.told.first().map(|told| told.chip.standing.name());
    let kind = tag("div.kind")
        .child(kind_icon(row.event.kind))
        .child(tag("span").child(reading.words.timeline.kind.of(row.event.kind)))
        .child(permalink(reading, &id, &title));
    let heading = tag("h3")
        .attr("id", &title)
        .child(prose(reading, &row.event.title));
    let body = tag("div.body")
        .child(kind)
        .child(heading)
        .child(text(reading, row))
        .child(meta(reading, row));
    tag("article")
        .class(if row.newest { "event newest" } else { "event" })
        .attr("id", id)
        .attr("data-standing", standing)
        .attr("aria-labelledby", title)
        .child(when(&row.when))
        .child(rails(&row.rails))
        .child(body)
}

fn when(when: &When) -> Tag {
    let time = tag("time")
        .attr("datetime", &when.datetime)
        .child(&when.words);
    tag("p.when").child(time).each(&when.notes, |note| {
        group().child(" ").child(tag("small").child(note))
    })
}

/// A link to this place; where the page is alive, it copies the address as well.
fn permalink(reading: Reading<'_>, id: &str, title: &String) -> Tag {
    let words = &reading.words.timeline;
    let href = reading.place(id, "");
    tag("a.copy")
        .attr("href", href)
        .attr("aria-describedby", title)
        .child(link_icon())
        .child(tag("span.while-static").child(words.link))
        .child(tag("span.while-ready").child(words.copy_link))
}

/// Where all sentences stand alike, the chip below speaks for all; else each says its own.
fn text(reading: Reading<'_>, row: &Row<'_>) -> Tag {
    match row.told.as_slice() {
        [only] => tag("p.told").child(sentences(reading, &only.claims)),
        several => owned_sentences(reading, several),
    }
}

fn meta(reading: Reading<'_>, row: &Row<'_>) -> Tag {
    tag("div.meta")
        .child(chain(
            reading,
            &row.event.id,
            &row.chips,
            &row.told,
            Some(others(reading, &row.told)),
        ))
        .child(people(reading, &row.people))
        .child(cited(reading, &row.cites))
}

fn people(reading: Reading<'_>, people: &[&Party]) -> Option<Tag> {
    let lead = tag("span.vh")
        .child(reading.words.timeline.people)
        .child(" ");
    let names = tag("span").child(lead).joined(", ", people, |party| {
        party_link(reading, party, &party.name)
    });
    (!people.is_empty()).then_some(names)
}
