//! The file format, type by type. The doc comments are its manual, and the descriptions in `docs/schema`.
//!
//! A case is a folder of seven TOML files, and of three more where it has competing accounts, a glossary
//! or corrections; the law is one more. The folder `es` has the [Spanish](spanish) of each file except the
//! sources. Every field is a text with its span until [`check`](super::check) resolves it. Unknown fields are
//! refused. Texts may hold `*emphasis*`, “quotations” in typographic quotation marks and `[a name](party:id)`;
//! nothing else.

mod kind;
mod law;
mod optional;
mod placed;
pub mod spanish;

use std::ops::Range;

use schemars::JsonSchema;
use serde::Deserialize;

use procedure::Kind;
use record::{Attribution, EventKind, Grade, Mark, Side, Unlinked};

pub use self::{
    kind::{FileKind, Original},
    law::{
        Cited, Clock, Comparison, Definition, Dismissal, Jurisdiction, Limit, Misreading, MoveLaw,
        Offence, Pause, Station, Ways,
    },
    optional::{Correction, Position, Question, Silent, Term},
    placed::Placed,
};

/// A text with its span in the file.
pub type Spanned = Placed<String>;
/// A list of ids or texts.
pub type List = Vec<Spanned>;

/// An entry and its span in the file.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub value: T,
    pub span: Range<usize>,
}

/// `[case]` in `case.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: Spanned,
    /// "State v. Baldwin".
    pub title: Spanned,
    /// The law file's name: `new-mexico`.
    pub jurisdiction: Spanned,
    /// `YYYY-MM-DD`: the day of the story, of its main source.
    pub story_day: Spanned,
    /// `YYYY-MM-DD`: when the record was last read against its sources.
    pub reviewed: Spanned,
    /// So many days after `reviewed` the page begins to say that the record may be out of date.
    pub review_within: u16,
    /// Id of the source whose statements carry an `article` number.
    pub main_source: Spanned,
    /// The place whose clock the court goes by.
    pub court_place: Spanned,
    /// Text of the byline.
    pub based_on: Spanned,
    /// Claims under the dismissal panel's definition, each from its day on.
    pub in_this_case: List,
}

/// `[[answer]]` in `case.toml`, in the order of the days from which they hold.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `YYYY-MM-DD`.
    pub from: Spanned,
    pub question: Spanned,
    /// Each `*emphasised*` phrase is underlined with the mark of the same place in `marks`.
    pub answer: Spanned,
    /// `no-charge`, `charged`, `open`, `shut` or `judged`, one for each emphasised phrase.
    #[serde(default)]
    pub marks: Vec<Mark>,
    pub standfirst: Spanned,
    /// One sentence for search results and shared links.
    pub description: Spanned,
}

/// `[[source]]` in `sources.toml` and in a law file; the order is the page's numbering, the case's
/// first.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Spanned,
    pub publisher: Spanned,
    /// Who carries the copy that was read, where it was not the publisher.
    pub host: Option<Spanned>,
    pub title: Option<Spanned>,
    /// EDTF, as the page shows it; left out where it shows none.
    pub date: Option<Spanned>,
    /// `YYYY-MM-DD`: the last day on which it can have appeared, inferred from its text. Law is
    /// shown on every day, but for a source of the law file that has this: a later decision.
    pub by: Option<Spanned>,
    /// `A` court or official body, `B` wire or paper of record, `C` secondary, `D` pointer only.
    pub grade: Grade,
    pub address: Option<Spanned>,
    /// Why the address is not https, or leads to no page of its own: for whoever checks the record.
    pub address_reason: Option<Spanned>,
    /// Instead of an address: `not-found`, or `copy` for a mirror that must not be linked.
    pub unlinked: Option<Unlinked>,
    /// A few words seen in it, 25 at most: for whoever checks the record; no page shows them.
    pub excerpt: Option<Spanned>,
}

