//! Which ids there are, and what a reference means.

use std::collections::BTreeMap;

use procedure::Count;
use record::{Claim, Day, Key, Party, Proceeding, Source, Station};

use crate::{
    check::{
        entries::{Entries, Files},
        forms::Forms,
        names::{closest, did_you_mean},
        report::Report,
    },
    file::{self, Entry, FileKind, List, Spanned},
    problem::Rule,
};

/// The ids of one kind of entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    places: BTreeMap<String, u16>,
    /// Some ids could not be read, so that none may be called unknown.
    incomplete: bool,
}

/// Every id that can be referred to.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    pub(super) parties: Ids,
    pub(super) proceedings: Ids,
    pub(super) claims: Ids,
    pub(super) sources: Ids,
    pub(super) offences: Ids,
    pub(super) stations: Ids,
    /// How texts name what the glossary explains.
    pub(super) forms: Forms,
}

impl Scope {
    pub(super) fn of(files: &Files, report: &mut Report) -> Self {
        let mut scope = Self::default();
        let list = |entry: &Spanned| entry.clone();
        (scope.parties).define(FileKind::Parties, &files.parties, |e| list(&e.id), report);
        (scope.proceedings).define(
            FileKind::Proceedings,
            &files.proceedings,
            |e| list(&e.id),
            report,
        );
        (scope.claims).define(FileKind::Claims, &files.claims, |e| list(&e.id), report);
        (scope.sources).define(FileKind::Sources, &files.sources, |e| list(&e.id), report);
        // A law's sources are numbered after the case's, in one list.
        (scope.sources).define(FileKind::Law, &files.law_sources, |e| list(&e.id), report);
        (scope.offences).define(FileKind::Law, &files.offences, |e| list(&e.id), report);
        (scope.stations).define(FileKind::Law, &stations(files), |e| list(&e.id), report);
        Ids::default().define(FileKind::Events, &files.events, |e| list(&e.id), report);
        Ids::default().define(
            FileKind::Documents,
            &files.documents,
            |e| list(&e.id),
            report,
        );
        let ids = |report: &mut Report| {
            let file = FileKind::Questions;
            Ids::default().define(file, &files.questions, |e| list(&e.id), report);
            Ids::default().define(FileKind::Terms, &files.terms, |e| list(&e.id), report);
            let file = FileKind::Corrections;
            Ids::default().define(file, &files.corrections, |e| list(&e.id), report);
        };
        ids(report);
        scope.in_words_of(files)
    }

    /// The same ids, and terms as these files name them.
    pub(super) fn in_words_of(self, files: &Files) -> Self {
        Self {
            forms: Forms::of(files),
            ..self
        }
    }

