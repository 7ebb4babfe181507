//! The record of a case: people, events, claims, law and sources, and where each proceeding stood on a day.
//!
//! The crate `authoring` checks an author's files and makes a [`Case`] of them. The crate `site` writes the case
//! as bytes ([`Case::to_bytes`]), and the page in the browser reads them ([`Case::from_bytes`]).
//! This crate knows neither files, nor Yew, nor the web.

// The derive of the codec numbers the variants of an enumeration with a cast.
#![allow(clippy::cast_possible_truncation)]

mod bytes;
mod calendar;
mod case;
mod claim;
mod date;
mod document;
mod entity;
mod event;
mod glossary;
mod history;
mod key;
mod law;
mod mark;
mod party;
mod proceeding;
mod question;
mod source;
mod story;
mod text;

pub use self::{
    bytes::CaseBytes,
    calendar::Span,
    case::{Case, ProceedingStanding},
    claim::{Attribution, Claim, Quote, Said},
    date::{Certainty, Date, Day, Time, Zone},
    document::{Document, Note, Omission, Piece},
    entity::Entity,
    event::{Effect, Event, EventKind, Summary},
    history::{History, Turn},
    key::Key,
    law::{
        Cited, ClockLaw, Comparison, Definition, Dismissal, Law, Limit, Misreading, MoveLaw,
        Offence, Station, Ways,
    },
    mark::Mark,
    party::{Party, Side},
    proceeding::{Docket, Proceeding},
    question::{Correction, Position, Question, Silent, Term},
    source::{Grade, Source, Unlinked},
    story::{Answer, Heading, Story},
    text::{Dated, Inline, Text},
};
