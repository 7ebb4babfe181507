//! *Without Prejudice*: an interactive explainer of a court case, as a Yew app.
//!
//! The crate `site` draws whole pages with it; in the browser the islands of a page come alive one by one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod browser;
pub mod frame;
pub mod i18n;
pub mod islands;
pub mod on_day;
pub mod state;
pub mod static_shell;

mod components;
mod sections;
