//! The other engines that readers have, `WebKitGTK` and Firefox, with the drivers that the browser tests speak to.

use std::fs;
use std::path::PathBuf;

use crate::browser::{self, Browser, on_path};
use crate::run::Trouble;

/// Debian's packages: `WebKit` with its driver, and a screen for it, which it can't do without.
const PACKAGES: [&str; 3] = ["webkit2gtk-driver", "xvfb", "xauth"];
const FOLDERS_OF_LIBRARIES: [&str; 2] = ["/usr/lib", "/usr/libexec"];

/// `WebKitGTK`, installed where that can be done.
pub(crate) fn webkit() -> Result<Browser, Trouble> {
    if find_webkit().is_none() && browser::can_install() {
        println!("  Installing WebKitGTK for the browser tests (about a minute).");
        browser::install(&PACKAGES)?;
    }
    find_webkit().ok_or_else(|| {
        Trouble::new(
            "the browser tests need WebKitGTK, its driver and xvfb-run",
            format!(
                "apt-get install -y --no-install-recommends {}",
                PACKAGES.join(" ")
            ),
        )
    })
}

/// Firefox where it and its driver are here: no package of Debian's has the driver, and compiling it takes minutes.
pub(crate) fn firefox() -> Result<Browser, Trouble> {
    let program = on_path(&["firefox-esr", "firefox"]);
    let driver = on_path(&["geckodriver"]);
    program
        .zip(driver)
        .map(|(program, driver)| Browser { program, driver })
        .ok_or_else(|| {
            Trouble::new(
                "the browser tests need Firefox and geckodriver",
                "apt-get install -y firefox-esr && cargo install geckodriver --locked",
            )
        })
}

fn find_webkit() -> Option<Browser> {
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
