//! Reads one file entry by entry, so that a broken entry does not hide another one.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
    value::Datetime,
};

use crate::{
    check::{
        files::Entries,
        report::Report,
        suggestion::{closest, did_you_mean},
    },
    file::{Entry, FileKind},
    problem::Rule,
};

/// One file being read.
pub(super) struct Reader<'a, 'i> {
    pub(super) kind: FileKind,
    pub(super) table: &'a DeTable<'i>,
    pub(super) report: &'a mut Report,
}

/// The most problems that are told of one entry, which is read anew for each.
const MOST: usize = 20;

impl<'i> Reader<'_, 'i> {
    pub(super) fn reject_unknown_tables(&mut self) {
        let known = self.kind.tables();
        for key in self.table.keys() {
            if !known.contains(&key.get_ref().as_ref()) {
                let message = format!("this file has no table `{}`", key.get_ref());
                let remedy = format!(
                    "{}Tables of this file: {}.",
                    did_you_mean(closest(key.get_ref(), known.iter().copied()).as_deref()),
                    known.join(", ")
                );
                (self.report).error_at_span(
                    self.kind,
                    &key.span(),
                    Rule::UnknownTable,
                    message,
                    remedy,
                );
            }
        }
    }

    pub(super) fn single<T: DeserializeOwned>(&mut self, name: &str) -> Option<Entry<T>> {
        let Some(value) = self.table.get(name) else {
            self.missing_table(&format!("[{name}]"));
            return None;
        };
        self.entry(value)
    }

    pub(super) fn list<T: DeserializeOwned>(&mut self, name: &str) -> Entries<T> {
        let mut entries = Entries::default();
        let Some(value) = self.table.get(name) else {
            self.missing_table(&format!("[[{name}]]"));
            return entries;
        };
        entries.incomplete = false;
        let DeValue::Array(items) = value.get_ref() else {
            let message = format!("`{name}` must be a list of tables");
            let remedy = format!("Begin each entry with [[{name}]], in double brackets.");
            (self.report).error_at_span(
                self.kind,
                &value.span(),
                Rule::WrongValue,
                message,
                remedy,
            );
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

    fn missing_table(&mut self, header: &str) {
        let message = format!("there is no {header} in this file");
        let remedy = format!("Add {header}; every record needs it.");
        (self.report).error_in_file(self.kind, Rule::MissingTable, message, remedy);
    }

    /// Reads one entry. Serde stops at the first error, so a field that can't be read is reported and removed, and
    /// the entry is read again to find the next error.
    fn entry<T: DeserializeOwned>(&mut self, value: &Spanned<DeValue<'i>>) -> Option<Entry<T>> {
        let mut value = value.clone();
        let mut removed: Vec<String> = Vec::new();
        // Fields that are missing only because they are misspelt or were removed here.
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
            let is_expected =
                (expected.iter()).any(|name| message == format!("missing field `{name}`"));
            if !is_expected {
                let span = error.span().unwrap_or_else(|| value.span());
                expected.extend(self.report_error(message, &span));
            }
            match error
                .span()
                .and_then(|span| remove_field(&mut value, &span))
            {
                Some(name) if !is_expected && removed.len() < MOST => {
                    expected.push(name.clone());
                    removed.push(name);
                }
                _ => return None,
            }
        }
    }

    /// Reports an error of serde. Returns the name of the field that was probably meant.
    fn report_error(&mut self, message: &str, span: &Range<usize>) -> Option<String> {
        let (rule, text, remedy, meant) =
            if let Some((name, known)) = parse_unknown(message, "field") {
                let meant = closest(&name, known.iter().map(String::as_str));
                let remedy = format!(
                    "{}Fields of this table: {}.",
                    did_you_mean(meant.as_deref()),
                    known.join(", ")
                );
                (
                    Rule::UnknownField,
                    format!("there is no field `{name}`"),
                    remedy,
                    meant,
                )
            } else if let Some((name, known)) = parse_unknown(message, "variant") {
                let meant = closest(&name, known.iter().map(String::as_str));
                let remedy = format!(
                    "{}Allowed values: {}.",
                    did_you_mean(meant.as_deref()),
                    known.join(", ")
                );
                (
                    Rule::WrongValue,
                    format!("`{name}` is not an allowed value"),
                    remedy,
                    None,
                )
            } else if message.starts_with("missing field `") {
                let remedy = "Add the field to this entry.".to_owned();
                (Rule::MissingField, message.to_owned(), remedy, None)
            } else {
                let (text, remedy) = self.wrong_type(message, span);
                (Rule::WrongValue, text, remedy, None)
            };
        self.report
            .error_at_span(self.kind, span, rule, text, remedy);
        meant
    }

    /// The message and the remedy for a value of a wrong type. Serde does not know a date from a table.
    fn wrong_type(&self, message: &str, span: &Range<usize>) -> (String, String) {
        let written = self.report.text_at(self.kind, span).trim();
        let is_date = written.len() < 40 && written.parse::<Datetime>().is_ok();
        let quoted = written
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let number = quoted.filter(|number| number.parse::<u16>().is_ok());
        let (text, remedy) = match (is_date, number) {
            (true, _) => (
                "the date has no quotation marks",
                format!("Put quotation marks round the date: \"{written}\"."),
            ),
            (_, Some(number)) => (
                message,
                format!("Write the number without quotation marks: {number}."),
            ),
            _ => (message, "Write a value of the expected type.".to_owned()),
        };
        (text.to_owned(), remedy)
    }
}

/// The name and the known names in serde's message "unknown field `x`, expected one of `y`, `z`".
fn parse_unknown(message: &str, what: &str) -> Option<(String, Vec<String>)> {
    let rest = message.strip_prefix(&format!("unknown {what} `"))?;
    let (name, known) = rest.split_once('`')?;
    let known = known.split('`').skip(1).step_by(2).map(str::to_owned);
    Some((name.to_owned(), known.collect()))
}

/// Removes the field that an error points at, and returns its name.
fn remove_field(value: &mut Spanned<DeValue<'_>>, span: &Range<usize>) -> Option<String> {
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
