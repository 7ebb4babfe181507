//! Texts of the record, and the numbers of their sources.

use yew::prelude::*;

use super::chip::label;
use crate::{
    case::{Case, Claim, Inline, Side, Text},
    view::{Cite, Reading, Told},
};

/// A text with its markup, but for its links: inside a link, or in the entry it would lead to.
pub(super) fn unlinked(text: &Text) -> Html {
    html! {
        for piece in &text.0 {
            if let Inline::Emphasis(words) = piece {
                <em>{ words }</em>
            } else {
                { piece.words() }
            }
        }
    }
}

/// A text with its markup.
pub(super) fn prose(case: &Case, text: &Text) -> Html {
    html! {
        for piece in &text.0 {
            { inline(case, piece) }
        }
    }
}

fn inline(case: &Case, piece: &Inline) -> Html {
    match piece {
        Inline::Plain(words) => html! { words },
        Inline::Emphasis(words) => html! { <em>{ words }</em> },
        Inline::Quotation(words) => html! { <q>{ words }</q> },
        Inline::Party(key, words) => {
            let party = &case[*key];
            if party.side == Side::Speaker {
                html! { words }
            } else {
                html! { <a href={format!("#party-{}", party.id)}>{ words }</a> }
            }
        }
    }
}

/// Claims that stand alike, one sentence after another.
pub(super) fn sentences(case: &Case, claims: &[&Claim]) -> Html {
    html! {
        for (index, claim) in claims.iter().enumerate() {
            if index > 0 {
                { " " }
            }
            <span data-claim={claim.id.clone()}>{ prose(case, &claim.text) }</span>
        }
    }
}

/// Groups of claims, each followed by how it stands and where it can be checked.
pub(super) fn owned_sentences(reading: Reading<'_>, told: &[Told<'_>]) -> Html {
    html! {
        for told in told {
            <p class="told">
                { sentences(reading.case, &told.claims) }
                { " " }
                <span class="owner">{ label(&told.chip) }{ briefly_cited(reading, &told.cites) }</span>
            </p>
        }
    }
}

/// "Sources 1, 7", each a link.
pub(super) fn cited(reading: Reading<'_>, cites: &[Cite<'_>]) -> Html {
    html! {
        if !cites.is_empty() {
            <span class="cites">{ name(reading, cites) }{ "\u{a0}" }{ numbers(cites) }</span>
        }
    }
}

/// The same after a label, where the word would be one too many for the eye.
fn briefly_cited(reading: Reading<'_>, cites: &[Cite<'_>]) -> Html {
    html! {
        if !cites.is_empty() {
            <span class="cites">
                { " · " }
                <span class="vh">{ name(reading, cites) }{ " " }</span>
                { numbers(cites) }
            </span>
        }
    }
}

fn name(reading: Reading<'_>, cites: &[Cite<'_>]) -> &'static str {
    let words = &reading.words.claims;
    if cites.len() == 1 {
        words.source
    } else {
        words.sources
    }
}

/// "1, 7", each a link.
fn numbers(cites: &[Cite<'_>]) -> Html {
    html! {
        for (index, cite) in cites.iter().enumerate() {
            if index > 0 {
                { ", " }
            }
            <a href={format!("#source-{}", cite.source.id)}>{ cite.number }</a>
        }
    }
}
