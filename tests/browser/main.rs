//! The built site in a real browser: what a reader can do with it, and what must not go wrong.
//!
//! The browser is Chromium, Firefox or `WebKitGTK`, driven over `WebDriver`; `engine.rs` says how one is chosen.
//! `cargo xtask test` builds the site and finds the browsers; to run only this in Chromium:
//! `cargo test --features browser-tests --test browser` with a site in `target/site`.

// A helper that cannot go on must fail its test there and then.
#![allow(clippy::expect_used)]

#[path = "../fixtures/site.rs"]
mod built;
#[path = "../fixtures/files.rs"]
mod files;

mod accounts;
mod address;
mod alone;
mod asleep;
mod axe;
mod base64;
mod compact;
mod control;
mod days;
mod devtools;
mod dismissal;
mod driver;
mod embeds;
mod engine;
mod failure;
mod filters;
mod focus;
mod hand;
mod heights;
mod host;
mod hostile;
mod keyboard;
mod lanes;
mod layout;
mod links;
mod moves;
mod page;
mod paths;
mod process;
mod receivers;
mod rest;
mod session;
mod share;
mod shifts;
mod site;
mod speed;
mod start;
mod through;
mod tree;
mod worker;
