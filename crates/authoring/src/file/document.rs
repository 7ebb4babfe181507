//! Documents, as their author wrote them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::file::{List, Spanned};

/// `[[document]]` in `documents.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Spanned,
    /// `YYYY-MM-DD`.
    pub since: Spanned,
    pub by: List,
    pub attribution: Spanned,
    /// The exact words.
    pub text: Spanned,
    /// The exact words where `text` is replaced by its translation. It is not a field of the file.
    #[serde(skip)]
    pub original: Option<Spanned>,
    #[serde(default)]
    pub note: Vec<Note>,
    pub omission: Option<Omission>,
    #[serde(default)]
    pub sources: List,
}

/// `[[document.note]]`, in the order of the phrases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: Spanned,
    /// The exact phrase, which occurs once in the document.
    pub phrase: Spanned,
    pub heading: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[document.omission]`: what the main source leaves out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omission {
    pub words: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}
