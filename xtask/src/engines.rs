//! The other engines that readers have: Firefox and `WebKitGTK`, with the drivers that the browser tests speak to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::browser::{self, Browser, on_path};
use crate::run::Trouble;
use crate::setup;
use crate::tool::{self, Tool};

/// Debian's packages for both: the browsers, `WebKit`'s driver and a screen for it, which it can't do without.
const PACKAGES: [&str; 4] = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];
const FOLDERS_OF_LIBRARIES: [&str; 2] = ["/usr/lib", "/usr/libexec"];

/// An engine's name, and its browser and driver where they are here.
pub(crate) type Found = (&'static str, Result<Browser, Trouble>);

/// Both engines, installed where that can be done.
pub(crate) fn provide(root: &Path) -> [Found; 2] {
    if is_missing() && browser::can_install() {
        println!("  Installing Firefox and WebKitGTK for the browser tests (about a minute).");
        // What could not be installed is missing below, where it is said what mends it.
        if let Err(trouble) = browser::install(&PACKAGES) {
            println!("{trouble}");
        }
    }
    [
        ("firefox", firefox(root)),
        (
            "webkit",
            webkit().ok_or_else(|| missing("WebKitGTK", "webkit2gtk-driver xvfb xauth")),
        ),
    ]
}

fn is_missing() -> bool {
    on_path(&["firefox-esr", "firefox"]).is_none() || webkit().is_none()
}

fn firefox(root: &Path) -> Result<Browser, Trouble> {
    let program =
        on_path(&["firefox-esr", "firefox"]).ok_or_else(|| missing("Firefox", "firefox-esr"))?;
    let driver = match on_path(&["geckodriver"]) {
        Some(driver) => driver,
        None => geckodriver(root)?,
    };
    Ok(Browser { program, driver })
}

/// No system package holds it everywhere, so cargo compiles it.
fn geckodriver(root: &Path) -> Result<PathBuf, Trouble> {
    let tool = Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".to_owned(),
        purpose: "it drives Firefox for the browser tests",
        usual_time: "1 to 3 minutes",
        locked: true,
    };
    let home = setup::cargo_home()?;
    tool::provide(
        &tool,
        root,
        &home,
        std::env::var_os("PATH").unwrap_or_default(),
    )?;
    Ok(home.join("bin/geckodriver"))
}

fn webkit() -> Option<Browser> {
    on_path(&["xvfb-run"])?;
    Some(Browser {
        program: mini_browser()?,
        driver: on_path(&["WebKitWebDriver"])?,
    })
}

/// The browser that comes with the library, in a folder named after the processor.
fn mini_browser() -> Option<PathBuf> {
    let folders = FOLDERS_OF_LIBRARIES
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok());
    let inside = folders
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()));
    (inside.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))).find(|file| file.is_file())
}

fn missing(name: &str, packages: &str) -> Trouble {
    Trouble::new(
        format!("the browser tests need {name} and its driver"),
        format!("apt-get install -y --no-install-recommends {packages}"),
    )
}
