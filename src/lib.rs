//! *Without Prejudice*: an interactive explainer of a court case.
//!
//! # Layout
//! - [`procedure`]: stages of a prosecution and the moves between them; the one table of what may
//!   follow what.
//! - [`case`]: the record. What the author wrote, the check, and the [`case::Case`] that holds.
//! - [`words`]: interface text and dates in words, English and Spanish, complete by the compiler.
//! - [`view`]: what the reader has chosen, and what the page shows then.
//! - [`page`]: Yew components; no browser, no files.
//! - [`browser`]: effects in the browser, and only there.
//! - [`press`]: files, and only there.
//!
//! Arrows point one way: `procedure → case → view → page → browser | press`. `tests/layers.rs` reads
//! the imports and fails on a wrong one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod case;
pub mod page;
pub mod procedure;
pub mod view;
pub mod words;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "press")]
pub mod press;
