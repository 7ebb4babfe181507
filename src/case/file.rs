//! What the author wrote: the file format, type by type. The doc comments are its manual.
//!
//! A case is a folder of seven TOML files, and of three more where it has competing accounts, a glossary
//! or corrections; the law is one more. Beside each but the sources, in a
//! folder `es`, stands its [Spanish](spanish). Every field is text until [`check`](super::check) has
//! looked at it, and keeps its place in the file. Unknown fields are refused. Texts may hold
//! `*emphasis*`, “quotations” in typographic quotation marks and `[a name](party:id)`; nothing else.

mod kind;
mod law;
mod more;
mod placed;
pub mod spanish;

use std::ops::Range;

use schemars::JsonSchema;
use serde::Deserialize;

pub use self::{
    kind::{FileKind, Original},
    law::{
        Cited, Clock, Comparison, Definition, Dismissal, Jurisdiction, Limit, Misreading, MoveLaw,
        Offence, Pause, Station, Ways,
    },
    more::{Correction, Position, Question, Silent, Term},
    placed::Placed,
};
use super::{Attribution, EventKind, Grade, Mark, Side, Unlinked};
use crate::procedure::Kind;

/// A text with its place.
pub type Words = Placed<String>;
/// A list of ids or texts.
pub type List = Vec<Words>;

/// An entry and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub value: T,
    pub span: Range<usize>,
}

/// `[case]` in `case.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: Words,
    /// "State v. Baldwin".
    pub title: Words,
    /// The law file's name: `new-mexico`.
    pub jurisdiction: Words,
    /// `YYYY-MM-DD`: the day of the story, of its main source.
    pub story_day: Words,
    /// `YYYY-MM-DD`: when the record was last read against its sources.
    pub reviewed: Words,
    /// So many days after `reviewed` the page begins to say that the record may be out of date.
    pub review_within: u16,
    /// Id of the source whose statements carry an `article` number.
    pub main_source: Words,
    /// The place whose clock the court goes by.
    pub court_place: Words,
    /// Text of the byline.
    pub based_on: Words,
    /// Claims under the dismissal panel's definition, each from its day on.
    pub in_this_case: List,
}

/// `[[answer]]` in `case.toml`, in the order of the days from which they hold.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `YYYY-MM-DD`.
    pub from: Words,
    pub question: Words,
    /// Each `*emphasised*` phrase is underlined with the mark of the same place in `marks`.
    pub answer: Words,
    /// `no-charge`, `charged`, `open`, `shut` or `judged`, one for each emphasised phrase.
    #[serde(default)]
    pub marks: Vec<Mark>,
    pub standfirst: Words,
    /// One sentence for search results and shared links.
    pub description: Words,
}

/// `[[source]]` in `sources.toml` and in a law file; the order is the page's numbering, the case's
/// first.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Words,
    pub publisher: Words,
    /// Who carries the copy that was read, where it was not the publisher.
    pub host: Option<Words>,
    pub title: Option<Words>,
    /// EDTF, as the page shows it; left out where it shows none.
    pub date: Option<Words>,
    /// `YYYY-MM-DD`: the last day on which it can have appeared, inferred from its text. Law is
    /// shown on every day, but for a source of the law file that has this: a later decision.
    pub by: Option<Words>,
    /// `A` court or official body, `B` wire or paper of record, `C` secondary, `D` pointer only.
    pub grade: Grade,
    pub address: Option<Words>,
    /// Why the address is not https, or leads to no page of its own: for whoever checks the record.
    pub address_reason: Option<Words>,
    /// Instead of an address: `not-found`, or `copy` for a mirror that must not be linked.
    pub unlinked: Option<Unlinked>,
    /// A few words seen in it, 25 at most: for whoever checks the record; no page shows them.
    pub excerpt: Option<Words>,
}

/// `[[party]]` in `parties.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub id: Words,
    pub name: Words,
    /// The name inside a sentence: "Mr. Baldwin".
    pub short: Words,
    /// Two letters for the mark; none for the harmed.
    pub initials: Option<Words>,
    /// A court, a newspaper: a square mark instead of a round one.
    #[serde(default)]
    pub institution: bool,
    /// `harmed`, `defendant`, `prosecution`, `defence`, `court-and-press`, or `speaker` for one who
    /// has no entry of its own.
    pub side: Side,
    /// `[{ text = "…" }, { since = "2023-03-14", text = "…" }]`: the role, and what it became; the
    /// first holds from `from` on where it has no day of its own.
    #[serde(default)]
    pub roles: Vec<Dated>,
    /// `YYYY-MM-DD`: from when the party is in the story.
    pub from: Words,
    /// Claims by or about the party.
    #[serde(default)]
    pub claims: List,
    /// Claims whose quotation stands for the party's position, in the order in which they became
    /// known; the last that holds on a day is shown.
    #[serde(default)]
    pub quotes: List,
    /// What stands in a quotation's place from the story's own day on: "The article carries no
    /// statement from her side."
    pub unquoted: Option<Words>,
}

/// A text that holds from a day on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// `YYYY-MM-DD`; left out, it is the day of the entry itself.
    pub since: Option<Words>,
    pub text: Words,
}

