//! The law of a jurisdiction, as its author wrote it.

use procedure::Kind;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::file::{List, Placed, Spanned};

/// `[jurisdiction]` in a law file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Jurisdiction {
    pub id: Spanned,
    pub name: Spanned,
}

/// `[[offence]]` in a law file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offence {
    pub id: Spanned,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub name: Spanned,
    pub citation: Spanned,
    pub degree: Spanned,
    /// `{ years = 5, citation = "…", sources = […] }`: the time within which it must be charged.
    pub limit: Option<Limit>,
    pub meaning: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// The time within which a crime must be charged.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub years: u16,
    pub citation: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[[move]]` in a law file: its `id` is the move's name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveLaw {
    pub id: Placed<Kind>,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub name: Spanned,
    /// A few words for the lanes, 32 characters at most: "charged". A move without them has no label there.
    pub label: Option<Spanned>,
    pub citation: Option<Spanned>,
    pub meaning: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[clock]` in a law file: how the time for bringing a charge is counted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// What must be filed in that time.
    pub filing: Cited,
    /// On which day it ends.
    pub count: Cited,
    /// What can pause it, and for how long.
    #[serde(default)]
    pub pause: Vec<Pause>,
}

/// `[[clock.pause]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    pub id: Spanned,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[way]` in a law file: the ways from a dismissal back to a trial.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ways {
    /// From a dismissal without prejudice, which is the first stop.
    pub without: Vec<Station>,
    /// From a dismissal with prejudice, which is the first stop.
    pub with: Vec<Station>,
}

/// `[[way.without]]` and `[[way.with]]`: the stops in their order. The moves decide whether a case can reach one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// One for both ways together; the page's anchor is `path-` and this id.
    pub id: Spanned,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    /// "Preliminary hearing".
    pub title: Spanned,
    /// A few words under the title: "a judge decides".
    pub line: Spanned,
    /// Who decides.
    pub who: Spanned,
    /// What must be shown.
    pub shown: Spanned,
    /// Without it the page says that no rule was found.
    pub citation: Option<Spanned>,
    /// The moves that take a case here; for the first stop, the dismissal. A case can pass or skip a stop without
    /// moves, which shows the events that name it in `station`.
    #[serde(default)]
    pub moves: Vec<Placed<Kind>>,
    /// Moves that this stop shows and that leave the case where it is: a hearing set, a request refused.
    #[serde(default)]
    pub told: Vec<Kind>,
    /// It is an alternative to the stop before it.
    #[serde(default)]
    pub alternative: bool,
    #[serde(default)]
    pub sources: List,
}

/// `[dismissal]` in a law file.
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
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub lead: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[dismissal.limit]`, `[clock.filing]` and `[clock.count]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[[dismissal.comparison]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    pub id: Spanned,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub question: Spanned,
    pub without: Spanned,
    pub with: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[[dismissal.misreading]]`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Misreading {
    pub id: Spanned,
    /// `YYYY-MM-DD`: the day from which the page may use it.
    pub since: Spanned,
    pub heading: Spanned,
    pub text: Spanned,
}
