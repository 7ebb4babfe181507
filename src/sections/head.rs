//! The head of the story: question, answer, where it stands today.

use record::Answer;
use yew::prelude::*;

use crate::{
    components::{disclosure::folded, prose::prose, today::today_strip},
    i18n::Language,
    on_day::{CaseOnDay, Phrase, date_nav, mark_name, phrases},
    sections::date_nav::ABOVE,
    state::{Embed, PageKind, Section},
};

/// The same day at the same kind of address, in every language.
pub(crate) fn languages(case: CaseOnDay<'_>) -> Html {
    let link = |language: Language| {
        let path = case.page.path_on(case.day, language, case.record);
        let name = html! {
            <>
                { language.tag() }
                <span class="visually-hidden">{ format!(": {}", language.name()) }</span>
            </>
        };
        html! {
            <li>
                if language == case.page.language {
                    <b lang={language.tag()} aria-current="true">{ name }</b>
                } else {
                    <a href={format!("{}{path}", case.page.root)} hreflang={language.tag()} lang={language.tag()}>
                        { name }
                    </a>
                }
            </li>
        }
    };
    html! { <ul role="list">{ for Language::ALL.into_iter().map(link) }</ul> }
}

pub(crate) fn head(case: CaseOnDay<'_>) -> Html {
    let answer = case.record.answer_on(case.day);
    let question = answer.map_or(&case.record.heading().title, |answer| &answer.question);
    // Other people's pages have a title of their own.
    let is_part = (case.page.embed).is_some_and(|embed| embed.begins_with(Section::Head));
    let is_card = case.page.embed == Some(Embed::Card);
    let intro = html! {
        <div class="intro">
            if let Some(answer) = answer {
                { standfirst(case, answer) }
            }
            { byline(case) }
        </div>
    };
    html! {
        <div class="wrap">
            { paper_line(case) }
            if is_part {
                <h2 class="question">{ question }</h2>
            } else {
                <h1 class="question">{ question }</h1>
            }
            // A card says its day in the bar alone.
            if !is_card {
                <p class="as-of">{ case.words.as_it_stood(case.day) }</p>
            }
            if let Some(answer) = answer {
                <p class="answer">{ for phrases(answer).into_iter().map(phrase) }</p>
            }
            { today_strip(case, is_card) }
            if case.page.embed == Some(Embed::Story) {
                { folded("fold-intro", &case.words.header.intro, intro) }
            } else if case.page.embed.is_none() {
                { intro }
            }
            <div id={ABOVE}></div>
        </div>
    }
}

/// How many developments the day does not know.
pub(crate) fn hidden_developments(case: CaseOnDay<'_>, hidden: usize) -> String {
    let words = &case.words.date_nav;
    match hidden {
        0 => words.is_latest.clone(),
        hidden => words.since.with(hidden),
    }
}

/// On paper no link leads on: the first line says the day, what it does not know, and where it is.
fn paper_line(case: CaseOnDay<'_>) -> Html {
    html! {
        <p class="print-only paper-line">
            { case.words.as_it_stood(case.day) }{ ". " }
            { hidden_developments(case, date_nav(case).hidden) }{ " " }
            { case.page.address(PageKind::On(case.day)) }
        </p>
    }
}

fn phrase(phrase: Phrase<'_>) -> Html {
    match phrase {
        Phrase::Plain(words) => html! { { words } },
        Phrase::Marked { words, mark, tail } => html! {
            <span class="joined"><em class={classes!("marked", mark_name(mark))}>{ words }</em>{ tail }</span>
        },
    }
}

fn standfirst(case: CaseOnDay<'_>, answer: &Answer) -> Html {
    html! { <p class="standfirst">{ prose(case, &answer.standfirst) }</p> }
}

fn byline(case: CaseOnDay<'_>) -> Html {
    let heading = case.record.heading();
    // The article is of its day: before it, the page can't rest on it.
    let based_on = if case.day < heading.story_day {
        html! { { &case.words.header.based_on } }
    } else {
        html! { { prose(case, &heading.based_on) } }
    };
    html! { <p class="byline">{ based_on }<br />{ corrections(case) }</p> }
}

/// How many there are, and the way to them.
fn corrections(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.header;
    html! {
        <span class="joined">
            if case.record.heading().corrections == 0 {
                { &words.no_corrections }
            } else {
                <a href={case.place("corrections", "")}>
                    { words.corrections.with(usize::from(case.record.heading().corrections)) }
                </a>
            }
        </span>
    }
}
