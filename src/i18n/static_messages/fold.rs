//! What opens that which a part in another page folds.

use serde::Deserialize;

/// One language's, by part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoldWords {
    /// Everything below the head of the whole story.
    pub story: String,
    /// The meaning of the signs, and the table.
    pub lanes: String,
    /// Everything beyond the definition of a dismissal.
    pub dismissal: String,
    /// Everybody but the harmed.
    pub parties: String,
    /// Every question but the first.
    pub accounts: String,
    /// Every development.
    pub timeline: String,
}
