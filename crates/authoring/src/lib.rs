//! The files that an author writes, and every rule that a record must keep.
//!
//! [`mod@file`] is what the author wrote, [`record::Case`] is what holds, and [`check::check`] is the only way
//! from the one to the other: it names every problem at once, each with its place and its remedy.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod check;
pub mod file;
pub mod problem;
pub mod read;
pub mod schema;

use record::Case;

/// A case in each language: the same entries in the same order, in other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editions {
    pub en: Case,
    pub es: Case,
}
