//! Sources: addresses, dates and grades.

use std::collections::{HashMap, hash_map::Entry};

use edtf_core::{DateField, Edtf};
use record::{Certainty, Date, Grade, Key, Source, Unlinked};

use crate::{
    check::{
        addresses,
        fields::{day, non_empty, or_placeholder},
        files::{Entries, Files},
        ids::Scope,
        report::Report,
    },
    file::{self, FileKind, List, Spanned},
    problem::Rule,
};

/// The case's sources, then the law's.
pub(super) fn resolve(files: &Files, report: &mut Report) -> Vec<Source> {
    let mut all = list(FileKind::Sources, &files.sources, report);
    all.extend(list(FileKind::Law, &files.law_sources, report));
    reject_same_address(files, report);
    all
}

/// Reports an address that an earlier source has: one document would pass as two.
fn reject_same_address(files: &Files, report: &mut Report) {
    let of = |file, entries: &Entries<file::Source>| {
        let sources = entries.good.iter().map(|entry| &entry.value);
        let linked =
            sources.filter_map(|source| Some((source.address.clone()?, source.id.clone())));
        linked
            .map(|(address, id)| (file, address, id))
            .collect::<Vec<_>>()
    };
    let mut seen: HashMap<String, Spanned> = HashMap::new();
    let all = of(FileKind::Sources, &files.sources);
    for (file, address, id) in all.into_iter().chain(of(FileKind::Law, &files.law_sources)) {
        match seen.entry(address.get_ref().clone()) {
            Entry::Occupied(first) => {
                let message = format!(
                    "the source `{}` has the same address",
                    first.get().get_ref()
                );
                let remedy =
                    "Name that source where this one is named, or give this one its own address.";
                report.error_at(file, &address, Rule::SourceAddress, message, remedy);
            }
            Entry::Vacant(place) => {
                place.insert(id);
            }
        }
    }
}

fn list(file: FileKind, entries: &Entries<file::Source>, report: &mut Report) -> Vec<Source> {
    (entries.good.iter())
        .map(|entry| source(file, &entry.value, report))
        .collect()
}

fn source(file: FileKind, source: &file::Source, report: &mut Report) -> Source {
    check_address(file, source, report);
    if let Some(excerpt) = &source.excerpt
        && excerpt.get_ref().split_whitespace().count() > 25
    {
        let remedy = "Shorten it to 25 words.";
        report.error_at(
            file,
            excerpt,
            Rule::LongQuote,
            "the excerpt is longer than 25 words",
            remedy,
        );
    }
    let optional = |words: &Option<Spanned>, report: &mut Report| {
        words.as_ref().map(|words| non_empty(file, words, report))
    };
    let date = source
        .date
        .as_ref()
        .and_then(|date| edtf(file, date, report));
    let mut by = source.by.as_ref().and_then(|by| day(file, by, report));
    if source.date.is_some() && date.is_none() {
        // The bad date was reported; an early day avoids reports that citations are too early.
        by = Some(or_placeholder(None));
    }
    Source {
        id: source.id.get_ref().clone(),
        publisher: non_empty(file, &source.publisher, report),
        host: optional(&source.host, report),
        title: optional(&source.title, report),
        date,
        by,
        grade: source.grade,
        address: optional(&source.address, report),
        unlinked: source.unlinked,
        law: file == FileKind::Law && source.by.is_none(),
    }
}

fn check_address(file: FileKind, source: &file::Source, report: &mut Report) {
    let mut error = |message: &str, remedy: &str| {
        report.error_at(file, &source.id, Rule::SourceAddress, message, remedy);
    };
    match (&source.address, source.unlinked) {
        (None, None) => error(
            "the source has neither an address nor a reason for having none",
            "Add `address`, or `unlinked = \"not-found\"` or `unlinked = \"copy\"`.",
        ),
        (Some(_), Some(_)) => error(
            "the source has an address and a reason for having none",
            "Keep one of `address` and `unlinked`.",
        ),
        (Some(_), None) if source.grade == Grade::D => error(
            "a source of grade D must not be linked",
            "Replace the address with `unlinked = \"copy\"`.",
        ),
        (Some(address), None) if !is_web_address(address.get_ref()) => error(
            "the address does not begin with https:// or http://",
            "Write the whole address, with https://.",
        ),
        (Some(address), None) => check_page_address(file, address, source, report),
        (None, Some(_)) => {}
    }
}

