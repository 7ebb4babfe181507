//! The ways back to court: a stop that is called possible can be reached, and one that is called closed can't.

use authoring::check::check;
use procedure::{Kind, Move, Stage, replay};
use proptest::{collection::vec, prelude::*, sample::select};
use record::{Case, Day};
use without_prejudice::on_day::{CaseOnDay, DismissalSide, RefilingPath, State, refiling_path};

use crate::{
    OnDay,
    moves::{day_of, record_of, step},
};

/// Histories that come to a dismissal more often than not.
fn histories() -> impl Strategy<Value = Vec<Kind>> {
    let beginnings = vec![
        vec![],
        vec![Kind::FileInformation],
        vec![Kind::FileInformation, Kind::NolleProsequi],
        vec![Kind::FileInformation, Kind::DismissWithPrejudice],
        vec![
            Kind::FileInformation,
            Kind::SetHearing,
            Kind::FindNoProbableCause,
            Kind::Indict,
            Kind::SwearJury,
        ],
    ];
    (select(beginnings), vec(select(Kind::ALL.to_vec()), 0..5))
        .prop_map(|(begun, drawn)| begun.into_iter().chain(drawn).collect())
}

/// Of the moves drawn, those that can be made.
fn possible(drawn: Vec<Kind>) -> Vec<Kind> {
    let mut made: Vec<Kind> = Vec::new();
    for kind in drawn {
        made.push(kind);
        if replay(&moves_of(&made)).is_err() {
            made.pop();
        }
    }
    made
}

fn moves_of(kinds: &[Kind]) -> Vec<Move> {
    kinds.iter().map(|kind| step(*kind).0).collect()
}

/// Every list of the way's moves, four at most, that procedure lets follow.
fn continuations(made: &[Kind], along: &[Kind]) -> Vec<Vec<Kind>> {
    let mut found: Vec<Vec<Kind>> = vec![Vec::new()];
    let mut at = 0;
    while at < found.len() {
        let path = found[at].clone();
        at += 1;
        for kind in along.iter().filter(|_| path.len() < 4) {
            let longer: Vec<Kind> = path.iter().copied().chain([*kind]).collect();
            let whole: Vec<Kind> = made.iter().chain(&longer).copied().collect();
            if replay(&moves_of(&whole)).is_ok() {
                found.push(longer);
            }
        }
    }
    found
}

/// Whether the check accepts the moves made, and then these on that day.
fn accepted(made: &[Kind], more: &[Kind], on: Day) -> bool {
    let written = |kind: Kind, day| (kind, step(kind).1, day);
    let made = made.iter().enumerate();
    let moves: Vec<(Kind, &str, Day)> = made
        .map(|(index, kind)| written(*kind, day_of(index)))
        .chain(more.iter().map(|kind| written(*kind, on)))
        .collect();
    check(&record_of(&moves)).is_ok()
}

fn case_of(made: &[Kind]) -> Case {
    // A record without any event is none: this one moves nothing.
    let moves: Vec<(Kind, &str, Day)> = (made.iter().enumerate())
        .map(|(index, kind)| (*kind, step(*kind).1, day_of(index)))
        .collect();
    check(&record_of(&moves)).expect("possible").en
}

