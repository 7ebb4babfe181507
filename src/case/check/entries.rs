//! Reads the files, entry by entry.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Input, report::Report};
use crate::case::{
    file::{self, Entry, FileKind},
    problem::Rule,
};

/// Everything that could be read.
#[derive(Debug, Default)]
pub(super) struct Files {
    pub(super) case: Option<Entry<file::Case>>,
    pub(super) answers: Entries<file::Answer>,
    pub(super) parties: Entries<file::Party>,
    pub(super) proceedings: Entries<file::Proceeding>,
    pub(super) events: Entries<file::Event>,
    pub(super) claims: Entries<file::Claim>,
    pub(super) documents: Entries<file::Document>,
    pub(super) sources: Entries<file::Source>,
    pub(super) jurisdiction: Option<Entry<file::Jurisdiction>>,
    pub(super) offences: Entries<file::Offence>,
    pub(super) moves: Entries<file::MoveLaw>,
    pub(super) dismissal: Option<Entry<file::Dismissal>>,
    pub(super) law_sources: Entries<file::Source>,
}

/// The entries of one table.
#[derive(Debug)]
pub(super) struct Entries<T> {
    pub(super) good: Vec<Entry<T>>,
    /// Ids of entries that could not be read: they count as defined.
    pub(super) broken: Vec<String>,
    /// Some entries can't be known at all, so that nothing may be called missing.
    pub(super) incomplete: bool,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            good: Vec::new(),
            broken: Vec::new(),
            // Until its file has been read.
            incomplete: true,
        }
    }
}

impl Files {
    pub(super) fn read(inputs: &[Input], report: &mut Report) -> Self {
        let mut files = Self::default();
        for input in inputs {
            let Some(text) = text(input, report) else {
                continue;
            };
            report.open(input.kind, &input.name, text);
            let (table, errors) = DeTable::parse_recoverable(text);
            for error in &errors {
                let span = error.span().unwrap_or_default();
                let remedy = "Mend the TOML at this place; the rest of the file was read as far as it could be.";
                report.at(input.kind, &span, Rule::Syntax, error.message(), remedy);
            }
            let mut reader = Reader {
                kind: input.kind,
                table: table.get_ref(),
                report,
                damaged: !errors.is_empty(),
            };
            reader.refuse_unknown_tables();
            files.take(&mut reader);
        }
        files
    }

    fn take(&mut self, reader: &mut Reader<'_, '_>) {
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
            FileKind::Sources => self.sources = reader.list("source"),
            FileKind::Law => {
                self.jurisdiction = reader.single("jurisdiction");
                self.offences = reader.list("offence");
                self.moves = reader.list("move");
                self.dismissal = reader.single("dismissal");
                self.law_sources = reader.list("source");
            }
        }
    }
}

/// The file's text, or a problem with the whole of it.
fn text<'i>(input: &'i Input, report: &mut Report) -> Option<&'i str> {
    let bytes = match &input.bytes {
        Ok(bytes) => bytes,
        Err(why) => {
            report.file(
                input.kind,
                &input.name,
                Rule::MissingFile,
                format!("the file can't be read: {why}"),
                "Put it there, or check its name and that it may be read.",
            );
            return None;
        }
    };
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => {
            let tables = input.kind.tables().join("]], [[");
            report.file(
                input.kind,
                &input.name,
                Rule::EmptyFile,
                "the file is empty",
                format!("It holds [[{tables}]]; a file of that kind can't be left empty."),
            );
            None
        }
        Ok(text) => Some(text),
        Err(error) => {
            let good = &bytes[..error.valid_up_to()];
            let line = good.split(|b| *b == b'\n').count();
            let at = good.iter().rev().take_while(|b| **b != b'\n').count() + 1;
            report.file(
                input.kind,
                &format!("{}:{line}:{at}", input.name),
                Rule::NotUtf8,
                "a byte here is not UTF-8",
                "Save the file as UTF-8; an old encoding such as Windows-1252 was probably used.",
            );
            None
        }
    }
}

/// One file being read.
struct Reader<'a, 'i> {
    kind: FileKind,
    table: &'a DeTable<'i>,
    report: &'a mut Report,
    /// A syntax error was reported, so that something missing is no news.
    damaged: bool,
}

