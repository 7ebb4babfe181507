//! Collects the problems of a check, each at its place in a file.

use std::ops::Range;

use crate::{
    file::{FileKind, Spanned},
    problem::{Lines, Problem, Rule},
    shown::shown,
};

/// The most problems that a check tells.
const MOST: usize = 10_000;
/// The most letters that the searches for close names compare, in pairs.
const SEARCHED: usize = 10_000_000;

/// The problems found so far, and the texts of the files that were read.
#[derive(Debug)]
pub(super) struct Report {
    texts: Vec<(FileKind, String, Lines)>,
    problems: Vec<(FileKind, usize, Problem)>,
    /// How many more problems there are.
    untold: usize,
    /// Whether a file could not be read, or not to its end.
    is_incomplete: bool,
    /// What is left of [`SEARCHED`].
    search: usize,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            texts: Vec::new(),
            problems: Vec::new(),
            untold: 0,
            is_incomplete: false,
            search: SEARCHED,
        }
    }
}

impl Report {
    /// Adds the text of a file, which problems then point into.
    pub(super) fn add_file(&mut self, kind: FileKind, name: &str, text: &str) {
        (self.texts).push((kind, name.to_owned(), Lines::of(text)));
    }

    /// The text of a file between two bytes.
    pub(super) fn text_at(&self, file: FileKind, span: &Range<usize>) -> &str {
        let found = self.texts.iter().find(|(kind, ..)| *kind == file);
        found.map_or("", |(.., lines)| lines.get(span))
    }

    /// Whether a problem of these rules was reported within a span.
    pub(super) fn is_told_within(
        &self,
        file: FileKind,
        span: &Range<usize>,
        rules: &[Rule],
    ) -> bool {
        self.problems.iter().any(|(of, start, problem)| {
            *of == file && span.contains(start) && rules.contains(&problem.rule)
        })
    }

    /// Notes that a file is not read, so that entries can't be compared with each other.
    pub(super) const fn leave_incomplete(&mut self) {
        self.is_incomplete = true;
    }

    /// Whether there is time to compare that many pairs of letters for a close name.
    pub(super) const fn may_search(&mut self, pairs: usize) -> bool {
        let may = pairs <= self.search;
        self.search = self.search.saturating_sub(pairs);
        may
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
        let Some((_, name, lines)) = self.texts.iter().find(|(kind, ..)| *kind == file) else {
            return;
        };
        let told = self.problems.len() < MOST;
        let (name, place) = (name.clone(), told.then(|| lines.place(span)));
        self.add(file, span.start, || Problem {
            rule,
            file: name,
            place,
            message: shown(&message.into()),
            remedy: shown(&remedy.into()),
        });
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
        self.add(file, 0, || Problem {
            rule,
            file: name.to_owned(),
            place: None,
            message: shown(&message.into()),
            remedy: shown(&remedy.into()),
        });
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

    fn add(&mut self, file: FileKind, start: usize, problem: impl FnOnce() -> Problem) {
        if self.problems.len() < MOST {
            self.problems.push((file, start, problem()));
        } else {
            self.untold += 1;
        }
    }

    /// Whether every entry could be read and has an id of its own.
    pub(super) fn every_entry_is_read(&self) -> bool {
        let prevented =
            |(_, _, problem): &(FileKind, usize, Problem)| problem.rule.prevents_reading();
        !self.is_incomplete && self.untold == 0 && !self.problems.iter().any(prevented)
    }

    /// All problems, sorted by file and line; of very many, the first that were found.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        (self.problems).sort_by_key(|(file, start, _)| (*file, *start));
        let problems = self.problems.into_iter().map(|(_, _, problem)| problem);
        let mut problems: Vec<Problem> = problems.collect();
        if let (Some(last), 1..) = (problems.last(), self.untold) {
            problems.push(Problem {
                rule: Rule::TooLarge,
                file: last.file.clone(),
                place: None,
                message: format!("there are {} problems more than are told here", self.untold),
                remedy: "Correct these first, and run the check again.".to_owned(),
            });
        }
        problems
    }
}
