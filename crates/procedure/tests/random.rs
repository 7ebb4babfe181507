//! Random histories, and the shortest that lead to a move.

use procedure::{Count, Kind, Move, Standing};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{ALL, then};

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

pub(crate) fn any_move() -> impl Strategy<Value = Move> {
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
pub(crate) fn possible_history() -> impl Strategy<Value = Vec<Move>> {
    vec(any_move(), 0..120).prop_map(|drawn| {
        let mut standing = Standing::default();
        let mut made = Vec::new();
        for step in drawn {
            if let Ok(next) = standing.clone().apply(&step) {
                standing = next;
                made.push(step);
            }
        }
        made
    })
}

/// The shortest list of these moves that ends in one of this kind.
pub(crate) fn path_to(kind: Kind, start: &Standing, along: &[Kind]) -> Option<Vec<Move>> {
    let mut found = vec![(start.clone(), Vec::new())];
    let mut at = 0;
    while let Some((standing, path)) = found.get(at).cloned() {
        at += 1;
        for step in particulars(&standing).filter(|step| along.contains(&step.kind())) {
            let Ok(next) = standing.clone().apply(&step) else {
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
