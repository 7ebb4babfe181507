//! Documents: statements in full, with notes on their phrases.

use parity_scale_codec::{Decode, Encode};

use crate::{Day, Key, Party, Source, Text};

/// One document, quoted as its source quotes it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Document {
    pub id: String,
    pub since: Day,
    pub by: Vec<Key<Party>>,
    /// "Special prosecutors …, statement of 20 April 2023, as quoted by Extra".
    pub attribution: Text,
    /// The words, split at the phrases that have notes.
    pub pieces: Vec<Piece>,
    /// The exact words, where [`Document::pieces`] is a translation.
    pub original: Option<String>,
    pub notes: Vec<Note>,
    /// What the main source leaves out, and where it is found.
    pub omission: Option<Omission>,
    pub sources: Vec<Key<Source>>,
}

/// A part of a document: a phrase with a note, or the words between two.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Piece {
    pub words: String,
    /// The index in [`Document::notes`] of the note on this phrase.
    pub note: Option<u16>,
}

/// An explanation of one phrase in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Note {
    pub id: String,
    pub heading: String,
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}

/// Words of the document that its main source does not carry.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Omission {
    pub words: String,
    /// What is known about them.
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}
