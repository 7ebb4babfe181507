//! What the state machine promises, for any sequence of moves.

#![allow(clippy::expect_used)]

use proptest::{
    collection::vec,
    prelude::*,
    sample::{select, subsequence},
};
use without_prejudice::procedure::{
    Basis, Count, Jeopardy, Kind, Move, Outcome, Review, Stage, Standing, Why, replay,
};

const MANSLAUGHTER: Count = Count(0);
const TAMPERING: Count = Count(1);
/// The offences of the law, one more than the cases use.
const ALL: [Count; 3] = [MANSLAUGHTER, TAMPERING, Count(2)];

/// The moves without counts.
const PLAIN: [Move; 22] = [
    Move::SetHearing,
    Move::WaiveHearing,
    Move::PleadNotGuilty,
    Move::PleadNoContest,
    Move::AnnounceDismissal,
    Move::NolleProsequi,
    Move::SwearJury,
    Move::Sentence { suspended: false },
    Move::Sentence { suspended: true },
    Move::DismissWithPrejudice,
    Move::ResetHearing,
    Move::BindOver,
    Move::FindNoProbableCause,
    Move::DenyNewTrial,
    Move::GrantNewTrial,
    Move::DenyReconsideration,
    Move::GrantReconsideration,
    Move::Appeal,
    Move::ReverseDismissal,
    Move::AffirmDismissal,
    Move::WithdrawAppeal,
    Move::Release,
];

fn counts() -> impl Strategy<Value = Vec<Count>> {
    vec((0_u16..3).prop_map(Count), 0..3)
}

fn any_move() -> impl Strategy<Value = Move> {
    let plain = select(PLAIN.to_vec());
    prop_oneof![
        4 => plain,
        1 => counts().prop_map(|counts| Move::FileInformation { counts }),
        1 => counts().prop_map(|counts| Move::FileByAgreement { counts }),
        1 => counts().prop_map(|counts| Move::Indict { counts }),
        1 => (counts(), counts()).prop_map(|(add, drop)| Move::Amend { add, drop }),
        1 => (counts(), counts()).prop_map(|(guilty, not_guilty)| Move::Verdict { guilty, not_guilty }),
    ]
}

/// A possible history: of the moves drawn, those that can be made.
fn possible_history() -> impl Strategy<Value = Vec<Move>> {
    vec(any_move(), 0..120).prop_map(|drawn| {
        let mut standing = Standing::default();
        let mut made = Vec::new();
        for step in drawn {
            if let Ok(next) = standing.clone().after(&step) {
                standing = next;
                made.push(step);
            }
        }
        made
    })
}