impl<'i> Reader<'_, 'i> {
    fn refuse_unknown_tables(&mut self) {
        let known = self.kind.tables();
        for key in self.table.keys() {
            if !known.contains(&key.get_ref().as_ref()) {
                let message = format!("`{}` does not belong in this file", key.get_ref());
                let remedy = format!(
                    "{}It holds: {}.",
                    did_you_mean(closest(key.get_ref(), known.iter().copied()).as_deref()),
                    known.join(", ")
                );
                (self.report).at(self.kind, &key.span(), Rule::UnknownTable, message, remedy);
            }
        }
    }

    fn single<T: DeserializeOwned>(&mut self, name: &str) -> Option<Entry<T>> {
        let Some(value) = self.table.get(name) else {
            self.missing(&format!("[{name}]"));
            return None;
        };
        self.entry(value)
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str) -> Entries<T> {
        let mut entries = Entries::default();
        let Some(value) = self.table.get(name) else {
            self.missing(&format!("[[{name}]]"));
            return entries;
        };
        entries.incomplete = self.damaged;
        let DeValue::Array(items) = value.get_ref() else {
            let message = format!("`{name}` must be a list of entries");
            let remedy = format!("Begin each entry with [[{name}]], in two brackets.");
            (self.report).at(self.kind, &value.span(), Rule::WrongValue, message, remedy);
            entries.incomplete = true;
            return entries;
        };
        for item in items {
            match self.entry(item) {
                Some(entry) => entries.good.push(entry),
                None => match id_of(item) {
                    Some(id) => entries.broken.push(id),
                    None => entries.incomplete = true,
                },
            }
        }
        entries
    }

    fn missing(&mut self, header: &str) {
        if self.damaged {
            return;
        }
        let message = format!("there is no {header} in this file");
        let remedy = format!("Add {header}; a record can't do without it.");
        (self.report).whole(self.kind, Rule::MissingTable, message, remedy);
    }

    /// Reads one entry. A field that can't be read is reported and taken out, so that the next is
    /// reported too.
    fn entry<T: DeserializeOwned>(&mut self, value: &Spanned<DeValue<'i>>) -> Option<Entry<T>> {
        let mut value = value.clone();
        let mut removed: Vec<String> = Vec::new();
        // What is missing only because it is misspelt or was taken out is no news.
        let mut expected: Vec<String> = Vec::new();
        loop {
            let error = match T::deserialize(value.clone().into_deserializer()) {
                Ok(read) if removed.is_empty() => {
                    let span = value.span();
                    return Some(Entry { value: read, span });
                }
                Ok(_) => return None,
                Err(error) => error,
            };
            let message = error.message();
            let follows =
                (expected.iter()).any(|name| message == format!("missing field `{name}`"));
            if !follows {
                let span = error.span().unwrap_or_else(|| value.span());
                expected.extend(self.explain(message, &span));
            }
            match error.span().and_then(|span| take_out(&mut value, &span)) {
                Some(name) if !follows => {
                    expected.push(name.clone());
                    removed.push(name);
                }
                _ => return None,
            }
        }
    }

    /// Says what is wrong, and which name was probably meant.
    fn explain(&mut self, message: &str, span: &Range<usize>) -> Option<String> {
        let (rule, said, remedy, meant) = if let Some((name, known)) = unknown(message, "field") {
            let meant = closest(&name, known.iter().map(String::as_str));
            let remedy = format!(
                "{}Fields here: {}.",
                did_you_mean(meant.as_deref()),
                known.join(", ")
            );
            (
                Rule::UnknownField,
                format!("there is no field `{name}` here"),
                remedy,
                meant,
            )
        } else if let Some((name, known)) = unknown(message, "variant") {
            let meant = closest(&name, known.iter().map(String::as_str));
            let remedy = format!(
                "{}Allowed: {}.",
                did_you_mean(meant.as_deref()),
                known.join(", ")
            );
            (
                Rule::WrongValue,
                format!("`{name}` is not allowed here"),
                remedy,
                None,
            )
        } else if message.starts_with("missing field `") {
            let remedy = "Add the field to this entry.".to_owned();
            (Rule::MissingField, message.to_owned(), remedy, None)
        } else {
            let remedy = "Write the value in the form that is expected.".to_owned();
            (Rule::WrongValue, message.to_owned(), remedy, None)
        };
        self.report.at(self.kind, span, rule, said, remedy);
        meant
    }
}

/// The name and the known names in serde's "unknown field `x`, expected one of `y`, `z`".
fn unknown(message: &str, what: &str) -> Option<(String, Vec<String>)> {
    let rest = message.strip_prefix(&format!("unknown {what} `"))?;
    let (name, known) = rest.split_once('`')?;
    let known = known.split('`').skip(1).step_by(2).map(str::to_owned);
    Some((name.to_owned(), known.collect()))
}

/// Takes the field that an error points at out of an entry, and says its name.
fn take_out(value: &mut Spanned<DeValue<'_>>, span: &Range<usize>) -> Option<String> {
    let DeValue::Table(table) = value.get_mut() else {
        return None;
    };
    let holds = |outer: Range<usize>| outer.start <= span.start && span.end <= outer.end;
    let name = (table.iter())
        .find(|(key, value)| holds(key.span()) || holds(value.span()))
        .map(|(key, _)| key.get_ref().to_string())?;
    table.remove(name.as_str());
    Some(name)
}

fn id_of(value: &Spanned<DeValue<'_>>) -> Option<String> {
    let id = value.get_ref().as_table()?.get("id")?;
    Some(id.get_ref().as_str()?.to_owned())
}

/// The known name that a misspelt one is closest to, if it is close at all.
pub(super) fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, close)| close.to_owned())
}

/// "Did you mean `x`? ", where a close name exists.
pub(super) fn did_you_mean(close: Option<&str>) -> String {
    close.map_or_else(String::new, |close| format!("Did you mean `{close}`? "))
}
