//! Questions that accounts answer differently.

use record::{Case, Day, Key, Party, Position, Question, Silent};

use crate::{
    check::{
        fields::{check_length, day, limited_text, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        report::Report,
    },
    file::{self, FileKind},
    problem::Rule,
};

pub(super) fn questions(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Question> {
    (files.questions.good.iter())
        .map(|entry| question(&entry.value, scope, report))
        .collect()
}

/// Reports answers that are not in the order of their days, which is the order of the page.
pub(super) fn positions_in_order(files: &Files, case: &Case, report: &mut Report) {
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

/// Reports answers without the day on which they were given: that of the claim that was known first, which the page
/// shows.
pub(super) fn positions_are_dated(files: &Files, case: &Case, report: &mut Report) {
    let written = files.questions.good.iter();
    for (written, (_, question)) in written.zip(case.all::<Question>()) {
        for (entry, position) in written.value.position.iter().zip(&question.positions) {
            let claims = position.claims.iter().map(|key| &case[*key]);
            let Some(first) = claims.min_by_key(|claim| claim.since) else {
                continue;
            };
            if first.said.is_none() {
                let message = format!("`{}` does not tell when this was said", first.id);
                let remedy = "Add `said` to the claim in claims.toml: the day on which its speaker spoke, or `unknown`.";
                let (file, rule) = (FileKind::Questions, Rule::UndatedAccount);
                report.error_at(file, &entry.line, rule, message, remedy);
            }
        }
    }
}

fn question(entry: &file::Question, scope: &Scope, report: &mut Report) -> Question {
    let file = FileKind::Questions;
    check_length(file, &entry.text, 60, report);
    if entry.position.is_empty() {
        let remedy = "Add a [[question.position]], or remove the question.";
        let message = format!("`{}` has no answer", entry.id.get_ref());
        report.error_at(file, &entry.id, Rule::NoClaim, message, remedy);
    }
    let positions = entry.position.iter();
    let silent = entry.silent.iter();
    Question {
        id: entry.id.get_ref().clone(),
        text: non_empty(file, &entry.text, report),
        stands: scope.claims(file, &entry.stands, report),
        positions: positions
            .filter_map(|entry| position(entry, scope, report))
            .collect(),
        silent: silent
            .filter_map(|entry| silent_party(entry, scope, report))
            .collect(),
    }
}

fn position(entry: &file::Position, scope: &Scope, report: &mut Report) -> Option<Position> {
    let file = FileKind::Questions;
    if entry.claims.is_empty() {
        let remedy = "Name in `claims` the claims that support it.";
        report.error_at(
            file,
            &entry.line,
            Rule::NoClaim,
            "no claim supports this answer",
            remedy,
        );
    }
    let party: Option<Key<Party>> = scope.party(file, &entry.party, report);
    Some(Position {
        line: limited_text(file, &entry.line, 90, scope, report),
        claims: scope.claims(file, &entry.claims, report),
        party: party?,
    })
}

fn silent_party(entry: &file::Silent, scope: &Scope, report: &mut Report) -> Option<Silent> {
    let file = FileKind::Questions;
    let party = scope.party(file, &entry.party, report);
    Some(Silent {
        text: limited_text(file, &entry.text, 80, scope, report),
        until: (entry.until.as_ref()).map(|until| or_placeholder(day(file, until, report))),
        party: party?,
    })
}
