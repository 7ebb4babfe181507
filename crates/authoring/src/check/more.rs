//! Competing accounts, the glossary, the corrections.

use record::{Case, Correction, Day, Key, Party, Position, Question, Silent, Source, Term, Text};

use crate::{
    check::{
        entries::Files,
        markup,
        people::or_first,
        report::Report,
        scope::{Scope, day, filled, short},
        sources,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

type All<'a> = (&'a Scope, &'a [Source]);

pub(super) fn questions(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Question> {
    (files.questions.good.iter())
        .map(|entry| question(&entry.value, scope, report))
        .collect()
}

/// Nobody's answer stands first but for its day: the page shows them as they are written.
pub(super) fn in_order(files: &Files, case: &Case, report: &mut Report) {
    let since = |position: &Position| position.claims.iter().map(|key| case[*key].since).min();
    let written = files
        .questions
        .good
        .iter()
        .map(|entry| &entry.value.position);
    for (written, (_, question)) in written.zip(case.all::<Question>()) {
        let days: Vec<Option<Day>> = question.positions.iter().map(since).collect();
        for (entry, pair) in written.iter().skip(1).zip(days.windows(2)) {
            if pair[1] < pair[0] {
                let message = "this answer became known before the one above it";
                let remedy =
                    "Put the answers in the order in which their first claims became known.";
                report.error_at(
                    FileKind::Questions,
                    &entry.line,
                    Rule::Order,
                    message,
                    remedy,
                );
            }
        }
    }
}

fn question(entry: &file::Question, scope: &Scope, report: &mut Report) -> Question {
    let file = FileKind::Questions;
    short(file, &entry.text, 60, report);
    if entry.position.is_empty() {
        let remedy = "Add a [[question.position]], or take the question out.";
        let message = format!("nobody answers `{}`", entry.id.get_ref());
        report.error_at(file, &entry.id, Rule::NoClaim, message, remedy);
    }
    let positions = entry.position.iter();
    let silent = entry.silent.iter();
    Question {
        id: entry.id.get_ref().clone(),
        text: filled(file, &entry.text, report),
        stands: scope.claims(file, &entry.stands, report),
        positions: positions
            .filter_map(|entry| position(entry, scope, report))
            .collect(),
        silent: silent
            .filter_map(|entry| absent(entry, scope, report))
            .collect(),
    }
}

fn position(entry: &file::Position, scope: &Scope, report: &mut Report) -> Option<Position> {
    let file = FileKind::Questions;
    if entry.claims.is_empty() {
        let remedy = "Name in `claims` the claims that carry it.";
        report.error_at(
            file,
            &entry.line,
            Rule::NoClaim,
            "nothing carries this answer",
            remedy,
        );
    }
    let party: Option<Key<Party>> = scope.party(file, &entry.party, report);
    Some(Position {
        line: limited(file, &entry.line, 90, scope, report),
        claims: scope.claims(file, &entry.claims, report),
        party: party?,
    })
}

fn absent(entry: &file::Silent, scope: &Scope, report: &mut Report) -> Option<Silent> {
    let file = FileKind::Questions;
    let party = scope.party(file, &entry.party, report);
    Some(Silent {
        text: limited(file, &entry.text, 80, scope, report),
        until: (entry.until.as_ref()).map(|until| or_first(day(file, until, report))),
        party: party?,
    })
}

pub(super) fn terms(files: &Files, all: All<'_>, report: &mut Report) -> Vec<Term> {
    let file = FileKind::Terms;
    (files.terms.good.iter())
        .map(|entry| &entry.value)
        .map(|entry| Term {
            id: entry.id.get_ref().clone(),
            name: filled(file, &entry.name, report),
            meaning: limited(file, &entry.meaning, 180, all.0, report),
            is_not: limited(file, &entry.is_not, 160, all.0, report),
            jurisdiction: filled(file, &entry.jurisdiction, report),
            sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
        })
        .collect()
}

pub(super) fn corrections(files: &Files, all: All<'_>, report: &mut Report) -> Vec<Correction> {
    let file = FileKind::Corrections;
    let mut corrections: Vec<Correction> = Vec::new();
    for entry in files.corrections.good.iter().map(|entry| &entry.value) {
        let date = or_first(day(file, &entry.date, report));
        if corrections.last().is_some_and(|before| before.date > date) {
            let message = "this correction is older than the one before it";
            report.error_at(
                file,
                &entry.date,
                Rule::Order,
                message,
                "Put the oldest first.",
            );
        }
        corrections.push(Correction {
            id: entry.id.get_ref().clone(),
            date,
            of: (entry.of.as_ref()).and_then(|of| all.0.source(file, of, report)),
            was: limited(file, &entry.was, 140, all.0, report),
            is: limited(file, &entry.is, 200, all.0, report),
            why: limited(file, &entry.why, 160, all.0, report),
            sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
        });
    }
    corrections
}

/// A text of so many characters at most.
fn limited(
    file: FileKind,
    words: &Spanned,
    most: usize,
    scope: &Scope,
    report: &mut Report,
) -> Text {
    let text = markup::text(file, words, scope, report);
    let is_long = text.plain().chars().count() > most;
    if is_long {
        short(file, words, most, report);
    }
    text
}
