//! The record that the site shows: its claims, their speakers, and where each case stood.

mod article;
mod claims;
mod standings;

use authoring::read::read;
use record::{Case, Day};

use crate::root;

/// The English edition of the record that the site shows.
pub(crate) fn shipped() -> Case {
    let assets = root().join("assets");
    let editions = read(&assets.join("cases/state-v-baldwin"), &assets.join("law"));
    editions
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
        .en
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}
