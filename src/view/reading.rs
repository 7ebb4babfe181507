//! A record, read on one day in one language's words.

use crate::{
    case::{Case, Day},
    words::Words,
};

/// Everything that decides what a part of the page says.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    pub case: &'a Case,
    /// The day whose knowledge counts.
    pub day: Day,
    pub words: &'static Words,
    /// Where the whole story is in this language, with a slash at its end; `None` on its own pages.
    pub away: Option<&'static str>,
}

impl<'a> Reading<'a> {
    pub const fn new(case: &'a Case, day: Day, words: &'static Words) -> Self {
        Self {
            case,
            day,
            words,
            away: None,
        }
    }

    /// The address of a place of the story: on this page, or on the story's page of the day.
    pub fn place(self, kind: &str, id: &str) -> String {
        let page = match self.away {
            Some(site) if self.case.is_stop(self.day) => format!("{site}on/{}/", self.day),
            Some(site) => format!("{site}?as-of={}", self.day),
            None => String::new(),
        };
        format!("{page}#{kind}{id}")
    }

    /// The same record on its last day.
    #[must_use]
    pub fn at_the_latest(self) -> Self {
        Self {
            day: self.case.last_day(),
            ..self
        }
    }
}
