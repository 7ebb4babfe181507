//! Properties of the transition table, for random sequences of moves.

#![allow(clippy::expect_used)]

mod examples;
mod random;

use procedure::{Count, Kind, Move, Outcome, Review, Stage, replay};
use proptest::{collection::vec, prelude::*, sample::subsequence};

use random::{any_move, path_to, possible_history};

const MANSLAUGHTER: Count = Count(0);
const TAMPERING: Count = Count(1);
/// The offences of the law, one more than the cases use.
const ALL: [Count; 3] = [MANSLAUGHTER, TAMPERING, Count(2)];

fn then(mut history: Vec<Move>, more: &[Move]) -> Vec<Move> {
    history.extend_from_slice(more);
    history
}

proptest! {
    #[test]
    fn an_impossible_move_is_always_refused_where_it_stands(history in possible_history(), step in any_move()) {
        let standing = replay(&history).expect("every move was possible");
        let mut longer = history.clone();
        longer.push(step.clone());
        match standing.apply(&step) {
            Ok(next) => prop_assert_eq!(replay(&longer).expect("possible").stage, next.stage),
            Err(reason) => {
                let error = replay(&longer).expect_err("impossible");
                prop_assert_eq!((error.index, error.kind, error.reason), (history.len(), step.kind(), reason));
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
            if standing.clone().apply(&step).is_ok() {
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
        let reached = start.reachable_moves(&ALL, &along);
        let mut standing = start.clone();
        for step in tries.iter().filter(|step| along.contains(&step.kind())) {
            if let Ok(next) = standing.clone().apply(step) {
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
