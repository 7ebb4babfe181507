//! The optional files: competing accounts, the glossary, the corrections.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::file::{List, Spanned};

/// `[[question]]` in `questions.toml`: what accounts differ on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The page's anchor is `question-` and this id.
    pub id: Spanned,
    /// The question, 60 characters at most.
    pub text: Spanned,
    /// Claims on what is settled; the last that holds on a day is shown.
    #[serde(default)]
    pub stands: List,
    /// `[[question.position]]`, in the order in which they became known.
    pub position: Vec<Position>,
    /// `[[question.silent]]`.
    #[serde(default)]
    pub silent: Vec<Silent>,
}

/// `[[question.position]]`: one answer, from the day of its first claim on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Whose answer it is.
    pub party: Spanned,
    /// The answer in one line, 90 characters at most.
    pub line: Spanned,
    /// The claims that support it.
    pub claims: List,
}

/// `[[question.silent]]`: a party whose answer is not in the record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Silent {
    pub party: Spanned,
    /// 80 characters at most.
    pub text: Spanned,
    /// `YYYY-MM-DD`: the day on which it answered.
    pub until: Option<Spanned>,
}

/// `[[term]]` in `terms.toml`: a legal term.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The page's anchor is `term-` and this id.
    pub id: Spanned,
    pub name: Spanned,
    /// The forms in which texts use it, each as whole words in upper or lower case. Every text links them, except
    /// in quotations.
    pub forms: List,
    /// One plain sentence, 180 characters at most.
    pub meaning: Spanned,
    /// What it does not mean: one sentence, 160 characters at most.
    pub is_not: Spanned,
    pub jurisdiction: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[[correction]]` in `corrections.toml`, the oldest first.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The page's anchor is `correction-` and this id.
    pub id: Spanned,
    /// `YYYY-MM-DD`: when it was corrected.
    pub date: Spanned,
    /// The source whose statement is corrected; without it, the statement was the record's.
    pub of: Option<Spanned>,
    /// What was said before, 140 characters at most.
    pub was: Spanned,
    /// What is right, 200 characters at most.
    pub is: Spanned,
    /// Why it changed, 160 characters at most.
    pub why: Spanned,
    #[serde(default)]
    pub sources: List,
}
