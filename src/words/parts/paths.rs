//! The ways back to court, in words.

/// What can lead from a dismissal back to a trial.
#[derive(Debug)]
pub struct PathWords {
    pub title: &'static str,
}