    pub(super) fn party(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Party>> {
        self.parties.find(file, id, "party", report).map(Key::new)
    }
    pub(super) fn proceeding(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Proceeding>> {
        (self.proceedings.find(file, id, "proceeding", report)).map(Key::new)
    }
    pub(super) fn claim(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Claim>> {
        self.claims.find(file, id, "claim", report).map(Key::new)
    }
    pub(super) fn source(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Source>> {
        self.sources.find(file, id, "source", report).map(Key::new)
    }
    pub(super) fn station(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Station>> {
        let what = "stop on a way back to court";
        self.stations.find(file, id, what, report).map(Key::new)
    }
    pub(super) fn parties(
        &self,
        file: FileKind,
        ids: &List,
        report: &mut Report,
    ) -> Vec<Key<Party>> {
        ids.iter()
            .filter_map(|id| self.party(file, id, report))
            .collect()
    }
    pub(super) fn claims(
        &self,
        file: FileKind,
        ids: &List,
        report: &mut Report,
    ) -> Vec<Key<Claim>> {
        ids.iter()
            .filter_map(|id| self.claim(file, id, report))
            .collect()
    }
    pub(super) fn sources(
        &self,
        file: FileKind,
        ids: &List,
        report: &mut Report,
    ) -> Vec<Key<Source>> {
        ids.iter()
            .filter_map(|id| self.source(file, id, report))
            .collect()
    }
    pub(super) fn counts(&self, file: FileKind, ids: &List, report: &mut Report) -> Vec<Count> {
        let count = |id| self.offences.find(file, id, "offence", report).map(Count);
        ids.iter().filter_map(count).collect()
    }
}

impl Ids {
    /// Takes in one list of entries; refuses an id that is there already or can't be an anchor.
    fn define<T>(
        &mut self,
        file: FileKind,
        entries: &Entries<T>,
        id: impl Fn(&T) -> Spanned,
        report: &mut Report,
    ) {
        self.incomplete |= entries.incomplete;
        for entry in &entries.good {
            let id = id(&entry.value);
            let name = id.get_ref();
            if !is_slug(name) {
                let message = format!("`{name}` can't be an id");
                let remedy =
                    "Use small letters a to z, digits and single hyphens: ids become anchors.";
                report.error_at(file, &id, Rule::BadId, message, remedy);
            }
            let next = u16::try_from(self.places.len()).unwrap_or(u16::MAX);
            if self.places.contains_key(name) {
                let message = format!("the id `{name}` is taken by an earlier entry");
                let remedy =
                    "Give one of the two another id; links and references need it to be unique.";
                report.error_at(file, &id, Rule::DuplicateId, message, remedy);
            } else {
                self.places.insert(name.clone(), next);
            }
        }
        for name in &entries.broken {
            let next = u16::try_from(self.places.len()).unwrap_or(u16::MAX);
            self.places.entry(name.clone()).or_insert(next);
        }
    }

    fn find(&self, file: FileKind, id: &Spanned, what: &str, report: &mut Report) -> Option<u16> {
        let found = self.places.get(id.get_ref()).copied();
        if found.is_none() && !self.incomplete {
            let message = format!("there is no {what} with the id `{}`", id.get_ref());
            let close = closest(id.get_ref(), self.places.keys().map(String::as_str));
            let hint = did_you_mean(close.as_deref());
            let remedy = format!("{hint}Refer to an id that is defined, or define this one.");
            report.error_at(file, id, Rule::UnknownId, message, remedy);
        }
        found
    }
}

/// The stops of both ways, in one list.
fn stations(files: &Files) -> Entries<file::Station> {
    let entry = |station: &file::Station| Entry {
        span: station.id.span(),
        value: station.clone(),
    };
    let ways = files.ways.as_ref().map(|entry| &entry.value);
    Entries {
        good: (ways.into_iter())
            .flat_map(|ways| ways.without.iter().chain(&ways.with))
            .map(entry)
            .collect(),
        broken: Vec::new(),
        incomplete: ways.is_none(),
    }
}

fn is_slug(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && (part.bytes()).all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    name.split('-').all(part)
}

/// A day of the calendar, or a problem.
pub(super) fn day(file: FileKind, word: &Spanned, report: &mut Report) -> Option<Day> {
    let day = Day::parse(word.get_ref());
    if day.is_none() {
        let message = format!("`{}` is not a day of the calendar", word.get_ref());
        report.error_at(
            file,
            word,
            Rule::BadDate,
            message,
            "Write it as YYYY-MM-DD.",
        );
    }
    day
}

/// A label for the lanes, or a problem.
pub(super) fn label(file: FileKind, word: &Spanned, report: &mut Report) -> String {
    brief(file, word, report);
    filled(file, word, report)
}

/// Few enough characters for a label, or a problem.
pub(super) fn brief(file: FileKind, word: &Spanned, report: &mut Report) {
    if word.get_ref().trim().chars().count() > 32 {
        let message = "the label is longer than 32 characters";
        let remedy = "Say it in fewer words: a label has little room beside its date.";
        report.error_at(file, word, Rule::LongLabel, message, remedy);
    }
}

/// So many characters at most, or a problem.
pub(super) fn short(file: FileKind, word: &Spanned, most: usize, report: &mut Report) {
    let length = word.get_ref().trim().chars().count();
    if length > most {
        let message = format!("the text has {length} characters, and {most} at most have room");
        let remedy = "Say it in fewer words.";
        report.error_at(file, word, Rule::LongText, message, remedy);
    }
}

/// Spanned that are not blank, or a problem.
pub(super) fn filled(file: FileKind, word: &Spanned, report: &mut Report) -> String {
    if word.get_ref().trim().is_empty() {
        let remedy = "Write the text, or leave an optional field out.";
        report.error_at(
            file,
            word,
            Rule::EmptyText,
            "there is nothing in this text",
            remedy,
        );
    }
    word.get_ref().trim().to_owned()
}
