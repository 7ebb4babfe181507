//! How high the parts for other people's pages are, as measured in a browser by `cargo xtask heights`.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};
use without_prejudice::{state::{Embed, PageKind}, i18n::Language};

use crate::Trouble;

/// Where they are kept.
const FILE: &str = "assets/embed-heights.toml";
/// The widths of a frame at which they are measured, in CSS pixels.
pub const WIDTHS: [u32; 4] = [320, 480, 640, 900];
/// The width that a snippet is made for, unless told otherwise.
const USUAL: usize = 2;
/// For what has not been measured, in CSS pixels.
const UNKNOWN: u32 = 600;

/// Heights in CSS pixels at each of [`WIDTHS`], by kind of page (`en`, `en-latest`, `es`, `es-latest`) and
/// part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heights(pub BTreeMap<String, BTreeMap<String, [u32; WIDTHS.len()]>>);

impl Heights {
    /// What was measured; nothing where nothing was.
    ///
    /// # Errors
    /// A file that can't be read or means something else.
    pub(super) fn read() -> Result<Self, Trouble> {
        let path = Path::new(FILE);
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(path).map_err(|error| Trouble::File(path.into(), error))?;
        toml::from_str(&text).map_err(|why| {
            Trouble::Other(format!(
                "{FILE}: error[heights]: {why}\nRun `cargo xtask heights`, which writes it anew."
            ))
        })
    }

    /// Of a part in a column of the usual width.
    pub(super) fn usual(&self, language: Language, stop: PageKind, embed: Embed) -> u32 {
        let of_page = self.0.get(&page(language, stop));
        let heights = of_page.and_then(|parts| parts.get(embed.name()));
        heights.map_or(UNKNOWN, |heights| heights[USUAL])
    }
}

/// The name of a kind of page.
pub fn page(language: Language, stop: PageKind) -> String {
    let latest = if stop == PageKind::Latest { "-latest" } else { "" };
    format!("{}{latest}", language.tag())
}