proptest! {
    #[test]
    fn an_impossible_move_is_always_refused_where_it_stands(history in possible_history(), step in any_move()) {
        let standing = replay(&history).expect("every move was possible");
        let mut longer = history.clone();
        longer.push(step.clone());
        match standing.after(&step) {
            Ok(next) => prop_assert_eq!(replay(&longer).expect("possible").stage, next.stage),
            Err(why) => {
                let stop = replay(&longer).expect_err("impossible");
                prop_assert_eq!((stop.index, stop.kind, stop.why), (history.len(), step.kind(), why));
            }
        }
    }

    #[test]
    fn no_stage_is_reached_before_the_move_that_leads_to_it(history in possible_history()) {
        for (index, _) in history.iter().enumerate() {
            let before = replay(&history[..index]).expect("possible");
            let after = replay(&history[..=index]).expect("possible");
            if before.stage == after.stage {
                prop_assert_eq!(before.reached_by, after.reached_by);
            } else {
                prop_assert_eq!(after.reached_by, Some(index));
            }
        }
    }

    #[test]
    fn the_moves_offered_next_are_exactly_those_that_some_particulars_make_possible(
        history in possible_history(),
        tries in vec(any_move(), 200),
    ) {
        let standing = replay(&history).expect("possible");
        let offered = standing.next_moves(&ALL);
        for step in tries {
            if standing.clone().after(&step).is_ok() {
                prop_assert!(offered.contains(&step.kind()), "{:?} was not offered", step);
            }
        }
    }

    #[test]
    fn what_can_be_reached_is_what_some_list_of_those_moves_comes_to(
        history in possible_history(),
        along in subsequence(Kind::ALL.to_vec(), 0..12),
        tries in vec(any_move(), 150),
    ) {
        let start = replay(&history).expect("possible");
        let reached = start.reach(&ALL, &along);
        let mut standing = start.clone();
        for step in tries.iter().filter(|step| along.contains(&step.kind())) {
            if let Ok(next) = standing.clone().after(step) {
                prop_assert!(reached.contains(&step.kind()), "{:?} was not reached", step);
                standing = next;
            }
        }
        for kind in reached {
            let path = path_to(kind, &start, &along);
            prop_assert!(path.is_some(), "{} can't be reached", kind.name());
            let whole = then(history.clone(), &path.expect("asserted"));
            prop_assert!(replay(&whole).is_ok());
        }
    }

    #[test]
    fn after_dismissal_with_prejudice_only_a_further_ruling_brings_the_charge_back(
        history in possible_history(),
    ) {
        for (index, step) in history.iter().enumerate() {
            let before = replay(&history[..index]).expect("possible");
            let after = replay(&history[..=index]).expect("possible");
            if before.stage == Stage::DismissedWithPrejudice && after.stage != before.stage {
                prop_assert!(matches!(step, Move::GrantReconsideration | Move::ReverseDismissal));
                prop_assert!(before.review != Review::Closed);
                prop_assert!(!after.counts.is_empty());
            }
        }
    }

    #[test]
    fn when_the_appeal_has_ended_nothing_can_follow(history in possible_history()) {
        let standing = replay(&history).expect("possible");
        prop_assert!(standing.review != Review::Closed || standing.next_moves(&ALL).is_empty());
    }

    #[test]
    fn what_a_jury_acquitted_of_never_comes_before_another(history in possible_history()) {
        for (index, step) in history.iter().enumerate() {
            let before = replay(&history[..index]).expect("possible");
            let after = replay(&history[..=index]).expect("possible");
            let acquitted = |decided: &&(Count, Outcome)| decided.1 == Outcome::NotGuilty;
            for decided in before.verdict.iter().filter(acquitted) {
                prop_assert!(after.verdict.contains(decided));
                prop_assert!(*step != Move::SwearJury || !before.counts.contains(&decided.0));
            }
        }
    }

    #[test]
    fn a_verdict_decides_every_count_before_the_jury_and_no_other(history in possible_history()) {
        for (index, step) in history.iter().enumerate() {
            if let Move::Verdict { guilty, not_guilty } = step {
                let mut before = replay(&history[..index]).expect("possible").counts;
                let mut decided: Vec<Count> = guilty.iter().chain(not_guilty).copied().collect();
                before.sort();
                decided.sort();
                prop_assert_eq!(before, decided);
            }
        }
    }
}

/// The shortest list of these moves that ends in one of this kind.
fn path_to(kind: Kind, start: &Standing, along: &[Kind]) -> Option<Vec<Move>> {
    let mut found = vec![(start.clone(), Vec::new())];
    let mut at = 0;
    while let Some((standing, path)) = found.get(at).cloned() {
        at += 1;
        for step in particulars(&standing).filter(|step| along.contains(&step.kind())) {
            let Ok(next) = standing.clone().after(&step) else {
                continue;
            };
            let longer = then(path.clone(), std::slice::from_ref(&step));
            if step.kind() == kind {
                return Some(longer);
            }
            if !found.iter().any(|(known, _)| *known == next) {
                found.push((next, longer));
            }
        }
    }
    None
}

/// Every move with particulars of one count, and either verdict.
fn particulars(standing: &Standing) -> impl Iterator<Item = Move> {
    let charges = ALL.into_iter().flat_map(|count| {
        let counts = vec![count];
        [
            Move::FileInformation {
                counts: counts.clone(),
            },
            Move::FileByAgreement {
                counts: counts.clone(),
            },
            Move::Indict { counts },
        ]
    });
    let (guilty, not_guilty) = (standing.counts.clone(), standing.counts.clone());
    let verdicts = [
        Move::Verdict {
            guilty,
            not_guilty: vec![],
        },
        Move::Verdict {
            guilty: vec![],
            not_guilty,
        },
        Move::Amend {
            add: vec![],
            drop: vec![],
        },
    ];
    PLAIN.into_iter().chain(charges).chain(verdicts)
}

fn charged() -> Vec<Move> {
    vec![Move::FileInformation {
        counts: vec![MANSLAUGHTER],
    }]
}

fn then(mut history: Vec<Move>, more: &[Move]) -> Vec<Move> {
    history.extend_from_slice(more);
    history
}

