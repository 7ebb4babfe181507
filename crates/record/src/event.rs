//! Events: what happened. Every status is computed from their effects.

use parity_scale_codec::{Decode, Encode};
use procedure::Move;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::{Claim, Date, Dated, Day, Key, Party, Proceeding, Source, Station, Text, Time};

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Event {
    pub id: String,
    pub title: Text,
    /// A few words for the lanes of its proceedings: "ABC interview".
    pub label: Option<String>,
    /// When it happened, as precisely as its sources say.
    pub date: Date,
    pub time: Option<Time>,
    /// Notes on the date, each from its day on: "Late Thursday".
    pub date_notes: Vec<Dated>,
    /// The day on which it became known: the first page that shows it.
    pub known: Day,
    pub kind: EventKind,
    /// The proceedings that it belongs to, with or without a move in them.
    pub proceedings: Vec<Key<Proceeding>>,
    pub people: Vec<Key<Party>>,
    /// What is said about it; the first decides the attribution that the event is shown with.
    pub claims: Vec<Key<Claim>>,
    pub sources: Vec<Key<Source>>,
    pub effects: Vec<Effect>,
    /// The stop on a way back to court that shows this event although it makes no move there.
    pub station: Option<Key<Station>>,
    /// Whether the record names it as a milestone. Ask [`Case::is_milestone`](crate::Case::is_milestone): a short
    /// record may name none.
    pub milestone: bool,
    /// The sentence that the page shows at rest.
    pub summary: Option<Summary>,
}

/// An event in one sentence of ours, which says no more than its claims.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Summary {
    pub text: Text,
    /// The claims that it rests on, each one of the event's and at least one. Its sources are theirs.
    /// It is not in [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub claims: Vec<Key<Claim>>,
}

/// A move that an event makes in a proceeding.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Effect {
    pub proceeding: Key<Proceeding>,
    pub step: Move,
    /// The day for which a hearing was set.
    pub on: Option<Day>,
    /// The outcome in words, beside the status: "six-month sentence suspended".
    pub terms: Option<String>,
}

/// The kind of an event. The order is that of the filters on the page.
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
pub enum EventKind {
    Incident,
    Filing,
    Hearing,
    Statement,
    Evidence,
    Press,
}

impl EventKind {
    /// Every kind, in the order of the filters on the page.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The kind's name in files and in the page: `hearing`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }
}
