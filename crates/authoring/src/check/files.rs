//! The entries of all files that could be read.

use std::ops::Range;

use toml::{Spanned, de::DeTable};

use crate::{
    check::{Input, characters, limits, reader::Reader, report::Report},
    file::{self, Entry, FileKind, Original, spanish},
    problem::Rule,
};

/// The entries of every file.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    pub(super) case: Option<Entry<file::Case>>,
    pub(super) answers: Entries<file::Answer>,
    pub(super) parties: Entries<file::Party>,
    pub(super) proceedings: Entries<file::Proceeding>,
    pub(super) events: Entries<file::Event>,
    pub(super) claims: Entries<file::Claim>,
    pub(super) documents: Entries<file::Document>,
    pub(super) questions: Entries<file::Question>,
    pub(super) terms: Entries<file::Term>,
    pub(super) corrections: Entries<file::Correction>,
    pub(super) sources: Entries<file::Source>,
    pub(super) jurisdiction: Option<Entry<file::Jurisdiction>>,
    pub(super) offences: Entries<file::Offence>,
    pub(super) moves: Entries<file::MoveLaw>,
    pub(super) clock: Option<Entry<file::Clock>>,
    pub(super) dismissal: Option<Entry<file::Dismissal>>,
    pub(super) ways: Option<Entry<file::Ways>>,
    pub(super) law_sources: Entries<file::Source>,
    pub(super) spanish: Spanish,
}

/// The entries of the Spanish files.
#[derive(Clone, Debug, Default)]
pub(super) struct Spanish {
    pub(super) case: Option<Entry<spanish::Case>>,
    pub(super) answers: Entries<spanish::Answer>,
    pub(super) parties: Entries<spanish::Party>,
    pub(super) proceedings: Entries<spanish::Proceeding>,
    pub(super) events: Entries<spanish::Event>,
    pub(super) claims: Entries<spanish::Claim>,
    pub(super) documents: Entries<spanish::Document>,
    pub(super) questions: Entries<spanish::Question>,
    pub(super) terms: Entries<spanish::Term>,
    pub(super) corrections: Entries<spanish::Correction>,
    pub(super) jurisdiction: Option<Entry<spanish::Jurisdiction>>,
    pub(super) offences: Entries<spanish::Offence>,
    pub(super) moves: Entries<spanish::MoveLaw>,
    pub(super) clock: Option<Entry<spanish::Clock>>,
    pub(super) dismissal: Option<Entry<spanish::Dismissal>>,
    pub(super) ways: Option<Entry<spanish::Ways>>,
}

/// The entries of one table.
#[derive(Clone, Debug)]
pub(super) struct Entries<T> {
    pub(super) good: Vec<Entry<T>>,
    /// Ids of entries that could not be read. They count as defined.
    pub(super) broken: Vec<String>,
    /// Whether there are entries of unknown id, so that no id can be called unknown.
    pub(super) incomplete: bool,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            good: Vec::new(),
            broken: Vec::new(),
            // The file has not been read yet.
            incomplete: true,
        }
    }
}

impl Files {
    pub(super) fn read(inputs: &[Input], report: &mut Report) -> Self {
        let mut files = Self::default();
        let mut bytes = 0;
        for input in inputs {
            bytes += input.bytes.as_ref().map_or(0, Vec::len);
            if bytes > limits::RECORD_BYTES {
                report.leave_incomplete();
                too_large(
                    input,
                    limits::RECORD_BYTES,
                    "the files up to this one have",
                    report,
                );
                break;
            }
            let Some(text) = text_of(input, report) else {
                report.leave_incomplete();
                continue;
            };
            report.add_file(input.kind, &input.name, text);
            let Some(table) = table_of(input.kind, text, report) else {
                report.leave_incomplete();
                continue;
            };
            let mut reader = Reader {
                kind: input.kind,
                table: table.get_ref(),
                report,
            };
            reader.reject_unknown_tables();
            files.read_tables(&mut reader);
        }
        files
    }

    fn read_tables(&mut self, reader: &mut Reader<'_, '_>) {
        match reader.kind {
            FileKind::Case => {
                self.case = reader.single("case");
                self.answers = reader.list("answer");
            }
            FileKind::Parties => self.parties = reader.list("party"),
            FileKind::Proceedings => self.proceedings = reader.list("proceeding"),
            FileKind::Events => self.events = reader.list("event"),
            FileKind::Claims => self.claims = reader.list("claim"),
            FileKind::Documents => self.documents = reader.list("document"),
            FileKind::Questions => self.questions = reader.list("question"),
            FileKind::Terms => self.terms = reader.list("term"),
            FileKind::Corrections => self.corrections = reader.list("correction"),
            FileKind::Sources => self.sources = reader.list("source"),
            FileKind::Law => {
                self.jurisdiction = reader.single("jurisdiction");
                self.offences = reader.list("offence");
                self.moves = reader.list("move");
                self.clock = reader.single("clock");
                self.dismissal = reader.single("dismissal");
                self.ways = reader.single("way");
                self.law_sources = reader.list("source");
            }
            FileKind::Spanish(original) => self.spanish.read_tables(original, reader),
        }
    }
}

