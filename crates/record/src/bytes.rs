//! A case as bytes that the browser loads: one file for the story and one for its law.
//!
//! The format is [SCALE](https://github.com/paritytech/parity-scale-codec). Both sides are built from the same
//! version of this crate, so the bytes carry no version of their own.

use parity_scale_codec::{DecodeAll, Encode, Error};

use crate::{Case, Law, Story};

/// The two files of a case: their bytes, or their addresses where `T` is a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseBytes<T = Vec<u8>> {
    pub story: T,
    pub law: T,
}

impl Case {
    /// The case as bytes, without the fields that only the author's files and the HTML file need.
    pub fn to_bytes(&self) -> CaseBytes {
        CaseBytes {
            story: self.story.encode(),
            law: self.law.encode(),
        }
    }

    /// Reads what [`Case::to_bytes`] wrote. Keys are not checked again.
    ///
    /// # Errors
    /// A file that is cut short, has a byte too many, or does not hold the types of this crate.
    pub fn from_bytes(mut story: &[u8], mut law: &[u8]) -> Result<Self, Error> {
        Ok(Self::new(
            Story::decode_all(&mut story)?,
            Law::decode_all(&mut law)?,
        ))
    }
}
