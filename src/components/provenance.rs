//! Who says so, through whom, since when, in which words, where it can be checked, and who says
//! otherwise: behind the chips, in a native disclosure.

use record::{Claim, Grade, Key, Party};
use yew::prelude::*;

use crate::{
    components::{
        chip::{chip, label},
        external_link::external_link,
    },
    i18n::dates,
    on_day::{CaseOnDay, Chip, Cite, ClaimGroup, cites, other_answers, sources_of_groups},
};

/// The chips, which open what is behind them. The `id` lets the page remember over hydration that the reader has
/// opened it.
pub(crate) fn behind_chips(of: &str, chips: &[Chip], title: Html, contents: Html) -> Html {
    if chips.is_empty() {
        return Html::default();
    }
    html! {
        <details class="chain" id={format!("chain-{of}")}>
            <summary>
                { for chips.iter().map(chip) }
                { title }
            </summary>
            { contents }
        </details>
    }
}

/// The chips, which open the chain behind them.
pub(crate) fn provenance(
    case: CaseOnDay<'_>,
    of: &str,
    chips: &[Chip],
    groups: &[ClaimGroup<'_>],
) -> Html {
    let title = html! { <span class="visually-hidden">{ &case.words.accounts.chain }</span> };
    behind_chips(of, chips, title, chains(case, groups, Html::default()))
}

/// The chain of every group, who answers otherwise, and where it can be checked.
pub(crate) fn chains(case: CaseOnDay<'_>, groups: &[ClaimGroup<'_>], others: Html) -> Html {
    let found = cites(case, &sources_of_groups(groups));
    html! {
        <>
            <ul class="claims" role="list">
                for group in groups {
                    { chain(case, group, groups.len() > 1) }
                }
            </ul>
            { others }
            <ul class="small" role="list">
                for cite in &found.known {
                    { source(case, cite) }
                }
            </ul>
        </>
    }
}

/// How one group of claims came. Among several, each says how it stands.
fn chain(case: CaseOnDay<'_>, group: &ClaimGroup<'_>, is_labelled: bool) -> Html {
    html! {
        <li>
            if is_labelled {
                { label(&group.chip) }
            }
            for claim in links(group) {
                { link(case, claim) }
            }
            for claim in &group.claims {
                { quotation(case, claim) }
            }
        </li>
    }
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

fn link(case: CaseOnDay<'_>, claim: &Claim) -> Html {
    let first = dates::day(case.words, claim.since);
    html! {
        <p>
            <b>{ steps(case, claim) }</b>
            { ". " }
            { case.words.accounts.first.with(&[&first]) }
            { "." }
        </p>
    }
}

fn quotation(case: CaseOnDay<'_>, claim: &Claim) -> Html {
    html! {
        if let Some(quote) = &claim.quote {
            <blockquote>
                { case.words.site.quoted.with(&[&quote.words]) }
                <small>{ &quote.attribution }</small>
            </blockquote>
        }
    }
}

/// "Extra ← Los Angeles Times ← people not named".
fn steps(case: CaseOnDay<'_>, claim: &Claim) -> Html {
    let short = |key: &Key<Party>| case.record[*key].short.as_str();
    let by: Vec<&str> = claim.by.iter().map(short).collect();
    let by = case.words.site.list.of(&by);
    let via = claim.via.iter().map(short);
    html! {
        for (number, name) in via.chain([by.as_str()]).enumerate() {
            if number > 0 {
                { " ← " }
            }
            <span class="joined">{ name }</span>
        }
    }
}

fn source(case: CaseOnDay<'_>, cite: &Cite<'_>) -> Html {
    // A source of grade D is only a pointer, and never carries a link.
    let address = (cite.source.address.as_ref()).filter(|_| cite.source.grade != Grade::D);
    html! {
        <li>
            { cite.number }
            { " " }
            { external_link(address, &cite.source.publisher) }
            if let Some(date) = cite.date {
                { ", " }
                { dates::date(case.words, date) }
            }
            { ". " }
            { case.words.sources.grade.of(cite.source.grade) }
        </li>
    }
}

/// The questions that these claims answer and others answer otherwise, and who.
pub(crate) fn others(case: CaseOnDay<'_>, groups: &[ClaimGroup<'_>]) -> Html {
    let list = |names: &[String]| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        case.words.site.list.of(&names)
    };
    html! {
        for (question, names) in other_answers(case, groups) {
            <p>
                { &case.words.accounts.others }
                { " " }
                <a href={case.place("question-", &question.id)}>{ &question.text }</a>
                { " " }
                { list(&names) }
                { "." }
            </p>
        }
    }
}
