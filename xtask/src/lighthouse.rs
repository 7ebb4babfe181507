//! Lighthouse and the longest tasks, measured by a Node script beside `TimelineJS3`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{self, Trouble};

/// The script and the exact versions of what it needs.
const SCRIPTS: &str = "xtask/bench";
const NODE: u32 = 20;
const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Measures the built site, into `target/bench/lighthouse.md` and `.json`.
pub(crate) fn measure(root: &Path, site: &Path, browser: &Path) -> Result<(), Trouble> {
    let npm = npm().ok_or_else(|| {
        Trouble::new(
            format!("measuring with Lighthouse needs Node {NODE} or later and npm on PATH"),
            "install nodejs and npm with your system's package manager (on Debian: apt-get install nodejs npm)",
        )
    })?;
    install(root, npm)?;
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

/// Npm as it is called here, if a Node that is new enough is here too.
fn npm() -> Option<&'static str> {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let answer = |program| run::first_line(Command::new(program).arg("--version"));
    let node = answer("node").as_deref().and_then(major)?;
    (node >= NODE && answer(name).is_some()).then_some(name)
}

/// The first number of an answer such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installs the packages where the sources are not, unless these very versions are there already.
fn install(root: &Path, npm: &str) -> Result<(), Trouble> {
    let folder = root.join("target/bench/node");
    let lists = LISTS.map(|name| (root.join(SCRIPTS).join(name), folder.join(name)));
    if is_installed(&folder, &lists) {
        println!("  Lighthouse and TimelineJS3: already here");
        return Ok(());
    }
    println!(
        "  Lighthouse and TimelineJS3 are missing, or of other versions: installing them into {} (about half a minute).",
        folder.display()
    );
    copy(&folder, &lists).map_err(|error| {
        Trouble::new(
            format!("{} can't be written: {error}", folder.display()),
            "free some space, then run it again",
        )
    })?;
    let mut ci = Command::new(npm);
    // None of the packages needs its scripts here.
    ci.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder);
    let time = run::run(&mut ci).map_err(|what| Trouble::new(what, run::line(&ci)))?;
    println!(
        "  Lighthouse and TimelineJS3: installed in {}",
        run::spoken(time)
    );
    Ok(())
}

/// Npm writes its own list into the folder once everything is there.
fn is_installed(folder: &Path, lists: &[(PathBuf, PathBuf)]) -> bool {
    folder.join("node_modules/.package-lock.json").is_file()
        && lists.iter().all(|(source, copied)| {
            let (source, copied) = (fs::read(source), fs::read(copied));
            matches!((source, copied), (Ok(source), Ok(copied)) if source == copied)
        })
}

fn copy(folder: &Path, lists: &[(PathBuf, PathBuf)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (source, copied) in lists {
        fs::copy(source, copied)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_says_whether_node_is_new_enough() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v9.0.0"), Some(9));
        assert_eq!(major("20"), None);
    }
}
