//! The parts of the page follow a move one after the other, each in a task of its own, so that the
//! reader's next move never waits for all of them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{render::request_animation_frame, timers::callback::Timeout, utils::document};
use yew::Callback;

use crate::view::{Action, Part};

/// What does not move with the reader's hand follows after so many milliseconds of rest.
const SETTLED: u32 = 200;
/// Where what moves with the hand takes longer, in milliseconds from frame to frame, the next move would wait
/// for it: in a walk it follows at rest, and what stands further down when the walk is over.
const SLOW: f64 = 60.0;
/// A walk on such a machine is over after so many milliseconds more.
const OVER: u32 = 800;

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
    rest: RefCell<Option<Timeout>>,
}

impl Follow {
    pub(super) fn act_with(&self, act: Callback<Action>) {
        self.0.act.replace(act);
    }

    /// Another day is shown.
    pub(super) fn moved(&self) {
        // A move before the last one has come to rest is a walk, in which nothing glides.
        let walks = self.0.rest.borrow().is_some();
        mark("data-walks", walks);
        let waits = walks && !self.0.is_quick.get();
        if !waits && !self.0.is_on_its_way.replace(true) {
            let follow = self.clone();
            // After the frame, not in it: the frame shows the day.
            in_a_frame(move |begun| follow.with_the_hand(Part::WITH_THE_HAND, begun));
        }
        self.at_rest(SETTLED, Part::AT_REST);
    }

    fn with_the_hand(&self, parts: &'static [Part], begun: f64) {
        let follow = self.clone();
        let next = Timeout::new(0, move || match follow.one(parts) {
            [] => in_a_frame(move |ended| {
                follow.0.is_quick.set(ended - begun < SLOW);
                follow.0.is_on_its_way.set(false);
            }),
            rest => follow.with_the_hand(rest, begun),
        });
        next.forget();
    }

    /// Another move begins this anew.
    fn at_rest(&self, after: u32, parts: &'static [Part]) {
        let follow = self.clone();
        let next = Timeout::new(after, move || match follow.one(parts) {
            [] => {
                mark("data-walks", false);
                drop(follow.0.rest.take());
            }
            rest => {
                let is_further_down = rest.len() + Part::WITH_THE_HAND.len() == Part::AT_REST.len();
                let waits = is_further_down && !follow.0.is_quick.get();
                follow.at_rest(if waits { OVER } else { 0 }, rest);
            }
        });
        self.0.rest.replace(Some(next));
    }

    /// The first part follows; gives back the others.
    fn one(&self, parts: &'static [Part]) -> &'static [Part] {
        let Some((part, rest)) = parts.split_first() else {
            return parts;
        };
        self.0.act.borrow().emit(Action::Follow(*part));
        rest
    }
}

/// Acts in the next frame, told when that is in milliseconds.
fn in_a_frame(act: impl FnOnce(f64) + 'static) {
    std::mem::forget(request_animation_frame(act));
}

/// Tells the style sheet that the reader moves, or walks on.
fn mark(name: &str, on: bool) {
    if let Some(page) = document().document_element() {
        drop(page.toggle_attribute_with_force(name, on));
    }
}
