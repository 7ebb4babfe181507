//! Random records: the check refuses impossible moves, and no status shows before its event.

use authoring::{check::check, file::FileKind, problem::Rule};
use procedure::{Kind, Move, replay};
use proptest::{collection::vec, prelude::*, sample::select};
use record::{Case, Day, Proceeding};

use crate::moves::{day_of, record_of, record_of_kinds, step};

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
        match (check(&record_of_kinds(&kinds)), replay(&moves)) {
            (Ok(editions), Ok(_)) => {
                shows_nothing_early(&editions.en, &kinds)?;
                shows_nothing_early(&editions.es, &kinds)?;
            }
            (Err(problems), Err(error)) => {
                let refused: Vec<(Rule, bool)> = (problems.iter())
                    .map(|problem| (problem.rule, problem.message.contains(&day_of(error.index).to_string())))
                    .collect();
                prop_assert_eq!(refused, [(Rule::ImpossibleMove, true)]);
            }
            (checked, replayed) => prop_assert!(false, "{:?} but {:?}", checked.map(|_| ()), replayed),
        }
    }
}

/// Every way in which a move can be written down with the offences of the fixture's law.
fn ways(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::FileInformation | Kind::FileByAgreement | Kind::Indict => {
            vec![", counts = [\"theft\"]", ", counts = [\"trespass\"]"]
        }
        Kind::Verdict => vec![", guilty = [\"theft\"]", ", not_guilty = [\"theft\"]"],
        _ => vec![""],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_may_come_next_is_exactly_what_the_check_accepts(
        kinds in histories(),
        candidate in select(Kind::ALL.to_vec()),
        // The fixture's theft can be charged until 5 January 2021; for trespass no limit was seen.
        on in select(vec![(2020, 2, 1), (2021, 1, 5), (2021, 1, 6)]),
    ) {
        let on = Day::from(on);
        let possible = (1..=kinds.len()).rev().find_map(|length| {
            let editions = check(&record_of_kinds(&kinds[..length])).ok()?;
            Some((length, editions.en))
        });
        prop_assume!(possible.is_some());
        let (length, case) = possible.expect("assumed");
        let (key, _) = case.all::<Proceeding>().next().expect("one case");
        let standing = case.standing_on(key, on).standing;
        let offered = case.next_moves(key, &standing, on);
        let offered = offered.iter().any(|law| law.kind == candidate);
        let made: Vec<(Kind, &str, Day)> = (kinds[..length].iter().enumerate())
            .map(|(index, kind)| (*kind, step(*kind).1, day_of(index)))
            .collect();
        let accepted = ways(candidate).into_iter().any(|way| {
            let mut moves = made.clone();
            moves.push((candidate, way, on));
            check(&record_of(&moves)).is_ok()
        });
        prop_assert_eq!(offered, accepted, "{} after {:?} on {}", candidate.name(), &kinds[..length], on);
    }
}

#[test]
fn time_alone_bars_a_charge_and_only_the_charges_that_it_bars() {
    let case = check(&record_of_kinds(&[
        Kind::FileInformation,
        Kind::NolleProsequi,
    ]))
    .expect("possible")
    .en;
    let (key, _) = case.all::<Proceeding>().next().expect("one case");
    let charge = |law: &str| {
        let day = Day::parse(law).expect("a day");
        let moves = [
            (Kind::FileInformation, ", counts = [\"theft\"]", day_of(0)),
            (Kind::NolleProsequi, "", day_of(1)),
            (Kind::Indict, ", counts = [\"theft\"]", day),
        ];
        check(&record_of(&moves))
            .map_err(|problems| problems[0].rule)
            .err()
    };
    assert_eq!(charge("2021-01-05"), None);
    assert_eq!(charge("2021-01-06"), Some(Rule::TimeBarred));
    let standing = case.standing_on(key, case.last_day()).standing;
    let late = Day::new(2021, 1, 6).expect("a day");
    let names: Vec<&str> = (case.next_moves(key, &standing, late).iter())
        .map(|law| law.kind.name())
        .collect();
    // A charge of trespass is open, since no limit was seen for it.
    assert_eq!(names, ["file-information", "file-by-agreement", "indict"]);
}

/// On every day, the status is that of the moves made by then: of the record truncated at the day.
fn shows_nothing_early(case: &Case, kinds: &[Kind]) -> Result<(), TestCaseError> {
    let moves: Vec<Move> = kinds.iter().map(|kind| step(*kind).0).collect();
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
        prop_assert_eq!(&shown.standing, &made);
        let truncated = check(&record_of_kinds(&kinds[..=index]))
            .expect("a part of what holds")
            .en;
        prop_assert_eq!(truncated.standing_on(key, case.last_day()).standing, made);
    }
    Ok(())
}

#[test]
fn where_time_bars_every_offence_no_charge_is_offered() {
    let mut inputs = record_of_kinds(&[Kind::FileInformation, Kind::NolleProsequi]);
    let law = inputs.iter_mut().find(|input| input.kind == FileKind::Law);
    let bytes = &mut law.expect("the law is there").bytes;
    let text = String::from_utf8(bytes.clone().expect("read")).expect("UTF-8");
    let limit = "citation = \"Code § 2\"\nlimit = { years = 1, citation = \"Code § 3\", sources = [\"code\"] }";
    *bytes = Ok(text
        .replacen("citation = \"Code § 2\"", limit, 1)
        .into_bytes());
    let case = check(&inputs).expect("possible").en;
    let (key, _) = case.all::<Proceeding>().next().expect("one case");
    let standing = case.standing_on(key, case.last_day()).standing;
    let offered = |year, month, day| -> Vec<&str> {
        let on = Day::new(year, month, day).expect("a day");
        let next = case.next_moves(key, &standing, on);
        next.iter().map(|law| law.kind.name()).collect()
    };
    assert_eq!(
        offered(2021, 1, 5),
        ["file-information", "file-by-agreement", "indict"]
    );
    // The filing day of a charge under an agreement is unknown: time can't bar it.
    assert_eq!(offered(2021, 1, 6), ["file-by-agreement"]);
}
