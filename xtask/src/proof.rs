//! What examines the built pages beside the project's own tests.

use std::path::{Path, PathBuf};

use crate::npm::Packages;
use crate::run::Trouble;

const PACKAGES: Packages = Packages {
    names: "axe-core",
    lists: "xtask/proof",
    folder: "target/proof",
    node: 18,
};

/// The script of axe-core, which looks for barriers in a page that is open in a browser.
pub(crate) fn axe(root: &Path) -> Result<PathBuf, Trouble> {
    let modules = PACKAGES.provide(root)?;
    Ok(modules.join("axe-core/axe.min.js"))
}
