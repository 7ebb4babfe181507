//! Sources: the documents in which a reader can check a statement.

use parity_scale_codec::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{Date, Day};

/// One document a reader can look up.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Source {
    pub id: String,
    pub publisher: String,
    /// Who hosts the copy that was read, where it is not the publisher.
    pub host: Option<String>,
    pub title: Option<String>,
    /// When it was published, as the page shows it; `None` where it shows none.
    pub date: Option<Date>,
    /// The last day on which it can have been published, where that is inferred from its text.
    pub by: Option<Day>,
    pub grade: Grade,
    /// `None` where no address is known or where the copy must not be linked.
    pub address: Option<String>,
    /// Why there is no address.
    pub unlinked: Option<Unlinked>,
    /// A law that was in force before the record begins, so that every day may show it. A decision from within
    /// the days of the record is not one.
    pub law: bool,
}

/// How reliable a source is, the best first.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode,
)]
pub enum Grade {
    /// Court filing, statute, official body.
    A,
    /// Wire, network, paper of record, or a syndicated copy of one.
    B,
    /// Trade, local or secondary press.
    C,
    /// Aggregator or unattributed copy: never the only source.
    D,
}

/// Why a source has no link.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "kebab-case")]
pub enum Unlinked {
    /// Its own address was not found.
    NotFound,
    /// Only a mirror, proxy or unattributed copy was found.
    Copy,
}

impl Source {
    /// The day from which a page may show it: the last day that its date can mean. `None` for a law and for a
    /// source without any date.
    pub fn known(&self) -> Option<Day> {
        if self.law {
            return None;
        }
        self.by.or_else(|| self.date.map(Date::last_day))
    }

    /// Whether it could be read on that day. A source without any date could not.
    pub fn is_known_on(&self, day: Day) -> bool {
        self.law || self.known().is_some_and(|known| known <= day)
    }
}
