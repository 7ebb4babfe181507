//! What happened, in order. The only source of every status.

use procedure::Move;
use serde::{Deserialize, Serialize};

use crate::{Claim, Date, Dated, Day, Key, Party, Proceeding, Source, Station, Text, Time};

/// One development.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub id: String,
    pub title: Text,
    /// Its name in the lanes, where it has one of its own: "ABC interview".
    pub label: Option<String>,
    /// When it happened, at its source's precision.
    pub date: Date,
    pub time: Option<Time>,
    /// Words on the date, each from its day on: "Late Thursday".
    pub date_notes: Vec<Dated>,
    /// The day on which it became known.
    pub known: Day,
    pub kind: EventKind,
    /// The cases it belongs to, whether or not it moves them.
    pub proceedings: Vec<Key<Proceeding>>,
    pub people: Vec<Key<Party>>,
    /// What is said about it; the first decides its standing.
    pub claims: Vec<Key<Claim>>,
    pub sources: Vec<Key<Source>>,
    pub effects: Vec<Effect>,
    /// A stop on a way back to court where it is told, although it is no move there.
    pub station: Option<Key<Station>>,
}

/// What an event does to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    pub proceeding: Key<Proceeding>,
    #[serde(rename = "move")]
    pub step: Move,
    /// The day for which a hearing was set.
    pub on: Option<Day>,
    /// The outcome in words, beside the status: "six-month sentence suspended".
    pub terms: Option<String>,
}

/// What sort of development it is.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Incident,
    Statement,
    Evidence,
    Filing,
    Hearing,
    Press,
}

impl EventKind {
    pub const ALL: [Self; 6] = [
        Self::Incident,
        Self::Filing,
        Self::Hearing,
        Self::Statement,
        Self::Evidence,
        Self::Press,
    ];

    /// The kind's name in files and in the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Statement => "statement",
            Self::Evidence => "evidence",
            Self::Filing => "filing",
            Self::Hearing => "hearing",
            Self::Press => "press",
        }
    }
}
