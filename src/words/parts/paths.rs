//! The ways back to court, in words.

use crate::words::wording;

wording! {
    /// What can lead from a dismissal back to a trial.
    pub struct PathWords {
        pub title: &'static str,
    }
}
