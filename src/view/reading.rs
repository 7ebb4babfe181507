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
}

impl<'a> Reading<'a> {
    pub const fn new(case: &'a Case, day: Day, words: &'static Words) -> Self {
        Self { case, day, words }
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
