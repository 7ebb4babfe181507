//! The shipped record: what it says, who says it, and where every case stands.

#![allow(clippy::expect_used)]

mod article;
mod claims;
mod standings;

use without_prejudice::{
    case::{Case, Day},
    press::read_record,
};

fn shipped() -> Case {
    let read = read_record(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    );
    read.unwrap_or_else(|problems| panic!("{problems:#?}")).en
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}
