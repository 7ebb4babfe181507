//! A record, read on one day in one language's words.

use std::ops::Deref;

use crate::{
    case::{Case, Day},
    words::Words,
};

/// A record in one language's words, as one page holds it.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    pub case: &'a Case,
    pub words: &'static Words,
    /// Where the whole story is in this language, with a slash at its end; `None` on its own pages.
    pub away: Option<&'static str>,
}

impl<'a> Edition<'a> {
    pub const fn new(case: &'a Case, words: &'static Words) -> Self {
        Self {
            case,
            words,
            away: None,
        }
    }

    pub const fn on(&'a self, day: Day) -> Reading<'a> {
        Reading { edition: self, day }
    }
}

/// Everything that decides what a part of the page says. It is handed to nearly every function of the page,
/// so it is small: the edition is behind it.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    edition: &'a Edition<'a>,
    /// The day whose knowledge counts.
    pub day: Day,
}

impl<'a> Deref for Reading<'a> {
    type Target = Edition<'a>;
    fn deref(&self) -> &Edition<'a> {
        self.edition
    }
}

impl Reading<'_> {
    /// The address of a place of the story: on this page, or on the story's page of the day.
    pub fn place(self, kind: &str, id: &str) -> String {
        let page = match self.away {
            Some(site) if self.case.is_stop(self.day) => format!("{site}on/{}/", self.day),
            Some(site) => format!("{site}?as-of={}", self.day),
            None => String::new(),
        };
        format!("{page}#{kind}{id}")
    }

    /// The same on another day.
    #[must_use]
    pub const fn on(self, day: Day) -> Self {
        Self { day, ..self }
    }

    /// The same record on its last day.
    #[must_use]
    pub fn at_the_latest(self) -> Self {
        self.on(self.case.last_day())
    }
}
