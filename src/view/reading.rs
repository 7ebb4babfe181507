//! A record, read on one day in one language.

use crate::{
    case::{Case, Day},
    words::{Language, Words},
};

/// Everything that decides what a part of the page says.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    pub case: &'a Case,
    /// The day whose knowledge counts.
    pub day: Day,
    pub words: &'static Words,
}

impl<'a> Reading<'a> {
    pub const fn new(case: &'a Case, day: Day, language: Language) -> Self {
        Self {
            case,
            day,
            words: language.words(),
        }
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
