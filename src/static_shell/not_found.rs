//! The page for an address that leads nowhere, with the way back.

use yew::prelude::*;

use crate::{
    components::brand::brand, components::tag::tag, i18n::Language, state::PageKind,
    static_shell::footer::footer,
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotFoundProps {
    /// Where the site begins: the path to the story.
    pub root: String,
}

#[component]
pub fn NotFound(props: &NotFoundProps) -> Html {
    // One page for every dead link, whatever the language: it speaks both.
    let wrap = (Language::ALL.into_iter()).fold(tag("div.wrap"), |wrap, language| {
        let words = language.words();
        let back = tag("a")
            .attr(
                "href",
                format!("{}{}", props.root, PageKind::Story.path(language)),
            )
            .child(words.to_story);
        let (heading, lead) = match language {
            Language::En => (tag("h1.answer"), tag("p.standfirst")),
            Language::Es => (tag("p.subtitle"), tag("p.standfirst")),
        };
        wrap.child(heading.attr("lang", language.tag()).child(words.not_found))
            .child(lead.attr("lang", language.tag()).child(back))
    });
    let words = Language::En.words();
    tag("div.page")
        .child(tag("header.bar").child(tag("div.wrap").child(brand(words))))
        .child(tag("main").child(tag("div.head").child(wrap)))
        .child(footer(words))
        .into()
}
