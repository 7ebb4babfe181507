//! The files that an author writes, and the rules of a record.
//!
//! [`mod@file`] has the types of the files. [`check::check`] makes a [`record::Case`] of them, or reports every
//! problem at once, each with its place and its remedy. [`read::read`] reads the files from a folder, which
//! [`find::cases_in`] finds.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod characters;
pub mod check;
mod encoding;
pub mod file;
pub mod find;
pub mod problem;
pub mod read;
pub mod schema;
pub mod shown;

use record::Case;

/// A case in each language, with the same entries in the same order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editions {
    pub en: Case,
    pub es: Case,
}