/// `[[party]]` in `parties.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub id: Spanned,
    pub name: Spanned,
    /// The name inside a sentence: "Mr. Baldwin".
    pub short: Spanned,
    /// Two letters for the mark; none for the harmed.
    pub initials: Option<Spanned>,
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
    pub from: Spanned,
    /// Claims by or about the party.
    #[serde(default)]
    pub claims: List,
    /// Claims whose quotation stands for the party's position, in the order in which they became
    /// known; the last that holds on a day is shown.
    #[serde(default)]
    pub quotes: List,
    /// What stands in a quotation's place from the story's own day on: "The article carries no
    /// statement from her side."
    pub unquoted: Option<Spanned>,
}

/// A text that holds from a day on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// `YYYY-MM-DD`; left out, it is the day of the entry itself.
    pub since: Option<Spanned>,
    pub text: Spanned,
}

/// `[[proceeding]]` in `proceedings.toml`; the order is that of lanes and rails.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    pub id: Spanned,
    pub title: Spanned,
    /// One letter for the rail.
    pub initial: Spanned,
    /// Id of the party charged.
    pub defendant: Spanned,
    /// `YYYY-MM-DD`: the day of the event that the charge is about; the time for charging runs from
    /// it.
    pub alleged: Spanned,
    #[serde(default)]
    pub dockets: Vec<Docket>,
}

/// One docket of a proceeding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Docket {
    pub number: Spanned,
    /// `YYYY-MM-DD`.
    pub from: Spanned,
    pub sources: List,
}

/// `[[claim]]` in `claims.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Spanned,
    /// Our own sentence, as strong as the standing allows.
    pub text: Spanned,
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
    pub since: Spanned,
    /// `YYYY-MM-DD`: the day from which it no longer holds.
    pub until: Option<Spanned>,
    /// Number of the statement in the main source.
    pub article: Option<Placed<u16>>,
}

/// Exact words of a claim's speaker.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub words: Spanned,
    pub attribution: Spanned,
}

/// `[[event]]` in `events.toml`; on one day, the order of the file counts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The page's anchor is `event-` and this id: `2023-04-21-status-conference`.
    pub id: Spanned,
    pub title: Spanned,
    /// A few words for the lanes, 32 characters at most: "ABC interview". It is shown after the date in
    /// the lane of each of its cases, in the place of the label of a move. Without either the event has
    /// no label.
    pub label: Option<Spanned>,
    /// EDTF: when it happened, no more precisely than its sources say.
    pub date: Spanned,
    /// `{ at = "13:30", zone = "PT", offset = "-07:00", court_offset = "-06:00" }`, or
    /// `{ at = "12:17", zone = "not shown" }`.
    pub time: Option<Time>,
    /// `[{ text = "Late Thursday, by the article", since = "2023-04-21" }]`: words on the date, each
    /// from its own day on, or from the event's.
    #[serde(default)]
    pub date_notes: Vec<Dated>,
    /// `YYYY-MM-DD`: when it became known, where that was later.
    pub known: Option<Spanned>,
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
    pub station: Option<Spanned>,
}

/// A time of day.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// `HH:MM`.
    pub at: Spanned,
    /// The zone's short name, or `not shown`.
    pub zone: Spanned,
    /// `±HH:MM` from UTC.
    pub offset: Option<Spanned>,
    /// The court's `±HH:MM` on that day.
    pub court_offset: Option<Spanned>,
}

/// What an event does to a case.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    pub proceeding: Spanned,
    /// A move of the law file.
    #[serde(rename = "move")]
    pub kind: Placed<Kind>,
    /// `YYYY-MM-DD`, for `set-hearing` and `reset-hearing`: the day that was set, later than the event.
    pub on: Option<Spanned>,
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
    pub terms: Option<Spanned>,
}

/// `[[document]]` in `documents.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Spanned,
    /// `YYYY-MM-DD`.
    pub since: Spanned,
    pub by: List,
    pub attribution: Spanned,
    /// The exact words.
    pub text: Spanned,
    /// The same, once `text` has given way to a translation; no field of the file.
    #[serde(skip)]
    pub original: Option<Spanned>,
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
    pub id: Spanned,
    /// The exact phrase, which occurs once in the document.
    pub phrase: Spanned,
    pub heading: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}

/// `[document.omission]`: what the main source leaves out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omission {
    pub words: Spanned,
    pub text: Spanned,
    #[serde(default)]
    pub sources: List,
}
