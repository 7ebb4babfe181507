//! The lanes, in Spanish.

use crate::words::LaneWords;

pub(super) const LANES: LaneWords = LaneWords {
    label: "Los casos, día a día",
};
