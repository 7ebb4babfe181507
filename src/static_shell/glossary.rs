//! The glossary of legal terms.
//!
//! Each entry is also a popover, which opens beside a word of the text, so every definition is on the page only
//! once.

use record::Term;
use yew::prelude::*;

use crate::{
    components::{
        disclosure::disclosure,
        prose::{sourced, unlinked},
    },
    i18n::StaticMessages,
    on_day::CaseOnDay,
    static_shell::{contents::back_to_contents, reference},
};

/// All entries under a title; empty where the record has none.
pub(crate) fn glossary(case: CaseOnDay<'_>, words: &StaticMessages) -> Html {
    let terms: Vec<&Term> = case.record.all().map(|(_, term)| term).collect();
    if terms.is_empty() {
        return Html::default();
    }
    let title = words.all_terms.with(terms.len());
    let list = html! {
        <>
            <p class="lead">{ &words.glossary_lead }</p>
            <div class="terms">
                for term in terms {
                    { entry(case, term) }
                }
            </div>
            { back_to_contents(words) }
        </>
    };
    let contents = disclosure("all-terms".to_owned(), &title, list);
    reference("terms", &words.glossary, contents)
}

pub(super) fn entry(case: CaseOnDay<'_>, term: &Term) -> Html {
    html! {
        <div class="word" id={format!("term-{}", term.id)} popover="">
            <b>{ &term.name }</b>
            <p>{ unlinked(&term.meaning) }</p>
            <p>{ unlinked(&term.is_not) }</p>
            <small>{ &term.jurisdiction }{ ". " }{ sourced(case, &term.sources) }</small>
        </div>
    }
}
