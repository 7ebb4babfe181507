//! Interface text in English and Spanish, complete by the compiler; what the record says is not here.

pub mod dates;
mod en;
mod es;
mod parts;
mod template;

pub use self::parts::{
    ClaimWords, ClockWords, DateWords, DismissalWords, FilterWords, HeaderWords, Label, LaneWords,
    PathWords, PeopleWords, SiteWords, SourceWords, StatementWords, StatusWords, TimelineWords,
    WalkWords, Words,
};

pub use self::template::{Counted, Template};
use crate::case::Day;

/// A language the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    En,
    Es,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::En, Self::Es];

    /// The value of `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }

    /// What its speakers call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
        }
    }

    /// The value of `og:locale`: both editions are for readers in the United States.
    pub const fn locale(self) -> &'static str {
        match self {
            Self::En => "en_US",
            Self::Es => "es_US",
        }
    }

    /// The language of a `lang` attribute that a page of ours carries.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    pub const fn words(self) -> &'static Words {
        match self {
            Self::En => &en::WORDS,
            Self::Es => &es::WORDS,
        }
    }
}

impl Words {
    /// "As it stood on 21 April 2023".
    pub fn as_it_stood(&self, day: Day) -> String {
        (self.header.as_it_stood)(&dates::day(self, day))
    }
}

#[cfg(test)]
mod tests {
    use super::Language;
    use crate::procedure::{Basis, Stage};

    #[test]
    fn a_pending_case_is_called_the_same_for_everyone() {
        for language in Language::ALL {
            let words = language.words().status.words;
            let charged = words(Stage::Charged, None, false);
            assert_eq!(words(Stage::AwaitingHearing, None, false), charged);
            assert_eq!(words(Stage::AwaitingTrial, None, false), charged);
            assert_ne!(words(Stage::AwaitingHearing, None, true), charged);
        }
    }

    #[test]
    fn a_plea_is_never_called_a_verdict() {
        let words = Language::En.words().status.words;
        let plea = Some(Basis::NoContestPlea);
        assert_eq!(
            words(Stage::Sentenced, plea, false),
            "Convicted on a no-contest plea"
        );
    }

    #[test]
    fn a_list_of_names_ends_in_and() {
        let list = Language::En.words().site.list;
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&["A", "B", "C"]), "A, B and C");
        let list = Language::Es.words().site.list;
        assert_eq!(list(&["A", "Iris"]), "A e Iris");
        assert_eq!(list(&["A", "hilos"]), "A e hilos");
        assert_eq!(list(&["A", "hielo"]), "A y hielo");
        assert_eq!(list(&["A", "Óscar"]), "A y Óscar");
    }
}
