//! The sections of the story.

use strum::{IntoStaticStr, VariantArray};

/// A section, under the id that it has in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Section {
    Head,
    Lanes,
    Dismissal,
    Statement,
    Clock,
    Paths,
    Parties,
    Accounts,
    Timeline,
    Sources,
}

impl Section {
    /// Every section, in the order of the story.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// Its id in the page.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
