//! Checks the files of a record and makes a [`Case`] of them. Every problem is reported in one run.
//!
//! The steps:
//!
//! 1. [`Files::read`] reads each file within its [`limits`], entry by entry, so that a broken entry does not hide
//!    another one. The id of a broken entry still counts as defined.
//! 2. [`resolve`] resolves every reference, date and text, and replays the moves of each proceeding.
//! 3. [`spanish`] replaces the English texts by the Spanish, and [`resolve`] runs again.
//! 4. [`consistency`], [`milestones`], [`marks`] and [`editorial`] check what the entries and texts say, if every
//!    entry could be read.
//!
//! There is a [`Case`] only if no problem was found.

mod addresses;
mod characters;
mod claims;
mod consistency;
mod corrections;
mod documents;
mod editorial;
mod event;
mod fields;
mod files;
mod glossary;
mod ids;
mod law;
mod limits;
mod lint_texts;
mod marks;
mod markup;
mod milestones;
mod names;
mod parties;
mod questions;
mod quotations;
mod reader;
mod replay;
mod report;
mod resolve;
mod sentences;
mod sources;
mod spanish;
mod suggestion;
mod terms;
mod time;
mod vocabulary;
mod ways;

use record::Case;

use self::{files::Files, ids::Scope, report::Report};
pub(crate) use self::{
    ids::is_slug,
    limits::BYTES,
    names::{Laws, Stray, Surroundings, law_named},
};
use crate::{Editions, file::FileKind, problem::Problem};

/// One file as it was found.
#[derive(Clone, Debug)]
pub struct Input {
    pub kind: FileKind,
    /// The file's name, as messages give it.
    pub name: String,
    /// Its bytes, or the reason why it can't be read.
    pub bytes: Result<Vec<u8>, String>,
}

/// Checks the files of one case, its law among them.
///
/// # Errors
/// Every problem found, in the order of files and lines.
pub fn check(inputs: &[Input]) -> Result<Editions, Vec<Problem>> {
    check_in_folder(inputs, &Surroundings::default())
}

/// Checks the files of one case, and how they and their folder are called.
///
/// # Errors
/// Every problem found, in the order of files and lines.
pub(crate) fn check_in_folder(
    inputs: &[Input],
    around: &Surroundings,
) -> Result<Editions, Vec<Problem>> {
    let mut report = Report::default();
    let files = Files::read(inputs, &mut report);
    names::check(&files, around, &mut report);
    let scope = Scope::of(&files, &mut report);
    let en = resolve::resolve(&files, &scope, &mut report);
    let translated = spanish::translate(&files, &scope, &mut report);
    let scope = scope.with_terms_of(&translated);
    // Its problems were reported for the English, or by the translation.
    let es = resolve::resolve(&translated, &scope, &mut Report::default());
    // A reference to an entry that could not be read has no target, so texts are checked only without one.
    let is_read = report.every_entry_is_read();
    if let Some(en) = complete(en.as_ref(), &files, is_read) {
        consistency::check(&files, en, &mut report);
        milestones::check(&files, en, &mut report);
        marks::check(&files, en, &mut report);
        editorial::check(&files, en, &vocabulary::ENGLISH, &mut report);
    }
    if let Some(es) = complete(es.as_ref(), &translated, is_read) {
        editorial::check(&translated, es, &vocabulary::SPANISH, &mut report);
    }
    match (en, es, report.into_problems()) {
        (Some(en), Some(es), problems) if problems.is_empty() => Ok(Editions { en, es }),
        (.., problems) => Err(problems),
    }
}

/// The case, if every entry of its files is in it.
fn complete<'a>(case: Option<&'a Case>, files: &Files, is_read: bool) -> Option<&'a Case> {
    case.filter(|case| is_read && consistency::is_complete(files, case))
}
