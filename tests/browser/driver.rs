//! A browser with one window, driven over `WebDriver`.

use std::env;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

use crate::base64;
use crate::process::Driver;

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const ANSWER: Duration = Duration::from_secs(30);
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(25);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

pub(crate) struct Browser {
    agent: Agent,
    session: String,
    _driver: Driver,
}

impl Browser {
    pub(crate) fn start() -> Self {
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
        let id = started["sessionId"].as_str().expect("a session has an id");
        Self {
            session: format!("{sessions}/{id}"),
            agent,
            _driver: driver,
        }
    }

    pub(crate) fn goto(&self, url: &str) {
        self.post("url", &json!({ "url": url }));
    }

    /// The value of a JavaScript expression; a promise is waited for.
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.post(
            "execute/sync",
            &json!({ "script": format!("return ({expression});"), "args": [] }),
        )
    }

    pub(crate) fn text(&self, expression: &str) -> String {
        match self.value(expression) {
            Value::String(text) => text,
            other => panic!("`{expression}` is no text but {other}"),
        }
    }

    pub(crate) fn is(&self, expression: &str) -> bool {
        self.value(&format!("Boolean({expression})")) == Value::Bool(true)
    }

    /// Waits until the JavaScript expression holds.
    pub(crate) fn wait_until(&self, expression: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.is(expression) {
            assert!(
                Instant::now() < deadline,
                "`{expression}` didn't come true within {PATIENCE:?} at {} (data-app {}); console: {:?}",
                self.value("location.href"),
                self.value("document.documentElement.dataset.app ?? null"),
                self.console()
            );
            thread::sleep(GLANCE);
        }
    }

    /// Waits until what was done has been laid out and painted.
    pub(crate) fn settle(&self) {
        self.value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /// The share of the time of sixty frames in which the page was at work, from 0 to 1.
    pub(crate) fn busy(&self) -> f64 {
        let spent = || {
            let told = self.devtools("Performance.getMetrics", &json!({}));
            ["TaskDuration", "Timestamp"].map(|name| {
                let mut metrics = told["metrics"].as_array().into_iter().flatten();
                let metric = metrics.find(|metric| metric["name"] == name);
                metric
                    .and_then(|metric| metric["value"].as_f64())
                    .expect("a number of seconds")
            })
        };
        self.devtools("Performance.enable", &json!({}));
        let [worked, began] = spent();
        self.value("new Promise(done => { let left = 60; const next = () => (left -= 1) ? requestAnimationFrame(next) : done(true); next(); })");
        let [has_worked, ended] = spent();
        (has_worked - worked) / (ended - began)
    }

    /// Goes into the frame that the JavaScript expression gives; all that follows happens there.
    pub(crate) fn enter(&self, frame: &str) {
        let frame = self.value(frame);
        self.post("frame", &json!({ "id": frame }));
    }

    /// Goes back to the page itself.
    pub(crate) fn leave(&self) {
        self.post("frame", &json!({ "id": null }));
    }

    /// The role and the name that assistive technology is given.
    pub(crate) fn role_and_name(&self, selector: &str) -> (String, String) {
        let element = self.find(selector);
        let ask = |what: &str| {
            let answer = self.get(&format!("element/{element}/{what}"));
            answer
                .as_str()
                .expect("roles and names are text")
                .to_owned()
        };
        (ask("computedrole"), ask("computedlabel"))
    }

    /// Scripts and layout take so many times as long.
    pub(crate) fn slow_down(&self, times: u32) {
        self.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
    }

    pub(crate) fn set_width(&self, width: u32) {
        let metrics =
            json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    pub(crate) fn prefer(&self, scheme: Scheme) {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }

    /// Runs this script before those of every page from now on.
    pub(crate) fn before_every_page(&self, script: &str) {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": script }),
        );
    }

    /// From the next page on, scripts don't run; [`Browser::value`] still does.
    pub(crate) fn switch_scripts_off(&self) {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            &json!({ "value": true }),
        );
    }

    /// Everything the console has said since last asked.
    pub(crate) fn console(&self) -> Vec<String> {
        let entries = self.post("se/log", &json!({ "type": "browser" }));
        let entries = entries.as_array().expect("the log is a list");
        entries
            .iter()
            .map(|entry| format!("{}: {}", entry["level"], entry["message"]))
            .collect()
    }

    pub(crate) fn find(&self, selector: &str) -> String {
        let found = self.post(
            "element",
            &json!({ "using": "css selector", "value": selector }),
        );
        found[ELEMENT]
            .as_str()
            .expect("an element has an id")
            .to_owned()
    }

    fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        post(&self.agent, &format!("{}/{path}", self.session), body)
            .unwrap_or_else(|why| panic!("{path} {body}: {why}"))
    }

    pub(crate) fn delete(&self, path: &str) {
        drop(
            self.agent
                .delete(&format!("{}/{path}", self.session))
                .call(),
        );
    }

    fn get(&self, path: &str) -> Value {
        get(&self.agent, &format!("{}/{path}", self.session))
            .unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    /// What the window showed when its test failed, in cargo's folder for such files.
    fn keep_picture(&self) -> Option<()> {
        let picture = get(&self.agent, &format!("{}/screenshot", self.session)).ok()?;
        let test = thread::current().name()?.replace("::", "-");
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.png"));
        fs::write(&file, base64::decode(picture.as_str()?)?).ok()?;
        eprintln!("the window at that moment: {}", file.display());
        Some(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if thread::panicking() {
            self.keep_picture();
        }
        // Asked to end first, so that it can put its files away; then the driver's whole group is killed.
        let _ = self.agent.delete(&self.session).call();
    }
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
    let mut answer = agent
        .post(url)
        .send_json(body)
        .map_err(|error| error.to_string())?;
    outcome(
        answer
            .body_mut()
            .read_json()
            .map_err(|error| error.to_string())?,
    )
}

fn get(agent: &Agent, url: &str) -> Result<Value, String> {
    let mut answer = agent.get(url).call().map_err(|error| error.to_string())?;
    outcome(
        answer
            .body_mut()
            .read_json()
            .map_err(|error| error.to_string())?,
    )
}

/// The value in the answer, unless it is an error.
fn outcome(mut answer: Value) -> Result<Value, String> {
    let value = answer["value"].take();
    match value.get("error") {
        Some(error) if value.get("message").is_some() => {
            Err(format!("{error}: {}", value["message"]))
        }
        _ => Ok(value),
    }
}
