//! Claims: statements of fact, each with its speaker and its sources.

use parity_scale_codec::{Decode, Encode};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::{Date, Day, Key, Party, Source, Text};

/// One statement of fact with its speaker, its attribution and its sources.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Claim {
    /// Its id in `claims.toml`. It is not in [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub id: String,
    /// Our own sentence, as strong as the standing allows.
    pub text: Text,
    pub standing: Attribution,
    /// Who says so.
    pub by: Vec<Key<Party>>,
    /// Who passed it on, the last one first: the newspaper, then its witness.
    pub via: Vec<Key<Party>>,
    /// The speaker's exact words.
    pub quote: Option<Quote>,
    pub sources: Vec<Key<Source>>,
    /// When its speaker said it; `None` where the record does not tell.
    pub said: Option<Said>,
    /// The day from which it was known.
    pub since: Day,
    /// The day from which it no longer holds and is shown no more.
    pub until: Option<Day>,
    /// The number of the statement in the main source, where it is one. It is not in
    /// [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub article: Option<u16>,
}

/// When a speaker spoke, which may be long before it was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Said {
    On(Date),
    /// The sources were searched for the day, and do not give it.
    Unknown,
}

/// Exact words, and the line under them that says who said them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Quote {
    pub words: String,
    /// Who said it to whom and when: "He told ABC News, December 2021".
    pub attribution: String,
}

/// Who stands behind a statement.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Encode,
    Decode,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Attribution {
    CourtRecord,
    // A verdict, a ruling or a sentence, as a report tells it: most are spoken in court.
    CourtDecision,
    PartyStatement,
    Allegation,
    Denial,
    AnonymousSourced,
    Reported,
}

impl Attribution {
    /// Every attribution.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The attribution's name, as in `claims.toml` and `data-standing`: `court-record`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }
}

impl Claim {
    /// Whether it was known on that day and still held.
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}
