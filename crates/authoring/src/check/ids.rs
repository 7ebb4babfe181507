//! The ids of all entries, and the keys that references resolve to.

use std::collections::BTreeMap;

use procedure::Count;
use record::{Claim, Key, Party, Proceeding, Source, Station};

use crate::{
    check::{
        files::{Entries, Files},
        report::Report,
        suggestion::{closest_of_many, did_you_mean},
        terms::TermForms,
    },
    file::{self, Entry, FileKind, List, Spanned},
    problem::Rule,
    shown::shown_id,
};

/// The ids of one kind of entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    keys: BTreeMap<String, u16>,
    /// Whether some ids could not be read, so that no id can be called unknown.
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
    /// The forms in which texts use the terms of the glossary.
    pub(super) forms: TermForms,
}

impl Scope {
    pub(super) fn of(files: &Files, report: &mut Report) -> Self {
        let mut scope = Self::default();
        (scope.parties).define(FileKind::Parties, &files.parties, |e| e.id.clone(), report);
        (scope.proceedings).define(
            FileKind::Proceedings,
            &files.proceedings,
            |e| e.id.clone(),
            report,
        );
        (scope.claims).define(FileKind::Claims, &files.claims, |e| e.id.clone(), report);
        (scope.sources).define(FileKind::Sources, &files.sources, |e| e.id.clone(), report);
        // A law's sources are numbered after the case's, in one list.
        (scope.sources).define(FileKind::Law, &files.law_sources, |e| e.id.clone(), report);
        (scope.offences).define(FileKind::Law, &files.offences, |e| e.id.clone(), report);
        (scope.stations).define(FileKind::Law, &stations(files), |e| e.id.clone(), report);
        // No reference leads to an entry of these, but each id is an anchor and must be unique.
        Ids::default().define(FileKind::Events, &files.events, |e| e.id.clone(), report);
        Ids::default().define(
            FileKind::Documents,
            &files.documents,
            |e| e.id.clone(),
            report,
        );
        let file = FileKind::Questions;
        Ids::default().define(file, &files.questions, |e| e.id.clone(), report);
        Ids::default().define(FileKind::Terms, &files.terms, |e| e.id.clone(), report);
        let file = FileKind::Corrections;
        Ids::default().define(file, &files.corrections, |e| e.id.clone(), report);
        check_inner_ids(files, report);
        scope.with_terms_of(files)
    }

    /// The same ids, with the terms of these files.
    pub(super) fn with_terms_of(self, files: &Files) -> Self {
        Self {
            forms: TermForms::of(files),
            ..self
        }
    }

    pub(super) fn party(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Party>> {
        self.parties
            .resolve(file, id, "party", report)
            .map(Key::new)
    }
    pub(super) fn proceeding(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Proceeding>> {
        (self.proceedings.resolve(file, id, "proceeding", report)).map(Key::new)
    }
    pub(super) fn claim(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Claim>> {
        self.claims.resolve(file, id, "claim", report).map(Key::new)
    }
    pub(super) fn source(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Source>> {
        self.sources
            .resolve(file, id, "source", report)
            .map(Key::new)
    }
    pub(super) fn station(
        &self,
        file: FileKind,
        id: &Spanned,
        report: &mut Report,
    ) -> Option<Key<Station>> {
        let what = "stop on a way back to court";
        self.stations.resolve(file, id, what, report).map(Key::new)
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
        let count = |id| {
            self.offences
                .resolve(file, id, "offence", report)
                .map(Count)
        };
        ids.iter().filter_map(count).collect()
    }
}

impl Ids {
    /// Adds the ids of a list; reports an id that is taken or can't be an anchor.
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
            check_id(file, &id, report);
            let next = u16::try_from(self.keys.len()).unwrap_or(u16::MAX);
            if self.keys.contains_key(name) {
                let message = format!("the id `{name}` is taken by an earlier entry");
                let remedy =
                    "Give one of the two another id; links and references need it to be unique.";
                report.error_at(file, &id, Rule::DuplicateId, message, remedy);
            } else {
                self.keys.insert(name.clone(), next);
            }
        }
        for name in &entries.broken {
            let next = u16::try_from(self.keys.len()).unwrap_or(u16::MAX);
            self.keys.entry(name.clone()).or_insert(next);
        }
    }

    fn resolve(
        &self,
        file: FileKind,
        id: &Spanned,
        what: &str,
        report: &mut Report,
    ) -> Option<u16> {
        let found = self.keys.get(id.get_ref()).copied();
        if found.is_none() && !self.incomplete {
            let name = id.get_ref();
            let message = format!("there is no {what} with the id `{}`", shown_id(name));
            let close = closest_of_many(name, self.keys.keys().map(String::as_str), report);
            let hint = did_you_mean(close.as_deref());
            let foreign = name.chars().find(|letter| !letter.is_ascii());
            let foreign = foreign.map_or_else(String::new, |letter| {
                format!("No id has the letter U+{:04X}. ", u32::from(letter))
            });
            let remedy =
                format!("{foreign}{hint}Refer to an id that is defined, or define this one.");
            report.error_at(file, id, Rule::UnknownId, message, remedy);
        }
        found
    }
}

/// Reports ids of entries within entries that can't be anchors.
fn check_inner_ids(files: &Files, report: &mut Report) {
    let documents = files.documents.good.iter().map(|entry| &entry.value);
    for note in documents.flat_map(|document| &document.note) {
        check_id(FileKind::Documents, &note.id, report);
    }
    let clock = files.clock.iter().flat_map(|entry| &entry.value.pause);
    let dismissal = files.dismissal.as_ref().map(|entry| &entry.value);
    let rows = dismissal.iter().flat_map(|entry| &entry.comparison);
    let misreadings = dismissal.iter().flat_map(|entry| &entry.misreading);
    let ids = (clock.map(|entry| &entry.id))
        .chain(rows.map(|entry| &entry.id))
        .chain(misreadings.map(|entry| &entry.id));
    for id in ids {
        check_id(FileKind::Law, id, report);
    }
}

/// The stops of both ways in one list, in the order of their keys.
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

/// Whether a text can be an id; reports one that can't.
pub(super) fn check_id(file: FileKind, id: &Spanned, report: &mut Report) -> bool {
    let name = id.get_ref();
    let is_id = is_slug(name);
    if !is_id {
        let message = if name.len() > LONGEST {
            format!(
                "an id of {} bytes; at most {LONGEST} are allowed",
                name.len()
            )
        } else {
            format!("`{}` can't be an id", shown_id(name))
        };
        let remedy = "Use small letters a to z, digits and single hyphens: ids become anchors.";
        report.error_at(file, id, Rule::BadId, message, remedy);
    }
    is_id
}

/// The longest id: it is part of the names of files.
const LONGEST: usize = 100;

pub(crate) fn is_slug(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && (part.bytes()).all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    name.len() <= LONGEST && name.split('-').all(part)
}
