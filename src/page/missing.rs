//! The page for an address that leads nowhere, with the way back.

use yew::prelude::*;

use super::{footer::footer, header::bar};
use crate::words::Language;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotFoundProps {
    /// Where the site begins: the path to the story.
    pub root: String,
    pub language: Language,
}

#[component]
pub fn NotFound(props: &NotFoundProps) -> Html {
    let words = props.language.words();
    html! {
        <div class="page">
            { bar(props.language) }
            <main>
                <div class="head">
                    <div class="wrap">
                        <h1 class="answer">{ words.not_found }</h1>
                        <p class="standfirst"><a href={props.root.clone()}>{ words.to_story }</a></p>
                    </div>
                </div>
            </main>
            { footer(props.language) }
        </div>
    }
}
