//! What may happen next.

use crate::{Count, Kind, Move, Standing};

impl Standing {
    /// The moves that can be made from here with some of these offences: exactly those that
    /// [`Standing::after`] accepts with fitting particulars. Whether a charge would still be in time is
    /// the calendar's question ([`Kind::must_be_in_time`]).
    pub fn next_moves(&self, offences: &[Count]) -> Vec<Kind> {
        let possible = |kind: &Kind| {
            let example = self.example_of(*kind, offences, false);
            self.clone().apply(&example).is_ok()
        };
        Kind::ALL.iter().copied().filter(possible).collect()
    }

    /// The moves that can follow from here sooner or later where no others than these are made: a walk
    /// over the same table, from standing to standing.
    pub fn reachable_moves(&self, offences: &[Count], along: &[Kind]) -> Vec<Kind> {
        let mut reached = Vec::new();
        // Each standing once: the walk ends, since there are only so many.
        let mut standings = vec![self.clone()];
        let mut at = 0;
        while let Some(standing) = standings.get(at).cloned() {
            for kind in along {
                // A jury may decide either way.
                for guilty in [false, true] {
                    let example = standing.example_of(*kind, offences, guilty);
                    let Ok(next) = standing.clone().apply(&example) else {
                        continue;
                    };
                    if !reached.contains(kind) {
                        reached.push(*kind);
                    }
                    if !standings.contains(&next) {
                        standings.push(next);
                    }
                }
            }
            at += 1;
        }
        reached
    }

    /// A move of this kind with particulars that fit this standing, if any do.
    fn example_of(&self, kind: Kind, offences: &[Count], guilty: bool) -> Move {
        let decided = |count: &Count| self.verdict.iter().any(|(c, _)| c == count);
        let chargeable = offences.iter().find(|count| !decided(count));
        let counts: Vec<Count> = chargeable.into_iter().copied().collect();
        let mut example = kind.plain();
        match &mut example {
            Move::FileInformation { counts: of }
            | Move::FileByAgreement { counts: of }
            | Move::Indict { counts: of } => *of = counts,
            Move::Verdict { guilty: of, .. } if guilty => of.clone_from(&self.counts),
            Move::Verdict { not_guilty, .. } => not_guilty.clone_from(&self.counts),
            _ => {}
        }
        example
    }
}
