//! What the check accepts and refuses, the messages it gives, and the record that the site shows.

#![allow(clippy::expect_used)]
// `UPDATE_EXPECT=1` writes expected texts with hashes.
#![allow(clippy::needless_raw_string_hashes)]

mod bytes;
mod diagnostics;
#[path = "../../../tests/fixtures/record.rs"]
mod fixture;
mod folder;
mod fuzz;
mod history;
#[path = "../../../tests/fixtures/moves.rs"]
mod moves;
mod problems;
mod replay;
mod schema;
mod shipped;
mod spanish;

use std::path::PathBuf;

/// The folder of the repository: `assets`, `docs` and `tests/fixtures` are in it.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
