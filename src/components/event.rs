//! One development.

use record::Party;
use yew::prelude::*;

use crate::{
    components::{
        icon::{kind_icon, link_icon},
        prose::{cited, owned_sentences, party_link, prose, sentences},
        provenance::{others, provenance},
        rails::rails,
        tag::{Tag, group, tag},
    },
    on_day::{CaseOnDay, Row, When},
};

pub(crate) fn event(case: CaseOnDay<'_>, row: &Row<'_>) -> Html {
    let id = format!("event-{}", row.event.id);
    let title = format!("{id}-title");
    // The first claim decides the standing of the whole, as the chips say it first.
    let standing = row.groups.first().map(|told| told.chip.standing.name());
    let kind = tag("div.kind")
        .child(kind_icon(row.event.kind))
        .child(tag("span").child(case.words.timeline.kind.of(row.event.kind)))
        .child(permalink(case, &id, &title));
    let heading = tag("h3")
        .attr("id", &title)
        .child(prose(case, &row.event.title));
    let body = tag("div.body")
        .child(kind)
        .child(heading)
        .child(text(case, row))
        .child(meta(case, row));
    tag("article")
        .class(if row.is_newest {
            "event newest"
        } else {
            "event"
        })
        .attr("id", id)
        .attr("data-standing", standing)
        .attr("aria-labelledby", title)
        .child(when(&row.when))
        .child(rails(&row.rails))
        .child(body)
        .into()
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
fn permalink(case: CaseOnDay<'_>, id: &str, title: &String) -> Tag {
    let words = &case.words.timeline;
    let href = case.place(id, "");
    tag("a.copy")
        .attr("href", href)
        .attr("aria-describedby", title)
        .child(link_icon())
        .child(tag("span.while-static").child(words.link))
        .child(tag("span.while-ready").child(words.copy_link))
}

/// Where all sentences stand alike, the chip below speaks for all; else each says its own.
fn text(case: CaseOnDay<'_>, row: &Row<'_>) -> Tag {
    match row.groups.as_slice() {
        [only] => tag("p.told").child(sentences(case, &only.claims)),
        several => owned_sentences(case, several),
    }
}

fn meta(case: CaseOnDay<'_>, row: &Row<'_>) -> Tag {
    tag("div.meta")
        .child(provenance(
            case,
            &row.event.id,
            &row.chips,
            &row.groups,
            Some(others(case, &row.groups)),
        ))
        .child(people(case, &row.people))
        .child(cited(case, &row.cites))
}

fn people(case: CaseOnDay<'_>, people: &[&Party]) -> Option<Tag> {
    let lead = tag("span.vh").child(case.words.timeline.people).child(" ");
    let names = tag("span")
        .child(lead)
        .joined(", ", people, |party| party_link(case, party, &party.name));
    (!people.is_empty()).then_some(names)
}
