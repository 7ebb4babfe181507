//! The words of the law that a part opens, on one day or another: no other definition travels with it.

use std::{collections::HashMap, sync::OnceLock};

use record::{Key, Term};
use without_prejudice::{sections::section::CaseRef, state::{Embed, PageKind, ViewState}, i18n::Language};

use crate::document;

/// What each part of a record opens, found when it is first asked for: the part is drawn on every day.
#[derive(Debug)]
pub struct Terms(HashMap<(Language, Embed), OnceLock<Vec<Key<Term>>>>);

impl Default for Terms {
    fn default() -> Self {
        let languages = Language::ALL.into_iter();
        let parts = languages.flat_map(|language| Embed::ALL.map(|embed| (language, embed)));
        Self(parts.map(|part| (part, OnceLock::new())).collect())
    }
}

impl Terms {
    /// In the order of the glossary.
    pub(super) fn opened(&self, case: CaseRef, language: Language, embed: Embed) -> &[Key<Term>] {
        match self.0.get(&(language, embed)) {
            Some(opened) => opened.get_or_init(|| found(case, language, embed)),
            None => &[],
        }
    }
}

/// The whole story holds the whole glossary.
fn found(case: CaseRef, language: Language, embed: Embed) -> Vec<Key<Term>> {
    if embed == Embed::Story {
        return case.all::<Term>().map(|(key, _)| key).collect();
    }
    let pages = (case.days().into_iter()).map(|day| {
        let state = ViewState::new(day, PageKind::Latest, language).embedded(Some(embed));
        document::app(case, &state, "/")
    });
    let pages: Vec<String> = pages.collect();
    let opens = |term: &Term| {
        let opener = format!("popovertarget=\"term-{}\"", term.id);
        pages.iter().any(|page| page.contains(&opener))
    };
    let opened = case.all::<Term>().filter(|(_, term)| opens(term));
    opened.map(|(key, _)| key).collect()
}
