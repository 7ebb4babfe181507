//! Reads one file entry by entry: a broken entry hides no other.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    check::{
        entries::Entries,
        names::{closest, did_you_mean},
        report::Report,
    },
    file::{Entry, FileKind},
    problem::Rule,
};

/// One file being read.
pub(super) struct Reader<'a, 'i> {
    pub(super) kind: FileKind,
    pub(super) table: &'a DeTable<'i>,
    pub(super) report: &'a mut Report,
    /// A syntax error was reported, so that something missing is no news.
    pub(super) damaged: bool,
}

impl<'i> Reader<'_, 'i> {
    pub(super) fn refuse_unknown_tables(&mut self) {
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

    pub(super) fn single<T: DeserializeOwned>(&mut self, name: &str) -> Option<Entry<T>> {
        let Some(value) = self.table.get(name) else {
            self.missing(&format!("[{name}]"));
            return None;
        };
        self.entry(value)
    }

    pub(super) fn list<T: DeserializeOwned>(&mut self, name: &str) -> Entries<T> {
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
