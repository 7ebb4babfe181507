//! Parties and proceedings.

use std::collections::HashSet;

use record::{Docket, Party, Proceeding, Side, Source};

use crate::{
    check::{
        fields::{dated, day, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        markup,
        report::Report,
        sources,
    },
    file::{self, FileKind},
    problem::Rule,
};

pub(super) fn parties(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Party> {
    let file = FileKind::Parties;
    let claims = files.claims.good.iter().map(|entry| &entry.value);
    let unquoted: HashSet<&str> = (claims.filter(|claim| claim.quote.is_none()))
        .map(|claim| claim.id.get_ref().as_str())
        .collect();
    let mut party = |entry: &file::Party| {
        for id in &entry.quotes {
            if unquoted.contains(id.get_ref().as_str()) {
                let message = format!("the claim `{}` has no quotation", id.get_ref());
                let remedy = "Add `quote` to that claim, or refer to a claim that has one.";
                report.error_at(file, id, Rule::NoClaim, message, remedy);
            }
        }
        let from = day(file, &entry.from, report);
        Party {
            id: entry.id.get_ref().clone(),
            name: non_empty(file, &entry.name, report),
            short: non_empty(file, &entry.short, report),
            initials: entry
                .initials
                .as_ref()
                .map(|words| non_empty(file, words, report)),
            institution: entry.institution,
            side: entry.side,
            from: or_placeholder(from),
            roles: dated(file, &entry.roles, or_placeholder(from), scope, report),
            claims: scope.claims(file, &entry.claims, report),
            quotes: scope.claims(file, &entry.quotes, report),
            unquoted: (entry.unquoted.as_ref()).map(|text| markup::text(file, text, scope, report)),
        }
    };
    files
        .parties
        .good
        .iter()
        .map(|entry| party(&entry.value))
        .collect()
}

pub(super) fn proceedings(
    files: &Files,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Proceeding> {
    (files.proceedings.good.iter())
        .filter_map(|entry| proceeding(files, &entry.value, (scope, all), report))
        .collect()
}

fn proceeding(
    files: &Files,
    entry: &file::Proceeding,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Option<Proceeding> {
    let file = FileKind::Proceedings;
    let defendant = scope.party(file, &entry.defendant, report);
    let side = (files.parties.good.iter())
        .find(|party| party.value.id.get_ref() == entry.defendant.get_ref())
        .map(|party| party.value.side);
    if side.is_some_and(|side| side != Side::Defendant) {
        let message = format!("`{}` is not a defendant", entry.defendant.get_ref());
        let remedy = "Only defendants have a status: give the party `side = \"defendant\"`, or name another.";
        report.error_at(file, &entry.defendant, Rule::WrongValue, message, remedy);
    }
    let docket = |docket: &file::Docket, report: &mut Report| {
        let from = day(file, &docket.from, report);
        Docket {
            number: non_empty(file, &docket.number, report),
            from: or_placeholder(from),
            sources: sources::of_entry(file, &docket.number, &docket.sources, (scope, all), report),
        }
    };
    let alleged = day(file, &entry.alleged, report);
    Some(Proceeding {
        alleged: or_placeholder(alleged),
        id: entry.id.get_ref().clone(),
        title: non_empty(file, &entry.title, report),
        initial: non_empty(file, &entry.initial, report),
        dockets: entry
            .dockets
            .iter()
            .map(|entry| docket(entry, report))
            .collect(),
        defendant: defendant?,
    })
}
