//! Spanned of the law in texts: found once, when the record is checked.

use record::{Inline, Key, Term};

use crate::{check::entries::Files, file::Spanned};

/// Every form in which texts use a term, the longest first, in small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms(Vec<(String, Key<Term>)>);

impl Forms {
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

    /// Cuts plain words at the terms in them.
    pub(super) fn cut(&self, pieces: Vec<Inline>) -> Vec<Inline> {
        let mut done = Vec::new();
        for piece in pieces {
            match piece {
                Inline::Plain(words) => self.cut_plain(&words, &mut done),
                piece => done.push(piece),
            }
        }
        done
    }

    fn cut_plain(&self, words: &str, done: &mut Vec<Inline>) {
        let mut rest = words;
        while let Some((start, end, term)) = self.first(rest) {
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

    /// The first place where a form stands as whole words; of several there the longest.
    fn first(&self, words: &str) -> Option<(usize, usize, Key<Term>)> {
        let small = words.to_lowercase();
        // Where small letters take other room than capitals, places would not fit.
        if small.len() != words.len() {
            return None;
        }
        let places = self.0.iter().filter_map(|(form, term)| {
            let mut places = small.match_indices(form.as_str()).map(|(at, _)| at);
            let at = places.find(|at| is_whole(&small, *at, at + form.len()))?;
            Some((at, at + form.len(), *term))
        });
        places.min_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)))
    }
}

/// No letter or digit stands right before or after.
fn is_whole(words: &str, start: usize, end: usize) -> bool {
    let before = words[..start].chars().next_back();
    let after = words[end..].chars().next();
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !is_part(before) && !is_part(after)
}
