//! The sections of the page, one file each.

pub(crate) mod accounts;
pub(crate) mod body;
pub(crate) mod clock;
pub(crate) mod date_nav;
pub(crate) mod dismissal;
pub(crate) mod head;
pub(crate) mod lanes;
pub(crate) mod notice;
pub(crate) mod paths;
pub(crate) mod people;

pub(crate) mod sources;
pub(crate) mod statement;
pub(crate) mod timeline;
