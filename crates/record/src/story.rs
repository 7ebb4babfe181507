//! The story of a case: everything in its record except the law.

use parity_scale_codec::{Decode, Encode};

use crate::{
    Claim, Correction, Day, Document, Event, Key, Mark, Party, Proceeding, Question, Source, Text,
};

/// A record without its law. The browser loads the two as separate files.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Story {
    pub heading: Heading,
    pub answers: Vec<Answer>,
    pub in_this_case: Vec<Key<Claim>>,
    pub parties: Vec<Party>,
    pub proceedings: Vec<Proceeding>,
    pub claims: Vec<Claim>,
    pub events: Vec<Event>,
    pub documents: Vec<Document>,
    pub questions: Vec<Question>,
    pub sources: Vec<Source>,
    #[codec(skip)]
    pub corrections: Vec<Correction>,
}

/// What identifies a case and its page.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Heading {
    /// The name of the case's folder. It is not in [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub id: String,
    /// "State v. Baldwin".
    pub title: String,
    /// The day of the story: the day of its main source.
    pub story_day: Day,
    /// The day on which the record was last read against its sources.
    pub reviewed: Day,
    pub main_source: Key<Source>,
    /// The place whose local time the court uses: "Santa Fe".
    pub court_place: String,
    /// "Based on reporting by …".
    pub based_on: Text,
    /// How many of the record's own statements were corrected.
    pub corrections: u16,
    /// The day from which the page says that the record may be out of date. It is not in [`Case::to_bytes`](crate::Case::to_bytes):
    /// only the HTML file holds it.
    #[codec(skip)]
    pub stale_from: Option<Day>,
}

/// The reader's question and its answer, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Answer {
    pub from: Day,
    pub question: String,
    pub answer: Text,
    /// The pattern under each emphasised phrase of the answer.
    pub marks: Vec<Mark>,
    pub standfirst: Text,
    /// One sentence for search results and shared links. It is not in [`Case::to_bytes`](crate::Case::to_bytes): only the HTML file
    /// holds it.
    #[codec(skip)]
    pub description: String,
}
