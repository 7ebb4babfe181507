//! The built site as files: what needs a release, but no browser.

#![allow(clippy::expect_used)]

#[path = "../fixtures/site.rs"]
mod site;

mod walk;
mod weight;
