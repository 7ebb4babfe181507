//! What is true in a case: people, events, claims, law and sources, and where each proceeding stood on a day.
//!
//! A [`Case`] is made by the check of the crate `authoring`, which refuses whatever does not fit together. The
//! site then writes it as bytes ([`Case::to_bytes`]), which the page in the browser reads again.
//! This crate knows neither files, nor Yew, nor the web.

mod bytes;
mod calendar;
mod claim;
mod date;
mod document;
mod event;
mod history;
mod key;
mod law;
mod lookup;
mod party;
mod proceeding;
mod question;
mod source;
mod text;

use serde::{Deserialize, Serialize};

pub use self::{
    bytes::CaseBytes,
    calendar::Span,
    claim::{Attribution, Claim, Quote},
    date::{Certainty, Date, Day, Time, Zone},
    document::{Document, Note, Omission, Piece},
    event::{Effect, Event, EventKind},
    history::{History, Turn},
    key::Key,
    law::{
        Cited, ClockLaw, Comparison, Definition, Dismissal, Law, Limit, Misreading, MoveLaw,
        Offence, Station, Ways,
    },
    party::{Party, Side},
    proceeding::{Docket, Proceeding},
    question::{Correction, Position, Question, Silent, Term},
    source::{Grade, Source, Unlinked},
    text::{Dated, Inline, Text},
};

/// A checked record: references resolved, events in the order in which they became known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Case {
    #[serde(flatten)]
    story: Story,
    law: Law,
    /// What each proceeding goes through, in the record's order: replayed once.
    #[serde(skip)]
    histories: Vec<History>,
}

/// The record without its law, which travels apart from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(skip)]
    pub corrections: Vec<Correction>,
}

/// What identifies a case and its page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    #[serde(skip)]
    pub id: String,
    /// "State v. Baldwin".
    pub title: String,
    /// The day of the story: the day of its main source.
    pub story_day: Day,
    /// The day on which the record was last read against its sources.
    pub reviewed: Day,
    pub main_source: Key<Source>,
    /// Where the court's clock hangs: "Santa Fe".
    pub court_place: String,
    /// "Based on reporting by …".
    pub based_on: Text,
    /// How many of the record's own statements were corrected.
    pub corrections: u16,
    /// The day on which the record should have been read again. It stands in the served page alone.
    #[serde(skip)]
    pub stale_from: Option<Day>,
}

/// The reader's question and its answer, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub from: Day,
    pub question: String,
    pub answer: Text,
    /// The pattern under each emphasised phrase of the answer.
    pub marks: Vec<Mark>,
    pub standfirst: Text,
    /// One sentence for search results and shared links, which the press writes. It does not travel.
    #[serde(skip)]
    pub description: String,
}

/// The five marks of a status, the same everywhere on the page.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Dotted line.
    NoCharge,
    /// Solid bar.
    Charged,
    /// Leaf, arc and hatch.
    #[serde(rename = "open")]
    Refilable,
    /// Solid bar and cap.
    #[serde(rename = "shut")]
    Barred,
    /// Diamond and lines.
    #[serde(rename = "judged")]
    Convicted,
}
