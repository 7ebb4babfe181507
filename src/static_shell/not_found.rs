//! The page for an address that does not exist, with a link to the story.

use std::sync::Arc;

use yew::prelude::*;

use crate::{
    components::brand::brand,
    i18n::{Language, Words},
    on_day::Edition,
    state::PageKind,
    static_shell::footer::footer,
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotFoundProps {
    /// Where the site begins: the path to the story.
    pub root: String,
    /// Every language with its words: one page serves every dead link.
    pub languages: Vec<(Language, Arc<Edition>)>,
}

#[component]
pub fn NotFound(props: &NotFoundProps) -> Html {
    let Some((_, first)) = props.languages.first() else {
        return Html::default();
    };
    let words = &first.words;
    html! {
        <div class="page">
            <header class="bar"><div class="wrap">{ brand(words) }</div></header>
            <main>
                <div class="head">
                    <div class="wrap">
                        for (language, edition) in &props.languages {
                            { message(*language, &edition.words, &props.root) }
                        }
                    </div>
                </div>
            </main>
            { footer(words) }
        </div>
    }
}

fn message(language: Language, words: &Words, root: &str) -> Html {
    let lang = language.tag();
    let heading = match language {
        Language::En => html! { <h1 class="answer" {lang}>{ &words.not_found }</h1> },
        Language::Es => html! { <h2 class="subtitle" {lang}>{ &words.not_found }</h2> },
    };
    html! {
        <>
            { heading }
            <p class="standfirst" {lang}>
                <a href={format!("{root}{}", PageKind::Story.path(language))}>{ &words.to_story }</a>
            </p>
        </>
    }
}
