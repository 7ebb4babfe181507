//! Browsers that go from test to test: each test has a context of its own in one, with its own window, and no test
//! meets what another did. In Chromium a context has its own cookies and cache too.

use std::cell::Cell;
use std::sync::{Condvar, Mutex, MutexGuard};
use std::thread;

use serde_json::{Value, json};

use crate::devtools::DevTools;
use crate::engine::Engine;
use crate::process::Driver;
use crate::session::Session;

/// The size of a window in which a test begins, where its engine doesn't begin with a window as large.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 800;

const ATTEMPTS: usize = 10;

/// The size of the page, once it has been laid out anew.
const PAGE_SIZE: &str = "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done([innerWidth, innerHeight]))));";

/// Firefox's own window, made able to be as narrow as a phone.
const NARROW_WINDOW: &str =
    "for (const element of document.querySelectorAll('*')) element.style.minWidth = '0';";
const NO_SCRIPTS: &str = "gBrowser.selectedBrowser.browsingContext.allowJavascript = false;";

/// A driver and a browser.
struct Worker {
    engine: Engine,
    runs_scripts: bool,
    // The session goes first, while its driver can still answer.
    session: Session,
    /// The window that the browser began with and that no test sees: without any, the browser would end.
    first: String,
    contexts: Option<Contexts>,
    _driver: Driver,
}

/// What only Chromium has: contexts, each as if in a browser of its own.
struct Contexts {
    devtools: DevTools,
    /// How large the browser makes its windows.
    size: [Value; 2],
}

/// One test's part of a worker; while there is one, the worker is nobody else's.
pub(crate) struct Context {
    worker: Option<Worker>,
    id: String,
    _slot: Slot,
}

impl Context {
    pub(crate) fn open(runs_scripts: bool) -> Self {
        let slot = Slot::take();
        let engine = Engine::of_this_run();
        // Only this engine is told at its start whether pages have scripts.
        let is_for_scripts = runs_scripts || engine != Engine::WebKit;
        // A browser may have died since its last test; then another takes its place.
        let (worker, id) = take_idle(is_for_scripts)
            .and_then(ready)
            .unwrap_or_else(|| {
                ready(Worker::start(engine, is_for_scripts))
                    .unwrap_or_else(|| panic!("a new browser has no window to give"))
            });
        if !runs_scripts {
            (worker.switch_scripts_off()).unwrap_or_else(|why| panic!("scripts stay on: {why}"));
        }
        Self {
            worker: Some(worker),
            id,
            _slot: slot,
        }
    }

    pub(crate) fn engine(&self) -> Engine {
        self.worker().engine
    }

    pub(crate) fn session(&self) -> &Session {
        &self.worker().session
    }

    fn worker(&self) -> &Worker {
        let worker = self.worker.as_ref();
        worker.expect("a context keeps its worker until it is dropped")
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        let worker = self.worker.take().filter(|_| is_worth_keeping());
        let cleared = worker.and_then(|mut worker| worker.close(&self.id).ok().map(|()| worker));
        // Any other ends here: nobody knows what a failed test left behind.
        idle().extend(cleared);
    }
}

/// Without a guard a driver would outlive the tests.
fn is_worth_keeping() -> bool {
    cfg!(unix) && !thread::panicking()
}

/// The worker with a context in it.
fn ready(mut worker: Worker) -> Option<(Worker, String)> {
    let opened = worker.open();
    let id = opened.map_err(|why| eprintln!("a browser is given up: {why}"));
    Some((worker, id.ok()?))
}

fn take_idle(runs_scripts: bool) -> Option<Worker> {
    let mut idle = idle();
    let at = (idle.iter()).position(|worker| worker.runs_scripts == runs_scripts)?;
    Some(idle.swap_remove(at))
}

fn idle() -> MutexGuard<'static, Vec<Worker>> {
    static IDLE: Mutex<Vec<Worker>> = Mutex::new(Vec::new());
    IDLE.lock().expect("no thread dies with the idle workers")
}

impl Worker {
    fn start(engine: Engine, runs_scripts: bool) -> Self {
        let driver = Driver::start(engine);
        let session = Session::start(driver.port, &engine.capabilities(runs_scripts))
            .unwrap_or_else(|why| panic!("the browser didn't start: {why}"));
        let begun = || -> Result<_, String> {
            let first = text(&session.get("window")?);
            let has_contexts = engine == Engine::Chromium;
            let contexts = has_contexts.then(|| contexts(&session)).transpose()?;
            Ok((first, contexts))
        };
        let (first, contexts) =
            begun().unwrap_or_else(|why| panic!("the browser began badly: {why}"));
        Self {
            engine,
            runs_scripts,
            session,
            first,
            contexts,
            _driver: driver,
        }
    }

