//! Where a proceeding stood on a day, against a replay of the moves known by then.

use authoring::check::check;
use procedure::{Kind, Move, replay};
use proptest::{collection::vec, prelude::*, sample::select};
use record::{Case, Day, Key, Proceeding};

use crate::moves::{record_of, step};

/// A move and how many days it comes after the one before it: none for two moves of one day.
type Drawn = (Kind, u32);

/// The moves of a possible history, with the day of each.
fn history() -> impl Strategy<Value = Vec<(Kind, Day)>> {
    let drawn = vec((select(Kind::ALL.to_vec()), 0_u32..40), 0..40);
    drawn.prop_map(|drawn: Vec<Drawn>| {
        // A charge to begin with, so that the history gets further than a first refusal.
        let first = (Kind::FileInformation, 0);
        let mut made: Vec<(Kind, Day)> = Vec::new();
        for (kind, gap) in std::iter::once(first).chain(drawn) {
            let last = made
                .last()
                .map_or(Day::from((2020, 1, 10)), |(_, day)| *day);
            made.push((kind, last.days_later(gap)));
            if replay(&moves_of(&made)).is_err() || !is_in_time(kind, last.days_later(gap)) {
                made.pop();
            }
        }
        made
    })
}

/// The fixture's theft of 5 January 2020 can be charged for one year.
fn is_in_time(kind: Kind, day: Day) -> bool {
    !kind.must_be_in_time() || day <= Day::from((2021, 1, 5))
}

fn moves_of(made: &[(Kind, Day)]) -> Vec<Move> {
    made.iter().map(|(kind, _)| step(*kind).0).collect()
}

fn case_of(made: &[(Kind, Day)]) -> (Case, Key<Proceeding>) {
    let written: Vec<(Kind, &str, Day)> = (made.iter())
        .map(|(kind, day)| (*kind, step(*kind).1, *day))
        .collect();
    let case = check(&record_of(&written)).expect("possible").en;
    let key = case.all::<Proceeding>().next().expect("one proceeding").0;
    (case, key)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_standing_is_the_replay_of_the_moves_known_by_the_day(made in history()) {
        let (case, key) = case_of(&made);
        let days = made.iter().map(|(_, day)| *day);
        let around = days.flat_map(|day| [day.day_before(), Some(day), day.day_after()]);
        for day in around.flatten() {
            let known: Vec<(Kind, Day)> = made.iter().copied().filter(|(_, on)| *on <= day).collect();
            let expected = replay(&moves_of(&known)).expect("possible");
            let standing = case.standing_on(key, day);
            let event = expected.reached_by.map(|index| format!("e-{index}"));
            prop_assert_eq!(standing.event.map(|event| event.id.clone()), event);
            prop_assert_eq!(standing.standing, expected);
        }
    }

    #[test]
    fn a_history_has_one_turn_for_each_move(made in history()) {
        let (case, key) = case_of(&made);
        let history = case.history(key);
        prop_assert_eq!(history.turns.len(), made.len());
        for (index, turn) in history.turns.iter().enumerate() {
            prop_assert_eq!(history.of_event(index), std::slice::from_ref(turn));
            prop_assert_eq!(history.among(index + 1), &history.turns[..=index]);
        }
    }
}
