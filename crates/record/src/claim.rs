//! Statements, each with who makes it.

use serde::{Deserialize, Serialize};

use crate::{Day, Key, Party, Source, Text};

/// One statement of fact, never without a speaker, a standing and a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its name in the record's files; it does not travel.
    #[serde(skip)]
    pub id: String,
    /// Our own sentence, as strong as the standing allows.
    pub text: Text,
    pub standing: Attribution,
    /// Who says so.
    pub by: Vec<Key<Party>>,
    /// Through whom it reached the record, from the reader's end to the origin.
    pub via: Vec<Key<Party>>,
    /// The speaker's exact words.
    pub quote: Option<Quote>,
    pub sources: Vec<Key<Source>>,
    /// The day from which it was known.
    pub since: Day,
    /// The day from which it no longer holds and is shown no more.
    pub until: Option<Day>,
    /// Number of the statement in the main source, where it is one of its statements. It does not
    /// travel.
    #[serde(skip)]
    pub article: Option<u16>,
}

/// Exact words, and what is printed under them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    pub words: String,
    /// Who said it to whom and when: "He told ABC News, December 2021".
    pub attribution: String,
}

/// How a statement stands: who answers for it, and how.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attribution {
    CourtRecord,
    PartyStatement,
    Allegation,
    Denial,
    AnonymousSourced,
    Reported,
}

impl Attribution {
    pub const ALL: [Self; 6] = [
        Self::CourtRecord,
        Self::PartyStatement,
        Self::Allegation,
        Self::Denial,
        Self::AnonymousSourced,
        Self::Reported,
    ];

    /// The value of `data-standing`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CourtRecord => "court-record",
            Self::PartyStatement => "party-statement",
            Self::Allegation => "allegation",
            Self::Denial => "denial",
            Self::AnonymousSourced => "anonymous-sourced",
            Self::Reported => "reported",
        }
    }
}

impl Claim {
    /// Whether it was known, and not yet overtaken, on that day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}
