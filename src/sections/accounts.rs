//! Accounts that differ, side by side: nobody's first, nobody's louder.

use record::{Key, Party, Question, Said};
use yew::prelude::*;

use crate::{
    components::{
        disclosure::disclosure,
        prose::{owned_sentences, party_link, prose, sentences},
        provenance::provenance,
    },
    i18n::dates,
    on_day::{Account, Answered, CaseOnDay, account, chips, has_accounts},
    sections::body::title,
    state::{Embed, Section},
};

/// The title of the section and its first words; empty on a day without any account.
pub(crate) fn lead(case: CaseOnDay<'_>) -> Html {
    if !has_accounts(case) {
        return Html::default();
    }
    let words = &case.words.accounts;
    html! {
        <>
            { title(case, Section::Accounts, &words.title) }
            <p class="lead">{ &words.lead }</p>
        </>
    }
}

/// A question with every answer known on the day; empty where none is.
pub(crate) fn question(case: CaseOnDay<'_>, key: Key<Question>) -> Html {
    let Some(account) = account(case, key) else {
        return Html::default();
    };
    let id = format!("question-{}", account.question.id);
    let title_id = format!("{id}-title");
    // The first question is open at rest, but in a compact part; of the others it is said how many answers
    // they have.
    let is_first = key.index() == 0;
    let is_folded = is_first && case.page.embed.is_some_and(Embed::folds_sections);
    html! {
        <article class="account" id={id.clone()} aria-labelledby={title_id.clone()}>
            <details id={format!("{id}-answers")} class={is_folded.then_some("fold")} open={is_first && !is_folded}>
            <summary>
                <h3 id={title_id}>{ &account.question.text }</h3>
                <span class="answer-count">{ case.words.accounts.answers.with(account.answers.len()) }</span>
            </summary>
            <ul class="answers" role="list">
                for answered in &account.answers {
                    { answer(case, answered) }
                }
            </ul>
            { silent(case, &account) }
            { disclosure(&format!("{id}-words"), &case.words.accounts.words, words(case, &id, &account)) }
            </details>
        </article>
    }
}

/// Whose answer the record does not hold, in one line.
fn silent(case: CaseOnDay<'_>, account: &Account<'_>) -> Html {
    html! {
        if !account.silent.is_empty() {
            <p class="silent">
                { &case.words.accounts.silent }
                { " " }
                for (number, (party, _)) in account.silent.iter().enumerate() {
                    if number > 0 {
                        { ", " }
                    }
                    { name(case, party) }
                }
                { "." }
            </p>
        }
    }
}

/// What lies behind the answers: everybody's words, who says so, and what a court found.
fn words(case: CaseOnDay<'_>, id: &str, account: &Account<'_>) -> Html {
    html! {
        <>
            <div class="answers">
                for (number, answered) in account.answers.iter().enumerate() {
                    { answer_words(case, &format!("{id}-{number}"), answered) }
                }
                for (party, text) in &account.silent {
                    <div class="silent">
                        <h4 class="who">{ &party.name }</h4>
                        <p>{ prose(case, text) }</p>
                    </div>
                }
            </div>
            { stands(case, account) }
        </>
    }
}

/// What a court found.
fn stands(case: CaseOnDay<'_>, account: &Account<'_>) -> Html {
    if account.stands.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stands">
            <h4>{ &case.words.accounts.stands }</h4>
            { owned_sentences(case, &account.stands) }
        </div>
    }
}

/// An answer in one line: whose it is, since when, and what it says.
fn answer(case: CaseOnDay<'_>, answer: &Answered<'_>) -> Html {
    html! {
        <li>
            <p class="who">{ name(case, answer.party) }</p>
            <p class="position">
                { prose(case, answer.line) }
                { " " }
                <small>{ spoken(case, answer) }</small>
            </p>
        </li>
    }
}

fn answer_words(case: CaseOnDay<'_>, id: &str, answer: &Answered<'_>) -> Html {
    let groups = &answer.groups;
    html! {
        <div>
            <h4 class="who">{ &answer.party.name }</h4>
            <p class="told">
                for (number, group) in groups.iter().enumerate() {
                    if number > 0 {
                        { " " }
                    }
                    { sentences(case, &group.claims) }
                }
            </p>
            { provenance(case, id, &chips(case, groups), groups) }
        </div>
    }
}

/// When the party said it. Where that was not found, since when it is known; where the record does not tell, that
/// day alone.
fn spoken(case: CaseOnDay<'_>, answer: &Answered<'_>) -> String {
    let known = dates::day(case.words, answer.since);
    match answer.said {
        Some(Said::On(date)) if date.day().is_none() => {
            let date = dates::date(case.words, date);
            case.words.accounts.vague.with(&[&date])
        }
        Some(Said::On(date)) => dates::date(case.words, date),
        Some(Said::Unknown) => case.words.accounts.first.with(&[&known]),
        None => known,
    }
}

fn name(case: CaseOnDay<'_>, party: &Party) -> Html {
    if party.has_entry(case.day) {
        party_link(case, party, &party.name)
    } else {
        html! { { &party.name } }
    }
}
