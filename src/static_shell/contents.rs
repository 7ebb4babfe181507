//! The contents list of a story page, its copy in the bar, and the buttons that open and close everything.

use record::Day;
use yew::prelude::*;

use crate::{
    components::icon::menu_icon,
    i18n::StaticMessages,
    on_day::{
        CaseOnDay, DismissalSide, clock, documents, has_accounts, refiling_path, speaking_side,
    },
    state::Section,
};

/// The place of the contents list, to which the ends of long sections lead back.
const CONTENTS: &str = "contents";

/// The contents list after the lanes.
pub(crate) fn contents(case: CaseOnDay<'_>, messages: &StaticMessages) -> Html {
    html! {
        <nav class="contents" id={CONTENTS} aria-labelledby="contents-title">
            <div class="wrap">
                <h2 id="contents-title">{ &messages.contents }</h2>
                { list(case, messages) }
                <p>
                    <button type="button" class="clear open-all">{ &messages.open_all }</button>
                    <button type="button" class="clear close-all" hidden=true>{ &messages.close_all }</button>
                </p>
            </div>
        </nav>
    }
}

/// The contents list as a menu of the bar. `assets/story.js` shows it with the bar and names the section that is
/// read.
pub(crate) fn section_menu(case: CaseOnDay<'_>, messages: &StaticMessages) -> Html {
    html! {
        <div class="section-menu">
            <div class="wrap">
                <button type="button" popovertarget="section-list">
                    { menu_icon() }
                    <span class="visually-hidden">{ &messages.contents }{ ": " }</span>
                    <span class="section-read" />
                </button>
                <nav id="section-list" popover="" aria-label={messages.contents.clone()}>
                    { list(case, messages) }
                </nav>
            </div>
        </div>
    }
}

/// The way back from the end of what is long.
pub(crate) fn back_to_contents(messages: &StaticMessages) -> Html {
    html! {
        <p class="back"><a href={format!("#{CONTENTS}")}>{ &messages.back_to_contents }</a></p>
    }
}

/// A link to every section. One that is still empty on the day of the page is hidden until its first day.
fn list(case: CaseOnDay<'_>, messages: &StaticMessages) -> Html {
    html! {
        <ol role="list">
            for section in Section::ALL {
                { item(case, *section) }
            }
            { link(Section::Sources.id(), &messages.reference) }
        </ol>
    }
}

fn item(case: CaseOnDay<'_>, section: Section) -> Html {
    let since = first_day(case, section);
    let (Some(title), Some(since)) = (title(case, section), since) else {
        return Html::default();
    };
    let law = case.law_since(since);
    html! {
        <li data-since={law.since} hidden={law.is_later}>
            <a href={format!("#{}", section.id())}>{ title }</a>
        </li>
    }
}

fn link(id: &str, title: &str) -> Html {
    html! { <li><a href={format!("#{id}")}>{ title }</a></li> }
}

/// The first day on which the section says anything.
fn first_day(case: CaseOnDay<'_>, section: Section) -> Option<Day> {
    let is_told = |day: &Day| {
        let case = case.on(*day);
        match section {
            Section::Statement => !documents(case).is_empty(),
            Section::Clock => clock(case).is_some(),
            Section::Paths => [DismissalSide::Without, DismissalSide::With]
                .into_iter()
                .any(|side| refiling_path(case, side).is_some()),
            Section::Accounts => has_accounts(case),
            _ => true,
        }
    };
    case.record.days().into_iter().find(is_told)
}

/// The title of a section that follows the list. What is looked up shares one link.
fn title(case: CaseOnDay<'_>, section: Section) -> Option<&str> {
    let words = case.words;
    Some(match section {
        Section::Head | Section::Lanes | Section::Sources => return None,
        Section::Dismissal => &words.dismissal.title,
        Section::Statement => (words.statement.title).of(speaking_side(case, &documents(case))),
        Section::Clock => &words.clock.title,
        Section::Paths => &words.paths.title,
        Section::Parties => &words.people.title,
        Section::Accounts => &words.accounts.title,
        Section::Timeline => &words.timeline.title,
    })
}
