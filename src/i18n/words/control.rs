//! The date control, in words.

use crate::i18n::{Counted, Template, texts::words};

words! {
    /// The control with which a reader goes through time.
    pub struct ControlWords {
        /// The name of the slider.
        pub label: String,
        pub hint: String,
        /// Stands before the day where there is little room.
        pub brief: String,
        /// How many developments the day does not know, where there is little room.
        pub since: Counted,
        /// Opens the list of later developments.
        pub see: String,
        /// The list's title: the day.
        pub later: Template,
        /// What the list does: the day.
        pub warning: Template,
        pub close: String,
        /// The day to which the page has moved to show a development.
        pub moved: Template,
        /// The day before that.
        pub back: Template,
        /// A case and where it stands now.
        pub stands: Template,
    }
}
