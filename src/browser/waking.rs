//! Brings islands alive when the reader comes near them or reaches for them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::future::TimeoutFuture,
    utils::document,
};
use js_sys::Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::platform::spawn_local;

use super::{
    schedule::{after_drawing, now},
    store::Store,
};

/// An island comes alive when it is as near to the window as this.
const NEAR: &str = "25% 0px";
/// A task goes on to wake the next island as long as it has taken fewer milliseconds than this.
const TASK: f64 = 3.0;

/// Wakes what the reader reaches for before the event gets there.
pub(super) fn listen(store: &Rc<Store>) -> Vec<EventListener> {
    let options = EventListenerOptions::run_in_capture_phase();
    ["pointerdown", "focusin", "click"]
        .map(|name| {
            let store = Rc::clone(store);
            EventListener::new_with_options(&document(), name, options, move |event| {
                let target = event.target().and_then(|target| target.dyn_into().ok());
                if let Some(target) = target {
                    let target: Element = target;
                    store.islands.wake_around(&target);
                }
            })
        })
        .into()
}

/// Wakes the islands that come near to the window, a few in each task.
#[derive(Debug)]
pub(super) struct Waking {
    observer: Option<IntersectionObserver>,
    _closure: Closure<dyn FnMut(Array)>,
}

/// Islands that are near and still asleep.
#[derive(Debug, Default)]
struct Queue {
    hosts: RefCell<Vec<Element>>,
    is_running: Cell<bool>,
}

impl Waking {
    pub(super) fn start(store: &Rc<Store>) -> Self {
        let queue = Rc::new(Queue::default());
        let waker = Rc::clone(store);
        let closure = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let near = entries.iter().filter_map(|entry| {
                let entry: IntersectionObserverEntry = entry.dyn_into().ok()?;
                entry.is_intersecting().then(|| entry.target())
            });
            queue.hosts.borrow_mut().extend(near);
            if !queue.is_running.replace(true) {
                spawn_local(wake_in_turn(Rc::clone(&waker), Rc::clone(&queue)));
            }
        });
        let init = IntersectionObserverInit::new();
        init.set_root_margin(NEAR);
        let callback = closure.as_ref().unchecked_ref();
        // Without an observer islands still wake when they are reached for.
        let observer = IntersectionObserver::new_with_options(callback, &init).ok();
        if let Some(observer) = &observer {
            for host in store.islands.hosts() {
                observer.observe(&host);
            }
        }
        Self {
            observer,
            _closure: closure,
        }
    }
}

impl Drop for Waking {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

async fn wake_in_turn(store: Rc<Store>, queue: Rc<Queue>) {
    let mut begun = now();
    loop {
        let next = queue.hosts.borrow_mut().pop();
        let Some(host) = next else { break };
        if store.islands.wake_around(&host) {
            after_drawing().await;
        }
        if now() - begun > TASK {
            TimeoutFuture::new(0).await;
            begun = now();
        }
    }
    queue.is_running.set(false);
}
