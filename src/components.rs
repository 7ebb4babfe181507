//! Pieces of which sections are made: values in, HTML out.

pub(crate) mod brand;
pub(crate) mod chip;
pub(crate) mod clock_face;
pub(crate) mod comparison;
pub(crate) mod disclosure;
pub(crate) mod door;
pub(crate) mod event;
pub(crate) mod external_link;
pub(crate) mod filters;
pub(crate) mod focus;
pub(crate) mod icon;
pub(crate) mod path_lines;
pub(crate) mod person;
pub(crate) mod person_details;
pub(crate) mod prose;
pub(crate) mod provenance;
pub(crate) mod rails;
pub(crate) mod slider;
pub(crate) mod swatch;
pub(crate) mod today;
