//! What the check promises of any record: it refuses what can't have happened, and no status shows
//! before the event that brings it.

#![allow(clippy::expect_used)]

use std::{fs, path::Path};

use proptest::{collection::vec, prelude::*, sample::select};
use without_prejudice::{
    case::{
        Case, Day, Proceeding,
        check::{Input, check},
        file::FileKind,
        problem::Rule,
    },
    procedure::{Count, Kind, Move, replay},
};

const THEFT: Count = Count(0);

/// The move with the one offence of the fixture's law wherever it takes counts.
fn step(kind: Kind) -> (Move, &'static str) {
    let counts = || vec![THEFT];
    match kind {
        Kind::FileInformation => (
            Move::FileInformation { counts: counts() },
            ", counts = [\"theft\"]",
        ),
        Kind::FileByAgreement => (
            Move::FileByAgreement { counts: counts() },
            ", counts = [\"theft\"]",
        ),
        Kind::Indict => (Move::Indict { counts: counts() }, ", counts = [\"theft\"]"),
        Kind::Amend => (
            Move::Amend {
                add: counts(),
                drop: vec![],
            },
            ", add = [\"theft\"]",
        ),
        Kind::Verdict => (
            Move::Verdict {
                guilty: counts(),
                not_guilty: vec![],
            },
            ", guilty = [\"theft\"]",
        ),
        Kind::SetHearing => (Move::SetHearing, ""),
        Kind::WaiveHearing => (Move::WaiveHearing, ""),
        Kind::PleadNotGuilty => (Move::PleadNotGuilty, ""),
        Kind::PleadNoContest => (Move::PleadNoContest, ""),
        Kind::AnnounceDismissal => (Move::AnnounceDismissal, ""),
        Kind::NolleProsequi => (Move::NolleProsequi, ""),
        Kind::SwearJury => (Move::SwearJury, ""),
        Kind::Sentence => (Move::Sentence, ""),
        Kind::DismissWithPrejudice => (Move::DismissWithPrejudice, ""),
        Kind::Appeal => (Move::Appeal, ""),
        Kind::WithdrawAppeal => (Move::WithdrawAppeal, ""),
        Kind::Release => (Move::Release, ""),
    }
}

fn fixture(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fs::read_to_string(root.join(file)).expect("the fixture is there")
}

/// A record in which these moves are made, one a day from 10 January 2020 on.
fn record(kinds: &[Kind]) -> Vec<Input> {
    let events: Vec<String> = (kinds.iter().enumerate())
        .map(|(index, kind)| {
            let (name, counts) = (kind.name(), step(*kind).1);
            let day = day_of(index);
            format!(
                "[[event]]\nid = \"e-{index}\"\ntitle = \"A step\"\ndate = \"{day}\"\nkind = \"filing\"\n\
                 claims = [\"charge-filed\"]\nsources = [\"court-filing\"]\n\
                 effect = [{{ proceeding = \"doe\", move = \"{name}\"{counts} }}]\n"
            )
        })
        .collect();
    let mut law = fixture("law/example.toml");
    for kind in Kind::ALL {
        let name = kind.name();
        if !law.contains(&format!("\"{name}\"")) {
            let entry = "name = \"A move\"\nmeaning = \"It is made.\"\nsources = [\"code\"]\n\n";
            law = law.replacen(
                "[[move]]",
                &format!("[[move]]\nid = \"{name}\"\n{entry}[[move]]"),
                1,
            );
        }
    }
    let text = |kind: FileKind| match kind {
        FileKind::Events => events.concat(),
        FileKind::Law => law.clone(),
        kind => fixture(&format!("good/{}", kind.name())),
    };
    (FileKind::IN_CASE.into_iter().chain([FileKind::Law]))
        .map(|kind| Input {
            kind,
            name: kind.name().to_owned(),
            bytes: Ok(text(kind).into_bytes()),
        })
        .collect()
}

fn day_of(index: usize) -> Day {
    let day = u8::try_from(10 + index).expect("few events");
    Day::new(2020, 1, day).expect("a day in January")
}

fn histories() -> impl Strategy<Value = Vec<Kind>> {
    vec(select(Kind::ALL.to_vec()), 1..5).prop_flat_map(|drawn| {
        // Half of the histories begin with a charge, so that many of them get somewhere.
        let charged = std::iter::once(Kind::FileInformation)
            .chain(drawn.clone())
            .collect();
        select(vec![drawn, charged])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_record_is_accepted_exactly_if_its_moves_can_be_made(kinds in histories()) {
        let moves: Vec<Move> = kinds.iter().map(|kind| step(*kind).0).collect();
        match (check(&record(&kinds)), replay(&moves)) {
            (Ok(case), Ok(_)) => shows_nothing_early(&case, &moves)?,
            (Err(problems), Err(stop)) => {
                let refused: Vec<(Rule, bool)> = (problems.iter())
                    .map(|problem| (problem.rule, problem.message.contains(&day_of(stop.index).to_string())))
                    .collect();
                prop_assert_eq!(refused, [(Rule::ImpossibleMove, true)]);
            }
            (checked, replayed) => prop_assert!(false, "{:?} but {:?}", checked.map(|_| ()), replayed),
        }
    }
}

/// On every day, the status is that of the moves made by then.
fn shows_nothing_early(case: &Case, moves: &[Move]) -> Result<(), TestCaseError> {
    let (key, _) = case.all::<Proceeding>().next().expect("one case");
    let before = Day::new(2020, 1, 9).expect("a day");
    prop_assert_eq!(
        &case.standing_on(key, before).standing,
        &replay([]).expect("nothing is possible")
    );
    for index in 0..moves.len() {
        let shown = case.standing_on(key, day_of(index));
        let made = replay(&moves[..=index]).expect("possible");
        prop_assert_eq!(
            shown.event.map(|event| event.id.clone()),
            made.reached_by.map(|by| format!("e-{by}"))
        );
        prop_assert_eq!(shown.standing, made);
    }
    Ok(())
}
