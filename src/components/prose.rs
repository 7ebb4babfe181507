//! Texts of the record, and the numbers of their sources.

use std::cell::RefCell;

use record::{Claim, Inline, Key, Party, Source, Term, Text};

use crate::{
    components::{
        chip::label,
        tag::{Tag, group, tag},
    },
    on_day::{CaseOnDay, Cites, ClaimGroup, cites},
};

/// A text with its markup, but for its links: inside a link, or in the entry it would lead to.
pub(crate) fn unlinked(text: &Text) -> Tag {
    group().each(&text.0, |piece| match piece {
        Inline::Emphasis(words) => tag("em").child(words),
        piece => group().child(piece.words()),
    })
}

/// A text with its markup.
pub(crate) fn prose(case: CaseOnDay<'_>, text: &Text) -> Tag {
    group().each(&text.0, |piece| inline(case, piece))
}

fn inline(case: CaseOnDay<'_>, piece: &Inline) -> Tag {
    match piece {
        Inline::Plain(words) => group().child(words),
        Inline::Emphasis(words) => tag("em").child(words),
        Inline::Quotation(words) => tag("q").child(words),
        Inline::Term(key, words) => term(case, *key, words),
        Inline::Party(key, words) => {
            let party = &case.record[*key];
            if party.has_entry(case.day) {
                party_link(case, party, words)
            } else {
                group().child(words)
            }
        }
    }
}

thread_local! {
    /// The terms that the part being drawn has linked so far.
    static LINKED: RefCell<Vec<Key<Term>>> = const { RefCell::new(Vec::new()) };
}

/// Begins a part of the page, in which every term is linked where it is first used.
pub(crate) fn begin_part() {
    LINKED.with_borrow_mut(Vec::clear);
}

/// A word of the law: where the part first uses it, it opens its definition, which stands after the app.
fn term(case: CaseOnDay<'_>, key: Key<Term>, words: &str) -> Tag {
    let is_first = LINKED.with_borrow_mut(|linked| {
        let is_first = !linked.contains(&key);
        if is_first {
            linked.push(key);
        }
        is_first
    });
    if !is_first {
        return group().child(words);
    }
    tag("button.term")
        .attr("type", "button")
        .attr("popovertarget", ["term-", &case.record[key].id].concat())
        .child(words)
}

/// Words that lead to an entry of the directory.
pub(crate) fn party_link(case: CaseOnDay<'_>, party: &Party, words: &str) -> Tag {
    tag("a")
        .attr("href", case.place("party-", &party.id))
        .child(words)
}

/// Claims that stand alike, one sentence after another.
pub(crate) fn sentences(case: CaseOnDay<'_>, claims: &[&Claim]) -> Tag {
    group().joined(" ", claims, |claim| prose(case, &claim.text))
}

/// Groups of claims, each followed by how it stands and where it can be checked.
pub(crate) fn owned_sentences(case: CaseOnDay<'_>, told: &[ClaimGroup<'_>]) -> Tag {
    group().each(told, |told| {
        let owner = tag("span.owner")
            .child(label(&told.chip))
            .child(briefly_cited(case, &told.cites));
        tag("p.told")
            .child(sentences(case, &told.claims))
            .child(" ")
            .child(owner)
    })
}

/// [`cited`], of these sources.
pub(crate) fn sourced(case: CaseOnDay<'_>, sources: &[Key<Source>]) -> Option<Tag> {
    cited(case, &cites(case, sources))
}

/// "Sources 1, 7", each a link.
pub(crate) fn cited(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Option<Tag> {
    let span = tag("span.cites");
    Some(match name(case, cites) {
        Some(name) => span.child(name).child("\u{a0}").child(numbers(case, cites)),
        None => span.child(later(case, cites)?),
    })
}

/// The same after a label, where the word would be one too many for the eye.
fn briefly_cited(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Option<Tag> {
    let span = tag("span.cites").child(" · ");
    Some(match name(case, cites) {
        Some(name) => span
            .child(tag("span.vh").child(name).child(" "))
            .child(numbers(case, cites)),
        None => span.child(later(case, cites)?),
    })
}

/// `None` where there is nothing to name.
fn name(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Option<&'static str> {
    let words = &case.words.claims;
    match cites.known.len() {
        0 => None,
        1 => Some(words.source),
        _ => Some(words.sources),
    }
}

/// "1, 7", each a link.
fn numbers(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Tag {
    group().joined(", ", &cites.known, |cite| {
        tag("a")
            .attr("href", case.place("source-", &cite.source.id))
            .child(cite.number.to_string())
    })
}

/// "Source 31: later than this date": all that the day can say of it.
fn later(case: CaseOnDay<'_>, cites: &Cites<'_>) -> Option<Tag> {
    let words = case.words.sources.later;
    let places = group().joined("; ", &cites.later, |number| {
        group().child(words.with(&[&number.to_string()]))
    });
    (!cites.later.is_empty()).then_some(places)
}
