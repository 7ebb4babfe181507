//! The ways back to court, in Spanish.

use crate::words::PathWords;

pub(super) const PATHS: PathWords = PathWords {
    title: "Caminos de vuelta al tribunal",
};
