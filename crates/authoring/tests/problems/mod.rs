//! The exact messages for broken records. Each test changes one thing in the record under `tests/fixtures/`.

#![allow(clippy::expect_used)]
mod characters;
mod files;
mod ids;
mod limits;
pub(crate) mod milestones;
mod moves;
mod sources;
mod texts;
mod ways;

use authoring::{Editions, check::check, file::FileKind, problem::Rule};

use crate::fixture::{broken, good};

#[test]
fn the_good_record_passes() {
    let Editions { en, es } = check(&good()).expect("nothing is wrong with it");
    assert_eq!(en.heading().title, "State v. Doe");
    assert_ne!(en, es, "the Spanish has other texts");
}

#[test]
fn problems_in_every_file_are_reported_in_one_run() {
    let problems = broken(FileKind::Case, "story_day =", "storyday =")
        .change(
            FileKind::Parties,
            "side = \"defendant\"",
            "side = \"accused\"",
        )
        .change(FileKind::Proceedings, "\"court-filing\"", "\"court-paper\"")
        .change(
            FileKind::Events,
            "move = \"nolle-prosequi\"",
            "move = \"release\"",
        )
        .change(
            FileKind::Claims,
            "since = \"2020-03-02\"",
            "since = \"2020-3-2\"",
        )
        .change(FileKind::Documents, "phrase = \"may", "phrase = \"will")
        .change(FileKind::Sources, "grade = \"A\"", "grade = \"E\"")
        .change(FileKind::Law, "sources = [\"code\"]", "sources = []")
        .problems();
    let reported: Vec<(&str, Rule)> = problems.iter().map(|p| (p.file.as_str(), p.rule)).collect();
    assert_eq!(
        reported,
        [
            ("case.toml", Rule::UnknownField),
            ("parties.toml", Rule::WrongValue),
            ("proceedings.toml", Rule::UnknownId),
            ("events.toml", Rule::ImpossibleMove),
            ("claims.toml", Rule::BadDate),
            ("documents.toml", Rule::Phrase),
            ("sources.toml", Rule::WrongValue),
            ("law.toml", Rule::NoSource),
            ("es/documents.toml", Rule::Outdated),
        ]
    );
}

#[test]
fn the_id_of_a_broken_entry_counts_as_defined() {
    let problems = broken(
        FileKind::Claims,
        "standing = \"court-record\"",
        "standing = \"x\"",
    )
    .problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn every_rule_has_its_own_code() {
    let mut codes: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Rule::ALL.len());
}
