//! The ways back to court: a map, and the same as a list in words.

use super::{
    section::SectionProps,
    tag::{Tag, group},
};

pub(super) fn paths(_: &SectionProps) -> Tag {
    group()
}