/// Both ways, without prejudice and with.
fn ways(case: CaseOnDay<'_>) -> Vec<RefilingPath<'_>> {
    let sides = [DismissalSide::Without, DismissalSide::With];
    let both = sides.map(|side| refiling_path(case, side).expect("both are law"));
    both.into()
}

fn along(way: &RefilingPath<'_>) -> Vec<Kind> {
    let stations = way.steps.iter().skip(1).map(|step| step.station);
    stations
        .flat_map(|station| station.moves.iter().chain(&station.told).copied())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_called_possible_can_be_done_and_what_is_called_closed_cannot(
        drawn in histories(),
        // The fixture's theft can be charged until 5 January 2021.
        on in select(vec![(2020, 2, 1), (2021, 1, 5), (2021, 1, 6)]),
    ) {
        let made = possible(drawn);
        prop_assume!(!made.is_empty());
        let on = Day::from(on);
        let case = OnDay::new(case_of(&made), on);
        let is_late = on > Day::new(2021, 1, 5).expect("a day");
        for way in ways(case.read()) {
            // What is filed under an agreement after the limit is late as well, though its day is unknown.
            let in_time = |kind: &Kind| !(is_late && *kind == Kind::FileByAgreement);
            let along: Vec<Kind> = along(&way).into_iter().filter(in_time).collect();
            let paths = continuations(&made, &along);
            for step in way.steps.iter().filter(|step| !step.station.moves.is_empty()) {
                let leads = |path: &&Vec<Kind>| {
                    path.last().is_some_and(|last| step.station.moves.contains(last))
                };
                let is_done = paths.iter().filter(leads).any(|path| accepted(&made, path, on));
                let at = format!("{} after {made:?} on {on}", step.station.id);
                match step.state {
                    State::Possible => prop_assert!(is_done, "{at} is called possible"),
                    State::Closed | State::NotTaken => prop_assert!(!is_done, "{at} is called closed"),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn a_case_is_in_one_place_at_most_and_in_one_where_it_can_go_on(drawn in histories()) {
        let made = possible(drawn);
        prop_assume!(!made.is_empty());
        let case = OnDay::new(case_of(&made), Day::from((2020, 2, 1)));
        let ways = ways(case.read());
        let steps = || ways.iter().flat_map(|way| &way.steps);
        let here = steps().filter(|step| step.state == State::Here).count();
        let standing = replay(&moves_of(&made)).expect("possible");
        let was_dismissed = made.iter().any(|kind| kind.dismisses().is_some());
        let goes_on = standing.stage.is_pending()
            || matches!(
                standing.stage,
                Stage::OnTrial | Stage::DismissedWithoutPrejudice | Stage::DismissedWithPrejudice
            );
        prop_assert_eq!(here, usize::from(was_dismissed && goes_on), "{:?}", made);
        let is_general = steps().all(|step| step.state == State::Law);
        prop_assert_eq!(is_general, !was_dismissed);
    }
}

fn states(made: &[Kind], on: (u16, u8, u8), side: DismissalSide) -> Vec<State> {
    let case = OnDay::new(case_of(made), Day::from(on));
    let way = ways(case.read()).into_iter().find(|way| way.side == side);
    let steps = way.expect("both are law").steps;
    steps.iter().map(|step| step.state).collect()
}

const DROPPED: [Kind; 2] = [Kind::FileInformation, Kind::NolleProsequi];

#[test]
fn another_offence_without_a_limit_keeps_no_way_open() {
    use State::{Closed, Here, Possible};
    let open = states(&DROPPED, (2021, 1, 5), DismissalSide::Without);
    assert_eq!(
        open,
        [Here, Possible, Possible, Possible, Possible, Possible]
    );
    // No limit was seen for trespass; what was dismissed is theft.
    let late = states(&DROPPED, (2021, 1, 6), DismissalSide::Without);
    assert_eq!(late, [Here, Closed, Closed, Closed, Closed, Closed]);
}

#[test]
fn after_the_jury_is_sworn_no_way_begins_that_jeopardy_bars() {
    let made = [Kind::Indict, Kind::SwearJury];
    let on = Day::from((2020, 2, 1));
    let case = OnDay::new(case_of(&made), on);
    let [without, with] = &ways(case.read())[..] else {
        panic!("two ways")
    };
    assert!(!without.can_begin, "a charge cannot be dropped at trial");
    assert!(with.can_begin, "a judge can dismiss at trial");
    assert!(!without.is_taken && !with.is_taken);
    let before = OnDay::new(case_of(&made[..1]), on);
    let ways = ways(before.read());
    assert!(ways.iter().all(|way| way.can_begin));
}

#[test]
fn at_the_trial_that_followed_nothing_more_is_offered() {
    use State::{Here, NotTaken, Taken};
    let made = [&DROPPED[..], &[Kind::Indict, Kind::SwearJury]].concat();
    let states = states(&made, (2020, 2, 1), DismissalSide::Without);
    assert_eq!(states, [Taken, NotTaken, Taken, NotTaken, Taken, Here]);
}

#[test]
fn a_second_dismissal_begins_the_way_anew() {
    use State::{Here, Possible};
    let made = [&DROPPED[..], &[Kind::Indict, Kind::NolleProsequi]].concat();
    let states = states(&made, (2020, 2, 1), DismissalSide::Without);
    assert_eq!(
        states,
        [Here, Possible, Possible, Possible, Possible, Possible]
    );
}

#[test]
fn a_hearing_that_is_set_is_told_and_not_yet_passed() {
    use State::{Closed, Here, NotTaken, Possible, Taken};
    let mut made = [&DROPPED[..], &[Kind::FileInformation, Kind::SetHearing]].concat();
    let set = states(&made, (2020, 2, 1), DismissalSide::Without);
    assert_eq!(set, [Taken, NotTaken, Here, Possible, Closed, Possible]);
    made.push(Kind::BindOver);
    let heard = states(&made, (2020, 2, 1), DismissalSide::Without);
    assert_eq!(heard, [Taken, NotTaken, Taken, Here, NotTaken, Possible]);
}

#[test]
fn a_charge_brought_back_leads_to_trial() {
    use State::{Here, NotTaken, Possible, Taken};
    let mut made = vec![
        Kind::FileInformation,
        Kind::DismissWithPrejudice,
        Kind::Appeal,
        Kind::ReverseDismissal,
    ];
    let back = states(&made, (2020, 2, 1), DismissalSide::With);
    assert_eq!(back, [Taken, NotTaken, Here, Possible]);
    // Dropped again, it goes the other way.
    made.push(Kind::NolleProsequi);
    let dropped = states(&made, (2020, 2, 1), DismissalSide::With);
    assert_eq!(dropped, [Taken, NotTaken, Taken, State::Closed]);
}
