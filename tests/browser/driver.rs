//! A browser with one window, driven over `WebDriver`.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::base64;
use crate::engine::Engine;
use crate::worker::{self, Context};

pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(25);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Scheme {
    Light,
    Dark,
    /// The few colours that the reader's system has, in place of the page's.
    Forced,
}

pub(crate) struct Browser {
    context: Context,
}

impl Browser {
    pub(crate) fn start() -> Self {
        Self {
            context: Context::open(true),
        }
    }

    /// A browser in whose pages scripts don't run; [`Browser::value`] still does.
    pub(crate) fn without_scripts() -> Self {
        Self {
            context: Context::open(false),
        }
    }

    pub(crate) fn engine(&self) -> Engine {
        self.context.engine()
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

    /// What a script returns that takes longer than others may; a promise is waited for.
    pub(crate) fn run(&self, script: &str, arguments: &Value) -> Value {
        let session = self.context.session();
        let body = json!({ "script": script, "args": arguments });
        (session.post_at_leisure("execute/sync", &body)).unwrap_or_else(|why| {
            let end = script.lines().last().unwrap_or_default();
            panic!("the script that ends in `{end}`, given {arguments}: {why}")
        })
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
        self.set_size(width, 800);
    }

    pub(crate) fn set_size(&self, width: u32, height: u32) {
        if self.engine() != Engine::Chromium {
            return worker::set_size(self.context.session(), width, height)
                .unwrap_or_else(|why| panic!("the window stays as it is: {why}"));
        }
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Sets the width and waits until the page has it.
    pub(crate) fn resize(&self, width: u32) {
        self.set_width(width);
        self.wait_until(&format!("innerWidth === {width}"));
    }

    pub(crate) fn prefer(&self, scheme: Scheme) {
        let (scheme, forced) = match scheme {
            Scheme::Light => ("light", "none"),
            Scheme::Dark => ("dark", "none"),
            Scheme::Forced => ("dark", "active"),
        };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
        ]);
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

    /// Everything the console has said since last asked; the drivers of other engines than Chromium don't tell.
    pub(crate) fn console(&self) -> Vec<String> {
        if self.engine() != Engine::Chromium {
            return Vec::new();
        }
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

    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Ends the browser as if it had died, with or without an answer.
    pub(crate) fn end(&self) {
        let command = json!({ "cmd": "Browser.close", "params": {} });
        let _ = self.context.session().post("goog/cdp/execute", &command);
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        (self.context.session().post(path, body))
            .unwrap_or_else(|why| panic!("{path} {body}: {why}"))
    }

    pub(crate) fn delete(&self, path: &str) {
        (self.context.session().delete(path)).unwrap_or_else(|why| panic!("{path}: {why}"));
    }

    fn get(&self, path: &str) -> Value {
        (self.context.session().get(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    /// What the window showed when its test failed, in cargo's folder for such files.
    fn keep_picture(&self) -> Option<()> {
        let picture = self.context.session().get("screenshot").ok()?;
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
    }
}