/// `[[proceeding]]` in `proceedings.toml`; the order is that of lanes and rails.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    pub id: Words,
    pub title: Words,
    /// One letter for the rail.
    pub initial: Words,
    /// Id of the party charged.
    pub defendant: Words,
    /// `YYYY-MM-DD`: the day of the event that the charge is about; the time for charging runs from
    /// it.
    pub alleged: Words,
    #[serde(default)]
    pub dockets: Vec<Docket>,
}

/// One docket of a proceeding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Docket {
    pub number: Words,
    /// `YYYY-MM-DD`.
    pub from: Words,
    pub sources: List,
}

/// `[[claim]]` in `claims.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Words,
    /// Our own sentence, as strong as the standing allows.
    pub text: Words,
    /// `court-record`, `party-statement`, `allegation`, `denial`, `anonymous-sourced`, `reported`.
    pub standing: Placed<Attribution>,
    /// Parties who say so.
    pub by: List,
    /// Parties through whom it reached the record, from the reader's end to the origin.
    #[serde(default)]
    pub via: List,
    /// `{ words = "…", attribution = "He told ABC News, December 2021" }`: exact words.
    pub quote: Option<Quote>,
    #[serde(default)]
    pub sources: List,
    /// `YYYY-MM-DD`: the day from which it was known.
    pub since: Words,
    /// `YYYY-MM-DD`: the day from which it no longer holds.
    pub until: Option<Words>,
    /// Number of the statement in the main source.
    pub article: Option<Placed<u16>>,
}

/// Exact words of a claim's speaker.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub words: Words,
    pub attribution: Words,
}

/// `[[event]]` in `events.toml`; on one day, the order of the file counts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The page's anchor is `event-` and this id: `2023-04-21-status-conference`.
    pub id: Words,
    pub title: Words,
    /// A few words for the lanes, 32 characters at most: "ABC interview". It is shown after the date in
    /// the lane of each of its cases, in the place of the label of a move. Without either the event has
    /// no label.
    pub label: Option<Words>,
    /// EDTF: when it happened, no more precisely than its sources say.
    pub date: Words,
    /// `{ at = "13:30", zone = "PT", offset = "-07:00", court_offset = "-06:00" }`, or
    /// `{ at = "12:17", zone = "not shown" }`.
    pub time: Option<Time>,
    /// `[{ text = "Late Thursday, by the article", since = "2023-04-21" }]`: words on the date, each
    /// from its own day on, or from the event's.
    #[serde(default)]
    pub date_notes: Vec<Dated>,
    /// `YYYY-MM-DD`: when it became known, where that was later.
    pub known: Option<Words>,
    /// `incident`, `statement`, `evidence`, `filing`, `hearing`, `press`.
    pub kind: EventKind,
    /// Cases it belongs to.
    #[serde(default)]
    pub proceedings: List,
    /// People it names.
    #[serde(default)]
    pub people: List,
    /// What is said about it; the first decides the standing of the whole.
    #[serde(default)]
    pub claims: List,
    #[serde(default)]
    pub sources: List,
    /// `[{ proceeding = "baldwin", move = "nolle-prosequi" }]`.
    #[serde(default)]
    pub effect: Vec<Effect>,
    /// Id of a stop on a way back to court in the law file, where it is told although it is no move
    /// there: `investigation`.
    pub station: Option<Words>,
}

/// A time of day.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// `HH:MM`.
    pub at: Words,
    /// The zone's short name, or `not shown`.
    pub zone: Words,
    /// `±HH:MM` from UTC.
    pub offset: Option<Words>,
    /// The court's `±HH:MM` on that day.
    pub court_offset: Option<Words>,
}

/// What an event does to a case.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    pub proceeding: Words,
    /// A move of the law file.
    #[serde(rename = "move")]
    pub kind: Placed<Kind>,
    /// `YYYY-MM-DD`, for `set-hearing` and `reset-hearing`: the day that was set, later than the event.
    pub on: Option<Words>,
    /// Offences charged, for `file-information`, `file-by-agreement` and `indict`.
    #[serde(default)]
    pub counts: List,
    /// Offences added, for `amend`.
    #[serde(default)]
    pub add: List,
    /// Offences dropped, for `amend`.
    #[serde(default)]
    pub drop: List,
    /// For `verdict`.
    #[serde(default)]
    pub guilty: List,
    /// For `verdict`.
    #[serde(default)]
    pub not_guilty: List,
    /// For `sentence`: it is not to be served.
    #[serde(default)]
    pub suspended: bool,
    /// The outcome in words, beside the status.
    pub terms: Option<Words>,
}

/// `[[document]]` in `documents.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Words,
    /// `YYYY-MM-DD`.
    pub since: Words,
    pub by: List,
    pub attribution: Words,
    /// The exact words.
    pub text: Words,
    /// The same, once `text` has given way to a translation; no field of the file.
    #[serde(skip)]
    pub original: Option<Words>,
    #[serde(default)]
    pub note: Vec<Note>,
    pub omission: Option<Omission>,
    #[serde(default)]
    pub sources: List,
}

/// `[[document.note]]`, in the order of the phrases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: Words,
    /// The exact phrase, which occurs once in the document.
    pub phrase: Words,
    pub heading: Words,
    pub text: Words,
    #[serde(default)]
    pub sources: List,
}

/// `[document.omission]`: what the main source leaves out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omission {
    pub words: Words,
    pub text: Words,
    #[serde(default)]
    pub sources: List,
}
