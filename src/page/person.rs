//! One entry of the directory.

use super::{
    mark::swatch,
    more::more,
    prose::{cited, prose, unlinked},
    tag::{Tag, group, tag},
};
use crate::{
    case::Party,
    view::{Entry, Person, Quoted, Reading, Status, Told, told},
};

/// One of the harmed: a name, a role and what happened; no status, no mark, no chip, nobody's words.
pub(super) fn harmed(reading: Reading<'_>, person: &Person<'_>) -> Tag {
    let party = person.party;
    article(party)
        .child(name(party))
        .child(
            person
                .role
                .map(|role| tag("p.role").child(prose(reading, role))),
        )
        .each(told(reading, &party.claims), |told| {
            what_happened(reading, &told)
        })
}

fn what_happened(reading: Reading<'_>, told: &Told<'_>) -> Tag {
    tag("p")
        .each(&told.claims, |claim| unlinked(&claim.text).child(" "))
        .child(tag("span.small").child(cited(reading, &told.cites)))
}

/// One who speaks alone, or not at all.
pub(super) fn alone(reading: Reading<'_>, person: &Person<'_>, entry: &Entry<'_>) -> Tag {
    let party = person.party;
    let words = match (&entry.quoted, entry.unquoted) {
        (Some(quoted), _) => quote(reading, quoted),
        (None, Some(text)) => tag("p.unquoted").child(prose(reading, text)),
        (None, None) => tag("p.unquoted").child(reading.words.people.unquoted),
    };
    article(party)
        .child(top(reading, person))
        .child(person.status.as_ref().map(status_html))
        .child(words)
        .child(more(reading, &party.id, &entry.more))
}

/// Several who share one statement: it stands once, after them.
pub(super) fn together(reading: Reading<'_>, entry: &Entry<'_>) -> Tag {
    let first = entry.people.first().map_or("", |person| &person.party.id);
    let quoted = entry.quoted.as_ref().map(|quoted| quote(reading, quoted));
    let shared = tag("div.shared")
        .child(quoted)
        .child(more(reading, first, &entry.more));
    group()
        .each(&entry.people, |person| {
            article(person.party)
                .child(top(reading, person))
                .child(person.status.as_ref().map(status_html))
        })
        .child(shared)
}

fn article(party: &Party) -> Tag {
    tag("article")
        .key(&party.id)
        .attr("id", format!("party-{}", party.id))
        .attr("aria-labelledby", name_id(party))
}

fn top(reading: Reading<'_>, person: &Person<'_>) -> Tag {
    let party = person.party;
    let role = person
        .role
        .map(|role| tag("p.role").child(prose(reading, role)));
    tag("div.top")
        .child(monogram(party))
        .child(tag("div").child(name(party)).child(role))
}

fn monogram(party: &Party) -> Option<Tag> {
    let class = if party.institution {
        "monogram institution"
    } else {
        "monogram"
    };
    let monogram = tag("span").class(class).attr("aria-hidden", "true");
    Some(monogram.child(party.initials.as_ref()?))
}

fn status_html(status: &Status<'_>) -> Tag {
    let words = tag("p.status-words")
        .attr("data-status", status.stage.name())
        .child(swatch(status.mark))
        .child(tag("span").child(&status.words));
    let verdict = status.verdict.as_ref();
    tag("div.status")
        .child(words)
        .child(status.beside.map(|beside| tag("p.role").child(beside)))
        .child(verdict.map(|verdict| tag("p.role").child(format!("{verdict}."))))
}

fn quote(reading: Reading<'_>, quoted: &Quoted<'_>) -> Tag {
    let caption = tag("figcaption")
        .child(&quoted.quote.attribution)
        .child(". ")
        .child(cited(reading, &quoted.cites));
    tag("figure.quote")
        .child(tag("blockquote").child(reading.words.site.quoted.with(&[&quoted.quote.words])))
        .child(caption)
}

fn name(party: &Party) -> Tag {
    tag("h4").attr("id", name_id(party)).child(&party.name)
}

fn name_id(party: &Party) -> String {
    format!("party-{}-name", party.id)
}
