//! Interface text in every language; what a case says is not here.
//!
//! The words are files, `assets/i18n/LANGUAGE.toml`; the types here say which words there are. A page loads its own
//! language's alone, as the site has encoded them.

pub mod dates;
mod static_messages;
mod template;
mod texts;
mod words;

use parity_scale_codec::{DecodeAll, Encode, Error};
use record::Day;
use serde::Deserialize;

use self::texts::Texts;

pub use self::{
    static_messages::{FoldWords, ShareWords, StaticMessages},
    template::{Counted, Template},
    words::{
        AccountWords, ChipWords, ClaimWords, ClockWords, ControlWords, DateNavWords, DateWords,
        DismissalWords, FilterWords, GradeWords, HeaderWords, KindWords, Label, LaneWords,
        LeadWords, ListWords, MarkWords, MeaningWords, NoneWords, PathWords, PendingWords,
        PeopleWords, SideWords, SiteWords, SourceWords, SpeakerWords, StageWords, StateWords,
        StatementWords, StatusWords, TimelineWords, VerdictWords, Words,
    },
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
}

/// What the file of one language holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Catalogue {
    #[serde(flatten)]
    pub words: Words,
    pub static_messages: StaticMessages,
}

impl Words {
    /// The words as a page loads them.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.to_list().encode()
    }

    /// The words that [`Words::to_bytes`] wrote.
    ///
    /// # Errors
    /// A byte that is missing, left over or wrong.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Error> {
        let texts = Vec::decode_all(&mut bytes)?;
        Self::from_list(texts).ok_or_else(|| "another number of texts".into())
    }

    /// "As it stood on 21 April 2023".
    pub fn as_it_stood(&self, day: Day) -> String {
        self.header.as_it_stood.with(&[&dates::day(self, day)])
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use procedure::{Basis, Stage};

    use super::{Catalogue, Language, Words};

    /// The words of a language, from its file.
    pub(crate) fn words(language: Language) -> Words {
        let file = match language {
            Language::En => include_str!("../assets/i18n/en.toml"),
            Language::Es => include_str!("../assets/i18n/es.toml"),
        };
        toml::from_str::<Catalogue>(file).unwrap().words
    }

    #[test]
    fn the_words_that_arrive_are_the_words_that_were_written() {
        for language in Language::ALL {
            let words = words(language);
            let bytes = words.to_bytes();
            assert_eq!(Words::from_bytes(&bytes), Ok(words));
            for end in 0..bytes.len() {
                assert!(Words::from_bytes(&bytes[..end]).is_err(), "{end}");
            }
            assert!(Words::from_bytes(&[bytes.as_slice(), &[0]].concat()).is_err());
        }
    }

    #[test]
    fn a_pending_case_is_called_the_same_for_everyone() {
        for language in Language::ALL {
            let words = words(language).status.words;
            let charged = words.of(Stage::Charged, None, false);
            assert_eq!(words.of(Stage::AwaitingHearing, None, false), charged);
            assert_eq!(words.of(Stage::AwaitingTrial, None, false), charged);
            assert_ne!(words.of(Stage::AwaitingHearing, None, true), charged);
        }
    }

    #[test]
    fn a_plea_is_never_called_a_verdict() {
        let words = words(Language::En).status.words;
        let plea = Some(Basis::NoContestPlea);
        assert_eq!(
            words.of(Stage::Sentenced, plea, false),
            "Convicted on a no-contest plea"
        );
    }
}
