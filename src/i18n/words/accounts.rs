//! Who says so, and who says otherwise.

use crate::i18n::{Counted, Template, texts::words};

words! {
    pub struct AccountWords {
        pub title: String,
        pub lead: String,
        /// How many answers a folded question has.
        pub answers: Counted,
        /// Over what a court has found, or that none has.
        pub stands: String,
        /// Before the names of those whose answer the record does not hold.
        pub silent: String,
        /// Opens the words behind the answers to a question.
        pub words: String,
        /// What the chips open.
        pub chain: String,
        /// Who says it, and whom that one cites for it.
        pub citing: Template,
        /// The day from which it was known.
        pub known: Template,
        /// The same where the day on which it was said was not found.
        pub undated: Template,
        /// The same in short, beside an answer.
        pub first: Template,
        /// The month or the year in which somebody said it.
        pub vague: Template,
        /// Before the question and what others say to it.
        pub others: String,
    }
}
