//! The criminal proceedings. A civil suit is an event without an effect.

use parity_scale_codec::{Decode, Encode};

use crate::{Day, Key, Party, Source};

/// The prosecution of one defendant under all its docket numbers. A charge that is dropped and filed again is
/// the same proceeding, so that the check can refuse a refiling after a dismissal with prejudice.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Proceeding {
    pub id: String,
    /// "State v. Baldwin".
    pub title: String,
    /// One letter for the rail of the timeline.
    pub initial: String,
    pub defendant: Key<Party>,
    /// The day of the alleged crime, from which the time for charging runs ([`Limit`](crate::Limit)).
    pub alleged: Day,
    /// For whoever checks the record: no page shows them, and they are not in
    /// [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub dockets: Vec<Docket>,
}

/// A court's number for a case.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Docket {
    pub number: String,
    pub from: Day,
    pub sources: Vec<Key<Source>>,
}
