//! The browser's edge: everything that touches `web_sys` or `gloo`, and nothing else. Effects never
//! run natively; the page asks for them through [`crate::page::AppCallbacks`].

mod clicks;
mod clipboard;
mod follow;
mod history;
mod slider;

use gloo::utils::document;
use wasm_bindgen::JsValue;
use yew::Callback;
use record::{Case, Day};

use self::{clicks::Clicks, history::History};
use crate::{app::{App, AppProps, AppCallbacks, Moved}, sections::section::CaseRef, state::{Action, Embed, PageKind, ViewState}, on_day::Axis, i18n::{Language, Words}};

/// Hydrates the served page with its words, its law and its record, and calls `ready` once it has come alive.
///
/// # Errors
/// A sentence on what the page or its data lacks.
pub fn start(
    words: Box<[u8]>,
    law: &[u8],
    record: &[u8],
    ready: js_sys::Function,
) -> Result<(), String> {
    // The words stay where they were loaded.
    let words = str::from_utf8(Box::leak(words)).ok();
    let words = words.and_then(Words::from_text).map(Box::new);
    let words = Box::leak(words.ok_or("the words can't be read")?);
    let case = Case::unpack(record, law).map(|case| CaseRef::new(case, words));
    let case = case.ok_or("the record can't be read")?;
    let root = (document().get_element_by_id("app")).ok_or("the page has no #app")?;
    let state = served_state()?;
    let language = state.language;
    let case = match state.embed {
        Some(_) => case.away_from(served("data-root")? + &PageKind::Story.path(language)),
        None => case,
    };
    let site = served("data-root")?;
    let is_embed = state.embed.is_some();
    let axis = Axis::of(case.on_day(state.as_of));
    let history = History::new(&site, is_embed);
    let moves = history.clone();
    let edge = AppCallbacks {
        moved: Callback::from(move |day: Moved| moves.moved(&day)),
        started: Callback::from(move |act: Callback<Action>| {
            history.follow(language, case, act.clone());
            if let Some(axis) = axis {
                slider::listen(case, axis, act.clone());
            }
            let clicks = Clicks {
                root: site.clone(),
                language,
                is_embed,
                case,
                history: history.clone(),
                act,
            };
            clicks.take_over();
            // `ready` reports by itself; there is nobody to tell here.
            drop(ready.call0(&JsValue::NULL));
        }),
    };
    let props = AppProps {
        case,
        root: served("data-root")?,
        state,
        edge,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
    Ok(())
}

/// The view that the press rendered: the first client render must be the same.
fn served_state() -> Result<ViewState, String> {
    let day = Day::parse(&served("data-page-day")?);
    let stop = day.and_then(|day| PageKind::from_name(&served("data-page").ok()?, day));
    let language = Language::from_tag(&served("lang")?);
    match (day, stop, language) {
        (Some(day), Some(stop), Some(language)) => {
            let embed = served("data-embed").ok();
            let embed = embed.and_then(|name| Embed::from_name(&name));
            Ok(ViewState::new(day, stop, language).embedded(embed))
        }
        _ => Err("the page does not say what it shows".to_owned()),
    }
}

/// What the served page says of itself.
fn served(attribute: &str) -> Result<String, String> {
    let page = document().document_element();
    (page.and_then(|page| page.get_attribute(attribute)))
        .ok_or_else(|| format!("the page has no {attribute}"))
}
