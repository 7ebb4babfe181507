//! What the pages of a language load to come alive.

use record::CaseBytes;
use without_prejudice::{i18n::Language, on_day::Edition};

use crate::{SiteError, assets::write_verified, output::Output};

/// Names of the files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    pub words: String,
    pub case: CaseBytes<String>,
}

impl Data {
    pub(crate) fn write(
        edition: &Edition,
        language: Language,
        output: &Output,
    ) -> Result<Self, SiteError> {
        let words = edition.words.to_bytes();
        let bytes = edition.record.to_bytes();
        let write = |name: &str, extension: &str, bytes: &[u8]| {
            let name = format!("{name}-{}", language.tag());
            write_verified(&name, extension, bytes, output)
        };
        Ok(Self {
            words: write("words", "bin", &words)?,
            case: CaseBytes {
                story: write("record", "bin", &bytes.story)?,
                law: write("law", "bin", &bytes.law)?,
            },
        })
    }

    /// The files in the order in which `start` of `src/bin/web.rs` takes them.
    pub(crate) fn files(&self) -> [&str; 3] {
        [&self.words, &self.case.law, &self.case.story]
    }
}
