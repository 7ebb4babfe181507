//! The bar, and the head of the story: question, answer, where it stands today.

use yew::prelude::*;

use super::{prose::prose, section::SectionProps, today::today_strip};
use crate::{
    case::Answer,
    view::{Phrase, Reading, mark_name, phrases},
    words::{Language, dates},
};

pub(super) fn bar(language: Language) -> Html {
    html! {
        <header class="bar">
            <div class="wrap">
                <p class="brand">{ brand_mark() }{ language.words().site.brand }</p>
            </div>
        </header>
    }
}

pub(super) fn head(props: &SectionProps) -> Html {
    let reading = props.reading();
    let answer = reading.case.answer_on(reading.day);
    let question = answer.map_or(&reading.case.heading().title, |answer| &answer.question);
    html! {
        <div class="head">
            <div class="wrap">
                <h1 class="question">{ question }</h1>
                <p class="as-of">{ reading.words.as_it_stood(reading.day) }</p>
                if let Some(answer) = answer {
                    { answer_line(answer) }
                }
                { today_strip(reading) }
                <div class="intro">
                    if let Some(answer) = answer {
                        <p class="standfirst">{ prose(reading.case, &answer.standfirst) }</p>
                    }
                    { byline(reading) }
                </div>
            </div>
        </div>
    }
}

fn answer_line(answer: &Answer) -> Html {
    html! {
        <p class="answer">
            for phrase in phrases(answer) {
                { phrase_html(phrase) }
            }
        </p>
    }
}

fn phrase_html(phrase: Phrase<'_>) -> Html {
    match phrase {
        Phrase::Plain(words) => html! { words },
        Phrase::Marked { words, mark, tail } => html! {
            <span class="joined">
                <em class={classes!("marked", mark_name(mark))}>{ words }</em>
                { tail }
            </span>
        },
    }
}

fn byline(reading: Reading<'_>) -> Html {
    let heading = reading.case.heading();
    let checked = dates::day(reading.words, heading.reviewed);
    html! {
        <p class="byline">
            { prose(reading.case, &heading.based_on) }
            <br />
            { (reading.words.header.last_checked)(&checked) }
            { ". " }
            <span class="joined">{ reading.words.header.no_corrections }</span>
        </p>
    }
}

fn brand_mark() -> Html {
    html! {
        <svg viewBox="0 0 18 22" aria-hidden="true">
            <path class="brand-frame" d="M3 1H16V19H3Z" />
            <path class="solid" d="M3 1l7 2.6v18L3 19z" />
        </svg>
    }
}
