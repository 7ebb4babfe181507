//! Who says so, through whom, since when, in which words, where it can be checked, and who says
//! otherwise: behind the chips, in a native disclosure.

use super::{
    chip::{chip, label},
    icon::down_icon,
    sources::linked,
    tag::{Tag, group, tag},
};
use crate::{
    case::{Claim, Grade, Key, Party},
    view::{Chip, Cite, Reading, Told, cites, other_answers, sources_told},
    words::dates,
};

/// The chips, which open the chain behind them. The `id` lets the page remember over hydration that the
/// reader has opened it.
pub(super) fn chain(
    reading: Reading<'_>,
    of: &str,
    chips: &[Chip],
    told: &[Told<'_>],
    others: Option<Tag>,
) -> Option<Tag> {
    let summary = tag("summary")
        .each(chips, chip)
        .child(tag("span.vh").child(reading.words.accounts.chain))
        .child(down_icon());
    let is_one = told.len() == 1;
    let list = tag("ul.claims").attr("role", "list").each(told, |told| {
        let of = (!is_one).then(|| label(&told.chip));
        tag("li")
            .child(of)
            .child(group().each(links(told), |claim| link(reading, claim)))
            .child(group().each(&told.claims, |claim| quotation(reading, claim)))
    });
    let found = cites(reading, &sources_told(told));
    let sources = tag("ul.small")
        .attr("role", "list")
        .each(&found.known, |cite| source(reading, cite));
    (!chips.is_empty()).then(|| {
        tag("details.chain")
            .attr("id", ["chain-", of].concat())
            .child(summary)
            .child(list)
            .child(others)
            .child(sources)
    })
}

/// One claim of each chain: several sentences may have come the same way on the same day.
fn links<'a>(told: &Told<'a>) -> Vec<&'a Claim> {
    let mut links: Vec<&Claim> = Vec::new();
    for claim in &told.claims {
        let is_same = |before: &&Claim| {
            before.since == claim.since && before.by == claim.by && before.via == claim.via
        };
        if !links.iter().any(is_same) {
            links.push(claim);
        }
    }
    links
}

fn link(reading: Reading<'_>, claim: &Claim) -> Tag {
    let first = dates::day(reading.words, claim.since);
    tag("p")
        .child(tag("b").child(steps(reading, claim)))
        .child(". ")
        .child(reading.words.accounts.first.with(&[&first]))
        .child(".")
}

fn quotation(reading: Reading<'_>, claim: &Claim) -> Option<Tag> {
    claim.quote.as_ref().map(|quote| {
        tag("blockquote")
            .child(reading.words.site.quoted.with(&[&quote.words]))
            .child(tag("small").child(&quote.attribution))
    })
}

/// "Extra ← Los Angeles Times ← people not named".
fn steps(reading: Reading<'_>, claim: &Claim) -> Tag {
    let short = |key: &Key<Party>| reading.case[*key].short.as_str();
    let by: Vec<&str> = claim.by.iter().map(short).collect();
    let by = reading.words.site.list.of(&by);
    let via = claim.via.iter().map(short);
    group().joined(" ← ", via.chain([by.as_str()]), |name| {
        tag("span.joined").child(name)
    })
}

fn source(reading: Reading<'_>, cite: &Cite<'_>) -> Tag {
    let address = (cite.source.address.as_ref()).filter(|_| cite.source.grade != Grade::D);
    let date = cite.date.map(|date| dates::date(reading.words, date));
    tag("li")
        .child(cite.number.to_string())
        .child(" ")
        .child(linked(address, &cite.source.publisher))
        .child(date.map(|date| [", ", &date].concat()))
        .child(". ")
        .child(reading.words.sources.grade.of(cite.source.grade))
}

/// The questions that these claims answer and others answer otherwise, and who.
pub(super) fn others(reading: Reading<'_>, told: &[Told<'_>]) -> Tag {
    group().each(other_answers(reading, told), |(question, names)| {
        let link = tag("a")
            .attr("href", reading.place("question-", &question.id))
            .child(&question.text);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = reading.words.site.list.of(&names);
        tag("p")
            .child(reading.words.accounts.others)
            .child(" ")
            .child(link)
            .child([" ", &names, "."].concat())
    })
}
