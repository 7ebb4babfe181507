//! The ways back to court, in English.

use crate::words::PathWords;

pub(super) const PATHS: PathWords = PathWords {
    title: "Ways back to court",
};
