//! The moves that can follow a standing.

use crate::{Count, Kind, Move, Standing};

impl Standing {
    /// The moves that can be made from here with some of these offences: exactly those that [`Standing::apply`]
    /// accepts with fitting counts. It does not ask whether a charge would be in time
    /// ([`Kind::must_be_in_time`]).
    pub fn next_moves(&self, offences: &[Count]) -> Vec<Kind> {
        let possible = |kind: &Kind| {
            let example = self.example_of(*kind, offences, false);
            self.clone().apply(&example).is_ok()
        };
        Kind::ALL.iter().copied().filter(possible).collect()
    }

    /// The moves of `along` that some sequence of moves of `along` leads to, found by a breadth-first search over
    /// [`Standing::apply`].
    pub fn reachable_moves(&self, offences: &[Count], along: &[Kind]) -> Vec<Kind> {
        let mut reached = Vec::new();
        // Every standing is visited once, and there are finitely many, so the search ends.
        let mut visited = vec![self.clone()];
        let mut index = 0;
        while let Some(standing) = visited.get(index).cloned() {
            for kind in along {
                // A verdict can be guilty or not guilty.
                for guilty in [false, true] {
                    let example = standing.example_of(*kind, offences, guilty);
                    let Ok(next) = standing.clone().apply(&example) else {
                        continue;
                    };
                    if !reached.contains(kind) {
                        reached.push(*kind);
                    }
                    if !visited.contains(&next) {
                        visited.push(next);
                    }
                }
            }
            index += 1;
        }
        reached
    }

    /// A move of this kind with counts that fit this standing, if there are any.
    fn example_of(&self, kind: Kind, offences: &[Count], guilty: bool) -> Move {
        let decided = |count: &Count| self.verdict.iter().any(|(c, _)| c == count);
        let chargeable = offences.iter().find(|count| !decided(count));
        let counts: Vec<Count> = chargeable.into_iter().copied().collect();
        let mut example = kind.empty_move();
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
