//! The shipped record: what it says, who says it, and where every case stands.

#![allow(clippy::expect_used)]

use without_prejudice::{
    case::{Attribution, Case, Claim, Day, Event, EventKind, Party, Proceeding, Question, Source},
    press::read_record,
    procedure::{Basis, Stage},
    view::{Edition, Filter},
    words::Language,
};

use Attribution::{AnonymousSourced, CourtRecord, Denial, PartyStatement, Reported};

fn shipped() -> Case {
    let read = read_record(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    );
    read.unwrap_or_else(|problems| panic!("{problems:#?}")).en
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

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

/// Where the three cases stood, by hand from the sources.
const STANDINGS: [(&str, [Stage; 3]); 13] = [
    (
        "2021-10-21",
        [Stage::NotCharged, Stage::NotCharged, Stage::NotCharged],
    ),
    (
        "2023-01-30",
        [Stage::NotCharged, Stage::NotCharged, Stage::NotCharged],
    ),
    (
        "2023-01-31",
        [Stage::Charged, Stage::Charged, Stage::NotCharged],
    ),
    (
        "2023-03-09",
        [
            Stage::AwaitingHearing,
            Stage::AwaitingHearing,
            Stage::NotCharged,
        ],
    ),
    (
        "2023-03-31",
        [
            Stage::AwaitingHearing,
            Stage::AwaitingHearing,
            Stage::Sentenced,
        ],
    ),
    (
        "2023-04-20",
        [
            Stage::AwaitingHearing,
            Stage::AwaitingHearing,
            Stage::Sentenced,
        ],
    ),
    (
        "2023-04-21",
        [
            Stage::DismissedWithoutPrejudice,
            Stage::AwaitingHearing,
            Stage::Sentenced,
        ],
    ),
    (
        "2024-01-18",
        [
            Stage::DismissedWithoutPrejudice,
            Stage::AwaitingTrial,
            Stage::Sentenced,
        ],
    ),
    (
        "2024-01-19",
        [Stage::AwaitingTrial, Stage::AwaitingTrial, Stage::Sentenced],
    ),
    (
        "2024-03-06",
        [Stage::AwaitingTrial, Stage::Convicted, Stage::Sentenced],
    ),
    (
        "2024-07-12",
        [
            Stage::DismissedWithPrejudice,
            Stage::Sentenced,
            Stage::Sentenced,
        ],
    ),
    (
        "2025-05-30",
        [
            Stage::DismissedWithPrejudice,
            Stage::Sentenced,
            Stage::Sentenced,
        ],
    ),
    (
        "2025-05-31",
        [
            Stage::DismissedWithPrejudice,
            Stage::Released,
            Stage::Sentenced,
        ],
    ),
];

#[test]
fn every_case_stands_on_every_day_where_its_events_put_it() {
    let case = shipped();
    for (on, expected) in STANDINGS {
        for (id, stage) in ["baldwin", "gutierrez", "halls"].into_iter().zip(expected) {
            let (key, _) = (case.all::<Proceeding>())
                .find(|(_, p)| p.id == id)
                .expect("three cases");
            assert_eq!(
                case.standing_on(key, day(on)).standing.stage,
                stage,
                "{id} on {on}"
            );
        }
    }
}

#[test]
fn the_announcement_of_20_april_is_not_the_filing_of_21_april() {
    let case = shipped();
    let (key, _) = (case.all::<Proceeding>())
        .find(|(_, p)| p.id == "baldwin")
        .expect("his case");
    let announced = case.standing_on(key, day("2023-04-20")).standing;
    assert!(announced.dismissal_announced && announced.stage.is_pending());
    let filed = case.standing_on(key, day("2023-04-21"));
    assert_eq!(
        filed.event.expect("an event").id,
        "2023-04-21-nolle-prosequi"
    );
}

#[test]
fn david_halls_was_convicted_on_a_plea_and_no_day_of_charging_is_asserted() {
    let case = shipped();
    let (key, _) = (case.all::<Proceeding>())
        .find(|(_, p)| p.id == "halls")
        .expect("his case");
    let standing = case.standing_on(key, case.last_day());
    assert_eq!(standing.standing.basis, Some(Basis::NoContestPlea));
    assert_eq!(standing.terms, Some("six-month sentence suspended"));
    assert!(standing.standing.is_suspended);
    assert_eq!(
        case.standing_on(key, day("2023-03-30")).standing.stage,
        Stage::NotCharged
    );
}

#[test]
fn every_claim_is_used_and_every_source_cited() {
    let case = shipped();
    let text = serde_json::to_value(&case).expect("JSON");
    let cited = |list: &str, field: &str| -> Vec<u64> {
        let mut keys = Vec::new();
        for entry in text[list].as_array().into_iter().flatten() {
            keys.extend(
                entry[field]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(serde_json::Value::as_u64),
            );
        }
        keys
    };
    let mut used = cited("events", "claims");
    used.extend(cited("parties", "claims"));
    for (_, question) in case.all::<Question>() {
        let claims = question
            .positions
            .iter()
            .flat_map(|position| &position.claims);
        used.extend(claims.chain(&question.stands).map(|key| key.index() as u64));
    }
    used.extend(case.in_this_case().iter().map(|key| key.index() as u64));
    used.extend(
        text["parties"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|p| p["quotes"].as_array().cloned().unwrap_or_default())
            .filter_map(|key| key.as_u64()),
    );
    for (key, claim) in case.all::<Claim>() {
        assert!(
            used.contains(&(key.index() as u64)),
            "the claim {} is on no page",
            claim.id
        );
    }
    let whole = text.to_string();
    for (_, source) in case.all::<Source>() {
        assert!(whole.contains(&source.id), "{}", source.id);
    }
}

#[test]
fn nothing_is_said_in_words_that_a_dismissal_does_not_bear() {
    let case = shipped();
    let texts = (case.all::<Claim>()).map(|(_, claim)| (claim.id.clone(), claim.text.plain()));
    for (id, text) in texts {
        let lower = text.to_lowercase();
        for word in [
            "cleared",
            "off the hook",
            "walks free",
            "walked free",
            "got away",
        ] {
            assert!(!lower.contains(word), "{id} says “{word}”: {text}");
        }
        assert!(
            !lower.contains("prop gun") || text.contains('“'),
            "{id}: “prop gun” only in a quotation"
        );
        for verdict in ["acquitted", "found not guilty"] {
            assert!(
                !lower.contains(verdict) || lower.contains("tampering"),
                "{id} says “{verdict}”: only the tampering count ended in an acquittal"
            );
        }
    }
}

#[test]
fn every_development_has_two_sources_or_says_that_it_has_one() {
    let case = shipped();
    for (_, event) in case.all::<Event>() {
        let claims = event.claims.iter().map(|key| &case[*key]);
        let mut sources: Vec<_> = (claims.flat_map(|claim| &claim.sources))
            .chain(&event.sources)
            .collect();
        sources.sort();
        sources.dedup();
        let says_so =
            (event.date_notes.iter()).any(|note| note.text.plain().contains("One source"));
        assert!(
            sources.len() > 1 || says_so,
            "{} rests on one source and does not say so",
            event.id
        );
    }
}

#[test]
fn no_civil_matter_moves_a_criminal_case() {
    let case = shipped();
    let civil = [
        "2022-10-05-settlement",
        "2023-06-01-settlement-approved",
        "2025-01-09-baldwin-civil-suit",
        "2025-07-29-civil-suit-dismissed",
        "2026-01-13-svetnoy-deposition",
    ];
    for id in civil {
        let (_, event) = (case.all::<Event>())
            .find(|(_, event)| event.id == id)
            .unwrap_or_else(|| panic!("{id} is not there"));
        assert!(
            event.effects.is_empty() && event.proceedings.is_empty(),
            "{id}"
        );
    }
}

#[test]
fn what_may_happen_next_follows_the_answer() {
    let case = shipped();
    let next = |on: &str| -> Vec<&str> {
        let (key, _) = (case.all::<Proceeding>())
            .find(|(_, p)| p.id == "baldwin")
            .expect("his case");
        let standing = case.standing_on(key, day(on)).standing;
        let moves = case.next_moves(key, &standing, day(on));
        moves.iter().map(|law| law.kind.name()).collect()
    };
    // "The charge was dropped, and can come back."
    assert_eq!(
        next("2023-04-21"),
        ["file-information", "file-by-agreement", "indict"]
    );
    // "Only a further ruling could bring it back."
    assert_eq!(
        next("2024-07-12"),
        ["deny-reconsideration", "grant-reconsideration", "appeal"]
    );
    // "The State has appealed."
    assert_eq!(
        next("2024-11-21"),
        ["reverse-dismissal", "affirm-dismissal", "withdraw-appeal"]
    );
    // "… and cannot come back."
    assert!(next("2024-12-23").is_empty());
    // Five years to the day from the shooting.
    let (key, _) = case.all::<Proceeding>().next().expect("a case");
    let dropped = case.standing_on(key, day("2023-04-21")).standing;
    let open = |on: &str| {
        let moves = case.next_moves(key, &dropped, day(on));
        moves.iter().any(|law| law.kind.name() == "indict")
    };
    assert!(open("2026-10-21"));
}

#[test]
fn a_filter_that_leaves_nothing_says_what_is_missing() {
    let case = shipped();
    let edition = Edition::new(&case, Language::En.words());
    let reading = edition.on(day("2023-04-21"));
    let halls = (case.all::<Party>())
        .find(|(_, party)| party.id == "halls")
        .map(|(key, _)| key);
    let filter = Filter {
        person: halls,
        kind: Some(EventKind::Press),
    };
    let shown = case.events_by(reading.day).iter();
    assert_eq!(
        shown.filter(|event| filter.shows(reading, event)).count(),
        0
    );
    for choice in filter.kinds(reading) {
        let with = Filter {
            kind: choice.value,
            ..filter
        };
        let shown = case.events_by(reading.day).iter();
        let shown = shown.filter(|event| with.shows(reading, event)).count();
        assert_eq!(choice.count, shown, "{:?}", choice.value);
    }
    let none = Language::En.words().timeline.filter.none;
    assert_eq!(
        none.of(Some(EventKind::Evidence), Some("Mr. Halls")),
        "No evidence about Mr. Halls by this date."
    );
}

/// What is shown more than a month before any of its sources can have been read: reports of later years
/// on what anybody could know on its day: the shooting itself, suits filed in public, a film announced and
/// shown, and a reason the prosecutors gave in June 2023 of which reports of August tell.
const AHEAD: &[&str] = &[
    "baldwin-actor-producer",
    "baldwin-held-gun",
    "case-no-charge",
    "causation",
    "deputies-sent",
    "film-announced",
    "filming-halted",
    "first-warrant",
    "gutierrez-sues-kenney",
    "hutchins-killed",
    "kenney-suit-open",
    "parents-sue",
    "place",
    "premiere",
    "q-undecided",
    "wrongful-death",
];

#[test]
fn nothing_is_known_long_before_its_sources_but_what_was_looked_at() {
    let case = shipped();
    let number =
        |day: Day| i32::from(day.year()) * 372 + i32::from(day.month()) * 31 + i32::from(day.day());
    let mut ahead: Vec<&str> = (case.all::<Claim>())
        .filter(|(_, claim)| {
            let known = claim.sources.iter().filter_map(|key| case[*key].known());
            (known.min()).is_some_and(|first| number(first) - number(claim.since) > 31)
        })
        .map(|(_, claim)| claim.id.as_str())
        .collect();
    ahead.sort_unstable();
    assert_eq!(ahead, AHEAD);
}
