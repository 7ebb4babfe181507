//! Who is in the story.

use serde::{Deserialize, Serialize};

use crate::{Claim, Dated, Day, Key, Text};

/// A person or an institution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    pub id: String,
    pub name: String,
    /// The name inside a sentence: "Mr. Baldwin".
    pub short: String,
    /// Two letters for the mark; none for the harmed.
    pub initials: Option<String>,
    pub institution: bool,
    pub side: Side,
    /// Roles in the order of the days from which they hold.
    pub roles: Vec<Dated>,
    /// From when the party is in the story.
    pub from: Day,
    /// What is said by or about the party; each shows from its own day on.
    pub claims: Vec<Key<Claim>>,
    /// Claims whose quotation stands for the party's position: on a day, the last that holds.
    /// Parties with the same one share it.
    pub quotes: Vec<Key<Claim>>,
    /// What stands in a quotation's place where there is none, from the story's own day on.
    pub unquoted: Option<Text>,
}

/// Where a party stands; the order is the page's.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Harmed,
    Defendant,
    Prosecution,
    Defence,
    CourtAndPress,
    /// Speaks in the record and has no entry of its own: people not named, a laboratory.
    Speaker,
}

impl Side {
    /// The sides that have entries on the page, the harmed first.
    pub const ON_PAGE: [Self; 5] = [
        Self::Harmed,
        Self::Defendant,
        Self::Prosecution,
        Self::Defence,
        Self::CourtAndPress,
    ];

    /// The side's name in files and class names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Harmed => "harmed",
            Self::Defendant => "defendant",
            Self::Prosecution => "prosecution",
            Self::Defence => "defence",
            Self::CourtAndPress => "court-and-press",
            Self::Speaker => "speaker",
        }
    }
}

impl Party {
    /// In the story by that day.
    pub fn is_here(&self, day: Day) -> bool {
        self.from <= day
    }

    /// With an entry of its own on the page of that day.
    pub fn has_entry(&self, day: Day) -> bool {
        self.side != Side::Speaker && self.is_here(day)
    }
}
