//! The parts of the page follow a move one after the other, each in a task of its own, so that the
//! reader's next move never waits for all of them.

use std::{cell::{Cell, RefCell}, rc::Rc};

use gloo::{render::request_animation_frame, timers::callback::Timeout, utils::document};
use js_sys::Date;
use yew::Callback;

use crate::state::{Action, Part};

/// Where what moves with the hand takes longer, in milliseconds, the next move would wait for it: in a walk it
/// follows at rest, and what stands further down when the walk is over.
const SLOW: f64 = 60.0;
/// A walk on such a machine is over after so many milliseconds more.
const OVER: u32 = 800;
/// What glides to the next day by itself.
const CONTROL: &str = "walk";
const LANES: &str = "lanes";

/// What is left to follow.
#[derive(Clone, Default)]
pub(super) struct Follow(Rc<Pending>);

#[derive(Default)]
struct Pending {
    act: RefCell<Callback<Action>>,
    /// The parts that follow the hand are on their way.
    is_on_its_way: Cell<bool>,
    /// They took no time to speak of when they last did.
    is_quick: Cell<bool>,
    /// Not everything shows the last move yet.
    moves: Cell<bool>,
    /// The last move was a walk's.
    walks: Cell<bool>,
    rest: RefCell<Option<Timeout>>,
}

impl Follow {
    pub(super) fn act_with(&self, act: Callback<Action>) {
        self.0.act.replace(act);
    }

    /// Another day is shown.
    pub(super) fn moved(&self) {
        // A move before the last one has come to rest is a walk, in which nothing glides.
        let walks = self.0.moves.replace(true);
        if self.0.walks.replace(walks) != walks {
            mark_walk(CONTROL, walks);
        }
        drop(self.0.rest.take());
        let waits = walks && !self.0.is_quick.get();
        if !waits && !self.0.is_on_its_way.replace(true) {
            let follow = self.clone();
            // After the frame, not in it: the frame shows the day.
            let frame = request_animation_frame(move |_| {
                follow.go_through(0, Part::WITH_THE_HAND, Some(Date::now()));
            });
            std::mem::forget(frame);
        }
    }

    /// The reader rests: what does not move with the hand follows.
    pub(super) fn settle(&self) {
        self.step(Part::AT_REST, None);
    }

    /// Lets the parts follow, the first after so many milliseconds: with the hand, which began at that time, or
    /// at rest, which another move ends.
    fn go_through(&self, after: u32, parts: &'static [Part], begun: Option<f64>) {
        let follow = self.clone();
        let next = Timeout::new(after, move || follow.step(parts, begun));
        if begun.is_some() {
            next.forget();
        } else {
            self.0.rest.replace(Some(next));
        }
    }

    fn step(&self, parts: &'static [Part], begun: Option<f64>) {
        let rest = self.one(parts);
        match begun {
            Some(begun) if parts.is_empty() => {
                self.0.is_quick.set(Date::now() - begun < SLOW);
                self.0.is_on_its_way.set(false);
            }
            None if rest.is_empty() => {
                mark_walk(CONTROL, false);
                mark_walk(LANES, false);
                self.0.walks.set(false);
                self.0.moves.set(false);
            }
            _ => {
                // What stands further down begins with it.
                let waits = rest.first() == Some(&Part::Dismissal) && !self.0.is_quick.get();
                self.go_through(if waits { OVER } else { 0 }, rest, begun);
            }
        }
    }

    /// The first part follows; gives back the others.
    fn one(&self, parts: &'static [Part]) -> &'static [Part] {
        let Some((part, rest)) = parts.split_first() else {
            return parts;
        };
        if *part == Part::Lanes {
            mark_walk(LANES, self.0.walks.get());
        }
        self.0.act.borrow().emit(Action::Follow(*part));
        rest
    }
}

/// Tells the style sheet that the reader walks on: what glides by itself, each when its turn comes, since
/// a mark on the whole page has Chromium look at every style again.
fn mark_walk(id: &str, on: bool) {
    if let Some(element) = document().get_element_by_id(id) {
        drop(element.set_attribute("data-walks", if on { "on" } else { "" }));
    }
}
