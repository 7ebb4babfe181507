//! npm packages, each at one version, installed where the sources are not.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser;
use crate::run::{self, Trouble};
use crate::tool;

const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Packages that are installed together.
pub(crate) struct Packages {
    pub(crate) names: &'static str,
    /// The folder of the sources with the exact versions.
    pub(crate) lists: &'static str,
    /// The folder that they are installed into.
    pub(crate) folder: &'static str,
    /// The oldest Node that runs them.
    pub(crate) node: u32,
}

impl Packages {
    /// Installs them, unless these very versions are there already, and answers where they are.
    pub(crate) fn provide(&self, root: &Path) -> Result<PathBuf, Trouble> {
        let npm = self.npm()?;
        let folder = root.join(self.folder);
        let modules = folder.join("node_modules");
        let lists = LISTS.map(|name| (root.join(self.lists).join(name), folder.join(name)));
        if is_installed(&modules, &lists) {
            println!("  {}: already here", self.names);
            return Ok(modules);
        }
        println!(
            "  {}: missing, or of another version. Installing into {} (about half a minute).",
            self.names,
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
        println!("  {}: installed in {}", self.names, run::spoken(time));
        Ok(modules)
    }

    /// Npm as it is called here, with a Node that is new enough, installed where that can be done.
    fn npm(&self) -> Result<&'static str, Trouble> {
        if npm(self.node).is_none() && browser::can_install() {
            println!("  Installing Node and npm for {}.", self.names);
            browser::install(&["nodejs", "npm"])?;
        }
        npm(self.node).ok_or_else(|| {
            Trouble::new(
                format!(
                    "installing {} needs Node {} or later and npm on PATH",
                    self.names, self.node
                ),
                "install nodejs and npm with your system's package manager (on Debian: apt-get install nodejs npm)",
            )
        })
    }
}

fn npm(oldest: u32) -> Option<&'static str> {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let answer = |program| run::first_line(Command::new(program).arg("--version"));
    let node = answer("node").as_deref().and_then(major)?;
    (node >= oldest && answer(name).is_some()).then_some(name)
}

/// The first number of an answer such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v').and_then(tool::major)
}

/// Npm writes its own list into the folder once everything is there.
fn is_installed(modules: &Path, lists: &[(PathBuf, PathBuf)]) -> bool {
    modules.join(".package-lock.json").is_file()
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
