//! The one door from what was written to what holds: every rule, every problem at once.
//!
//! Reading goes entry by entry, so that a broken entry hides no other and its id still counts as
//! defined. Resolving looks at every reference, date and text. Last, the moves of each proceeding
//! are replayed. A [`Case`] is made only if nothing was found.

mod entries;
mod event;
mod law;
mod markup;
mod people;
mod replay;
mod report;
mod scope;
mod sources;
mod story;

use self::{entries::Files, report::Report, scope::Scope};
use super::{Case, file::FileKind, problem::Problem};

/// One file as it was found.
#[derive(Clone, Debug)]
pub struct Input {
    pub kind: FileKind,
    /// The file's name in messages.
    pub name: String,
    /// Its bytes, or why there are none.
    pub bytes: Result<Vec<u8>, String>,
}

/// Checks the files of one case, its law among them.
///
/// # Errors
/// Every problem found, in the order of files and lines.
pub fn check(inputs: &[Input]) -> Result<Case, Vec<Problem>> {
    let mut report = Report::default();
    let files = Files::read(inputs, &mut report);
    let scope = Scope::of(&files, &mut report);
    let case = story::resolve(&files, &scope, &mut report);
    match (case, report.finish()) {
        (Some(case), problems) if problems.is_empty() => Ok(case),
        (_, problems) => Err(problems),
    }
}
