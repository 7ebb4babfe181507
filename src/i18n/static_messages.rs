//! Words of what stands still around the app. They are in the served page and do not travel to the browser.

mod fold;
mod share;

use serde::Deserialize;

use crate::i18n::{Counted, Template};

pub use self::{fold::FoldWords, share::ShareWords};

/// One language's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaticMessages {
    /// The first stops of the Tab key.
    pub skip_to_timeline: String,
    pub skip_to_contents: String,
    /// The first stop in a part of another page.
    pub skip_part: String,
    /// When the record was last read against its sources, where that is long ago.
    pub stale: Template,
    /// What a part in another page rests on: before the number of its sources.
    pub rests_on: String,
    pub no_advice: String,
    /// In a part whose address names a value that it does not know: before the names of the parameters.
    pub unknown: String,
    pub folds: FoldWords,
    /// Leads from a card to the story.
    pub story_with_sources: String,
    /// Leads from a part to all of it.
    pub whole_story: String,
    /// The contents list, and what opens and closes all disclosures.
    pub contents: String,
    /// In it, what is looked up: sources, words of the law, corrections.
    pub reference: String,
    pub back_to_contents: String,
    pub open_all: String,
    pub close_all: String,
    /// Opens the choice of developments.
    pub choose: String,
    pub all_sources: Counted,
    /// Leads from a source back to the number that led there.
    pub back_to_citation: String,
    pub all_terms: String,
    pub all_corrections: Counted,
    pub share: ShareWords,
    pub glossary: String,
    pub glossary_lead: String,
    pub corrections: String,
    /// When the record was last read against its sources.
    pub updated: Template,
    /// What changed since the day of the page.
    pub changed: String,
    /// The day, and how many developments came after it.
    pub later: Template,
    /// The same of corrections.
    pub corrected: Template,
    /// Where none of the record's own statements was corrected.
    pub none: String,
    /// Over what is corrected in the sources.
    pub of_sources: String,
    /// Whose statement is corrected, after the date.
    pub of: Template,
    pub was: String,
    pub now: String,
    pub why: String,
}
