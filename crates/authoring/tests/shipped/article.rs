//! What the record says of the main source's statements.

use record::{Attribution, Claim};

use Attribution::{AnonymousSourced, CourtRecord, Denial, PartyStatement, Reported};

use super::shipped;

/// Every statement of the main source: who makes it there, and the standings it may have here.
/// Where the record is a court's, `reported` is weaker and allowed.
const STATEMENTS: [(u16, &str, &[Attribution]); 35] = [
    (1, "extra", &[Reported]),
    (2, "extra", &[Reported]),
    (3, "extra", &[Reported]),
    (4, "extra", &[Reported]),
    (5, "extra", &[Reported]),
    (6, "extra", &[CourtRecord, Reported]),
    (7, "extra", &[CourtRecord, Reported]),
    (8, "morrissey", &[PartyStatement]),
    (9, "morrissey", &[PartyStatement]),
    (10, "lewis", &[PartyStatement]),
    (11, "lewis", &[PartyStatement]),
    (12, "morrissey", &[PartyStatement]),
    (13, "morrissey", &[PartyStatement]),
    (14, "extra", &[Reported]),
    (15, "nikas", &[PartyStatement]),
    (16, "spiro", &[PartyStatement]),
    (17, "people-not-named", &[AnonymousSourced]),
    (18, "extra", &[Reported]),
    (19, "extra", &[Reported, CourtRecord]),
    (20, "extra", &[CourtRecord, Reported]),
    (21, "extra", &[CourtRecord, Reported]),
    (22, "extra", &[Reported]),
    (23, "baldwin", &[Denial]),
    (24, "extra", &[CourtRecord, Reported]),
    (25, "people-not-named", &[AnonymousSourced]),
    (26, "people-not-named", &[AnonymousSourced]),
    (27, "baldwin", &[Denial]),
    (28, "extra", &[Reported]),
    (29, "stephanopoulos", &[Reported]),
    (30, "baldwin", &[Denial]),
    (31, "stephanopoulos", &[Reported]),
    (32, "baldwin", &[Denial]),
    (33, "extra", &[Reported]),
    (34, "extra", &[Reported]),
    (35, "extra", &[Reported]),
];

#[test]
fn every_statement_of_the_article_is_there_with_its_asserter_and_no_stronger() {
    let case = shipped();
    for (number, asserter, standings) in STATEMENTS {
        let claim = (case.all::<Claim>())
            .find(|(_, claim)| claim.article == Some(number))
            .unwrap_or_else(|| panic!("statement {number} is missing"))
            .1;
        let names: Vec<&str> = (claim.by.iter().chain(&claim.via))
            .map(|key| case[*key].id.as_str())
            .collect();
        assert!(
            names.contains(&asserter),
            "statement {number} is said by {names:?}, not {asserter}"
        );
        assert!(
            standings.contains(&claim.standing),
            "statement {number} stands as {:?}",
            claim.standing
        );
        assert!(
            claim.sources.contains(&case.heading().main_source),
            "statement {number} does not name the article"
        );
        assert!(
            claim.since <= case.heading().story_day,
            "statement {number} is later than the article"
        );
    }
}
