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
/// What is out of sight is left out until the reader has not moved for so many: laying it all out again takes
/// longer than a step.
const WHOLE: u32 = 2000;

/// What is left to follow.
#[derive(Clone, Default)]
pub(super) struct Follow(Rc<Pending>);

#[derive(Default)]
struct Pending {
    act: RefCell<Callback<Action>>,
    /// The parts that follow the hand are on their way.
    is_on_its_way: Cell<bool>,
    rest: RefCell<Option<Timeout>>,
    whole: RefCell<Option<Timeout>>,
}

impl Follow {
    pub(super) fn act_with(&self, act: Callback<Action>) {
        self.0.act.replace(act);
    }

    /// Another day is shown.
    pub(super) fn moved(&self) {
        // A move before the last one has come to rest is a walk, in which nothing glides.
        mark("data-walks", self.0.rest.borrow().is_some());
        mark("data-moves", true);
        let whole = Timeout::new(WHOLE, || mark("data-moves", false));
        self.0.whole.replace(Some(whole));
        if !self.0.is_on_its_way.replace(true) {
            let follow = self.clone();
            // After the frame, not in it: the frame shows the day.
            let frame = request_animation_frame(move |_| follow.with_the_hand(Part::WITH_THE_HAND));
            std::mem::forget(frame);
        }
        self.at_rest(SETTLED, Part::AT_REST);
    }

    /// Everything is laid out, in sight or not: the reader is about to be led to a place in it.
    pub(super) fn lay_out(&self) {
        drop(self.0.whole.take());
        mark("data-moves", false);
    }

    fn with_the_hand(&self, parts: &'static [Part]) {
        let follow = self.clone();
        let next = Timeout::new(0, move || match follow.one(parts) {
            [] => follow.0.is_on_its_way.set(false),
            rest => follow.with_the_hand(rest),
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
            rest => follow.at_rest(0, rest),
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

/// Tells the style sheet that the reader moves, or walks on.
fn mark(name: &str, on: bool) {
    if let Some(page) = document().document_element() {
        drop(page.toggle_attribute_with_force(name, on));
    }
}
