//! Where a statement can be checked.

use serde::{Deserialize, Serialize};

use crate::{Date, Day};

/// One document a reader can look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: String,
    pub publisher: String,
    /// Who carries the copy that was read, where it was not the publisher.
    pub host: Option<String>,
    pub title: Option<String>,
    /// As the page shows it; `None` where it shows none.
    pub date: Option<Date>,
    /// The last day on which it can have appeared, where that is inferred.
    pub by: Option<Day>,
    pub grade: Grade,
    /// `None` where no address is known or where the copy must not be linked.
    pub address: Option<String>,
    /// Why there is no address.
    pub unlinked: Option<Unlinked>,
    /// A law text: valid whatever the day. A decision from within the record's days is none.
    pub law: bool,
}

/// How close a source stands to what it reports.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// Court filing, statute, official body.
    A,
    /// Wire, network, paper of record, or a syndicated copy of one.
    B,
    /// Trade, local or secondary press.
    C,
    /// Aggregator or unattributed copy: a pointer, never alone.
    D,
}

/// Why a source has no link.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unlinked {
    /// Its own address was not found.
    NotFound,
    /// Only a mirror, proxy or unattributed copy was found.
    Copy,
}

impl Source {
    /// The day from which the page may show it: the last day its date allows. Law has none.
    pub fn known(&self) -> Option<Day> {
        if self.law {
            return None;
        }
        self.by.or_else(|| self.date.map(Date::last_day))
    }

    /// Whether it could be read on that day. A source without any date counts as later than all.
    pub fn is_known_on(&self, day: Day) -> bool {
        self.law || self.known().is_some_and(|known| known <= day)
    }
}
