//! The check accepts or names a problem for any bytes, and never panics. A short run here;
//! `PROPTEST_CASES=20000 cargo test --release -p authoring fuzz` is a long one.

use authoring::{
    check::{Input, check},
    file::FileKind,
};
use proptest::prelude::*;

use crate::fixture::good;

/// Parts of the format that a slip or an attacker may put in the wrong place.
const FRAGMENTS: [&str; 24] = [
    "[[event]]\n",
    "[case]\n",
    "id = \"doe\"\n",
    "id = \"\"\n",
    "\"",
    "'''",
    "[",
    "]",
    "{ ",
    " }",
    "= ",
    "#",
    "\n\n",
    "“",
    "”",
    "*",
    "[a](party:doe)",
    "<b>",
    "9999-99-99",
    "2020-02-30",
    "\u{0}",
    "\u{202e}",
    "é",
    "-",
];

/// The files of the good record with some characters replaced by fragments, deleted or doubled.
fn mutated() -> impl Strategy<Value = Vec<Input>> {
    let files = good();
    let count = files.len();
    let cut = (
        0..count,
        any::<prop::sample::Index>(),
        0..40_usize,
        0..FRAGMENTS.len(),
        0..3_u8,
    );
    prop::collection::vec(cut, 1..8).prop_map(move |cuts| {
        let mut files = files.clone();
        for (file, at, length, fragment, kind) in cuts {
            let Ok(bytes) = &mut files[file].bytes else {
                continue;
            };
            let mut text: Vec<char> = String::from_utf8_lossy(bytes).chars().collect();
            if text.is_empty() {
                continue;
            }
            let at = at.index(text.len());
            let end = (at + length).min(text.len());
            let cut: Vec<char> = text[at..end].to_vec();
            match kind {
                0 => drop(text.splice(at..end, FRAGMENTS[fragment].chars())),
                1 => drop(text.drain(at..end)),
                _ => drop(text.splice(at..at, cut)),
            }
            *bytes = text.into_iter().collect::<String>().into_bytes();
        }
        files
    })
}

/// Arbitrary bytes as one of the files.
fn bytes() -> impl Strategy<Value = Vec<Input>> {
    let files = good();
    let count = files.len();
    (0..count, prop::collection::vec(any::<u8>(), 0..400)).prop_map(move |(file, bytes)| {
        let mut files = files.clone();
        files[file].bytes = Ok(bytes);
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_record_is_accepted_or_has_a_problem(files in mutated()) {
        if let Err(problems) = check(&files) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                prop_assert!(!problem.to_string().is_empty());
            }
        }
    }

    #[test]
    fn arbitrary_bytes_are_accepted_or_have_a_problem(files in bytes()) {
        if let Err(problems) = check(&files) {
            prop_assert!(!problems.is_empty());
        }
    }
}

/// Two megabytes of claims, each with a problem.
#[test]
fn a_record_of_two_megabytes_is_checked() {
    let mut files = good();
    let claim = |number: u32| {
        let text = "A sentence on a dismissal. ".repeat(8);
        format!(
            "\n[[claim]]\nid = \"more-{number}\"\ntext = \"{text}\"\nstanding = \"reported\"\nby = [\"gazette\"]\nsources = [\"gazette\"]\nsince = \"2020-03-02\"\n"
        )
    };
    let more: String = (0..6_000).map(claim).collect();
    for input in &mut files {
        if let (FileKind::Claims, Ok(bytes)) = (input.kind, &mut input.bytes) {
            bytes.extend_from_slice(more.as_bytes());
        }
    }
    assert!(more.len() > 2_000_000, "{}", more.len());
    let problems = check(&files).expect_err("nothing of it is translated");
    assert!(problems.len() >= 6_000, "{}", problems.len());
}
