//! Legal terms: their glossary entries, and where texts use them.

use record::{Inline, Key, Source, Term};

use crate::{
    check::{
        fields::{limited_text, non_empty},
        files::Files,
        ids::Scope,
        report::Report,
        sources,
    },
    file::{FileKind, Spanned},
};

/// The terms of the glossary.
pub(super) fn terms(files: &Files, all: (&Scope, &[Source]), report: &mut Report) -> Vec<Term> {
    let file = FileKind::Terms;
    (files.terms.good.iter())
        .map(|entry| &entry.value)
        .map(|entry| Term {
            id: entry.id.get_ref().clone(),
            name: non_empty(file, &entry.name, report),
            meaning: limited_text(file, &entry.meaning, 180, all.0, report),
            is_not: limited_text(file, &entry.is_not, 160, all.0, report),
            jurisdiction: non_empty(file, &entry.jurisdiction, report),
            sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
        })
        .collect()
}

/// Every form in which texts use a term, in lower case, the longest first.
#[derive(Clone, Debug, Default)]
pub(super) struct TermForms(Vec<(String, Key<Term>)>);

impl TermForms {
    pub(super) fn of(files: &Files) -> Self {
        let terms = files.terms.good.iter().zip(0..);
        let mut forms: Vec<(String, Key<Term>)> = terms
            .flat_map(|(entry, number)| {
                let form =
                    move |form: &Spanned| (form.get_ref().trim().to_lowercase(), Key::new(number));
                entry.value.forms.iter().map(form)
            })
            .filter(|(form, _)| !form.is_empty())
            .collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        Self(forms)
    }

    /// Splits plain pieces at the terms in them.
    pub(super) fn link_terms(&self, pieces: Vec<Inline>) -> Vec<Inline> {
        let mut done = Vec::new();
        for piece in pieces {
            match piece {
                Inline::Plain(words) => self.link_in_plain(&words, &mut done),
                piece => done.push(piece),
            }
        }
        done
    }

    fn link_in_plain(&self, words: &str, done: &mut Vec<Inline>) {
        let mut rest = words;
        while let Some((start, end, term)) = self.first_term(rest) {
            if start > 0 {
                done.push(Inline::Plain(rest[..start].to_owned()));
            }
            done.push(Inline::Term(term, rest[start..end].to_owned()));
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            done.push(Inline::Plain(rest.to_owned()));
        }
    }

    /// The start and end of the first form that is there as whole words, and its term; of two that start
    /// together the longer one.
    fn first_term(&self, words: &str) -> Option<(usize, usize, Key<Term>)> {
        let lower = words.to_lowercase();
        // A few letters change their length in lower case; byte indices would then not fit.
        if lower.len() != words.len() {
            return None;
        }
        let found = self.0.iter().filter_map(|(form, term)| {
            let mut found = lower.match_indices(form.as_str()).map(|(at, _)| at);
            let at = found.find(|at| is_whole_word(&lower, *at, at + form.len()))?;
            Some((at, at + form.len(), *term))
        });
        found.min_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)))
    }
}

/// Whether no letter or digit is right before or after.
fn is_whole_word(words: &str, start: usize, end: usize) -> bool {
    let before = words[..start].chars().next_back();
    let after = words[end..].chars().next();
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !is_part(before) && !is_part(after)
}
