//! A polite word, and the way back where the page has moved by itself.

use yew::prelude::*;

use crate::{
    i18n::dates,
    on_day::CaseOnDay,
    state::{Notice, notice_text},
};

pub(crate) fn notice(case: CaseOnDay<'_>, notice: Option<&Notice>) -> Html {
    let Some(said) = notice else {
        return html! { <p class="notice"></p> };
    };
    let text = notice_text(said, case);
    match said {
        Notice::UnusableDay(_) => html! { <p class="notice">{ text }</p> },
        Notice::Shown { .. } | Notice::Filtered(_) => {
            html! { <p class="notice visually-hidden">{ text }</p> }
        }
        Notice::Moved { before, .. } => {
            let page = case.page;
            let path = page.path_on(*before, page.language, case.record);
            let day = dates::day(case.words, *before);
            html! {
                <p class="notice">
                    { text }{ " " }
                    <a href={format!("{}{path}", page.root)}>{ case.words.control.back.with(&[&day]) }</a>
                </p>
            }
        }
    }
}
