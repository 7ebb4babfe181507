//! The lanes, in English.

use crate::words::LaneWords;

pub(super) const LANES: LaneWords = LaneWords {
    label: "The cases on each day",
};
