//! The rules of the format, with their codes.

use strum::{EnumMessage, IntoStaticStr, VariantArray};

/// The rules of the format. Their codes are stable: they are part of the output that other tools read.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumMessage,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Rule {
    /// The file is not there or can't be read.
    MissingFile,
    /// A file that no record has.
    UnknownFile,
    /// A file, a list or a text that is too large to be read, or too many problems to be told.
    TooLarge,
    /// The file is not UTF-8.
    NotUtf8,
    /// The file is empty.
    EmptyFile,
    /// The file is not TOML.
    Syntax,
    /// A character that nobody sees, or that changes the order of the others.
    HiddenCharacter,
    /// A character that was lost, or letters that were read in a wrong encoding.
    WrongEncoding,
    /// A table that this file does not have.
    UnknownTable,
    /// A required table is missing.
    MissingTable,
    /// A field that the format does not have.
    UnknownField,
    /// A required field is missing.
    MissingField,
    /// A value of the wrong type, or not one of those allowed.
    WrongValue,
    /// An empty text.
    EmptyText,
    /// Two entries of one kind with the same id.
    DuplicateId,
    /// An id that can't be an anchor of a page.
    BadId,
    /// An id that differs from the name of its folder or file.
    WrongName,
    /// A jurisdiction without a law file.
    UnknownLaw,
    /// A reference to an id that does not exist.
    UnknownId,
    /// A date that the calendar or the format does not have.
    BadDate,
    /// A time of day that does not exist, or a zone without its offsets.
    BadTime,
    /// Days in the wrong order: known before it happened, or ended before it began.
    DatesReversed,
    /// No source or no speaker is named.
    NoSource,
    /// No claim says anything about the entry.
    NoClaim,
    /// All sources are of grade D.
    WeakSource,
    /// An address that is missing, malformed or not allowed.
    SourceAddress,
    /// An address that is not https, without a reason.
    InsecureAddress,
    /// The address of a home page, without a reason.
    HomePage,
    /// A court record without a court's document or a party that quotes it.
    #[strum(serialize = "unseen-court-record")]
    UnseenRecord,
    /// A court record of something that was spoken.
    SpokenCourtRecord,
    /// A move that can't be made.
    ImpossibleMove,
    /// A charge brought after its time limit.
    TimeBarred,
    /// A field that the move does not have.
    MoveDetails,
    /// A way back to court that no case can take.
    Way,
    /// A move that the law file does not explain.
    NoLaw,
    /// A phrase that its document does not have exactly once, in order.
    Phrase,
    /// Markup that the format does not have.
    Markup,
    /// An answer with more or fewer marks than emphasised phrases.
    Marks,
    /// Entries that are not in the order of their days.
    Order,
    /// A quotation longer than 20 words.
    LongQuote,
    /// A label that is too long for the lanes.
    LongLabel,
    /// A quotation in straight marks, which would pass as our own words.
    StraightQuotes,
    /// A text that is too long.
    LongText,
    /// Two claims with the same number of the main source.
    ArticleNumber,
    /// A word of guilt about a person who had not been convicted.
    GuiltBeforeVerdict,
    /// A word of innocence for a case that was dismissed.
    DismissalAsAcquittal,
    /// The word “indicted” about a person whom no grand jury had indicted.
    NotIndicted,
    /// “State v. …” on a day on which nobody had charged that person.
    CaseBeforeCharge,
    /// Words that no text may use outside quotations.
    NeverUsed,
    /// A legal word that the glossary does not explain.
    UndefinedTerm,
    /// A term that no text uses.
    UnusedTerm,
    /// An event after the day on which the record was reviewed.
    FromTheFuture,
    /// A date that is more precise than its sources.
    FalsePrecision,
    /// A milestone that no page shows: it becomes known after the day on which the record was reviewed.
    HiddenMilestone,
    /// More than 12 milestones besides those on days when the answer changes.
    TooManyMilestones,
    /// Fewer than 4 milestones in a record of more than 12 events.
    TooFewMilestones,
    /// A day on which the answer changes, without a milestone.
    AnswerWithoutMilestone,
    /// A summary of an event that is no milestone.
    SummaryWithoutMilestone,
    /// A summary that rests on no claim.
    SummaryWithoutClaims,
    /// A summary that rests on a claim which is not one of its event, or does not hold on its day.
    SummaryBeyondClaims,
    /// A summary of more than one sentence, or of more than 28 words.
    LongSummary,
    /// A mark of an answer that the first proceeding contradicts on that day.
    ContradictoryMarks,
    /// An answer to a question without the day on which it was given.
    UndatedAccount,
    /// A defendant without a proceeding.
    NoProceeding,
    /// A quotation that no claim or document has.
    UnattributedQuotation,
    /// A quotation that differs from its document.
    QuotationDiffers,
    /// A text without its Spanish translation.
    Untranslated,
    /// A translation of a text that has changed since.
    #[strum(serialize = "outdated-translation")]
    Outdated,
    /// A translation whose links or emphasis differ from the original.
    TranslatedMarkup,
}

impl Rule {
    /// Every rule, in the order of the manual.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The rule's code in messages: `unknown-id`.
    pub const fn code(self) -> &'static str {
        self.into_str()
    }

    /// The problem that the rule finds, in one sentence.
    pub fn description(self) -> &'static str {
        self.get_documentation().unwrap_or_default()
    }

    /// Whether an entry could not be read or resolved, so that entries can't be compared with each other.
    pub const fn prevents_reading(self) -> bool {
        matches!(
            self,
            Self::MissingFile
                | Self::NotUtf8
                | Self::EmptyFile
                | Self::TooLarge
                | Self::Syntax
                | Self::UnknownLaw
                | Self::UnknownTable
                | Self::MissingTable
                | Self::UnknownField
                | Self::MissingField
                | Self::WrongValue
                | Self::DuplicateId
                | Self::BadDate
                | Self::Markup
        )
    }
}