impl Spanish {
    fn read_tables(&mut self, original: Original, reader: &mut Reader<'_, '_>) {
        match original {
            Original::Case => {
                self.case = reader.single("case");
                self.answers = reader.list("answer");
            }
            Original::Parties => self.parties = reader.list("party"),
            Original::Proceedings => self.proceedings = reader.list("proceeding"),
            Original::Events => self.events = reader.list("event"),
            Original::Claims => self.claims = reader.list("claim"),
            Original::Documents => self.documents = reader.list("document"),
            Original::Questions => self.questions = reader.list("question"),
            Original::Terms => self.terms = reader.list("term"),
            Original::Corrections => self.corrections = reader.list("correction"),
            Original::Law => {
                self.jurisdiction = reader.single("jurisdiction");
                self.offences = reader.list("offence");
                self.moves = reader.list("move");
                self.clock = reader.single("clock");
                self.dismissal = reader.single("dismissal");
                self.ways = reader.single("way");
            }
        }
    }
}

/// The tables of a file. What TOML has not, or what is too large, is the only problem that is told of its file: the
/// others might be there because of it.
fn table_of<'t>(
    kind: FileKind,
    text: &'t str,
    report: &mut Report,
) -> Option<Spanned<DeTable<'t>>> {
    let has_control = characters::check_text(kind, text, report);
    match DeTable::parse(text) {
        Ok(table) => limits::is_within(kind, table.get_ref(), report).then(|| {
            characters::check_values(kind, table.get_ref(), report);
            table
        }),
        Err(_) if has_control => None,
        Err(error) => {
            let span = error.span().unwrap_or_default();
            let remedy = syntax_remedy(text, &span);
            report.error_at_span(kind, &span, Rule::Syntax, error.message(), remedy);
            None
        }
    }
}

/// What was probably meant where a file is not TOML.
fn syntax_remedy(text: &str, span: &Range<usize>) -> &'static str {
    let value = text.get(span.start..).unwrap_or_default();
    if value.starts_with(['“', '”', '„', '«', '‘', '’']) {
        "Write straight quotation marks round the value: \"…\". Others may stand within them."
    } else {
        "Correct the TOML at this place; the rest of the file is checked after that."
    }
}

fn too_large(input: &Input, most: usize, what: &str, report: &mut Report) {
    let message = format!("{what} more than {most} bytes; at most these are read");
    let remedy = "Shorten the texts, or make several records of this one.";
    report.error_in_named_file(input.kind, &input.name, Rule::TooLarge, message, remedy);
}

/// The text of a file; reports a problem where there is none.
fn text_of<'i>(input: &'i Input, report: &mut Report) -> Option<&'i str> {
    if (input.bytes.as_ref()).is_ok_and(|bytes| bytes.len() > limits::BYTES) {
        too_large(input, limits::BYTES, "the file has", report);
        return None;
    }
    let mut error = |name: &str, rule, message: String, remedy: String| {
        report.error_in_named_file(input.kind, name, rule, message, remedy);
        None
    };
    let bytes = match &input.bytes {
        Ok(bytes) => bytes,
        Err(reason) => {
            let message = format!("the file can't be read: {reason}");
            let remedy = "Create the file, or check its name and its permissions.".to_owned();
            return error(&input.name, Rule::MissingFile, message, remedy);
        }
    };
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => {
            let tables = input.kind.tables().join("]], [[");
            let remedy = format!("It holds [[{tables}]]; this file can't be empty.");
            let message = "the file is empty".to_owned();
            error(&input.name, Rule::EmptyFile, message, remedy)
        }
        Ok(text) => Some(text),
        Err(utf8) => {
            let valid = &bytes[..utf8.valid_up_to()];
            let line = valid.split(|b| *b == b'\n').count();
            let column = valid.iter().rev().take_while(|b| **b != b'\n').count() + 1;
            let name = format!("{}:{line}:{column}", input.name);
            let remedy =
                "Save the file as UTF-8; an old encoding such as Windows-1252 was probably used.";
            let message = "a byte here is not UTF-8".to_owned();
            error(&name, Rule::NotUtf8, message, remedy.to_owned())
        }
    }
}
