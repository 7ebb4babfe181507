//! The criminal cases. Civil suits are events; they never move a status.

use serde::{Deserialize, Serialize};

use crate::{Day, Key, Party, Source};

/// The prosecution of one defendant, over all its dockets: what was dropped and what was refiled
/// are stages of the same proceeding, so that a refiling after dismissal with prejudice is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proceeding {
    pub id: String,
    /// "State v. Baldwin".
    pub title: String,
    /// One letter for the rail.
    pub initial: String,
    pub defendant: Key<Party>,
    /// The day of the event that the charge is about: the time for charging runs from it.
    pub alleged: Day,
    /// ClaimGroup in the record, not on the page; they do not travel.
    #[serde(skip)]
    pub dockets: Vec<Docket>,
}

/// A court's number for a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Docket {
    pub number: String,
    pub from: Day,
    pub sources: Vec<Key<Source>>,
}