    /// A new context with a window, which all commands from now on are for.
    fn open(&mut self) -> Result<String, String> {
        let session = &self.session;
        let Some(Contexts { devtools, size }) = &mut self.contexts else {
            let opened = session.post("window/new", &json!({ "type": "window" }))?;
            let id = text(&opened["handle"]);
            session.post("window", &json!({ "handle": id }))?;
            if self.engine == Engine::Firefox {
                session.run_in_firefox(NARROW_WINDOW)?;
            }
            set_size(session, WIDTH, HEIGHT)?;
            return Ok(id);
        };
        let opened = devtools.call("Target.createBrowserContext", &json!({}))?;
        let id = text(&opened["browserContextId"]);
        let [width, height] = size;
        let window = devtools.call(
            "Target.createTarget",
            &json!({ "url": "about:blank", "browserContextId": id, "newWindow": true,
                "width": width, "height": height }),
        )?;
        session.post("window", &json!({ "handle": window["targetId"] }))?;
        // The log is the whole browser's, so that what an earlier test left in it is taken out.
        session.post("se/log", &json!({ "type": "browser" }))?;
        Ok(id)
    }

    /// Ends a context with all that is in it.
    fn close(&mut self, id: &str) -> Result<(), String> {
        let session = &self.session;
        // Keys and buttons that are held belong to the driver, not to a window.
        session.delete("actions")?;
        if let Some(Contexts { devtools, .. }) = &mut self.contexts {
            session.post("window", &json!({ "handle": self.first }))?;
            devtools.call(
                "Target.disposeBrowserContext",
                &json!({ "browserContextId": id }),
            )?;
        } else {
            session.delete("cookie")?;
            session.delete("window")?;
            session.post("window", &json!({ "handle": self.first }))?;
        }
        Ok(())
    }

    /// From the next page of this context on, scripts don't run; those of the tests still do.
    fn switch_scripts_off(&self) -> Result<(), String> {
        match self.engine {
            Engine::Chromium => {
                let command = json!({ "cmd": "Emulation.setScriptExecutionDisabled", "params": { "value": true } });
                self.session.post("goog/cdp/execute", &command).map(drop)
            }
            Engine::Firefox => self.session.run_in_firefox(NO_SCRIPTS),
            Engine::WebKit => Ok(()),
        }
    }
}

/// Makes the page's own part of the window as large as this.
pub(crate) fn set_size(session: &Session, width: u32, height: u32) -> Result<(), String> {
    let wanted = [i64::from(width), i64::from(height)];
    let mut window = wanted;
    // The window follows some time after it is told, so what surrounds the page is measured until it fits.
    for _ in 0..ATTEMPTS {
        let [width, height] = window;
        session.post("window/rect", &json!({ "width": width, "height": height }))?;
        let page = session.post("execute/sync", &json!({ "script": PAGE_SIZE, "args": [] }))?;
        let page = [0, 1].map(|at| page[at].as_i64().unwrap_or_default());
        if page == wanted {
            return Ok(());
        }
        window = [0, 1].map(|at| window[at] + wanted[at] - page[at]);
    }
    Err(format!(
        "the window is {window:?} and its page not {wanted:?}"
    ))
}

fn contexts(session: &Session) -> Result<Contexts, String> {
    let mut window = session.get("window/rect")?;
    let debugger = text(&session.capabilities["goog:chromeOptions"]["debuggerAddress"]);
    let version = session.ask(&format!("http://{debugger}/json/version"))?;
    Ok(Contexts {
        devtools: DevTools::connect(&text(&version["webSocketDebuggerUrl"]))?,
        size: ["width", "height"].map(|side| window[side].take()),
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The right to run a browser: as many at a time as there are processors, so that none starves.
struct Slot;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

thread_local! {
    static HAS_ONE: Cell<bool> = const { Cell::new(false) };
}

impl Slot {
    fn take() -> Self {
        // Tests that kept one browser while they waited for another would wait for each other.
        assert!(!HAS_ONE.get(), "a test has one browser at a time");
        let most = thread::available_parallelism()
            .map_or(1, usize::from)
            .min(4);
        let taken = TAKEN.lock().expect("no thread dies while counting");
        let mut taken = FREED
            .wait_while(taken, |taken| *taken >= most)
            .expect("no thread dies while counting");
        *taken += 1;
        HAS_ONE.set(true);
        Self
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        HAS_ONE.set(false);
        if let Ok(mut taken) = TAKEN.lock() {
            *taken -= 1;
        }
        FREED.notify_one();
    }
}
