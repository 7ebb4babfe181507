//! The Wasm and the script that loads it, as Trunk hands them over.

use std::{fs, path::Path};

use crate::{
    SiteError,
    assets::{read, write_hashed},
    output::Output,
};

/// Names of the two files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub js: String,
    pub wasm: String,
}

impl Program {
    /// Renames both after their contents.
    ///
    /// # Errors
    /// A page of Trunk's that does not name them, or a file that can't be read, written or removed.
    pub(crate) fn take(folder: &Path, output: &Output) -> Result<Self, SiteError> {
        let template = folder.join("index.html");
        let html = read(&template)?;
        let renamed = |attribute: &'static str, extension: &str| {
            let address = value_of(&html, attribute).ok_or_else(|| SiteError::Template {
                path: template.clone(),
                attribute,
            })?;
            let path = folder.join(address.rsplit('/').next().unwrap_or(address));
            let bytes = fs::read(&path).map_err(SiteError::file(&path))?;
            fs::remove_file(&path).map_err(SiteError::file(&path))?;
            write_hashed("web", extension, &bytes, output)
        };
        Ok(Self {
            wasm: renamed("data-wasm", "wasm")?,
            js: renamed("data-js", "js")?,
        })
    }
}

/// The value of an attribute in Trunk's page.
fn value_of<'a>(html: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("{attribute}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}
