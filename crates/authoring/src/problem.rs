//! The problems of a record, as its author reads them.

use std::{fmt, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use strum::{EnumMessage, IntoStaticStr, VariantArray};

/// One problem: which rule, where, and how to correct it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub rule: Rule,
    /// The file as the author named it.
    pub file: String,
    /// `None` where the whole file is meant.
    pub place: Option<Place>,
    /// One sentence without a full stop.
    pub message: String,
    /// How to correct it.
    pub remedy: String,
}

/// A span within one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// In characters; at least 1.
    pub width: usize,
    /// The line itself.
    pub text: String,
}

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
    /// The file is not UTF-8.
    NotUtf8,
    /// The file is empty.
    EmptyFile,
    /// The file is not TOML.
    Syntax,
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
                | Self::Syntax
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

impl Problem {
    /// The line and the column of a span of bytes.
    pub fn place(text: &str, span: &Range<usize>) -> Place {
        let at = floor(text, span.start);
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let column = text[start..at].chars().count() + 1;
        let end = floor(text, span.end.max(at))
            .min(start + line.len())
            .max(at);
        Place {
            line: text[..start].matches('\n').count() + 1,
            column,
            width: text[at..end].chars().count().max(1),
            text: line.to_owned(),
        }
    }
}

/// The last character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|i| text.is_char_boundary(*i))
        .unwrap_or_default()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (code, message) = (self.rule.code(), self.message.as_str());
        let mut below = Group::with_level(Level::ERROR);
        match &self.place {
            None => writeln!(f, "{}: error[{code}]: {message}", self.file)?,
            Some(place) => {
                let line = || Snippet::source(place.text.as_str()).line_start(place.line);
                let marked = || AnnotationKind::Primary.span(place.bytes());
                let head = Level::ERROR.primary_title(message).id(code);
                let head = head.element(line().path(self.file.as_str()).annotation(marked()));
                // One line that editors can jump to, then the source line with the span underlined.
                let renderer = Renderer::plain().short_message(true);
                writeln!(f, "{}", renderer.render(&[head]))?;
                below = below.element(line().annotation(marked()));
            }
        }
        let remedy = Level::HELP.no_name().message(self.remedy.as_str());
        let below = Renderer::plain().render(&[below.element(remedy)]);
        f.write_str(&below)
    }
}

impl Place {
    /// The span of bytes within the line.
    fn bytes(&self) -> Range<usize> {
        let byte = |chars: usize| {
            let mut places = self.text.char_indices().map(|(at, _)| at);
            places.nth(chars).unwrap_or(self.text.len())
        };
        byte(self.column - 1)..byte(self.column - 1 + self.width)
    }
}
