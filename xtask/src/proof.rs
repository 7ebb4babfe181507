//! What examines the built pages beside the project's own tests: axe-core, and the Nu Html Checker.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser;
use crate::npm::Packages;
use crate::run::{self, Trouble};
use crate::tool;

const LISTS: &str = "xtask/proof";

const PACKAGES: Packages = Packages {
    names: "axe-core and the Nu Html Checker",
    lists: LISTS,
    folder: "target/proof",
    node: 18,
};

/// The oldest Java that runs the checker, and Debian's package of one without windows.
const JAVA: u32 = 17;
const JAVA_PACKAGE: &str = "default-jre-headless";

/// One page of every kind under the site's root, in each language that has it; the parts are all in one folder.
const PAGES: [&str; 10] = [
    "index.html",
    "latest/index.html",
    "on/2021-10-21/index.html",
    "embed",
    "es/index.html",
    "es/latest/index.html",
    "es/on/2021-10-21/index.html",
    "es/embed",
    "404.html",
    "demo/index.html",
];

/// The script of axe-core, which looks for barriers in a page that is open in a browser.
pub(crate) fn axe(root: &Path) -> Result<PathBuf, Trouble> {
    let modules = PACKAGES.provide(root)?;
    Ok(modules.join("axe-core/axe.min.js"))
}

/// The program that checks markup.
pub(crate) fn checker(root: &Path) -> Result<PathBuf, Trouble> {
    if java().is_none() && browser::can_install() {
        println!("  Installing Java for the check of markup (about half a minute).");
        browser::install(&[JAVA_PACKAGE])?;
    }
    let remedy = "install it with your system's package manager (on Debian: apt-get install";
    java().ok_or_else(|| {
        Trouble::new(
            format!("the check of markup needs Java {JAVA} or later on PATH"),
            format!("{remedy} {JAVA_PACKAGE})"),
        )
    })?;
    let modules = PACKAGES.provide(root)?;
    Ok(modules.join("vnu-jar/build/dist/vnu.jar"))
}

/// Java, if one that is new enough is here.
fn java() -> Option<u32> {
    let answer = run::first_line(Command::new("java").arg("--version"))?;
    let version = tool::answered_version(&answer).and_then(tool::major);
    version.filter(|version| *version >= JAVA)
}

/// Checks pages of every kind at once. Hints are left out: most are about roles that Safari needs in lists.
///
/// The checker says nothing of a page that isn't there, so this does.
pub(crate) fn check_markup(root: &Path, checker: &Path, site: &Path) -> Result<Command, String> {
    let pages = PAGES.map(|page| site.join(page));
    if let Some(missing) = pages.iter().find(|page| !root.join(page).exists()) {
        return Err(format!("{} is not there to be checked", missing.display()));
    }
    let mut check = Command::new("java");
    check
        .arg("-jar")
        .arg(checker)
        .args(["--format", "gnu", "--errors-only", "--skip-non-html"])
        .arg("--filterfile")
        .arg(Path::new(LISTS).join("markup-exceptions.txt"))
        .args(pages)
        .current_dir(root);
    Ok(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_not_there_is_not_passed_over() {
        let nowhere = Path::new("no-such-folder-here");
        let check = check_markup(nowhere, nowhere, Path::new("site"));
        assert!(check.is_err_and(|what| what.contains("index.html is not there")));
    }
}
