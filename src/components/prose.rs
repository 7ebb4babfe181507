//! Texts of the record, and the numbers of their sources.

use record::{Claim, Inline, Key, Party, Source, Term, Text};
use yew::prelude::*;

use crate::{
    components::chip::label,
    on_day::{CaseOnDay, Cites, ClaimGroup, cites},
};

/// A text with its markup, but for its links: inside a link, in the entry it would lead to, or above the full text
/// that has them.
pub(crate) fn unlinked(text: &Text) -> Html {
    let inline = |piece: &Inline| match piece {
        Inline::Emphasis(words) => html! { <em>{ words }</em> },
        Inline::Quotation(words) => html! { <q>{ words }</q> },
        piece => html! { { piece.words() } },
    };
    text.0.iter().map(inline).collect()
}

/// A text with its markup.
pub(crate) fn prose(case: CaseOnDay<'_>, text: &Text) -> Html {
    text.0.iter().map(|piece| inline(case, piece)).collect()
}

fn inline(case: CaseOnDay<'_>, piece: &Inline) -> Html {
    match piece {
        Inline::Plain(words) => html! { { words } },
        Inline::Emphasis(words) => html! { <em>{ words }</em> },
        Inline::Quotation(words) => html! { <q>{ words }</q> },
        Inline::Term(key, words) => term(case, *key, words),
        Inline::Party(key, words) => {
            let party = &case.record[*key];
            if party.has_entry(case.day) {
                party_link(case, party, words)
            } else {
                html! { { words } }
            }
        }
    }
}

/// A word of the law. Where it is linked, it opens its definition, which is outside the islands.
fn term(case: CaseOnDay<'_>, key: Key<Term>, words: &str) -> Html {
    if !case.links_term(key) {
        return html! { { words } };
    }
    html! {
        <button class="term" type="button" popovertarget={format!("term-{}", case.record[key].id)}>
            { words }
        </button>
    }
}

/// Words that lead to an entry of the directory.
pub(crate) fn party_link(case: CaseOnDay<'_>, party: &Party, words: &str) -> Html {
    html! { <a href={case.place("party-", &party.id)}>{ words }</a> }
}

/// Claims that stand alike, one sentence after another.
pub(crate) fn sentences(case: CaseOnDay<'_>, claims: &[&Claim]) -> Html {
    html! {
        for (number, claim) in claims.iter().enumerate() {
            if number > 0 {
                { " " }
            }
            { prose(case, &claim.text) }
        }
    }
}

/// Groups of claims, each followed by how it stands and where it can be checked.
pub(crate) fn owned_sentences(case: CaseOnDay<'_>, groups: &[ClaimGroup<'_>]) -> Html {
    html! {
        for group in groups {
            { owned(case, group) }
        }
    }
}

/// Claims that stand alike, how they stand and where they can be checked.
pub(crate) fn owned(case: CaseOnDay<'_>, group: &ClaimGroup<'_>) -> Html {
    html! {
        <p class="told">
            { sentences(case, &group.claims) }
            { " " }
            <span class="owner">
                { label(&group.chip) }
                { briefly_cited(case, &group.cites) }
            </span>
        </p>
    }
}

/// [`cited`], of these sources.
pub(crate) fn sourced(case: CaseOnDay<'_>, sources: &[Key<Source>]) -> Html {
    cited(case, &cites(case, sources))
}

/// "Sources 1, 7", each a link.
pub(crate) fn cited(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Html {
    if let Some(name) = name(case, cites) {
        html! { <span class="cites">{ name }{ "\u{a0}" }{ numbers(case, cites) }</span> }
    } else if cites.later.is_empty() {
        Html::default()
    } else {
        html! { <span class="cites later">{ later(case, cites) }</span> }
    }
}

/// The same after a label, where the word would be one too many.
fn briefly_cited(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Html {
    if !cites.known.is_empty() {
        html! { <span class="cites">{ " · " }{ numbers(case, cites) }</span> }
    } else if cites.later.is_empty() {
        Html::default()
    } else {
        html! { <span class="cites later">{ " · " }{ later(case, cites) }</span> }
    }
}

/// What the known sources are called, one or several; `None` where the day knows none.
fn name<'a>(case: CaseOnDay<'a>, cites: &Cites<'_>) -> Option<&'a str> {
    let words = &case.words.claims;
    match cites.known.len() {
        0 => None,
        1 => Some(&words.source),
        _ => Some(&words.sources),
    }
}

/// "1, 7", each a link that is named "Source 1".
fn numbers(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Html {
    let source = &case.words.claims.source;
    html! {
        for (index, cite) in cites.known.iter().enumerate() {
            if index > 0 {
                { ", " }
            }
            <a href={case.place("source-", &cite.source.id)} aria-label={format!("{source} {}", cite.number)}>
                { cite.number }
            </a>
        }
    }
}

/// "Source 31: later than this date": all that the day can say of it.
pub(crate) fn later(case: CaseOnDay<'_>, cites: &Cites<'_>) -> String {
    let words = &case.words.sources.later;
    let places = cites.later.iter();
    let places: Vec<String> = (places.map(|number| words.with(&[&number.to_string()]))).collect();
    places.join("; ")
}
