//! The date control, in words.

use crate::i18n::{Counted, Template, wording};

wording! {
/// The control with which a reader goes through time.
pub struct ControlWords {
    /// The name of the slider.
    pub label: &'static str,
    pub hint: &'static str,
    /// Stands before the day where there is little room.
    pub brief: &'static str,
    /// How many developments the day does not know, where there is little room.
    pub since: Counted,
    /// Opens the list of later developments.
    pub see: &'static str,
    /// The list's title: the day.
    pub later: Template,
    /// What the list does: the day.
    pub warning: Template,
    pub close: &'static str,
    /// The day to which the page has moved to show a development.
    pub moved: Template,
    /// The day before that.
    pub back: Template,
    /// A case and where it stands now.
    pub stands: Template,
}
}
