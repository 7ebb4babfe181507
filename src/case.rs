//! What is true in a record.
//!
//! Two types and one door: [`file`] is what the author wrote, [`Case`] is what holds, and
//! [`check::check`] is the only way from the one to the other. It knows neither Yew nor the web. The
//! browser takes the same `Case` from what the press packed after checking.

mod calendar;
mod claim;
mod date;
mod document;
mod event;
mod key;
mod law;
mod lookup;
mod packed;
mod party;
mod proceeding;
mod question;
mod redate;
mod source;
mod text;
mod travel;

#[cfg(feature = "press")]
pub mod check;
#[cfg(feature = "press")]
pub mod file;
#[cfg(feature = "press")]
mod lean;
#[cfg(feature = "press")]
pub mod problem;

use serde::{Deserialize, Serialize};

use self::packed::unpack;

pub use self::{
    calendar::Span,
    claim::{Attribution, Claim, Quote},
    date::{Certainty, Date, Day, Time, Zone},
    document::{Document, Note, Omission, Piece},
    event::{Effect, Event, EventKind},
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
#[cfg(feature = "press")]
pub use self::{lean::Holds, travel::Packed};

/// A checked record: references resolved, events in the order in which they became known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Case {
    #[serde(flatten)]
    story: Story,
    law: Law,
}

/// The record without its law, which travels apart from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    heading: Heading,
    answers: Vec<Answer>,
    in_this_case: Vec<Key<Claim>>,
    parties: Vec<Party>,
    proceedings: Vec<Proceeding>,
    claims: Vec<Claim>,
    events: Vec<Event>,
    documents: Vec<Document>,
    questions: Vec<Question>,
    sources: Vec<Source>,
    #[serde(skip)]
    corrections: Vec<Correction>,
}
unpack!(struct Story { heading, answers, in_this_case, parties, proceedings, claims, events, documents, questions, sources; corrections });

/// A record in each language: the same entries in the same order, in other words.
#[cfg(feature = "press")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editions {
    pub en: Case,
    pub es: Case,
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
unpack!(struct Heading { title, story_day, reviewed, main_source, court_place, based_on, corrections; id, stale_from });

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
unpack!(struct Answer { from, question, answer, marks, standfirst; description });

/// The five marks of a status, the same everywhere on the page.
#[cfg_attr(feature = "press", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Dotted line.
    NoCharge,
    /// Solid bar.
    Charged,
    /// Leaf, arc and hatch.
    Open,
    /// Solid bar and cap.
    Shut,
    /// Diamond and lines.
    Judged,
}
unpack!(
    enum Mark {
        NoCharge,
        Charged,
        Open,
        Shut,
        Judged,
    }
);
