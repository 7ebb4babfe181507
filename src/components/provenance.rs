//! Who says so, through whom, since when, in which words, where it can be checked, and who says
//! otherwise: behind the chips, in a native disclosure.

use record::{Claim, Grade, Key, Party};

use crate::{
    components::external_link::external_link,
    components::{
        chip::{chip, label},
        icon::down_icon,
        tag::{Tag, group, tag},
    },
    i18n::dates,
    on_day::{CaseOnDay, Chip, Cite, ClaimGroup, cites, other_answers, sources_of_groups},
};

/// The chips, which open the chain behind them. The `id` lets the page remember over hydration that the
/// reader has opened it.
pub(crate) fn provenance(
    case: CaseOnDay<'_>,
    of: &str,
    chips: &[Chip],
    groups: &[ClaimGroup<'_>],
    others: Option<Tag>,
) -> Option<Tag> {
    let summary = tag("summary")
        .each(chips, chip)
        .child(tag("span.vh").child(case.words.accounts.chain))
        .child(down_icon());
    let is_one = groups.len() == 1;
    let list = tag("ul.claims")
        .attr("role", "list")
        .each(groups, |groups| {
            let of = (!is_one).then(|| label(&groups.chip));
            tag("li")
                .child(of)
                .child(group().each(links(groups), |claim| link(case, claim)))
                .child(group().each(&groups.claims, |claim| quotation(case, claim)))
        });
    let found = cites(case, &sources_of_groups(groups));
    let sources = tag("ul.small")
        .attr("role", "list")
        .each(&found.known, |cite| source(case, cite));
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
fn links<'a>(group: &ClaimGroup<'a>) -> Vec<&'a Claim> {
    let mut links: Vec<&Claim> = Vec::new();
    for claim in &group.claims {
        let is_same = |before: &&Claim| {
            before.since == claim.since && before.by == claim.by && before.via == claim.via
        };
        if !links.iter().any(is_same) {
            links.push(claim);
        }
    }
    links
}

fn link(case: CaseOnDay<'_>, claim: &Claim) -> Tag {
    let first = dates::day(case.words, claim.since);
    tag("p")
        .child(tag("b").child(steps(case, claim)))
        .child(". ")
        .child(case.words.accounts.first.with(&[&first]))
        .child(".")
}

fn quotation(case: CaseOnDay<'_>, claim: &Claim) -> Option<Tag> {
    claim.quote.as_ref().map(|quote| {
        tag("blockquote")
            .child(case.words.site.quoted.with(&[&quote.words]))
            .child(tag("small").child(&quote.attribution))
    })
}

/// "Extra ← Los Angeles Times ← people not named".
fn steps(case: CaseOnDay<'_>, claim: &Claim) -> Tag {
    let short = |key: &Key<Party>| case.record[*key].short.as_str();
    let by: Vec<&str> = claim.by.iter().map(short).collect();
    let by = case.words.site.list.of(&by);
    let via = claim.via.iter().map(short);
    group().joined(" ← ", via.chain([by.as_str()]), |name| {
        tag("span.joined").child(name)
    })
}

fn source(case: CaseOnDay<'_>, cite: &Cite<'_>) -> Tag {
    let address = (cite.source.address.as_ref()).filter(|_| cite.source.grade != Grade::D);
    let date = cite.date.map(|date| dates::date(case.words, date));
    tag("li")
        .child(cite.number.to_string())
        .child(" ")
        .child(external_link(address, &cite.source.publisher))
        .child(date.map(|date| [", ", &date].concat()))
        .child(". ")
        .child(case.words.sources.grade.of(cite.source.grade))
}

/// The questions that these claims answer and others answer otherwise, and who.
pub(crate) fn others(case: CaseOnDay<'_>, groups: &[ClaimGroup<'_>]) -> Tag {
    group().each(other_answers(case, groups), |(question, names)| {
        let link = tag("a")
            .attr("href", case.place("question-", &question.id))
            .child(&question.text);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = case.words.site.list.of(&names);
        tag("p")
            .child(case.words.accounts.others)
            .child(" ")
            .child(link)
            .child([" ", &names, "."].concat())
    })
}
