//! The page for an address that does not exist, with a link to the story.

use yew::prelude::*;

use crate::{
    components::brand::brand, i18n::Language, state::PageKind, static_shell::footer::footer,
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotFoundProps {
    /// Where the site begins: the path to the story.
    pub root: String,
}

#[component]
pub fn NotFound(props: &NotFoundProps) -> Html {
    let words = Language::En.words();
    html! {
        <div class="page">
            <header class="bar"><div class="wrap">{ brand(words) }</div></header>
            <main>
                <div class="head">
                    <div class="wrap">
                        // One page serves every dead link, so it is written in both languages.
                        for language in Language::ALL {
                            { message(language, &props.root) }
                        }
                    </div>
                </div>
            </main>
            { footer(words) }
        </div>
    }
}

fn message(language: Language, root: &str) -> Html {
    let words = language.words();
    let lang = language.tag();
    let heading = match language {
        Language::En => html! { <h1 class="answer" {lang}>{ &words.not_found }</h1> },
        Language::Es => html! { <p class="subtitle" {lang}>{ &words.not_found }</p> },
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
