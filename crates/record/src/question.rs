//! Questions that accounts answer differently, legal terms, and corrections.

use parity_scale_codec::{Decode, Encode};

use crate::{Claim, Day, Key, Party, Source, Text};

/// A question that is answered differently.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Question {
    pub id: String,
    pub text: String,
    /// Claims on what is settled: the last that holds on a day is shown.
    pub stands: Vec<Key<Claim>>,
    pub positions: Vec<Position>,
    pub silent: Vec<Silent>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Position {
    pub party: Key<Party>,
    /// In one line.
    pub line: Text,
    /// The claims that support it, at least one.
    pub claims: Vec<Key<Claim>>,
}

/// A party whose answer is not in the record.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Silent {
    pub party: Key<Party>,
    pub text: Text,
    /// The day from which it had answered and this is no longer shown.
    pub until: Option<Day>,
}

/// A legal term. Only the HTML file holds its definition, which is the same on every day; the bytes hold its
/// id.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Term {
    pub id: String,
    #[codec(skip)]
    pub name: String,
    #[codec(skip)]
    pub meaning: Text,
    /// What it does not mean.
    #[codec(skip)]
    pub is_not: Text,
    #[codec(skip)]
    pub jurisdiction: String,
    #[codec(skip)]
    pub sources: Vec<Key<Source>>,
}

/// A statement that was corrected, of the record itself or of one of its sources. Only the HTML file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub id: String,
    /// When it was corrected.
    pub date: Day,
    /// The source that made the statement; `None` for the record itself.
    pub of: Option<Key<Source>>,
    pub was: Text,
    pub is: Text,
    pub why: Text,
    pub sources: Vec<Key<Source>>,
}
