//! The file format, type by type. The doc comments are its manual, and the descriptions in `docs/schema`.
//!
//! A case is a folder of seven TOML files, and of three more where it has competing accounts, a glossary
//! or corrections; the law is one more. The folder `es` has the [Spanish](spanish) of each file except the
//! sources. Every field is a text with its span until [`check`](super::check) resolves it. Unknown fields are
//! refused. Texts may hold `*emphasis*`, “quotations” in typographic quotation marks and `[a name](party:id)`;
//! nothing else.

mod document;
mod event;
mod kind;
mod law;
mod optional;
mod placed;
pub mod spanish;

use std::ops::Range;

use record::{Attribution, Grade, Mark, Side, Unlinked};
use schemars::JsonSchema;
use serde::Deserialize;

pub use self::{
    document::{Document, Note, Omission},
    event::{Effect, Event, Summary, Time},
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
    /// This many days after `reviewed` the page begins to say that the record may be out of date.
    pub review_within: u16,
    /// Id of the source whose statements carry an `article` number.
    pub main_source: Spanned,
    /// The place whose local time the court uses: "Santa Fe".
    pub court_place: Spanned,
    /// Text of the byline.
    pub based_on: Spanned,
    /// Claims that the panel about dismissals shows, each from its day on.
    pub in_this_case: List,
}

/// `[[answer]]` in `case.toml`, in the order of their days.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `YYYY-MM-DD`.
    pub from: Spanned,
    pub question: Spanned,
    /// Each `*emphasised*` phrase is underlined with its mark from `marks`, in the same order.
    pub answer: Spanned,
    /// `no-charge`, `charged`, `open`, `shut` or `judged`, one for each emphasised phrase. They agree with the stage
    /// that the first proceeding is at on that day; `charged` may also stand for a charge that was announced or
    /// that was dropped.
    #[serde(default)]
    pub marks: Vec<Placed<Mark>>,
    pub standfirst: Spanned,
    /// One sentence for search results and shared links.
    pub description: Spanned,
}

/// `[[source]]` in `sources.toml` and in a law file. The page numbers them in this order, those of the case
/// first.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Spanned,
    pub publisher: Spanned,
    /// Who hosts the copy that was read, where it is not the publisher.
    pub host: Option<Spanned>,
    pub title: Option<Spanned>,
    /// EDTF, as the page shows it; left out where it shows none.
    pub date: Option<Spanned>,
    /// `YYYY-MM-DD`: the last day on which it can have been published, inferred from its text. Every day shows
    /// the sources of the law file, except one with `by`: a decision from within the days of the record.
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
    /// Two letters for the mark; none for the people who were harmed.
    pub initials: Option<Spanned>,
    /// A court, a newspaper: a square mark instead of a round one.
    #[serde(default)]
    pub institution: bool,
    /// `harmed`, `defendant`, `prosecution`, `defence`, `court-and-press`, or `speaker` for a
    /// party without an entry on the page.
    pub side: Side,
    /// `[{ text = "…" }, { since = "2023-03-14", text = "…" }]`: the role, and later roles. Without `since` the
    /// role holds from the day in `from`.
    #[serde(default)]
    pub roles: Vec<Dated>,
    /// `YYYY-MM-DD`: from when the party is in the story.
    pub from: Spanned,
    /// Claims by or about the party.
    #[serde(default)]
    pub claims: List,
    /// Claims whose quotation states the party's position, in the order in which they became known; the last that
    /// holds on a day is shown.
    #[serde(default)]
    pub quotes: List,
    /// The text in place of a quotation, from the day of the story on: "The article carries no statement from
    /// her side."
    pub unquoted: Option<Spanned>,
}

/// A text that holds from a day on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// `YYYY-MM-DD`; without it, the day of the entry.
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
    /// `YYYY-MM-DD`: the day of the alleged crime, from which the time for charging runs.
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
    /// Our own sentence, no stronger than `standing` allows.
    pub text: Spanned,
    /// `court-record`, `court-decision`, `party-statement`, `allegation`, `denial`, `anonymous-sourced`, `reported`.
    pub standing: Placed<Attribution>,
    /// The parties who say so.
    pub by: List,
    /// The parties who passed it on, the last one first: the newspaper, then its witness.
    #[serde(default)]
    pub via: List,
    /// `{ words = "…", attribution = "He told ABC News, December 2021" }`: exact words.
    pub quote: Option<Quote>,
    #[serde(default)]
    pub sources: List,
    /// EDTF: when its speaker said it, no more precise than its sources; or `unknown`, where they do not tell. An
    /// answer to a question is shown with it.
    pub said: Option<Spanned>,
    /// `YYYY-MM-DD`: the day from which it was known.
    pub since: Spanned,
    /// `YYYY-MM-DD`: the day from which it no longer holds.
    pub until: Option<Spanned>,
    /// Number of the statement in the main source.
    pub article: Option<Placed<u16>>,
}

/// The exact words of a claim's speaker.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub words: Spanned,
    pub attribution: Spanned,
}
