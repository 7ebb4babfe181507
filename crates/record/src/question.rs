//! What accounts differ on, and the words of the law.

use serde::{Deserialize, Serialize};

use crate::{Claim, Day, Key, Party, Source, Text};

/// A question that is answered differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub id: String,
    pub text: String,
    /// Where it stands: the last of these that holds on a day.
    pub stands: Vec<Key<Claim>>,
    pub positions: Vec<Position>,
    pub silent: Vec<Silent>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    pub party: Key<Party>,
    /// In one line.
    pub line: Text,
    /// What carries it, at least one.
    pub claims: Vec<Key<Claim>>,
}

/// A side of which the record holds no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silent {
    pub party: Key<Party>,
    pub text: Text,
    /// The day on which it spoke.
    pub until: Option<Day>,
}

/// A word of the law. Its definition is the same on every day and stands in the served page; the browser
/// needs no more than its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub id: String,
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub meaning: Text,
    /// What it does not mean.
    #[serde(skip)]
    pub is_not: Text,
    #[serde(skip)]
    pub jurisdiction: String,
    #[serde(skip)]
    pub sources: Vec<Key<Source>>,
}

/// Something said before, and what holds: of the record itself, or of a source that it rests on. It stands
/// in the served page alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub id: String,
    /// When it was corrected.
    pub date: Day,
    /// Whose statement it was; `None` for the record's own.
    pub of: Option<Key<Source>>,
    pub was: Text,
    pub is: Text,
    pub why: Text,
    pub sources: Vec<Key<Source>>,
}
