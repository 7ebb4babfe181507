//! When the islands show another day: the date control at once, the head and the lanes after the next frame, the
//! others when the reader rests, a few in each task, so that the reader's next move never waits for all of them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    render::{AnimationFrame, request_animation_frame},
    timers::{callback::Timeout, future::TimeoutFuture},
    utils::{document, window},
};
use js_sys::Promise;
use record::Day;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;

use super::store::Store;
use crate::{islands::Island, state::Action};

/// The reader rests after so many milliseconds.
const REST: u32 = 300;
/// And hears the day so many milliseconds later.
const ANNOUNCED: u32 = 200;
/// It says the day itself, at every move.
const SLIDER: &str = "as-of";
/// A task goes on to the next island as long as it has taken fewer milliseconds than this.
const TASK: f64 = 4.0;
/// Where the head and the lanes take longer than this, in milliseconds, they wait for rest too.
const SLOW: f64 = 60.0;

/// What is still to happen after a move.
#[derive(Debug)]
pub(super) struct Schedule {
    /// The day that the head shows.
    settled: Cell<Day>,
    /// The head and the lanes took little time when they last changed.
    is_quick: Cell<bool>,
    /// A move has come before the last one was at rest.
    is_moving: Cell<bool>,
    /// The head and the lanes are on their way.
    frame: RefCell<Option<AnimationFrame>>,
    rest: RefCell<Option<Timeout>>,
    announcement: RefCell<Option<Timeout>>,
    /// Counts the moves: what began before the last one is given up.
    moves: Cell<u32>,
}

impl Schedule {
    pub(super) fn new(day: Day) -> Self {
        Self {
            settled: Cell::new(day),
            is_quick: Cell::new(true),
            is_moving: Cell::new(false),
            frame: RefCell::default(),
            rest: RefCell::default(),
            announcement: RefCell::default(),
            moves: Cell::default(),
        }
    }

    pub(super) fn settled(&self) -> Day {
        self.settled.get()
    }

    /// All islands show this day, or are about to.
    pub(super) fn settle(&self, day: Day) {
        self.settled.set(day);
    }

    pub(super) fn stop(&self) {
        self.give_up();
        self.frame.take();
    }

    /// Nothing that waits for rest happens any more.
    fn give_up(&self) {
        self.moves.set(self.moves.get().wrapping_add(1));
        self.announcement.take();
        self.rest.take();
    }

    /// Tells the style sheet that one move follows another: what glides by itself does not glide then.
    fn mark_moving(&self, is_moving: bool) {
        if self.is_moving.replace(is_moving) == is_moving {
            return;
        }
        for id in ["date-nav", "lanes"] {
            if let Some(element) = document().get_element_by_id(id) {
                drop(element.set_attribute("data-moving", if is_moving { "on" } else { "" }));
            }
        }
    }
}

impl Store {
    /// Another day is shown.
    pub(super) fn schedule_day(self: &Rc<Self>) {
        let schedule = &self.schedule;
        let is_in_a_row = schedule.rest.borrow().is_some();
        schedule.mark_moving(is_in_a_row);
        schedule.give_up();
        if (schedule.is_quick.get() || !is_in_a_row) && schedule.frame.borrow().is_none() {
            let store = Rc::clone(self);
            // After the frame, not in it: the frame shows the day.
            let frame = request_animation_frame(move |_| spawn_local(store.follow_hand()));
            schedule.frame.replace(Some(frame));
        }
        let store = Rc::clone(self);
        let rest = Timeout::new(REST, move || store.rest());
        schedule.rest.replace(Some(rest));
    }

    /// The links to other languages, the head and the lanes, each in a task of its own.
    async fn follow_hand(self: Rc<Self>) {
        let mut took = 0.0;
        for island in [Island::Languages, Island::Head, Island::Lanes] {
            TimeoutFuture::new(0).await;
            let begun = now();
            self.islands
                .show(island, &self.view(), self.schedule.settled());
            after_drawing().await;
            took += now() - begun;
            if island == Island::Head {
                self.schedule.settle(self.view().as_of);
                self.islands
                    .show(Island::DateNav, &self.view(), self.schedule.settled());
            }
        }
        self.schedule.is_quick.set(took < SLOW);
        self.schedule.frame.take();
    }

    /// The reader rests: the address says the day, then all islands show it, and the day is announced.
    fn rest(self: &Rc<Self>) {
        let schedule = &self.schedule;
        schedule.rest.take();
        schedule.settle(self.view().as_of);
        self.write_address();
        self.islands.show_law(self.view().as_of);
        let store = Rc::clone(self);
        let announcement = Timeout::new(ANNOUNCED, move || {
            let focused = document().active_element().map(|element| element.id());
            let says_day = focused.as_deref() != Some(SLIDER);
            store.dispatch(Action::Announce { says_day });
        });
        schedule.announcement.replace(Some(announcement));
        spawn_local(Rc::clone(self).show_in_turn());
    }

    /// Lets every island show the day, a few in each task, until another move comes.
    async fn show_in_turn(self: Rc<Self>) {
        let moves = self.schedule.moves.get();
        let mut begun = now();
        for island in self.islands.all() {
            if self.schedule.moves.get() != moves {
                return;
            }
            if self
                .islands
                .show(island, &self.view(), self.schedule.settled())
            {
                after_drawing().await;
            }
            if now() - begun > TASK {
                TimeoutFuture::new(0).await;
                begun = now();
            }
        }
        self.schedule.mark_moving(false);
    }
}

/// Yew draws in a microtask: this one comes after it.
pub(super) async fn after_drawing() {
    // A promise that holds already is never refused.
    drop(JsFuture::from(Promise::resolve(&JsValue::NULL)).await);
}

/// Milliseconds, to measure from.
pub(super) fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
