//! What every section begins with.

use yew::prelude::*;

use crate::{
    components::{
        tag::{Tag, tag},
        today::today_strip,
    },
    on_day::CaseOnDay,
    state::Section,
};

/// The body of a section: its title, on a page that begins with it where every case stands today, and its
/// contents.
pub(crate) fn body(case: CaseOnDay<'_>, section: Section, title: &str, contents: Tag) -> Tag {
    tag("div.wrap")
        .child(self::title(case, section, title))
        .child(contents)
}

/// A section's title, and on a page that begins with it where every case stands today.
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

/// Where it stands today, for what a page of one part begins with.
pub(crate) fn today(case: CaseOnDay<'_>, section: Section) -> Option<Html> {
    let embed = (case.page.embed).filter(|embed| embed.begins_with(section))?;
    Some(today_strip(case, embed.is_about_the_first_case()).into())
}
