//! What is wrong with a record, said so that its author can mend it.

use std::{fmt, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// One thing to mend: what, where, why, how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub rule: Rule,
    /// The file as the author named it.
    pub file: String,
    /// `None` where the whole file is meant.
    pub place: Option<Place>,
    /// One sentence without a full stop.
    pub message: String,
    /// How to mend it.
    pub remedy: String,
}

/// A stretch of one line of a file, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    /// In characters.
    pub column: usize,
    /// In characters; at least 1.
    pub width: usize,
    /// The line itself.
    pub text: String,
}

macro_rules! rules {
    ($(#[doc = $doc:literal] $rule:ident => $code:literal),* $(,)?) => {
        /// The rules of the format. Codes are stable words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = $doc] $rule),* }

        impl Rule {
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The rule's code in messages.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$rule => $code),* }
            }

            /// What the rule finds, in a sentence.
            pub const fn finds(self) -> &'static str {
                match self { $(Self::$rule => $doc),* }
            }
        }
    };
}

rules! {
    /// The file is not there or can't be read.
    MissingFile => "missing-file",
    /// The file is not UTF-8.
    NotUtf8 => "not-utf8",
    /// The file holds nothing.
    EmptyFile => "empty-file",
    /// The file is not TOML.
    Syntax => "syntax",
    /// The file holds a table that does not belong there.
    UnknownTable => "unknown-table",
    /// A needed table is not in its file.
    MissingTable => "missing-table",
    /// A field that the format does not have.
    UnknownField => "unknown-field",
    /// A needed field is missing.
    MissingField => "missing-field",
    /// A value of the wrong type or not among those allowed.
    WrongValue => "wrong-value",
    /// A text with nothing in it.
    EmptyText => "empty-text",
    /// Two entries of one kind with one id.
    DuplicateId => "duplicate-id",
    /// An id that can't be an anchor.
    BadId => "bad-id",
    /// A reference to nothing.
    UnknownId => "unknown-id",
    /// A date that the calendar or the format does not have.
    BadDate => "bad-date",
    /// A time of day that no clock shows.
    BadTime => "bad-time",
    /// Known before it happened, or said to end before it began.
    DatesReversed => "dates-reversed",
    /// Nobody's word for it.
    NoSource => "no-source",
    /// Nothing to read about it.
    NoClaim => "no-claim",
    /// Resting on a grade D source alone.
    WeakSource => "weak-source",
    /// An address where there must be none, or none where there must be one.
    SourceAddress => "source-address",
    /// An address that is not https, without a reason.
    InsecureAddress => "insecure-address",
    /// The address of a home page, without a reason.
    HomePage => "home-page",
    /// A court record seen through nobody and in no court's paper.
    UnseenRecord => "unseen-court-record",
    /// A move that can't be made.
    ImpossibleMove => "impossible-move",
    /// A charge brought after the time for it.
    TimeBarred => "time-barred",
    /// A move without what it needs, or with what it can't have.
    MoveDetails => "move-details",
    /// A way back to court that nobody could go.
    Way => "way",
    /// A move or an offence that the law file does not know.
    NoLaw => "no-law",
    /// A phrase that its document does not hold, or holds twice.
    Phrase => "phrase",
    /// Markup that the format does not have.
    Markup => "markup",
    /// Emphasised phrases and marks that do not pair.
    Marks => "marks",
    /// Entries that must be in the order of their days and are not.
    Order => "order",
    /// A quotation longer than 20 words.
    LongQuote => "long-quote",
    /// A label for which the lanes have no room.
    LongLabel => "long-label",
    /// A text longer than its place.
    LongText => "long-text",
    /// Two claims for one statement of the main source.
    ArticleNumber => "article-number",
    /// A word of guilt about a person whom nobody had convicted.
    GuiltBeforeVerdict => "guilt-before-verdict",
    /// A word of innocence for a case that was dismissed.
    DismissalAsAcquittal => "dismissal-as-acquittal",
    /// An indictment of a person whom no grand jury had indicted.
    NotIndicted => "not-indicted",
    /// Spanned that are never used.
    NeverUsed => "never-used",
    /// A word of the law that the glossary does not explain.
    UndefinedTerm => "undefined-term",
    /// A term that no text uses.
    UnusedTerm => "unused-term",
    /// Something that has not happened yet.
    FromTheFuture => "from-the-future",
    /// A day that no source gives.
    FalsePrecision => "false-precision",
    /// A defendant in no proceeding.
    NoProceeding => "no-proceeding",
    /// A quotation that nobody in the record is said to have said.
    UnattributedQuotation => "unattributed-quotation",
    /// A quotation in other words than its document's.
    QuotationDiffers => "quotation-differs",
    /// A text without its Spanish.
    Untranslated => "untranslated",
    /// A translation of what the original no longer says.
    Outdated => "outdated-translation",
    /// A translation with other links or emphasis than its original.
    TranslatedMarkup => "translated-markup",
}

impl Rule {
    /// Whether some entry can't be read whole, so that little can be said of how entries fit together.
    pub const fn is_of_reading(self) -> bool {
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
    /// The line and the column of a stretch of bytes.
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
                // One line for whoever searches and jumps; then the picture.
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
    /// The stretch within the line.
    fn bytes(&self) -> Range<usize> {
        let byte = |chars: usize| {
            let mut places = self.text.char_indices().map(|(at, _)| at);
            places.nth(chars).unwrap_or(self.text.len())
        };
        byte(self.column - 1)..byte(self.column - 1 + self.width)
    }
}
