//! Parts of the story on pages of their own, for other people's pages.

use crate::{
    i18n::Language,
    on_day::{CaseOnDay, documents, speaking_side},
    state::{PageKind, Section},
};

/// What stands on such a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Embed {
    /// Question, answer, where it stands today, and the lane of the first case.
    Card,
    Story,
    Lanes,
    Parties,
    Timeline,
    Dismissal,
    Paths,
    Accounts,
    Statement,
}

impl Embed {
    pub const ALL: [Self; 9] = [
        Self::Card,
        Self::Story,
        Self::Lanes,
        Self::Parties,
        Self::Timeline,
        Self::Dismissal,
        Self::Paths,
        Self::Accounts,
        Self::Statement,
    ];

    /// Its name in addresses and in a page's `data-embed`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Story => "story",
            Self::Lanes => "lanes",
            Self::Parties => "parties",
            Self::Timeline => "timeline",
            Self::Dismissal => "dismissal",
            Self::Paths => "paths",
            Self::Accounts => "accounts",
            Self::Statement => "statement",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        (Self::ALL.into_iter()).find(|embed| embed.name() == name)
    }

    /// The sections of the story that it holds, in their order. The time for a charge belongs to what a
    /// dismissal leaves open.
    pub const fn sections(self) -> &'static [Section] {
        match self {
            Self::Story => Section::ALL,
            Self::Card | Self::Lanes => &[Section::Head, Section::Lanes],
            Self::Parties => &[Section::Parties],
            Self::Timeline => &[Section::Timeline],
            Self::Dismissal => &[Section::Dismissal, Section::Clock],
            Self::Paths => &[Section::Paths],
            Self::Accounts => &[Section::Accounts],
            Self::Statement => &[Section::Statement],
        }
    }

    /// Whether the page begins with this section, or this section goes on under its title.
    pub fn begins_with(self, section: Section) -> bool {
        self.sections().first() == Some(&section) || self == Self::Lanes
    }

    /// What a dismissal leaves open is told of the record's first proceeding alone.
    pub const fn is_about_the_first_case(self) -> bool {
        matches!(
            self,
            Self::Card | Self::Dismissal | Self::Paths | Self::Statement
        )
    }

    /// Whether its sections fold what is more than their gist. The whole story folds everything below its head at
    /// once, and a card holds no more than its gist.
    pub const fn folds_sections(self) -> bool {
        !matches!(self, Self::Card | Self::Story)
    }

    /// Whether it has the whole date control, with its slider: on the others the steps are enough.
    pub const fn has_slider(self) -> bool {
        matches!(self, Self::Story | Self::Lanes)
    }

    /// The page's path under the site's root: `es/embed/dismissal/latest/`.
    pub fn path(self, stop: PageKind, language: Language) -> String {
        let language = PageKind::Story.path(language);
        let stop = stop.path(Language::En);
        format!("{language}embed/{}/{stop}", self.name())
    }
}

/// What a part is called; the whole story and its card by their question.
pub fn part_title(case: CaseOnDay<'_>, embed: Embed) -> Option<&str> {
    let words = case.words;
    Some(match embed {
        Embed::Card | Embed::Story => return None,
        Embed::Lanes => &words.lanes.title,
        Embed::Parties => &words.people.title,
        Embed::Timeline => &words.timeline.title,
        Embed::Dismissal => &words.dismissal.title,
        Embed::Paths => &words.paths.title,
        Embed::Accounts => &words.accounts.title,
        Embed::Statement => (words.statement.title).of(speaking_side(case, &documents(case))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embed_has_its_own_address_in_each_language() {
        let path = Embed::Dismissal.path(PageKind::Story, Language::En);
        assert_eq!(path, "embed/dismissal/");
        let path = Embed::Card.path(PageKind::Latest, Language::Es);
        assert_eq!(path, "es/embed/card/latest/");
        for embed in Embed::ALL {
            assert_eq!(Embed::from_name(embed.name()), Some(embed));
        }
        assert_eq!(Embed::from_name("__proto__"), None);
    }
}
