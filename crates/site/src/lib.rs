//! Writes the static site: every page in every language, parts for other people's pages, and the files that
//! they share.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod assets;
mod catalogue;
mod data;
mod demo;
mod document;
mod error;
mod heights;
mod oembed;
mod output;
mod pages;
mod program;
mod script;
mod site;
mod style;

pub use self::{
    assets::Assets,
    catalogue::catalogue,
    data::Data,
    document::{Alternate, Head, SharedFiles, render as render_document},
    error::SiteError,
    heights::{Heights, WIDTHS, page_kind},
    output::write_whole,
    pages::{edition, embeds, file_of, pages, render},
    program::Program,
    site::{Plan, Site},
};
