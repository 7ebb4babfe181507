//! Where every case stands on every day, and what may come next.

use procedure::{Basis, Stage};
use record::{Event, Proceeding};

use super::{day, shipped};

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
fn no_civil_matter_moves_a_criminal_case() {
    let case = shipped();
    let civil = [
        "2022-10-05-settlement",
        "2023-06-01-settlement-approved",
        "2025-01-09-baldwin-civil-suit",
        "2025-07-29-civil-suit-dismissed",
        "2026-01-13-svetnoy-deposition",
        "2026-04-17-svetnoy-trial",
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
