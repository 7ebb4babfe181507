//! Interface text in English and Spanish, complete by the compiler; what the record says is not here.
//!
//! Both languages are written natively. A page loads its own as data, which the press has packed.

mod data;
pub mod dates;
mod en;
mod es;
mod parts;
mod still;
mod template;

use self::data::{Wording, wording};
use record::Day;

pub use self::{
    parts::{
        AccountWords, ChipWords, ClaimWords, ClockWords, ControlWords, DateNavWords, DateWords,
        DismissalWords, FilterWords, GradeWords, HeaderWords, KindWords, Label, LaneWords,
        LeadWords, ListWords, MarkWords, MeaningWords, NoneWords, PathWords, PendingWords,
        PeopleWords, SideWords, SiteWords, SourceWords, SpeakerWords, StageWords, StateWords,
        StatementWords, StatusWords, TimelineWords, VerdictWords, Words,
    },
    still::{ShareWords, StaticMessages},
    template::{Counted, Template},
};

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

    /// Natively alone: in the browser a page has its own language's words and no other.
    pub const fn words(self) -> &'static Words {
        match self {
            Self::En => &en::WORDS,
            Self::Es => &es::WORDS,
        }
    }
}

impl Language {
    /// Of what never comes alive.
    pub const fn static_messages(self) -> &'static StaticMessages {
        match self {
            Self::En => &still::EN,
            Self::Es => &still::ES,
        }
    }
}

impl Words {
    /// The words as a page loads them, each on a line.
    pub fn to_text(&self) -> String {
        self.lines()
    }

    /// The words that were written so; `None` where one is missing, cut off or left over.
    pub fn from_text(text: &'static str) -> Option<Self> {
        Self::from_lines(text)
    }

    /// A stand-in until the words are read from bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<&'static Self, String> {
        let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
        let words = Self::from_lines(Box::leak(Box::from(text))).ok_or("no words")?;
        Ok(Box::leak(Box::new(words)))
    }

    /// "As it stood on 21 April 2023".
    pub fn as_it_stood(&self, day: Day) -> String {
        self.header.as_it_stood.with(&[&dates::day(self, day)])
    }
}

#[cfg(test)]
mod tests {
    use procedure::{Basis, Stage};

    use super::Language;

    #[test]
    fn a_pending_case_is_called_the_same_for_everyone() {
        for language in Language::ALL {
            let words = language.words().status.words;
            let charged = words.of(Stage::Charged, None, false);
            assert_eq!(words.of(Stage::AwaitingHearing, None, false), charged);
            assert_eq!(words.of(Stage::AwaitingTrial, None, false), charged);
            assert_ne!(words.of(Stage::AwaitingHearing, None, true), charged);
        }
    }

    #[test]
    fn a_plea_is_never_called_a_verdict() {
        let words = Language::En.words().status.words;
        let plea = Some(Basis::NoContestPlea);
        assert_eq!(
            words.of(Stage::Sentenced, plea, false),
            "Convicted on a no-contest plea"
        );
    }
}
