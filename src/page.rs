//! Yew components: a record and a view in, HTML out; no browser, no files.
//!
//! The same tree natively and in Wasm: elements from `tag`, keys and ids from the record, one root
//! element for each component. What a day shows is decided in [`crate::view`].

mod accounts;
mod app;
#[cfg(feature = "press")]
mod around;
mod cells;
mod chain;
mod chip;
mod clock;
mod comparison;
mod dismissal;
mod door;
mod event;
mod filters;
#[cfg(feature = "press")]
mod footer;
mod header;
mod icon;
mod lanes;
mod mark;
#[cfg(feature = "press")]
mod missing;
mod more;
mod paths;
mod people;
mod person;
mod prose;
mod rail;
mod route;
mod section;
#[cfg(feature = "press")]
mod share;
mod slider;
mod sources;
mod statement;
mod tag;
mod timeline;
mod today;
mod walk;

#[cfg(feature = "press")]
pub use self::around::{
    After, AfterEmbed, AfterEmbedProps, AfterProps, AroundProps, Before, BeforeEmbed,
};
#[cfg(feature = "press")]
pub use self::missing::{NotFound, NotFoundProps};
#[cfg(feature = "press")]
pub use self::share::ShareFiles;
pub use self::{
    app::{App, AppProps, Edge, Moved},
    section::CaseRef,
};
