//! The glossary of legal terms.
//!
//! Each entry is also a popover, which opens beside a word of the text, so every definition is on the page only
//! once.

use record::{Day, Term};
use yew::prelude::*;

use crate::{
    components::{
        disclosure::disclosure,
        prose::{sourced, unlinked},
    },
    i18n::StaticMessages,
    on_day::{CaseOnDay, LawSince},
    static_shell::{contents::back_to_contents, reference},
};

/// All entries under a title; empty where the record has none.
pub(crate) fn glossary(case: CaseOnDay<'_>, words: &StaticMessages) -> Html {
    let terms: Vec<&Term> = case.record.all().map(|(_, term)| term).collect();
    if terms.is_empty() {
        return Html::default();
    }
    let list = html! {
        <>
            <p class="lead">{ &words.glossary_lead }</p>
            <div class="terms">
                for (term, since) in terms.into_iter().zip(case.record.terms_since()) {
                    { entry(case, term, since) }
                }
            </div>
            { back_to_contents(words) }
        </>
    };
    let contents = disclosure("all-terms", &words.all_terms, list);
    reference("terms", &words.glossary, contents)
}

/// A term that no text uses yet on the day is served hidden.
pub(super) fn entry(case: CaseOnDay<'_>, term: &Term, since: Day) -> Html {
    let LawSince { since, is_later } = case.law_since(since);
    let id = format!("term-{}", term.id);
    let name = format!("word-{}", term.id);
    html! {
        <div
            class="word"
            {id}
            popover=""
            role="note"
            tabindex="-1"
            aria-labelledby={name.clone()}
            data-since={since}
            hidden={is_later}
        >
            <b id={name}>{ &term.name }</b>
            <p>{ unlinked(&term.meaning) }</p>
            <p>{ unlinked(&term.is_not) }</p>
            <small>{ &term.jurisdiction }{ ". " }{ sourced(case, &term.sources) }</small>
        </div>
    }
}
