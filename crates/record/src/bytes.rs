//! A case as bytes that the browser loads: one file for the story and one for its law.
//!
//! The format is [postcard](https://postcard.jamesmunns.com/wire-format). Both sides are built from the same
//! version of this crate, so the bytes carry no version of their own.

use crate::{Case, Law, Story};

/// The two files of a case: their bytes, or their addresses where `T` is a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseBytes<T = Vec<u8>> {
    pub story: T,
    pub law: T,
}

impl Case {
    /// The case as bytes, without the fields that only the author's files and the HTML file need.
    ///
    /// # Errors
    /// Postcard's; none is known for a record that the check accepted.
    pub fn to_bytes(&self) -> postcard::Result<CaseBytes> {
        Ok(CaseBytes {
            story: postcard::to_allocvec(&self.story)?,
            law: postcard::to_allocvec(&self.law)?,
        })
    }

    /// Reads what [`Case::to_bytes`] wrote. Keys are not checked again.
    ///
    /// # Errors
    /// A file that is cut short, has a byte too many, or does not hold the types of this crate.
    pub fn from_bytes(story: &[u8], law: &[u8]) -> postcard::Result<Self> {
        Ok(Self::new(read_all::<Story>(story)?, read_all::<Law>(law)?))
    }
}

/// Reads a value that takes up all of the bytes.
fn read_all<'de, T: serde::Deserialize<'de>>(bytes: &'de [u8]) -> postcard::Result<T> {
    match postcard::take_from_bytes(bytes)? {
        (value, []) => Ok(value),
        _ => Err(postcard::Error::DeserializeBadEncoding),
    }
}
