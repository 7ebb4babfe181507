//! What the reader has chosen, shared by all islands.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use gloo::utils::document;
use record::{Event, Key};
use yew::Callback;

use super::{history::History, islands::Islands, schedule::Schedule};
use crate::{
    islands::Island,
    on_day::{CaseOnDay, Edition, title},
    state::{Action, Filter, Notice, Page, ViewState},
};

/// The view of the page, and what has to happen when it changes.
#[derive(Debug)]
pub(super) struct Store {
    pub(super) edition: Arc<Edition>,
    pub(super) page: Arc<Page>,
    pub(super) islands: Islands,
    pub(super) history: History,
    pub(super) schedule: Schedule,
    view: RefCell<ViewState>,
}

impl Store {
    pub(super) fn new(edition: Arc<Edition>, page: Arc<Page>, islands: Islands) -> Rc<Self> {
        let store = Rc::new(Self {
            view: RefCell::new(ViewState::new(page.day)),
            history: History::new(&page),
            schedule: Schedule::new(page.day),
            edition,
            page,
            islands,
        });
        let weak = Rc::downgrade(&store);
        let dispatch = Callback::from(move |action| {
            if let Some(store) = weak.upgrade() {
                store.dispatch(action);
            }
        });
        store.islands.dispatch_with(dispatch);
        store
    }

    pub(super) fn view(&self) -> ViewState {
        self.view.borrow().clone()
    }

    pub(super) fn case(&self) -> CaseOnDay<'_> {
        self.edition.on(&self.page, self.view.borrow().as_of)
    }

    /// Does what the reader or the address asks for.
    pub(super) fn dispatch(self: &Rc<Self>, action: Action) {
        let next = self.view.borrow().apply(action, &self.edition.record);
        let Some(next) = next else {
            return;
        };
        let before = self.view.replace(next);
        let has_moved = before.as_of != self.view.borrow().as_of;
        if has_moved {
            self.day_changed();
        }
        self.islands
            .show(Island::DateNav, &self.view(), self.schedule.settled());
        self.islands
            .show(Island::Notice, &self.view(), self.schedule.settled());
        let filter = self.view.borrow().filter;
        if before.filter != filter {
            // What a choice finds is not folded.
            self.islands.open_runs(filter != Filter::default());
            self.settle_now();
        }
        if has_moved {
            self.schedule_day();
        }
    }

    /// The page says its day at once, the address and the title follow at rest.
    fn day_changed(self: &Rc<Self>) {
        let view = self.view();
        if let Some(root) = document().document_element() {
            // An attribute of our own is never refused.
            drop(root.set_attribute("data-as-of", &view.as_of.to_string()));
        }
        if let Some(Notice::Moved { event, .. }) = view.notice {
            self.history.lead_to(self.place_of(event));
        }
    }

    fn place_of(&self, event: Key<Event>) -> String {
        format!("#event-{}", self.edition.record[event].id)
    }

    /// The reader rests: the address and the title say the day.
    pub(super) fn write_address(self: &Rc<Self>) {
        let view = self.view();
        let page = &self.page;
        let path = page.path_on(view.as_of, page.language, &self.edition.record);
        let leads_to = self.history.write(&path);
        if page.embed.is_none() {
            // After the address: the entry that a link has left keeps its own title.
            document().set_title(&title(self.case()));
        }
        if let Some(place) = leads_to {
            self.settle_now();
            History::go_to(place);
        }
    }

    /// Every island shows the day now, however long that takes.
    pub(super) fn settle_now(self: &Rc<Self>) {
        let view = self.view();
        self.schedule.settle(view.as_of);
        self.islands.show_law(view.as_of);
        for island in self.islands.all() {
            self.islands.show(island, &view, view.as_of);
        }
    }

    /// Shows what the address asks for.
    pub(super) fn follow_address(self: &Rc<Self>) {
        for action in self.history.asked(&self.edition.record) {
            self.dispatch(action);
        }
    }

    /// Nothing follows any more.
    pub(super) fn stop(&self) {
        self.schedule.stop();
    }
}
