//! The Spanish of a record, keyed by the ids of its entries. Each text has the English that was translated, so
//! that the check can report a translation whose original has changed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::file::Spanned;

/// A text and its translation: `text.en = "…"`, `text.es = "…"`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The English as it was when it was translated.
    pub en: Spanned,
    pub es: Spanned,
}

/// `[case]` in `es/case.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub based_on: Pair,
}

/// `[[answer]]` in `es/case.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The day from which the answer holds: its key.
    pub from: Spanned,
    pub question: Pair,
    /// With the same number of emphasised phrases: each carries its mark.
    pub answer: Pair,
    pub standfirst: Pair,
    pub description: Pair,
}

/// `[[party]]` in `es/parties.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub id: Spanned,
    pub name: Pair,
    pub short: Pair,
    /// One for each role, in their order.
    #[serde(default)]
    pub roles: Vec<Pair>,
    pub unquoted: Option<Pair>,
}

/// `[[proceeding]]` in `es/proceedings.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    pub id: Spanned,
    pub title: Pair,
}

/// `[[event]]` in `es/events.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub id: Spanned,
    pub title: Pair,
    /// As short as the original.
    pub label: Option<Pair>,
    /// One for each note on the date, in their order.
    #[serde(default)]
    pub date_notes: Vec<Pair>,
    /// One for each effect that has terms, in their order.
    #[serde(default)]
    pub terms: Vec<Pair>,
    /// One sentence, as short as the original.
    pub summary: Option<Pair>,
}

/// `[[claim]]` in `es/claims.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Spanned,
    pub text: Pair,
    pub quote: Option<Quote>,
}

/// A claim's exact words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub words: Pair,
    pub attribution: Pair,
}

/// `[[document]]` in `es/documents.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Spanned,
    pub attribution: Pair,
    pub text: Pair,
    #[serde(default)]
    pub note: Vec<Note>,
    pub omission: Option<Omission>,
}

/// `[[document.note]]`: its phrase occurs once in the Spanish text, in the same order.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: Spanned,
    pub phrase: Pair,
    pub heading: Pair,
    pub text: Pair,
}

/// `[document.omission]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omission {
    pub words: Pair,
    pub text: Pair,
}

/// `[jurisdiction]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Jurisdiction {
    pub name: Pair,
}

/// `[[offence]]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offence {
    pub id: Spanned,
    pub name: Pair,
    pub citation: Pair,
    pub degree: Pair,
    pub meaning: Pair,
}

/// `[[move]]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveLaw {
    pub id: Spanned,
    pub name: Pair,
    /// As short as the original.
    pub label: Option<Pair>,
    pub meaning: Pair,
}

/// `[clock]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    pub filing: Cited,
    pub count: Cited,
    #[serde(default)]
    pub pause: Vec<Pause>,
}

/// `[[clock.pause]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    pub id: Spanned,
    pub text: Pair,
}

/// `[way]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ways {
    pub without: Vec<Station>,
    pub with: Vec<Station>,
}

/// `[[way.without]]` and `[[way.with]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Station {
    pub id: Spanned,
    pub title: Pair,
    pub line: Pair,
    pub who: Pair,
    pub shown: Pair,
}

/// `[dismissal]` in `es/<jurisdiction>.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    pub without: Definition,
    pub with: Definition,
    pub limit: Cited,
    #[serde(default)]
    pub comparison: Vec<Comparison>,
    #[serde(default)]
    pub misreading: Vec<Misreading>,
}

/// `[dismissal.without]` and `[dismissal.with]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub lead: Pair,
    pub text: Pair,
}

/// `[dismissal.limit]`, `[clock.filing]` and `[clock.count]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    pub text: Pair,
}

/// `[[dismissal.comparison]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    pub id: Spanned,
    pub question: Pair,
    pub without: Pair,
    pub with: Pair,
}

/// `[[dismissal.misreading]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Misreading {
    pub id: Spanned,
    pub heading: Pair,
    pub text: Pair,
}

/// `[[question]]` in `es/questions.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: Spanned,
    pub text: Pair,
    /// One for each position, in their order.
    #[serde(default)]
    pub positions: Vec<Pair>,
    /// One for each silent side, in their order.
    #[serde(default)]
    pub silent: Vec<Pair>,
}

/// `[[term]]` in `es/terms.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Spanned,
    pub name: Pair,
    /// The forms in which Spanish texts use it.
    pub forms: Vec<Spanned>,
    pub meaning: Pair,
    pub is_not: Pair,
    pub jurisdiction: Pair,
}

/// `[[correction]]` in `es/corrections.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub id: Spanned,
    pub was: Pair,
    pub is: Pair,
    pub why: Pair,
}
