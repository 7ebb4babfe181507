//! Collects problems with their places.

use std::ops::Range;

use crate::{
    file::{FileKind, Spanned},
    problem::{Problem, Rule},
};

/// What was found so far, and the texts that places refer to.
#[derive(Debug, Default)]
pub(super) struct Report {
    texts: Vec<(FileKind, String, String)>,
    problems: Vec<(FileKind, usize, Problem)>,
}

impl Report {
    /// Registers a file that could be read.
    pub(super) fn open(&mut self, kind: FileKind, name: &str, text: &str) {
        self.texts.push((kind, name.to_owned(), text.to_owned()));
    }

    /// Something is wrong at this stretch of a file.
    pub(super) fn at(
        &mut self,
        file: FileKind,
        span: &Range<usize>,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let Some((_, name, text)) = self.texts.iter().find(|(kind, ..)| *kind == file) else {
            return;
        };
        let problem = Problem {
            rule,
            file: name.clone(),
            place: Some(Problem::place(text, span)),
            message: message.into(),
            remedy: remedy.into(),
        };
        self.problems.push((file, span.start, problem));
    }

    /// Something is wrong with this word.
    pub(super) fn error_at(
        &mut self,
        file: FileKind,
        word: &Spanned,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.at(file, &word.span(), rule, message, remedy);
    }

    /// Something is wrong with a whole file.
    pub(super) fn file(
        &mut self,
        file: FileKind,
        name: &str,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let problem = Problem {
            rule,
            file: name.to_owned(),
            place: None,
            message: message.into(),
            remedy: remedy.into(),
        };
        self.problems.push((file, 0, problem));
    }

    /// Something is wrong with the whole of a file that could be read.
    pub(super) fn whole(
        &mut self,
        file: FileKind,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        if let Some((_, name, _)) = self.texts.iter().find(|(kind, ..)| *kind == file) {
            let name = name.clone();
            self.file(file, &name, rule, message, remedy);
        }
    }

    /// Whether every entry could be read, and is there once.
    pub(super) fn all_is_read(&self) -> bool {
        !(self.problems.iter()).any(|(_, _, problem)| problem.rule.is_of_reading())
    }

    /// All problems, by file and place.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        self.problems
            .sort_by_key(|(file, start, _)| (*file, *start));
        self.problems
            .into_iter()
            .map(|(_, _, problem)| problem)
            .collect()
    }
}
