//! Each rule of the record's format, broken once, and the exact words its author reads.
//!
//! Every case changes one thing in the small good record under `tests/fixtures/`.

#![allow(clippy::expect_used)]
// The updater of expected texts writes them so.
#![allow(clippy::needless_raw_string_hashes)]

mod files;
mod ids;
mod moves;
#[path = "../fixtures/record.rs"]
#[allow(dead_code)]
mod record;
mod sources;
mod texts;
mod ways;

use crate::record::{broken, good};
use without_prejudice::case::{Editions, check::check, file::FileKind, problem::Rule};

#[test]
fn the_good_record_passes() {
    let Editions { en, es } = check(&good()).expect("nothing is wrong with it");
    assert_eq!(en.heading().title, "State v. Doe");
    assert_ne!(en, es, "the Spanish is in other words");
}

#[test]
fn problems_in_every_file_are_told_in_one_run() {
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
    let told: Vec<(&str, Rule)> = problems.iter().map(|p| (p.file.as_str(), p.rule)).collect();
    assert_eq!(
        told,
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
fn a_broken_entry_hides_no_other_and_its_id_counts_as_defined() {
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
