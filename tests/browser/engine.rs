//! The engines that can be driven: the program that drives each, and what it is told when a browser starts.
//!
//! `WITHOUT_PREJUDICE_ENGINE` names the one for a run of the tests; Chromium is driven where it names none.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// Without it, this engine's window is never narrower than its toolbar.
const NARROW_TOOLBAR: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; \
    font-size: 1px; -gtk-icon-transform: scale(.1); }";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) fn of_this_run() -> Self {
        match env::var("WITHOUT_PREJUDICE_ENGINE").as_deref() {
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok("chromium") | Err(_) => Self::Chromium,
            Ok(other) => {
                panic!("WITHOUT_PREJUDICE_ENGINE is {other}, and not chromium, firefox or webkit")
            }
        }
    }

    pub(crate) fn driver(self) -> OsString {
        let usual = match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        };
        env::var_os("WITHOUT_PREJUDICE_DRIVER").unwrap_or_else(|| OsString::from(usual))
    }

    /// Whether the driver picks a free port itself and says which.
    pub(crate) fn announces_its_port(self) -> bool {
        self != Self::WebKit
    }

    /// What the driver is started with to listen at this port.
    pub(crate) fn arguments(self, port: u16) -> Vec<String> {
        let port = format!("--port={port}");
        match self {
            // Its own windows can be changed with this, not only pages.
            Self::Firefox => vec![port, "--allow-system-access".to_owned()],
            Self::Chromium | Self::WebKit => vec![port],
        }
    }

    /// The variables that the driver and its browsers need, beside files in this folder.
    pub(crate) fn variables(self, folder: &Path) -> Vec<(&'static str, OsString)> {
        if self != Self::WebKit {
            return Vec::new();
        }
        let settings = folder.join("gtk-3.0");
        fs::create_dir_all(&settings)
            .and_then(|()| fs::write(settings.join("gtk.css"), NARROW_TOOLBAR))
            .expect("settings for the browser's window");
        vec![
            ("XDG_CONFIG_HOME", folder.into()),
            ("GDK_BACKEND", "x11".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
        ]
    }

    pub(crate) fn capabilities(self, runs_scripts: bool) -> Value {
        let (name, options, arguments): (_, _, &[&str]) = match self {
            Self::Chromium => (
                "chrome",
                "goog:chromeOptions",
                &[
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--hide-scrollbars",
                ],
            ),
            Self::Firefox => ("firefox", "moz:firefoxOptions", &["-headless"]),
            Self::WebKit if runs_scripts => {
                ("MiniBrowser", "webkitgtk:browserOptions", &["--automation"])
            }
            Self::WebKit => (
                "MiniBrowser",
                "webkitgtk:browserOptions",
                &["--automation", "--enable-javascript=false"],
            ),
        };
        let mut capabilities = json!({
            "browserName": name,
            options: { "args": arguments },
            "timeouts": { "pageLoad": 20_000, "script": 20_000 },
        });
        if let Some(browser) = env::var_os("WITHOUT_PREJUDICE_BROWSER") {
            capabilities[options]["binary"] = json!(browser.to_string_lossy());
        }
        if self == Self::Chromium {
            capabilities["goog:loggingPrefs"] = json!({ "browser": "ALL" });
        }
        capabilities
    }
}
