//! One entry of the directory.

use record::Party;

use crate::{
    components::{
        person_details::more,
        prose::{cited, prose, unlinked},
        swatch::swatch,
        tag::{Tag, group, tag},
    },
    on_day::{CaseOnDay, ClaimGroup, Entry, Person, Quoted, Status, claim_groups},
};

/// One of the harmed: a name, a role and what happened; no status, no mark, no chip, nobody's words.
pub(crate) fn harmed_card(case: CaseOnDay<'_>, person: &Person<'_>) -> Tag {
    let party = person.party;
    article(party)
        .child(name(party))
        .child(
            person
                .role
                .map(|role| tag("p.role").child(prose(case, role))),
        )
        .each(claim_groups(case, &party.claims), |told| {
            what_happened(case, &told)
        })
}

fn what_happened(case: CaseOnDay<'_>, told: &ClaimGroup<'_>) -> Tag {
    tag("p")
        .each(&told.claims, |claim| unlinked(&claim.text).child(" "))
        .child(tag("span.small").child(cited(case, &told.cites)))
}

/// One who speaks party_card, or not at all.
pub(crate) fn party_card(case: CaseOnDay<'_>, person: &Person<'_>, entry: &Entry<'_>) -> Tag {
    let party = person.party;
    let words = match (&entry.quoted, entry.unquoted) {
        (Some(quoted), _) => quote(case, quoted),
        (None, Some(text)) => tag("p.unquoted").child(prose(case, text)),
        (None, None) => tag("p.unquoted").child(case.words.people.unquoted),
    };
    article(party)
        .child(top(case, person))
        .child(person.status.as_ref().map(status_html))
        .child(words)
        .child(more(case, &party.id, &entry.more))
}

/// Several who share one statement: it stands once, after them.
pub(crate) fn shared_card(case: CaseOnDay<'_>, entry: &Entry<'_>) -> Tag {
    let first = entry.people.first().map_or("", |person| &person.party.id);
    let quoted = entry.quoted.as_ref().map(|quoted| quote(case, quoted));
    let shared = tag("div.shared")
        .child(quoted)
        .child(more(case, first, &entry.more));
    group()
        .each(&entry.people, |person| {
            article(person.party)
                .child(top(case, person))
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

fn top(case: CaseOnDay<'_>, person: &Person<'_>) -> Tag {
    let party = person.party;
    let role = person
        .role
        .map(|role| tag("p.role").child(prose(case, role)));
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

fn quote(case: CaseOnDay<'_>, quoted: &Quoted<'_>) -> Tag {
    let caption = tag("figcaption")
        .child(&quoted.quote.attribution)
        .child(". ")
        .child(cited(case, &quoted.cites));
    tag("figure.quote")
        .child(tag("blockquote").child(case.words.site.quoted.with(&[&quoted.quote.words])))
        .child(caption)
}

fn name(party: &Party) -> Tag {
    tag("h4").attr("id", name_id(party)).child(&party.name)
}

fn name_id(party: &Party) -> String {
    format!("party-{}-name", party.id)
}