#[test]
fn a_dropped_charge_can_come_back_by_indictment() {
    let history = then(
        charged(),
        &[
            Move::PleadNotGuilty,
            Move::SetHearing,
            Move::AnnounceDismissal,
            Move::NolleProsequi,
            Move::Indict {
                counts: vec![MANSLAUGHTER],
            },
        ],
    );
    let standing = replay(&history).expect("possible");
    assert_eq!(standing.stage, Stage::AwaitingTrial);
    assert_eq!(standing.jeopardy, Jeopardy::NotAttached);
}

#[test]
fn an_announcement_alone_changes_no_stage() {
    let standing = replay(&then(charged(), &[Move::AnnounceDismissal])).expect("possible");
    assert_eq!(standing.stage, Stage::Charged);
    assert!(standing.dismissal_announced);
}

#[test]
fn a_mixed_verdict_stays_whole_through_sentence_and_release() {
    let history = then(
        charged(),
        &[
            Move::Amend {
                add: vec![TAMPERING],
                drop: vec![],
            },
            Move::WaiveHearing,
            Move::SwearJury,
            Move::Verdict {
                guilty: vec![MANSLAUGHTER],
                not_guilty: vec![TAMPERING],
            },
            Move::Sentence { suspended: false },
            Move::Release,
        ],
    );
    let standing = replay(&history).expect("possible");
    assert_eq!(standing.stage, Stage::Released);
    assert_eq!(standing.basis, Some(Basis::Verdict));
    let verdict = [
        (MANSLAUGHTER, Outcome::Guilty),
        (TAMPERING, Outcome::NotGuilty),
    ];
    assert_eq!(standing.verdict, verdict);
}

#[test]
fn a_no_contest_plea_is_a_conviction_without_a_verdict() {
    let history = [
        Move::FileByAgreement {
            counts: vec![MANSLAUGHTER],
        },
        Move::PleadNoContest,
        Move::Sentence { suspended: true },
    ];
    let standing = replay(&history).expect("possible");
    assert_eq!(
        (standing.stage, standing.basis),
        (Stage::Sentenced, Some(Basis::NoContestPlea))
    );
    assert!(standing.verdict.is_empty());
    assert_eq!(standing.clone().after(&Move::Release), Err(Why::Suspended));
    assert_eq!(standing.after(&Move::GrantNewTrial), Err(Why::NoVerdict));
}

#[test]
fn a_sworn_jury_attaches_jeopardy_and_bars_a_nolle_prosequi() {
    let history = then(charged(), &[Move::WaiveHearing, Move::SwearJury]);
    let standing = replay(&history).expect("possible");
    assert_eq!(standing.jeopardy, Jeopardy::Attached);
    assert_eq!(standing.after(&Move::NolleProsequi), Err(Why::WrongStage));
}

#[test]
fn only_a_pending_appeal_can_be_withdrawn() {
    let dismissed = then(charged(), &[Move::DismissWithPrejudice]);
    let stop = replay(&then(dismissed.clone(), &[Move::WithdrawAppeal])).expect_err("impossible");
    assert_eq!(stop.why, Why::Appeal);
    let withdrawn = then(dismissed, &[Move::Appeal, Move::WithdrawAppeal]);
    let standing = replay(&withdrawn).expect("possible");
    assert_eq!(standing.review, Review::Closed);
    assert_eq!(standing.after(&Move::Appeal), Err(Why::Final));
}

#[test]
fn a_new_trial_is_about_the_conviction_alone() {
    let history = then(
        charged(),
        &[
            Move::Amend {
                add: vec![TAMPERING],
                drop: vec![],
            },
            Move::WaiveHearing,
            Move::SwearJury,
            Move::Verdict {
                guilty: vec![MANSLAUGHTER],
                not_guilty: vec![TAMPERING],
            },
            Move::GrantNewTrial,
        ],
    );
    let standing = replay(&history).expect("possible");
    assert_eq!(standing.stage, Stage::AwaitingTrial);
    assert_eq!(standing.counts, [MANSLAUGHTER]);
    assert_eq!(standing.verdict, [(TAMPERING, Outcome::NotGuilty)]);
}

