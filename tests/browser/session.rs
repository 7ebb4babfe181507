//! A session with a driver: the commands of `WebDriver`, sent and answered over HTTP.

use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

const ANSWER: Duration = Duration::from_secs(30);
/// For scripts that are at work all the time, on a machine that has much else to do.
const LEISURE: Duration = Duration::from_mins(2);

pub(crate) struct Session {
    agent: Agent,
    address: String,
    /// What the browser says of itself.
    pub(crate) capabilities: Value,
}

impl Session {
    /// Asks the driver at this port for a browser.
    pub(crate) fn start(port: u16, wanted: &Value) -> Result<Self, String> {
        let config = Agent::config_builder()
            .timeout_global(Some(ANSWER))
            .http_status_as_error(false);
        let agent: Agent = config.build().into();
        let sessions = format!("http://127.0.0.1:{port}/session");
        let wanted = json!({ "capabilities": { "alwaysMatch": wanted } });
        let mut started = answered(agent.post(&sessions).send_json(wanted))?;
        let id = started["sessionId"].as_str().unwrap_or_default();
        Ok(Self {
            address: format!("{sessions}/{id}"),
            capabilities: started["capabilities"].take(),
            agent,
        })
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, String> {
        answered(self.agent.get(self.at(path)).call())
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        answered(self.agent.post(self.at(path)).send_json(body))
    }

    /// The same, for a script that may take long.
    pub(crate) fn post_at_leisure(&self, path: &str, body: &Value) -> Result<Value, String> {
        let usual = self.get("timeouts")?;
        self.post("timeouts", &json!({ "script": LEISURE.as_millis() }))?;
        let request = self.agent.post(self.at(path)).config();
        let answer = answered(
            request
                .timeout_global(Some(LEISURE + ANSWER))
                .build()
                .send_json(body),
        );
        self.post("timeouts", &json!({ "script": usual["script"] }))?;
        answer
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value, String> {
        answered(self.agent.delete(self.at(path)).call())
    }

    /// What another server on this machine answers, as JSON.
    pub(crate) fn ask(&self, url: &str) -> Result<Value, String> {
        let mut answer = (self.agent.get(url).call()).map_err(|error| error.to_string())?;
        (answer.body_mut().read_json()).map_err(|error| error.to_string())
    }

    /// Runs a script where Firefox runs its own, beside the page.
    pub(crate) fn run_in_firefox(&self, script: &str) -> Result<(), String> {
        self.post("moz/context", &json!({ "context": "chrome" }))?;
        let ran = self.post("execute/sync", &json!({ "script": script, "args": [] }));
        self.post("moz/context", &json!({ "context": "content" }))?;
        ran.map(drop)
    }

    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.address)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Asked to end first, so that the browser can put its files away.
        let _ = self.agent.delete(&self.address).call();
    }
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
