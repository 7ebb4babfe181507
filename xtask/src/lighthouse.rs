//! Lighthouse and the longest tasks, measured by a Node script beside `TimelineJS3`.

use std::path::Path;
use std::process::Command;

use crate::npm::Packages;
use crate::run::{self, Trouble};

/// The script and the exact versions of what it needs.
const SCRIPTS: &str = "xtask/bench";

const PACKAGES: Packages = Packages {
    names: "Lighthouse and TimelineJS3",
    lists: SCRIPTS,
    folder: "target/bench/node",
    node: 20,
};

/// Measures the built site, into `target/bench/lighthouse.md` and `.json`.
pub(crate) fn measure(root: &Path, site: &Path, browser: &Path) -> Result<(), Trouble> {
    PACKAGES.provide(root)?;
    println!("Measuring with Lighthouse, in turn with TimelineJS3; this takes about ten minutes:");
    let mut script = Command::new("node");
    script
        .arg(root.join(SCRIPTS).join("lighthouse.mjs"))
        .arg("--site")
        .arg(site)
        .arg("--browser")
        .arg(browser)
        .arg("--out")
        .arg(root.join("target/bench"));
    run::run(&mut script)
        .map(|_| ())
        .map_err(|what| Trouble::new(what, "see the messages above"))
}
