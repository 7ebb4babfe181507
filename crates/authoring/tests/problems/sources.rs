//! Who says so: sources, their grades and addresses, and what is quoted from them.

use expect_test::expect;

use crate::fixture::broken;
use authoring::{file::FileKind, problem::Rule};

#[test]
fn an_event_without_a_source() {
    broken(FileKind::Events, "sources = [\"gazette\"]\n", "").says(expect![[r#"
        events.toml:14:6: error[no-source]: `2020-03-02-dropped` has no source
           |
        14 | id = "2020-03-02-dropped"
           |      ^^^^^^^^^^^^^^^^^^^^
           |
           = Add `sources = ["…"]` with at least one id of a source; every entry needs a source.
    "#]]);
}

#[test]
fn a_claim_that_nobody_makes() {
    broken(FileKind::Claims, "by = [\"doe\"]", "by = []").says(expect![[r#"
        claims.toml:11:6: error[no-source]: `denies` has no speaker
           |
        11 | id = "denies"
           |      ^^^^^^^^
           |
           = Name the speaker in `by`.
    "#]]);
}

#[test]
fn a_claim_on_a_source_of_grade_d_alone() {
    broken(FileKind::Claims, "[\"gazette\", \"copy\"]", "[\"copy\"]").says(expect![[r#"
        claims.toml:22:6: error[weak-source]: `notice-filed` has only sources of grade D
           |
        22 | id = "notice-filed"
           |      ^^^^^^^^^^^^^^
           |
           = Add a source of grade A, B or C, or remove the statement.
    "#]]);
}

#[test]
fn a_source_of_grade_d_with_a_link() {
    broken(
        FileKind::Sources,
        "unlinked = \"copy\"",
        "address = \"https://copy.example/\"",
    )
    .says(expect![[r#"
        sources.toml:17:6: error[source-address]: a source of grade D must not be linked
           |
        17 | id = "copy"
           |      ^^^^^^
           |
           = Replace the address with `unlinked = "copy"`.
    "#]]);
}

#[test]
fn a_source_without_an_address_or_a_reason() {
    broken(FileKind::Sources, "address = \"https://court.example/1\"\n", "").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the source has neither an address nor a reason for having none
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Add `address`, or `unlinked = "not-found"` or `unlinked = "copy"`.
    "#]]);
}

#[test]
fn a_source_with_an_address_and_a_reason_for_none() {
    broken(FileKind::Sources, "grade = \"A\"", "grade = \"A\"\nunlinked = \"copy\"").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the source has an address and a reason for having none
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Keep one of `address` and `unlinked`.
    "#]]);
}

#[test]
fn an_address_that_no_browser_opens() {
    broken(FileKind::Sources, "https://court.example/1", "court.example/1").says(expect![[r#"
        sources.toml:10:6: error[source-address]: the address does not begin with https:// or http://
           |
        10 | id = "court-filing"
           |      ^^^^^^^^^^^^^^
           |
           = Write the whole address, with https://.
    "#]]);
}

#[test]
fn a_part_of_an_address_that_is_wrong_is_named() {
    broken(
        FileKind::Sources,
        "https://court.example/1",
        "https://https://court.example/1",
    )
    .says(expect![[r#"
        sources.toml:14:11: error[source-address]: the address begins twice with https:// or http://
           |
        14 | address = "https://https://court.example/1"
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Write https:// once.
    "#]]);
    for address in [
        "https://court,example/1",
        "https:///court.example/1",
        "https://court.example:99999/1",
        "https://clerk@court.example/1",
        "https://localhost/1",
    ] {
        let problems = broken(FileKind::Sources, "https://court.example/1", address).problems();
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, [Rule::SourceAddress], "{address}: {problems:#?}");
    }
}

#[test]
fn a_home_page_is_one_whatever_follows() {
    for address in ["https://court.example/#top", "https://court.example/?p=1"] {
        let problems = broken(FileKind::Sources, "https://court.example/1", address).problems();
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, [Rule::HomePage], "{address}");
    }
}

#[test]
fn one_address_under_two_sources() {
    broken(
        FileKind::Sources,
        "https://court.example/1",
        "https://gazette.example/dropped",
    )
    .says(expect![[r#"
        sources.toml:14:11: error[source-address]: the source `gazette` has the same address
           |
        14 | address = "https://gazette.example/dropped"
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Name that source where this one is named, or give this one its own address.
    "#]]);
}

#[test]
fn an_excerpt_longer_than_25_words() {
    let excerpt = format!("grade = \"B\"\nexcerpt = \"{}\"", "word ".repeat(26));
    broken(FileKind::Sources, "grade = \"B\"", &excerpt).says(expect![[r#"
        sources.toml:7:11: error[long-quote]: the excerpt is longer than 25 words
          |
        7 | ... = "word word word word word word word word word word word word word word word word word word word word word word word word word word "
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = Shorten it to 25 words.
    "#]]);
}

#[test]
fn a_court_record_that_nobody_has_seen() {
    broken(FileKind::Claims, "via = [\"gazette\"]\n", "").says(expect![[r#"
        claims.toml:24:12: error[unseen-court-record]: a court record without a court's document among its sources and without `via`
           |
        24 | standing = "court-record"
           |            ^^^^^^^^^^^^^^
           |
           = Name in `via` who quotes the record, add the court's document as a source of grade A, or use `reported`.
    "#]]);
}

#[test]
fn an_event_of_which_nothing_is_said() {
    broken(FileKind::Events, "claims = [\"charge-filed\"]\n", "").says(expect![[r#"
        events.toml:2:6: error[no-claim]: no claim about `2020-01-10-charged` was known on its day
          |
        2 | id = "2020-01-10-charged"
          |      ^^^^^^^^^^^^^^^^^^^^
          |
          = Add a claim that was known on the day of the event.
    "#]]);
}

#[test]
fn a_quotation_referred_to_that_is_none() {
    broken(
        FileKind::Parties,
        "quotes = [\"denies\"]",
        "quotes = [\"notice-filed\"]",
    )
    .says(expect![[r#"
        parties.toml:10:11: error[no-claim]: the claim `notice-filed` has no quotation
           |
        10 | quotes = ["notice-filed"]
           |           ^^^^^^^^^^^^^^
           |
           = Add `quote` to that claim, or refer to a claim that has one.
    "#]]);
}
