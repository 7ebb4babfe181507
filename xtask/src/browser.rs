//! The browser and its driver that the browser tests need: found, or installed where that can be done.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{self, Trouble};

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const DRIVERS: [&str; 1] = ["chromedriver"];

/// How each package manager is told to install a browser and the driver that fits it.
const MANAGERS: [(&str, &str); 4] = [
    (
        "apt-get",
        "apt-get update && apt-get install -y --no-install-recommends chromium chromium-driver",
    ),
    ("dnf", "dnf install -y chromium chromedriver"),
    ("pacman", "pacman -S --noconfirm chromium"),
    ("brew", "brew install --cask chromium chromedriver"),
];

#[derive(Debug)]
pub(crate) struct Browser {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

pub(crate) fn provide() -> Result<Browser, Trouble> {
    if let Some(browser) = find() {
        println!(
            "  browser: {}, driven by {}",
            browser.program.display(),
            browser.driver.display()
        );
        return Ok(browser);
    }
    if can_install() {
        println!(
            "  No browser with a driver is here: installing Chromium for the browser tests (about a minute)."
        );
        install(&["chromium", "chromium-driver"])?;
        if let Some(browser) = find() {
            return Ok(browser);
        }
    }
    Err(Trouble::new(
        "the browser tests need Chromium (or Chrome) and a chromedriver of the same version on PATH",
        remedy(),
    ))
}

fn find() -> Option<Browser> {
    Some(Browser {
        program: on_path(&BROWSERS)?,
        driver: on_path(&DRIVERS)?,
    })
}

/// Whether packages can be installed here without asking anybody.
pub(crate) fn can_install() -> bool {
    cfg!(target_os = "linux") && on_path(&["apt-get"]).is_some() && is_root()
}

/// Installs these packages of Debian's.
pub(crate) fn install(packages: &[&str]) -> Result<(), Trouble> {
    let mut update = Command::new("apt-get");
    update.arg("update");
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "--no-install-recommends"]);
    install.args(packages);
    let remedy = format!("{} && {}", run::line(&update), run::line(&install));
    for step in [&mut update, &mut install] {
        step.env("DEBIAN_FRONTEND", "noninteractive");
        let time = run::run(step).map_err(|what| Trouble::new(what, &remedy))?;
        println!("  {}: done in {}", run::line(step), run::spoken(time));
    }
    Ok(())
}

fn remedy() -> String {
    let known = MANAGERS
        .iter()
        .find(|(manager, _)| on_path(&[manager]).is_some());
    known.map_or_else(
        || "install chromium and chromedriver with your system's package manager".to_owned(),
        |(manager, command)| {
            if *manager == "brew" || is_root() {
                (*command).to_owned()
            } else {
                with_sudo(command)
            }
        },
    )
}

fn with_sudo(command: &str) -> String {
    command
        .split(" && ")
        .map(|part| format!("sudo {part}"))
        .collect::<Vec<_>>()
        .join(" && ")
}

fn is_root() -> bool {
    run::first_line(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

/// The first of these programs, in this order, that is somewhere on PATH.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let find = |name: &&str| {
        env::split_paths(&path)
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|file| is_file(file))
    };
    names.iter().find_map(find)
}

fn is_file(file: &Path) -> bool {
    file.metadata().is_ok_and(|found| found.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_command_gets_the_right_to_run() {
        assert_eq!(
            with_sudo("apt-get update && apt-get install -y x"),
            "sudo apt-get update && sudo apt-get install -y x"
        );
    }

    #[test]
    fn a_program_that_is_nowhere_is_not_found() {
        assert_eq!(on_path(&["no-such-program-here"]), None);
        assert!(on_path(&["no-such-program-here", "cargo"]).is_some());
    }
}
