//! A record on its way to the browser: the story and its law, each in a file of its own.

use std::mem;

use super::{Case, Law, Story, packed::read};

/// A record as a page loads it, in as few bytes as it takes, without what only its files and the
/// press need.
#[cfg(feature = "press")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed<T = Vec<u8>> {
    pub story: T,
    pub law: T,
}

impl Case {
    /// # Errors
    /// None that is known: postcard has room for every record.
    #[cfg(feature = "press")]
    pub fn pack(&self) -> postcard::Result<Packed> {
        let mut story = self.story.clone();
        story.undate();
        Ok(Packed {
            story: postcard::to_allocvec(&story)?,
            law: postcard::to_allocvec(&self.law)?,
        })
    }

    /// The record that `pack` packed; `None` where a byte is missing, left over or wrong.
    pub fn unpack(story: &[u8], law: &[u8]) -> Option<Self> {
        let (story, is_story) = read::<Story>(story);
        let (law, is_law) = read::<Law>(law);
        let case = Self::new(story.redated(), law);
        if is_story && is_law {
            return Some(case);
        }
        // Nothing else in the Wasm gives a record back, and the code to do so is long.
        mem::forget(case);
        None
    }
}
