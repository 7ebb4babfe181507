//! The ways back to court, in words.

use crate::i18n::{Template, texts::words};

words! {
    /// What can lead from a dismissal back to a trial.
    pub struct PathWords {
        pub title: String,
        /// The way from a dismissal without prejudice, and with.
        pub names: [String; 2],
        /// Holds on any way that a case goes or went.
        pub presumed: String,
        /// By that day no dismissal of this kind: the map is the law's alone.
        pub general: Template,
        /// And none could come as the case stood.
        pub cannot_begin: String,
        /// Opens the map, where a part folds it.
        pub map: String,
        /// The legend of the map of the case: what its solid, hatched and dotted lines mean.
        pub legend: [String; 3],
        /// The legend of the general map, which is drawn in outline.
        pub legend_of_law: String,
        pub states: StateWords,
        pub who: String,
        pub shown: String,
        pub rule: String,
        /// In the rule's place.
        pub no_rule: String,
        pub happened: String,
        /// In the place of what happened, by a day.
        pub nothing: Template,
        /// The time left, beside the way.
        pub meanwhile: Template,
        pub limit: String,
    }
}

words! {
    /// How the case stands to a stop. Where a date is in it, the first form is for an exact day, and the second
    /// for a month or a year.
    pub struct StateWords {
        pub here: [Template; 2],
        pub taken: [Template; 2],
        pub possible: String,
        pub not_taken: String,
        pub ended: [Template; 2],
        pub closed: String,
        /// Nothing is said but the law.
        pub law: String,
    }
}
