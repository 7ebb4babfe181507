//! The contents list of a story page, and the buttons that open and close everything.

use yew::prelude::*;

use crate::{
    i18n::StaticMessages,
    on_day::{CaseOnDay, documents, speaking_side},
    state::Section,
};

/// Where everything is, the same on every day.
pub(crate) fn contents(case: CaseOnDay<'_>, messages: &StaticMessages) -> Html {
    let link = |id: &str, title: &str| {
        html! { <li><a href={format!("#{id}")}>{ title }</a></li> }
    };
    html! {
        <nav class="contents" aria-labelledby="contents-title">
            <div class="wrap">
                <h2 id="contents-title">{ &messages.contents }</h2>
                <ol role="list">
                    for section in Section::ALL {
                        { title(case, *section).map(|title| link(section.id(), title)) }
                    }
                    { link("terms", &messages.glossary) }
                    { link("corrections", &messages.corrections) }
                </ol>
                <p>
                    <button type="button" class="clear open-all">{ &messages.open_all }</button>
                    <button type="button" class="clear close-all">{ &messages.close_all }</button>
                </p>
            </div>
        </nav>
    }
}

/// The title of a section that follows the list.
fn title(case: CaseOnDay<'_>, section: Section) -> Option<&str> {
    let words = case.words;
    Some(match section {
        Section::Head | Section::Lanes => return None,
        Section::Dismissal => &words.dismissal.title,
        Section::Statement => (words.statement.title).of(speaking_side(case, &documents(case))),
        Section::Clock => &words.clock.title,
        Section::Paths => &words.paths.title,
        Section::Parties => &words.people.title,
        Section::Accounts => &words.accounts.title,
        Section::Timeline => &words.timeline.title,
        Section::Sources => &words.sources.title,
    })
}
