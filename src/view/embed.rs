//! Parts of the story on pages of their own, for other people's pages.

use super::{Part, Reading, Stop, documents, speaking_side};
#[cfg(feature = "press")]
use crate::case::Holds;
use crate::words::Language;

/// What stands on such a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Embed {
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
    pub const ALL: [Self; 8] = [
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

    /// The parts of the story that it holds, in their order. The time for a charge belongs to what a
    /// dismissal leaves open.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Story => Part::AT_REST,
            Self::Lanes => &[Part::Head, Part::Lanes],
            Self::Parties => &[Part::Parties],
            Self::Timeline => &[Part::Timeline],
            Self::Dismissal => &[Part::Dismissal, Part::Clock],
            Self::Paths => &[Part::Paths],
            Self::Accounts => &[Part::Accounts],
            Self::Statement => &[Part::Statement],
        }
    }

    /// Whether the page begins with this part, or this part goes on under its title.
    pub fn begins_with(self, part: Part) -> bool {
        self.parts().first() == Some(&part) || self == Self::Lanes
    }

    /// What a dismissal leaves open is told of the record's first proceeding alone.
    pub const fn is_about_the_first_case(self) -> bool {
        matches!(self, Self::Dismissal | Self::Paths | Self::Statement)
    }

    /// What its record has to hold beside how the cases stand; `None` where that is all of it.
    #[cfg(feature = "press")]
    pub const fn holds(self) -> Option<Holds> {
        match self {
            Self::Story => None,
            Self::Lanes | Self::Dismissal | Self::Paths | Self::Statement => Some(Holds::Dismissal),
            Self::Parties => Some(Holds::People),
            Self::Accounts => Some(Holds::Accounts),
            Self::Timeline => Some(Holds::Developments),
        }
    }

    /// Whether it has the whole date control, with its slider: on the others the steps are enough.
    pub const fn has_slider(self) -> bool {
        matches!(self, Self::Story | Self::Lanes)
    }

    /// The page's path under the site's root: `es/embed/dismissal/latest/`.
    pub fn path(self, stop: Stop, language: Language) -> String {
        let language = Stop::Story.path(language);
        let stop = stop.path(Language::En);
        format!("{language}embed/{}/{stop}", self.name())
    }
}

/// What a part is called; the whole story by its question.
pub fn part_title(reading: Reading<'_>, embed: Embed) -> Option<&'static str> {
    let words = reading.words;
    Some(match embed {
        Embed::Story => return None,
        Embed::Lanes => words.lanes.title,
        Embed::Parties => words.people.title,
        Embed::Timeline => words.timeline.title,
        Embed::Dismissal => words.dismissal.title,
        Embed::Paths => words.paths.title,
        Embed::Accounts => words.accounts.title,
        Embed::Statement => (words.statement.title).of(speaking_side(reading, &documents(reading))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embed_has_its_own_address_in_each_language() {
        let path = Embed::Dismissal.path(Stop::Story, Language::En);
        assert_eq!(path, "embed/dismissal/");
        let path = Embed::Lanes.path(Stop::Latest, Language::Es);
        assert_eq!(path, "es/embed/lanes/latest/");
        for embed in Embed::ALL {
            assert_eq!(Embed::from_name(embed.name()), Some(embed));
        }
        assert_eq!(Embed::from_name("__proto__"), None);
    }
}
