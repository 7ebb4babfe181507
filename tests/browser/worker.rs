//! Browsers that go from test to test: each test has a context of its own in one, with its own cookies, cache
//! and window, and no test meets what another did.

use std::cell::Cell;
use std::env;
use std::sync::{Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

use crate::devtools::DevTools;
use crate::process::Driver;

const ANSWER: Duration = Duration::from_secs(30);

/// A driver and a browser.
struct Worker {
    agent: Agent,
    session: String,
    /// The window that the browser began with and that no test sees: without any, the browser would end.
    first: String,
    /// How large browsers make their windows.
    size: [Value; 2],
    devtools: DevTools,
    _driver: Driver,
}

/// One test's part of a worker; while there is one, the worker is nobody else's.
pub(crate) struct Context {
    worker: Option<Worker>,
    id: String,
    _slot: Slot,
}

impl Context {
    pub(crate) fn open() -> Self {
        let slot = Slot::take();
        // A browser may have died since its last test; then another takes its place.
        let (worker, id) = idle().pop().and_then(ready).unwrap_or_else(|| {
            ready(Worker::start()).unwrap_or_else(|| panic!("a new browser has no window to give"))
        });
        Self {
            worker: Some(worker),
            id,
            _slot: slot,
        }
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, String> {
        self.worker().get(path)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.worker().post(path, body)
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value, String> {
        self.worker().delete(path)
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

fn idle() -> MutexGuard<'static, Vec<Worker>> {
    static IDLE: Mutex<Vec<Worker>> = Mutex::new(Vec::new());
    IDLE.lock().expect("no thread dies with the idle workers")
}

impl Worker {
    fn start() -> Self {
        let driver = Driver::start();
        let config = Agent::config_builder()
            .timeout_global(Some(ANSWER))
            .http_status_as_error(false);
        let agent: Agent = config.build().into();
        let sessions = format!("http://127.0.0.1:{}/session", driver.port);
        let started = post(
            &agent,
            &sessions,
            &json!({ "capabilities": { "alwaysMatch": capabilities() } }),
        )
        .unwrap_or_else(|why| panic!("the browser didn't start: {why}"));
        let text = |value: &Value| value.as_str().expect("it is text").to_owned();
        let session = format!("{sessions}/{}", text(&started["sessionId"]));
        let at = |path: &str| {
            get(&agent, &format!("{session}/{path}"))
                .unwrap_or_else(|why| panic!("the browser began badly: {why}"))
        };
        let first = text(&at("window"));
        let mut window = at("window/rect");
        let debugger = text(&started["capabilities"]["goog:chromeOptions"]["debuggerAddress"]);
        let devtools = devtools(&agent, &debugger)
            .unwrap_or_else(|why| panic!("no way to the browser's contexts: {why}"));
        Self {
            agent,
            session,
            first,
            size: ["width", "height"].map(|side| window[side].take()),
            devtools,
            _driver: driver,
        }
    }

    /// A new context with a window, which all commands from now on are for.
    fn open(&mut self) -> Result<String, String> {
        let opened = self
            .devtools
            .call("Target.createBrowserContext", &json!({}))?;
        let id = opened["browserContextId"].as_str().unwrap_or_default();
        let [width, height] = &self.size;
        let window = self.devtools.call(
            "Target.createTarget",
            &json!({ "url": "about:blank", "browserContextId": id, "newWindow": true,
                "width": width, "height": height }),
        )?;
        self.post("window", &json!({ "handle": window["targetId"] }))?;
        // The log is the whole browser's, so that what an earlier test left in it is taken out.
        self.post("se/log", &json!({ "type": "browser" }))?;
        Ok(id.to_owned())
    }

    /// Ends a context with all that is in it.
    fn close(&mut self, id: &str) -> Result<(), String> {
        // Keys and buttons that are held belong to the driver, not to a window.
        self.delete("actions")?;
        self.post("window", &json!({ "handle": self.first }))?;
        self.devtools.call(
            "Target.disposeBrowserContext",
            &json!({ "browserContextId": id }),
        )?;
        Ok(())
    }

    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.session)
    }

    fn get(&self, path: &str) -> Result<Value, String> {
        get(&self.agent, &self.at(path))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        post(&self.agent, &self.at(path), body)
    }

    fn delete(&self, path: &str) -> Result<Value, String> {
        answered(self.agent.delete(&self.at(path)).call())
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Asked to end first, so that it can put its files away; then the driver's whole group is killed.
        let _ = self.agent.delete(&self.session).call();
    }
}

fn devtools(agent: &Agent, debugger: &str) -> Result<DevTools, String> {
    let mut answer = (agent.get(&format!("http://{debugger}/json/version")).call())
        .map_err(|error| error.to_string())?;
    let version: Value = (answer.body_mut().read_json()).map_err(|error| error.to_string())?;
    DevTools::connect(version["webSocketDebuggerUrl"].as_str().unwrap_or_default())
}

fn capabilities() -> Value {
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--hide-scrollbars",
    ];
    let mut options = json!({ "args": arguments });
    if let Some(browser) = env::var_os("WITHOUT_PREJUDICE_BROWSER") {
        options["binary"] = json!(browser.to_string_lossy());
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
        "timeouts": { "pageLoad": 20_000, "script": 20_000 },
    })
}

fn post(agent: &Agent, url: &str, body: &Value) -> Result<Value, String> {
    answered(agent.post(url).send_json(body))
}

fn get(agent: &Agent, url: &str) -> Result<Value, String> {
    answered(agent.get(url).call())
}

/// The value in the answer, unless it is an error.
fn answered(
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<Value, String> {
    let mut answer = answer.map_err(|error| error.to_string())?;
    let mut answer: Value = (answer.body_mut().read_json()).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match value.get("error") {
        Some(error) if value.get("message").is_some() => {
            Err(format!("{error}: {}", value["message"]))
        }
        _ => Ok(value),
    }
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
