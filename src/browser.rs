//! The browser's side of the page: everything that listens to the reader, the address or the window, and nothing
//! else. Natively none of it runs.

mod history;
mod islands;
mod links;
mod schedule;
mod slider;
mod store;
mod typed_inputs;
mod waking;

use std::{
    rc::Rc,
    sync::{Arc, OnceLock},
};

use gloo::{events::EventListener, utils::document};
use record::{Case, Day};

use self::{islands::Islands, store::Store, waking::Waking};
use crate::{
    i18n::{Language, StaticMessages, Words},
    on_day::Edition,
    state::{Embed, Page, PageKind},
};

pub use self::islands::Hooks;

/// A page that has come alive. It listens as long as this value lives.
#[derive(Debug)]
pub struct RunningPage {
    store: Rc<Store>,
    listeners: Vec<EventListener>,
    waking: Waking,
}

/// Brings the served page alive with its words, its law and its record.
///
/// # Errors
/// A sentence on what the page or its data lacks.
pub fn start(words: &[u8], law: &[u8], record: &[u8], hooks: Hooks) -> Result<RunningPage, String> {
    let words =
        Words::from_bytes(words).map_err(|error| format!("the words can't be read: {error}"))?;
    let record = Case::from_bytes(record, law)
        .map_err(|error| format!("the record can't be read: {error}"))?;
    let page = Arc::new(served_page()?);
    let edition = Arc::new(Edition {
        record,
        words,
        static_messages: StaticMessages::default(),
        lanes_room: OnceLock::new(),
    });
    let islands = Islands::in_document(&edition, &page, hooks);
    let store = Store::new(edition, page, islands);
    let mut listeners = waking::listen(&store);
    listeners.extend(slider::listen(&store));
    listeners.push(links::listen(&store));
    listeners.push(history::listen(&store));
    store.follow_address();
    Ok(RunningPage {
        waking: Waking::start(&store),
        store,
        listeners,
    })
}

impl RunningPage {
    /// Nothing of the page listens any more.
    pub fn stop(mut self) {
        self.listeners.clear();
        drop(self.waking);
        self.store.stop();
    }
}

/// What the served page says that it is.
fn served_page() -> Result<Page, String> {
    let root = document().document_element();
    let root = root.ok_or("the page has no root element")?;
    let attribute =
        |name: &str| (root.get_attribute(name)).ok_or_else(|| format!("the page has no {name}"));
    let day = attribute("data-page-day")?;
    let day = Day::parse(&day).ok_or("the page's day can't be read")?;
    let kind = PageKind::from_name(&attribute("data-page")?, day);
    let language = Language::from_tag(&attribute("data-language")?);
    Ok(Page {
        language: language.ok_or("the page's language is not known")?,
        kind: kind.ok_or("the page's kind is not known")?,
        embed: attribute("data-embed")
            .ok()
            .and_then(|name| Embed::from_name(&name)),
        day,
        root: attribute("data-root")?,
    })
}
