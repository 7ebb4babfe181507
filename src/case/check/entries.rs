//! Reads the files, entry by entry.

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
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            good: Vec::new(),
            broken: Vec::new(),
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
            let line = good.iter().filter(|b| **b == b'\n').count() + 1;
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
                    did_you_mean(key.get_ref(), known.iter().copied()),
                    known.join(", ")
                );
                (self.report).at(self.kind, &key.span(), Rule::UnknownTable, message, remedy);
            }
        }
    }

    fn single<T: DeserializeOwned>(&mut self, name: &str) -> Option<Entry<T>> {
        let Some(value) = self.table.get(name) else {
            self.missing(name, &format!("[{name}]"));
            return None;
        };
        self.entry(value)
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str) -> Entries<T> {
        let mut entries = Entries::default();
        let Some(value) = self.table.get(name) else {
            self.missing(name, &format!("[[{name}]]"));
            return entries;
        };
        let DeValue::Array(items) = value.get_ref() else {
            let message = format!("`{name}` must be a list of entries");
            let remedy = format!("Begin each entry with [[{name}]], in two brackets.");
            (self.report).at(self.kind, &value.span(), Rule::WrongValue, message, remedy);
            return entries;
        };
        for item in items.iter() {
            match self.entry(item) {
                Some(entry) => entries.good.push(entry),
                None => entries.broken.extend(id_of(item)),
            }
        }
        entries
    }

    fn missing(&mut self, name: &str, header: &str) {
        if self.damaged {
            return;
        }
        let message = format!("there is no {header} in this file");
        let remedy = format!("Add {header}; `{name}` is needed.");
        (self.report).at(self.kind, &(0..0), Rule::MissingTable, message, remedy);
    }

    /// Reads one entry. A field that can't be read is reported and taken out, so that the next is
    /// reported too.
    fn entry<T: DeserializeOwned>(&mut self, value: &Spanned<DeValue<'i>>) -> Option<Entry<T>> {
        let mut value = value.clone();
        let mut removed: Vec<String> = Vec::new();
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
            let follows = (removed.iter())
                .any(|name| message == format!("missing field `{name}`"));
            if !follows {
                let span = error.span().unwrap_or_else(|| value.span());
                self.explain(message, &span);
            }
            let culprit = error.span().and_then(|span| take_out(&mut value, &span));
            match culprit {
                Some(name) if !follows => removed.push(name),
                _ => return None,
            }
        }
    }

    fn explain(&mut self, message: &str, span: &std::ops::Range<usize>) {
        let (rule, remedy) = if let Some(rest) = message.strip_prefix("unknown field `") {
            let (name, known) = rest.split_once('`').unwrap_or((rest, ""));
            let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
            let hint = did_you_mean(name, known.iter().copied());
            let remedy = format!("{hint}Fields here: {}.", known.join(", "));
            (Rule::UnknownField, remedy)
        } else if message.starts_with("missing field `") {
            (Rule::MissingField, "Add the field to this entry.".to_owned())
        } else if let Some(rest) = message.strip_prefix("unknown variant `") {
            let (name, known) = rest.split_once('`').unwrap_or((rest, ""));
            let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
            let hint = did_you_mean(name, known.iter().copied());
            (Rule::WrongValue, format!("{hint}Allowed: {}.", known.join(", ")))
        } else {
            (Rule::WrongValue, "Write the value in the form that is expected.".to_owned())
        };
        self.report.at(self.kind, span, rule, message, remedy);
    }
}

/// Takes the field that an error points at out of an entry, and says its name.
fn take_out(value: &mut Spanned<DeValue<'_>>, span: &std::ops::Range<usize>) -> Option<String> {
    let DeValue::Table(table) = value.get_mut() else {
        return None;
    };
    let holds = |outer: std::ops::Range<usize>| outer.start <= span.start && span.end <= outer.end;
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

/// "Did you mean `x`? ", where a close name exists.
pub(super) fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    known
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map_or_else(String::new, |(_, close)| format!("Did you mean `{close}`? "))
}