#[test]
fn a_hearing_is_set_once_moved_often_and_ends_in_three_ways() {
    let set = then(charged(), &[Move::SetHearing]);
    let standing = replay(&set).expect("possible");
    assert_eq!(
        standing.clone().after(&Move::SetHearing),
        Err(Why::WrongStage)
    );
    let moved = then(set, &[Move::ResetHearing, Move::ResetHearing]);
    for (end, stage) in [
        (Move::BindOver, Stage::AwaitingTrial),
        (Move::WaiveHearing, Stage::AwaitingTrial),
        (Move::FindNoProbableCause, Stage::DismissedWithoutPrejudice),
    ] {
        let history = then(moved.clone(), &[end]);
        assert_eq!(replay(&history).expect("possible").stage, stage);
    }
}

#[test]
fn a_dismissal_undone_leaves_the_same_counts_before_the_court() {
    let dismissed = then(charged(), &[Move::DismissWithPrejudice]);
    for further in [
        vec![Move::GrantReconsideration],
        vec![
            Move::DenyReconsideration,
            Move::Appeal,
            Move::ReverseDismissal,
        ],
    ] {
        let standing = replay(&then(dismissed.clone(), &further)).expect("possible");
        assert_eq!(standing.stage, Stage::AwaitingTrial);
        assert_eq!(standing.counts, [MANSLAUGHTER]);
    }
}

#[test]
fn every_move_can_be_made_from_somewhere() {
    let verdict = Move::Verdict {
        guilty: vec![MANSLAUGHTER],
        not_guilty: vec![],
    };
    let tried = then(charged(), &[Move::WaiveHearing, Move::SwearJury, verdict]);
    let histories: [Vec<Move>; 10] = [
        vec![],
        charged(),
        then(charged(), &[Move::SetHearing]),
        then(charged(), &[Move::WaiveHearing]),
        then(charged(), &[Move::WaiveHearing, Move::SwearJury]),
        tried.clone(),
        then(tried, &[Move::Sentence { suspended: false }]),
        then(charged(), &[Move::PleadNoContest]),
        then(charged(), &[Move::DismissWithPrejudice]),
        then(charged(), &[Move::DismissWithPrejudice, Move::Appeal]),
    ];
    let offered: Vec<Kind> = (histories.iter())
        .flat_map(|history| replay(history).expect("possible").next_moves(&ALL))
        .collect();
    for kind in Kind::ALL {
        assert!(
            offered.contains(kind),
            "{} can't be made at all",
            kind.name()
        );
    }
}

#[test]
fn an_appeal_that_has_ended_either_way_closes_the_case() {
    let appealed = then(charged(), &[Move::DismissWithPrejudice, Move::Appeal]);
    for end in [Move::WithdrawAppeal, Move::AffirmDismissal] {
        let standing = replay(&then(appealed.clone(), &[end])).expect("possible");
        assert_eq!(standing.review, Review::Closed);
        assert_eq!(standing.clone().after(&Move::Appeal), Err(Why::Final));
        assert!(standing.next_moves(&ALL).is_empty());
    }
}

#[test]
fn what_a_jury_acquitted_of_cannot_be_charged_anew() {
    let add = || Move::Amend {
        add: vec![TAMPERING],
        drop: vec![],
    };
    let history = then(
        charged(),
        &[
            add(),
            Move::WaiveHearing,
            Move::SwearJury,
            Move::Verdict {
                guilty: vec![MANSLAUGHTER],
                not_guilty: vec![TAMPERING],
            },
            Move::GrantNewTrial,
        ],
    );
    let again = replay(&history).expect("possible");
    let twice = Err(Why::CountTwice(TAMPERING));
    assert_eq!(again.clone().after(&add()), twice);
    let dropped = again.after(&Move::NolleProsequi).expect("possible");
    let counts = vec![TAMPERING];
    assert_eq!(dropped.after(&Move::Indict { counts }), twice);
}

#[test]
fn a_dismissal_remembers_its_counts_until_a_charge_is_brought() {
    for dismissal in [Move::NolleProsequi, Move::DismissWithPrejudice] {
        let standing = replay(&then(charged(), &[dismissal])).expect("possible");
        assert_eq!(standing.dismissed, [MANSLAUGHTER]);
        assert!(standing.counts.is_empty());
    }
    let counts = vec![TAMPERING];
    let again = then(charged(), &[Move::NolleProsequi, Move::Indict { counts }]);
    let standing = replay(&again).expect("possible");
    assert_eq!(
        (standing.counts, standing.dismissed),
        (vec![TAMPERING], vec![])
    );
}
