//! The lanes, in words.

use crate::i18n::{Counted, Template, texts::words};

words! {
    /// The cases side by side on the axis of time.
    pub struct LaneWords {
        /// The name of the section.
        pub label: String,
        /// Stands over the lanes for those who do not see them, and over their table.
        pub title: String,
        /// In the legend, and before what the table tells of it.
        pub ahead: String,
        /// In the veil.
        pub nothing_later: String,
        /// The day for which a hearing is set.
        pub hearing: Template,
        /// How long the limit is: the years, written out.
        pub limit: Counted,
        /// Sentences on the open door, the longest first, each with the last day.
        pub window: [Template; 4],
        /// The last day, and the name of the limit.
        pub refile: Template,
        /// Opens the other lanes, where a part folds them.
        pub others: String,
        /// What opens the table.
        pub table: String,
        /// Heads of its columns: date, case, what happened with the status that it brought, sources.
        pub columns: [String; 4],
    }
}
