//! A record on its way to the browser: the story and its law, each in a file of its own.

use std::mem;

use super::{Case, Law, Story, packed::read};
#[cfg(feature = "press")]
use super::{Event, Key, Source, Text};

/// A record as a page loads it, in as few bytes as it takes, without what only its files and the
/// press need.
#[cfg(feature = "press")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    pub story: Vec<u8>,
    pub law: Vec<u8>,
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

    /// The same record without the texts that only the timeline, the people, the accounts and the list of
    /// sources show: for pages that have none of them. Every key still leads to its entry.
    #[cfg(feature = "press")]
    #[must_use]
    pub fn lean(&self) -> Self {
        let mut lean = self.clone();
        let story = &mut lean.story;
        for answer in &mut story.answers {
            answer.standfirst = Text::default();
        }
        for (index, claim) in story.claims.iter_mut().enumerate() {
            claim.quote = None;
            if !story.in_this_case.iter().any(|key| key.index() == index) {
                claim.text = Text::default();
            }
        }
        for party in &mut story.parties {
            party.unquoted = None;
        }
        for event in &mut story.events {
            event.date_notes.clear();
        }
        story.questions.clear();
        let linked = self.linked_of_moves();
        for (index, source) in story.sources.iter_mut().enumerate() {
            source.host = None;
            source.title = None;
            if !linked.iter().any(|key| key.index() == index) {
                source.address = None;
            }
        }
        lean
    }

    /// The first source with an address of every move: where it stands today is checked there.
    #[cfg(feature = "press")]
    fn linked_of_moves(&self) -> Vec<Key<Source>> {
        let moves = self.story.events.iter();
        let moves = moves.filter(|event| !event.effects.is_empty());
        let linked = |event: &Event| {
            let mut sources = event.sources.iter().copied();
            sources.find(|key| self[*key].address.is_some())
        };
        moves.filter_map(linked).collect()
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
