//! Who says so, through whom, since when, in which words, where it can be checked, and who says
//! otherwise: behind the chips, in a native disclosure.

use record::{Claim, Key, Party, Said};
use yew::prelude::*;

use crate::{
    components::{
        chip::{chip, label},
        prose::later,
    },
    i18n::dates,
    on_day::{CaseOnDay, Chip, Cite, Cites, ClaimGroup, cites, other_answers, sources_of_groups},
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
    let found = cites(case, &sources_of_groups(groups));
    // Among several, each says how it stands.
    let lead = |group: &ClaimGroup<'_>| match groups {
        [_] => Html::default(),
        _ => label(&group.chip),
    };
    let contents = chains(case, groups, lead, Html::default(), &found);
    behind_chips(of, chips, title, contents)
}

/// The chain of every group after its first words, who answers otherwise, and where it can be checked.
pub(crate) fn chains(
    case: CaseOnDay<'_>,
    groups: &[ClaimGroup<'_>],
    lead: impl Fn(&ClaimGroup<'_>) -> Html,
    others: Html,
    found: &Cites<'_>,
) -> Html {
    html! {
        <>
            <ul class="claims" role="list">
                for group in groups {
                    { chain(case, group, lead(group)) }
                }
            </ul>
            { others }
            <ul class="small" role="list">
                for cite in &found.known {
                    { source(case, cite) }
                }
                if !found.later.is_empty() {
                    <li class="later">{ later(case, found) }</li>
                }
            </ul>
        </>
    }
}

/// How one group of claims came.
fn chain(case: CaseOnDay<'_>, group: &ClaimGroup<'_>, lead: Html) -> Html {
    html! {
        <li>
            { lead }
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
    let words = &case.words.accounts;
    let known = match claim.said {
        Some(Said::Unknown) => &words.undated,
        _ => &words.known,
    };
    let known = known.with(&[&dates::day(case.words, claim.since)]);
    html! {
        <p>
            <b>{ steps(case, claim) }</b>
            { ". " }
            { known }
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

/// "Extra, citing the L.A. Times, citing people it did not name".
fn steps(case: CaseOnDay<'_>, claim: &Claim) -> String {
    let short = |key: &Key<Party>| case.record[*key].short.as_str();
    let by: Vec<&str> = claim.by.iter().map(short).collect();
    let by = case.words.site.list.of(&by);
    let citing = &case.words.accounts.citing;
    (claim.via.iter().rev()).fold(by, |cited, citer| citing.with(&[short(citer), &cited]))
}

/// Leads to the entry of the source, which says how good it is and where it can be read.
fn source(case: CaseOnDay<'_>, cite: &Cite<'_>) -> Html {
    html! {
        <li>
            <a href={case.place("source-", &cite.source.id)}>
                { cite.number }
                { " " }
                { &cite.source.publisher }
                if let Some(date) = cite.date {
                    { ", " }
                    { dates::date(case.words, date) }
                }
            </a>
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
