//! The dialog that hands out links and code.

use serde::Deserialize;
/// One language's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareWords {
    pub title: String,
    pub close: String,
    pub link: String,
    /// What the link leads to.
    pub place: String,
    pub page: String,
    pub events: String,
    pub parties: String,
    pub terms: String,
    pub copy_link: String,
    /// Hands the link to another program of the reader's.
    pub send: String,
    pub code: String,
    pub part: String,
    /// The part with the question, the answer and the lane of the case.
    pub card: String,
    pub language: String,
    pub day: String,
    pub day_shown: String,
    pub day_of_story: String,
    pub always_latest: String,
    pub theme: String,
    /// Automatic, light, dark.
    pub themes: [String; 3],
    pub width: String,
    pub form: String,
    /// The frame alone, the frame with its script, the element.
    pub forms: [String; 3],
    pub copy_code: String,
    pub preview: String,
    pub copied: String,
    /// Where the browser refuses to copy.
    pub by_hand: String,
    /// In the place of the button, where the dialog cannot be loaded.
    pub failed: String,
}
