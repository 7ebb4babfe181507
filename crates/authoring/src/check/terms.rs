//! Legal terms: their glossary entries, and where texts use them.

use std::cmp::Reverse;

use aho_corasick::AhoCorasick;
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

/// Every form in which texts use a term, found together in one pass over a text.
#[derive(Clone, Debug, Default)]
pub(super) struct TermForms {
    /// `None` where there is no form.
    finder: Option<AhoCorasick>,
    /// The term of each form.
    terms: Vec<Key<Term>>,
}

impl TermForms {
    pub(super) fn of(files: &Files) -> Self {
        let terms = files.terms.good.iter().zip(0..);
        let forms = terms.flat_map(|(entry, number)| {
            let form = move |form: &Spanned| (lower_case(form.get_ref().trim()), Key::new(number));
            entry.value.forms.iter().map(form)
        });
        let (forms, terms): (Vec<String>, _) = forms.filter(|(form, _)| !form.is_empty()).unzip();
        Self {
            // Every list is far shorter than what it can't hold.
            finder: AhoCorasick::new(forms).ok(),
            terms,
        }
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
        let mut from = 0;
        for (start, end, term) in self.found_in(words) {
            if start < from {
                continue;
            }
            if start > from {
                done.push(Inline::Plain(words[from..start].to_owned()));
            }
            done.push(Inline::Term(term, words[start..end].to_owned()));
            from = end;
        }
        if from < words.len() {
            done.push(Inline::Plain(words[from..].to_owned()));
        }
    }

    /// Where the forms are as whole words, with their terms; of those that start together the longest first.
    fn found_in(&self, words: &str) -> Vec<(usize, usize, Key<Term>)> {
        let lower = lower_case(words);
        let found = self
            .finder
            .iter()
            .flat_map(|finder| finder.find_overlapping_iter(&lower));
        let whole = found.filter(|found| is_whole_word(&lower, found.start(), found.end()));
        let mut whole: Vec<_> = whole
            .map(|found| {
                (
                    found.start(),
                    Reverse(found.end()),
                    found.pattern().as_usize(),
                )
            })
            .collect();
        whole.sort_unstable();
        let term = |(start, Reverse(end), form): (usize, _, usize)| {
            Some((start, end, *self.terms.get(form)?))
        };
        whole.into_iter().filter_map(term).collect()
    }
}

/// The text in lower case, with each letter in as many bytes as before: a few have more or fewer, and stay.
fn lower_case(text: &str) -> String {
    let lower = |letter: char| {
        let mut lower = letter.to_lowercase();
        let same = |lower: &char| lower.len_utf8() == letter.len_utf8();
        match (lower.next().filter(same), lower.next()) {
            (Some(lower), None) => lower,
            _ => letter,
        }
    };
    text.chars().map(lower).collect()
}

/// Whether no letter or digit is right before or after.
fn is_whole_word(words: &str, start: usize, end: usize) -> bool {
    let before = words[..start].chars().next_back();
    let after = words[end..].chars().next();
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !is_part(before) && !is_part(after)
}

#[cfg(test)]
mod tests {
    use record::{Inline, Key};

    use super::{AhoCorasick, TermForms, lower_case};

    /// The text with each linked form in square brackets and the number of its term.
    fn linked(forms: &[&str], text: &str) -> String {
        let lower: Vec<String> = forms.iter().map(|form| lower_case(form)).collect();
        let terms = TermForms {
            finder: AhoCorasick::new(lower).ok(),
            terms: (0..).map(Key::new).take(forms.len()).collect(),
        };
        let pieces = terms.link_terms(vec![Inline::Plain(text.to_owned())]);
        let shown = pieces.iter().map(|piece| match piece {
            Inline::Term(term, words) => format!("[{words}]{}", term.index()),
            piece => piece.words().to_owned(),
        });
        shown.collect()
    }

    #[test]
    fn of_forms_that_start_together_the_longest_whole_words_are_linked() {
        let forms = ["notice", "notice of dismissal", "dismissal", "of dis"];
        for (text, expected) in [
            ("A Notice of dismissal.", "A [Notice of dismissal]1."),
            ("A notice of dismissals", "A [notice]0 of dismissals"),
            ("Noticed, unnoticed", "Noticed, unnoticed"),
            ("dismissal dismissal", "[dismissal]2 [dismissal]2"),
            ("prenotice of dis", "prenotice [of dis]3"),
            ("İ notice ẞ", "İ [notice]0 ẞ"),
            ("", ""),
        ] {
            assert_eq!(linked(&forms, text), expected);
        }
    }

    #[test]
    fn of_two_terms_with_one_form_the_first_is_linked() {
        assert_eq!(linked(&["plea", "Plea"], "a plea"), "a [plea]0");
        assert_eq!(linked(&[], "a plea"), "a plea");
    }
}
