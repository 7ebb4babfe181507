//! The ways back to court, in words.

use crate::i18n::{Template, wording};

wording! {
/// What can lead from a dismissal back to a trial.
pub struct PathWords {
    pub title: &'static str,
    /// The way from a dismissal without prejudice, and with.
    pub names: [&'static str; 2],
    /// Holds on any way that a case goes or went.
    pub presumed: &'static str,
    /// By that day no dismissal of this kind: the map is the law's alone.
    pub general: Template,
    /// And none could come as the case stood.
    pub cannot_begin: &'static str,
    /// How the map of the case is read, and the general one.
    pub keys: [&'static str; 2],
    pub states: StateWords,
    pub who: &'static str,
    pub shown: &'static str,
    pub rule: &'static str,
    /// In the rule's place.
    pub no_rule: &'static str,
    pub happened: &'static str,
    /// In the place of what happened, by a day.
    pub nothing: Template,
    /// The time left, beside the way.
    pub meanwhile: Template,
    pub limit: &'static str,
}

/// How the case stands to a stop. Where a date is in it, the first form is for an exact day, and the second
/// for a month or a year.
pub struct StateWords {
    pub here: [Template; 2],
    pub taken: [Template; 2],
    pub possible: &'static str,
    pub not_taken: &'static str,
    pub ended: [Template; 2],
    pub closed: &'static str,
    /// Nothing is said but the law.
    pub law: &'static str,
}
}
