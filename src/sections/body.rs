//! What all sections have in common: a title and a frame for the contents.

use yew::prelude::*;

use crate::{components::today::today_strip, on_day::CaseOnDay, state::Section};

/// The body of a section: its title and its contents.
pub(crate) fn body(case: CaseOnDay<'_>, section: Section, title: &str, contents: Html) -> Html {
    html! {
        <div class="wrap">
            { self::title(case, section, title) }
            { contents }
        </div>
    }
}

/// A section's title, followed by today's status where the page begins with this section.
pub(crate) fn title(case: CaseOnDay<'_>, section: Section, title: &str) -> Html {
    html! {
        <>
            <h2 class="title" id={title_id(section)}>{ title }</h2>
            { today(case, section) }
        </>
    }
}

/// The id of a section's title.
pub(crate) fn title_id(section: Section) -> String {
    format!("{}-title", section.id())
}

/// Today's status, where an embedded page begins with this section.
pub(crate) fn today(case: CaseOnDay<'_>, section: Section) -> Html {
    match case.page.embed {
        Some(embed) if embed.begins_with(section) => {
            html! { { today_strip(case, embed.is_about_the_first_case()) } }
        }
        _ => Html::default(),
    }
}
