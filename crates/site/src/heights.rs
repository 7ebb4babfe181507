//! How high the parts for other people's pages are, as measured in a browser by `cargo xtask heights`.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};
use without_prejudice::{
    i18n::Language,
    state::{Embed, PageKind},
};

use crate::{SiteError, assets::read};

/// The widths of a frame at which they are measured, in CSS pixels.
pub const WIDTHS: [u32; 4] = [320, 480, 640, 900];
/// The width that a snippet is made for, unless told otherwise.
const USUAL: usize = 2;
/// What a page has beside its column, in CSS pixels.
const MARGINS: u32 = 32;
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
    pub(crate) fn read(path: &Path) -> Result<Self, SiteError> {
        if !path.exists() {
            return Ok(Self::default());
        }
        toml::from_str(&read(path)?).map_err(|error| SiteError::Heights {
            path: path.to_path_buf(),
            error,
        })
    }

    /// As the share dialog loads them.
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, SiteError> {
        serde_json::to_vec(self).map_err(|error| SiteError::Encode {
            what: "the heights of the parts",
            reason: error.to_string(),
        })
    }

    /// Of a part in a column of the usual width.
    pub(crate) fn usual(&self, language: Language, kind: PageKind, embed: Embed) -> u32 {
        let heights = self.of(language, kind, embed);
        heights.map_or(UNKNOWN, |heights| heights[USUAL])
    }

    /// Rules of a style sheet for a frame that is made for a column of the usual width: on a page too narrow for
    /// that, elements of the class are as high as the part in the next narrower column.
    pub(crate) fn rules(
        &self,
        language: Language,
        kind: PageKind,
        embed: Embed,
        class: &str,
    ) -> String {
        let Some(heights) = self.of(language, kind, embed) else {
            return String::new();
        };
        let rule = |index: usize| {
            let narrower = WIDTHS[index + 1] + MARGINS - 1;
            let height = heights[index];
            format!("@media(max-width:{narrower}px){{.{class}{{height:{height}px}}}}")
        };
        (0..USUAL).rev().map(rule).collect()
    }

    fn of(&self, language: Language, kind: PageKind, embed: Embed) -> Option<&[u32; WIDTHS.len()]> {
        self.0.get(&page_kind(language, kind))?.get(embed.name())
    }
}

/// The name of a kind of page.
pub fn page_kind(language: Language, kind: PageKind) -> String {
    let latest = if kind == PageKind::Latest {
        "-latest"
    } else {
        ""
    };
    format!("{}{latest}", language.tag())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_narrower_page_a_frame_is_as_high_as_its_part_is_there() {
        let parts = BTreeMap::from([("card".to_owned(), [600, 500, 400, 390])]);
        let heights = Heights(BTreeMap::from([("en".to_owned(), parts)]));
        let rules = heights.rules(Language::En, PageKind::Story, Embed::Card, "part");
        assert_eq!(
            rules,
            "@media(max-width:671px){.part{height:500px}}@media(max-width:511px){.part{height:600px}}"
        );
    }
}