/// Reports an address that leads nowhere; without a reason, also one that is not https or leads to a home page.
fn check_page_address(
    file: FileKind,
    address: &Spanned,
    source: &file::Source,
    report: &mut Report,
) {
    let url = match addresses::parse(address.get_ref()) {
        Ok(url) => url,
        Err(wrong) => {
            let (rule, remedy) = (Rule::SourceAddress, wrong.remedy);
            report.error_at(file, address, rule, wrong.message, remedy);
            return;
        }
    };
    if source.address_reason.is_some() {
        return;
    }
    if url.scheme() != "https" {
        let remedy = "Use the https address, or say in `address_reason` why there is none.";
        let message = "the address is not https";
        report.error_at(file, address, Rule::InsecureAddress, message, remedy);
    } else if addresses::is_home_page(&url) {
        let remedy =
            "Give the address of the page itself, or say in `address_reason` why there is none.";
        let message = "the address leads to a home page";
        report.error_at(file, address, Rule::HomePage, message, remedy);
    }
}

fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// Reads an EDTF date (level 0 or 1) of a day, a month or a year, with `~`, `?` or `%`; reports any other.
pub(super) fn edtf(file: FileKind, field: &Spanned, report: &mut Report) -> Option<Date> {
    let remedy = "Write YYYY-MM-DD, YYYY-MM or YYYY, no more precise than the source; add `~` for \
                  approximate, `?` for uncertain.";
    match field.get_ref().parse::<Edtf>() {
        Ok(Edtf::Date(date)) => {
            let date = known_form(&date);
            if date.is_none() {
                let message = format!(
                    "`{}` is a form of date that this format does not have",
                    field.get_ref()
                );
                report.error_at(file, field, Rule::BadDate, message, remedy);
            }
            date
        }
        Ok(_) => {
            let message = format!("`{}` is not a day, a month or a year", field.get_ref());
            report.error_at(file, field, Rule::BadDate, message, remedy);
            None
        }
        Err(error) => {
            let message = format!("`{}` is not a date: {}", field.get_ref(), error.message);
            report.error_at(file, field, Rule::BadDate, message, remedy);
            None
        }
    }
}

/// The date, if this format has its form.
fn known_form(date: &edtf_core::Date) -> Option<Date> {
    if date.has_unspecified() {
        return None;
    }
    let number = |field: Option<DateField>| match field {
        None => Some(None),
        Some(field) => field.value().map(Some),
    };
    let certainty = match (date.is_approximate(), date.is_uncertain()) {
        (false, false) => Certainty::Exact,
        (true, false) => Certainty::Approximate,
        (false, true) => Certainty::Uncertain,
        (true, true) => Certainty::ApproximateAndUncertain,
    };
    let year = u16::try_from(date.year.value()?).ok()?;
    Date::new(year, number(date.month)?, number(date.day)?, certainty)
}

/// The sources of one entry; reports none at all, or only sources of grade D.
pub(super) fn of_entry(
    file: FileKind,
    id: &Spanned,
    ids: &List,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Key<Source>> {
    let keys = scope.sources(file, ids, report);
    if ids.is_empty() {
        let message = format!("`{}` has no source", id.get_ref());
        let remedy =
            "Add `sources = [\"…\"]` with at least one id of a source; every entry needs a source.";
        report.error_at(file, id, Rule::NoSource, message, remedy);
    }
    let found: Vec<&Source> = keys.iter().filter_map(|key| all.get(key.index())).collect();
    if !found.is_empty() && found.iter().all(|source| source.grade == Grade::D) {
        let message = format!("`{}` has only sources of grade D", id.get_ref());
        let remedy = "Add a source of grade A, B or C, or remove the statement.";
        report.error_at(file, id, Rule::WeakSource, message, remedy);
    }
    keys
}

/// Whether one of the sources is a document of a court or an official body that was found.
pub(super) fn is_official(keys: &[Key<Source>], all: &[Source]) -> bool {
    (keys.iter().filter_map(|key| all.get(key.index())))
        .any(|source| source.grade == Grade::A && source.unlinked != Some(Unlinked::NotFound))
}
