//! The one door from what was written to what holds: every rule, every problem at once.
//!
//! CaseOnDay goes entry by entry, so that a broken entry hides no other and its id still counts as
//! defined. Resolving looks at every reference, date and text. Last, the moves of each proceeding
//! are replayed, and the texts read as an editor would. The Spanish is put in the place of the English and
//! goes the same way. A [`Case`] is made only if nothing was found.

mod editorial;
mod entries;
mod event;
mod facts;
mod forms;
mod glossary;
mod law;
mod markup;
mod more;
mod names;
mod people;
mod quotations;
mod reader;
mod replay;
mod report;
mod scope;
mod sources;
mod spanish;
mod story;
mod texts;
mod vocabulary;
mod ways;

use record::Case;

use self::{entries::Files, report::Report, scope::Scope};
use crate::{Editions, file::FileKind, problem::Problem};

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
pub fn check(inputs: &[Input]) -> Result<Editions, Vec<Problem>> {
    let mut report = Report::default();
    let files = Files::read(inputs, &mut report);
    let scope = Scope::of(&files, &mut report);
    let en = story::resolve(&files, &scope, &mut report);
    let translated = spanish::translate(&files, &scope, &mut report);
    // What could be wrong in it has been told, in the English or by the translation.
    let scope = scope.in_words_of(&translated);
    let es = story::resolve(&translated, &scope, &mut Report::default());
    // What refers to an entry that could not be read leads nowhere: first things first.
    let is_read = report.all_is_read();
    let whole = |case: &Option<Case>, files| {
        let case = case.as_ref().filter(|_| is_read);
        case.is_some_and(|case| facts::is_whole(files, case))
    };
    if let (true, Some(en)) = (whole(&en, &files), &en) {
        facts::read(&files, en, &mut report);
        editorial::read(&files, en, &vocabulary::ENGLISH, &mut report);
    }
    if let (true, Some(es)) = (whole(&es, &translated), &es) {
        editorial::read(&translated, es, &vocabulary::SPANISH, &mut report);
    }
    match (en, es, report.finish()) {
        (Some(en), Some(es), problems) if problems.is_empty() => Ok(Editions { en, es }),
        (.., problems) => Err(problems),
    }
}
