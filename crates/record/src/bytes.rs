//! A case as bytes, for its way to the browser: the story and its law, each in a file of its own.

use crate::{Case, Law, Story};

/// A case in postcard's format, or the addresses of the two files that hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseBytes<T = Vec<u8>> {
    pub story: T,
    pub law: T,
}

impl Case {
    /// The case without what only its files and the served page need.
    ///
    /// # Errors
    /// None that is known: postcard has room for every record.
    pub fn to_bytes(&self) -> postcard::Result<CaseBytes> {
        Ok(CaseBytes {
            story: postcard::to_allocvec(&self.story)?,
            law: postcard::to_allocvec(&self.law)?,
        })
    }

    /// The case that [`Case::to_bytes`] wrote.
    ///
    /// # Errors
    /// A byte that is missing, left over or wrong.
    pub fn from_bytes(story: &[u8], law: &[u8]) -> postcard::Result<Self> {
        Ok(Self::new(whole::<Story>(story)?, whole::<Law>(law)?))
    }
}

fn whole<'de, T: serde::Deserialize<'de>>(bytes: &'de [u8]) -> postcard::Result<T> {
    match postcard::take_from_bytes(bytes)? {
        (value, []) => Ok(value),
        _ => Err(postcard::Error::DeserializeBadEncoding),
    }
}
