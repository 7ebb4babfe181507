//! The parties: people and institutions in the story.

use parity_scale_codec::{Decode, Encode};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::{Claim, Dated, Day, Key, Text};

/// A person or an institution.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Party {
    pub id: String,
    pub name: String,
    /// The name inside a sentence: "Mr. Baldwin".
    pub short: String,
    /// Two letters for the round mark; none for the people who were harmed.
    pub initials: Option<String>,
    pub institution: bool,
    pub side: Side,
    /// Roles in the order of the days from which they hold.
    pub roles: Vec<Dated>,
    /// From when the party is in the story.
    pub from: Day,
    /// What is said by or about the party; each shows from its own day on.
    pub claims: Vec<Key<Claim>>,
    /// Claims whose quotation states the party's position: the last that holds on a day is shown.
    /// Several parties can have the same one.
    pub quotes: Vec<Key<Claim>>,
    /// The text in place of a quotation where there is none, from the day of the story on.
    pub unquoted: Option<Text>,
}

/// The group of a party, in the order of the page.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Encode,
    Decode,
    IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Side {
    Harmed,
    Defendant,
    Prosecution,
    Defence,
    CourtAndPress,
    /// Speaks in the record without an entry on the page: people not named, a laboratory.
    Speaker,
}

impl Side {
    /// The groups that the page shows, all but [`Side::Speaker`].
    pub const ON_PAGE: [Self; 5] = [
        Self::Harmed,
        Self::Defendant,
        Self::Prosecution,
        Self::Defence,
        Self::CourtAndPress,
    ];

    /// The group's name in files and class names: `court-and-press`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }
}

impl Party {
    /// Whether the party is in the story by that day.
    pub fn is_here(&self, day: Day) -> bool {
        self.from <= day
    }

    /// Whether the page of that day has an entry for the party.
    pub fn has_entry(&self, day: Day) -> bool {
        self.side != Side::Speaker && self.is_here(day)
    }
}
