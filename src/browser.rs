//! The browser's edge: everything that touches `web_sys` or `gloo`, and nothing else. Effects never
//! run natively; the page asks for them through [`crate::page::Edge`].

mod clipboard;

use std::rc::Rc;

use gloo::utils::document;
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::{
    case::{Case, Day},
    page::{App, AppProps, CaseRef, Edge},
    view::{Action, ViewState, address},
    words::Language,
};

/// Hydrates the served page with its record, and calls `ready` once it has come alive.
///
/// # Errors
/// A sentence on what the page or the record lacks.
pub fn start(record: &[u8], ready: js_sys::Function) -> Result<(), String> {
    let case: Case = postcard::from_bytes(record).map_err(|_| "the record can't be read")?;
    let root = (document().get_element_by_id("app")).ok_or("the page has no #app")?;
    let state = served_state()?;
    let page_day = state.page_day;
    let edge = Edge {
        started: Callback::from(move |dispatch: Callback<Action>| {
            for action in address::actions(&query(), page_day) {
                dispatch.emit(action);
            }
            // `ready` reports by itself; there is nobody to tell here.
            drop(ready.call0(&JsValue::NULL));
        }),
        copy_link: Callback::from(clipboard::copy_link),
    };
    let props = AppProps {
        case: CaseRef::new(Rc::new(case)),
        state,
        edge,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
    Ok(())
}

/// The view that the press rendered: the first client render must be the same.
fn served_state() -> Result<ViewState, String> {
    let page = document()
        .document_element()
        .ok_or("the page has no root element")?;
    let day = (page.get_attribute("data-page-day"))
        .and_then(|day| Day::parse(&day))
        .ok_or("the page does not say its day")?;
    let language = (page.get_attribute("lang"))
        .and_then(|tag| Language::from_tag(&tag))
        .ok_or("the page does not say its language")?;
    Ok(ViewState::new(day, language))
}

fn query() -> String {
    gloo::utils::window()
        .location()
        .search()
        .unwrap_or_default()
}
