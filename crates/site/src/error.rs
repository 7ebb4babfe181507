//! Why a site could not be written.

use std::{io, path::PathBuf};

use record::Day;

/// Each message says what is wrong, where, why, and how to mend it.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    #[error("{}: error[file]: {error}. Check that it exists and that you may use it.", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error(
        "{}: error[link]: the folder is a link, and the site is not written through links. Remove the link.",
        path.display()
    )]
    Link { path: PathBuf },
    #[error(
        "{}: error[template]: Trunk's page says no {attribute}. Keep `pattern_script` in Trunk.toml.",
        path.display()
    )]
    Template {
        path: PathBuf,
        attribute: &'static str,
    },
    #[error("{}: error[program]: {reason}. Build it again.", path.display())]
    Program { path: PathBuf, reason: &'static str },
    #[error(
        "error[public-url]: {address:?} is not the address of a site. Give a path that begins with /, or a whole \
         address that begins with https:// or http://."
    )]
    PublicUrl { address: String },
    #[error("error[missing-answer]: case.toml has no [[answer]] that holds on {day}.")]
    MissingAnswer { day: Day },
    #[error("{}: error[style]: {reason}. Check its syntax.", path.display())]
    Style { path: PathBuf, reason: String },
    #[error("{}: error[heights]: {error}\nRun `cargo xtask heights`, which writes it anew.", path.display())]
    Heights {
        path: PathBuf,
        error: toml::de::Error,
    },
    #[error("{}: error[words]: {error}\nEvery language has the words that src/i18n/words.rs lists.", path.display())]
    Words {
        path: PathBuf,
        error: toml::de::Error,
    },
    #[error("error[encode]: {what} can't be written as data: {reason}.")]
    Encode { what: &'static str, reason: String },
    #[error(
        "error[stopped]: a page could not be written: its thread stopped. See the message above."
    )]
    Stopped,
}

impl SiteError {
    /// For `map_err`: this error of a file.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |error| Self::File { path, error }
    }
}
