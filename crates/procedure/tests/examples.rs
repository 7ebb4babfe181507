//! The transition table on histories written by hand.

use procedure::{Basis, Jeopardy, Kind, Move, MoveError, Outcome, Review, Stage, replay};

use crate::{ALL, MANSLAUGHTER, TAMPERING, then};

fn charged() -> Vec<Move> {
    vec![Move::FileInformation {
        counts: vec![MANSLAUGHTER],
    }]
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
    assert_eq!(
        standing.clone().apply(&Move::Release),
        Err(MoveError::Suspended)
    );
    assert_eq!(
        standing.apply(&Move::GrantNewTrial),
        Err(MoveError::NoVerdict)
    );
}

#[test]
fn a_sworn_jury_attaches_jeopardy_and_bars_a_nolle_prosequi() {
    let history = then(charged(), &[Move::WaiveHearing, Move::SwearJury]);
    let standing = replay(&history).expect("possible");
    assert_eq!(standing.jeopardy, Jeopardy::Attached);
    assert_eq!(
        standing.apply(&Move::NolleProsequi),
        Err(MoveError::WrongStage)
    );
}

#[test]
fn only_a_pending_appeal_can_be_withdrawn() {
    let dismissed = then(charged(), &[Move::DismissWithPrejudice]);
    let error = replay(&then(dismissed.clone(), &[Move::WithdrawAppeal])).expect_err("impossible");
    assert_eq!(error.reason, MoveError::Appeal);
    let withdrawn = then(dismissed, &[Move::Appeal, Move::WithdrawAppeal]);
    let standing = replay(&withdrawn).expect("possible");
    assert_eq!(standing.review, Review::Closed);
    assert_eq!(standing.apply(&Move::Appeal), Err(MoveError::Final));
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
        standing.clone().apply(&Move::SetHearing),
        Err(MoveError::WrongStage)
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
        assert_eq!(standing.clone().apply(&Move::Appeal), Err(MoveError::Final));
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
    let twice = Err(MoveError::CountTwice(TAMPERING));
    assert_eq!(again.clone().apply(&add()), twice);
    let dropped = again.apply(&Move::NolleProsequi).expect("possible");
    let counts = vec![TAMPERING];
    assert_eq!(dropped.apply(&Move::Indict { counts }), twice);
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
