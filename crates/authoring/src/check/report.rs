//! Collects the problems of a check, each at its place in a file.

use std::ops::Range;

use crate::{
    file::{FileKind, Spanned},
    problem::{Problem, Rule},
};

/// The problems found so far, and the texts of the files that were read.
#[derive(Debug, Default)]
pub(super) struct Report {
    texts: Vec<(FileKind, String, String)>,
    problems: Vec<(FileKind, usize, Problem)>,
}

impl Report {
    /// Adds the text of a file, which problems then point into.
    pub(super) fn add_file(&mut self, kind: FileKind, name: &str, text: &str) {
        self.texts.push((kind, name.to_owned(), text.to_owned()));
    }

    /// Reports a problem at a span of bytes.
    pub(super) fn error_at_span(
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

    /// Reports a problem with one field.
    pub(super) fn error_at(
        &mut self,
        file: FileKind,
        field: &Spanned,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.error_at_span(file, &field.span(), rule, message, remedy);
    }

    /// Reports a problem with a whole file, under the name given.
    pub(super) fn error_in_named_file(
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

    /// Reports a problem with a whole file whose text was added.
    pub(super) fn error_in_file(
        &mut self,
        file: FileKind,
        rule: Rule,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        if let Some((_, name, _)) = self.texts.iter().find(|(kind, ..)| *kind == file) {
            let name = name.clone();
            self.error_in_named_file(file, &name, rule, message, remedy);
        }
    }

    /// Whether every entry could be read and has an id of its own.
    pub(super) fn every_entry_is_read(&self) -> bool {
        !(self.problems.iter()).any(|(_, _, problem)| problem.rule.prevents_reading())
    }

    /// All problems, sorted by file and line.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        self.problems
            .sort_by_key(|(file, start, _)| (*file, *start));
        self.problems
            .into_iter()
            .map(|(_, _, problem)| problem)
            .collect()
    }
}
