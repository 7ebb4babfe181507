//! Who says so, and who says otherwise.

use crate::i18n::{Template, wording};

wording! {
    pub struct AccountWords {
        pub title: &'static str,
        pub lead: &'static str,
        /// Over what a court has found, or that none has.
        pub stands: &'static str,
        /// What the chips open.
        pub chain: &'static str,
        /// The day from which it was known.
        pub first: Template,
        /// Before the question and what others say to it.
        pub others: &'static str,
    }
}
