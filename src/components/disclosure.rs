//! A native disclosure: what is folded at rest, under a title that says what it holds.

use yew::prelude::*;

use crate::{on_day::CaseOnDay, state::Embed};

/// The `id` lets the page remember over hydration that the reader has opened it.
pub(crate) fn disclosure(id: &str, title: &str, contents: Html) -> Html {
    details("more", id, title, contents)
}

/// What a section shows beyond its gist. A part in another page folds it, elsewhere it stands as it is.
pub(crate) fn fold(case: CaseOnDay<'_>, id: &str, title: &str, contents: Html) -> Html {
    if case.page.embed.is_some_and(Embed::folds_sections) {
        folded(id, title, contents)
    } else {
        contents
    }
}

/// What a part folds as long as it is compact. `assets/frame.js` opens it where the address asks for the full size.
pub(crate) fn folded(id: &str, title: &str, contents: Html) -> Html {
    details("more fold", id, title, contents)
}

fn details(class: &'static str, id: &str, title: &str, contents: Html) -> Html {
    html! {
        <details {class} id={id.to_owned()}>
            <summary><span>{ title }</span></summary>
            { contents }
        </details>
    }
}
