//! Texts with their markup as typed pieces. There is no raw HTML.

use parity_scale_codec::{Decode, Encode};

use crate::{Day, Key, Party, Term};

/// A text of one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Text(pub Vec<Inline>);

/// A text that holds from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Dated {
    pub since: Day,
    pub text: Text,
}

/// One piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Inline {
    Plain(String),
    Emphasis(String),
    /// Somebody's exact words, with their quotation marks.
    Quotation(String),
    /// A name that links to its party.
    Party(Key<Party>, String),
    /// A legal term that links to the glossary.
    Term(Key<Term>, String),
}

impl Text {
    /// The text without markup.
    pub fn plain(&self) -> String {
        self.0.iter().map(Inline::words).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Inline {
    /// The words of the piece.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words)
            | Self::Emphasis(words)
            | Self::Quotation(words)
            | Self::Party(_, words)
            | Self::Term(_, words) => words,
        }
    }
}

impl Dated {
    /// The last text that holds by that day; the texts are in the order of their days.
    pub fn in_force(all: &[Self], day: Day) -> Option<&Text> {
        (all.iter().rev())
            .find(|dated| dated.since <= day)
            .map(|dated| &dated.text)
    }
}
