//! The words of the interface, from their files.

use std::path::Path;

use without_prejudice::i18n::{Catalogue, Language};

use crate::{SiteError, assets::read};

/// The words of a language: `i18n/en.toml` under this folder.
///
/// # Errors
/// A file that can't be read, or that has a word too many or too few.
pub fn catalogue(assets: &Path, language: Language) -> Result<Catalogue, SiteError> {
    let path = assets.join(format!("i18n/{}.toml", language.tag()));
    toml::from_str(&read(&path)?).map_err(|error| SiteError::Words { path, error })
}
