//! What each prosecution has gone through: the one replay behind every status, rail and lane.

use procedure::Standing;

use crate::{Effect, Event, Key, Proceeding};

/// One move of a prosecution, and where the prosecution stands after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The event's place in the record.
    pub event: usize,
    /// The effect's place in its event.
    pub effect: usize,
    pub standing: Standing,
    /// The place in this history of the move that led to the stage.
    pub reached_by: usize,
}

/// The moves of one prosecution, in the order in which they became known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    pub turns: Vec<Turn>,
}

impl History {
    /// Replays the moves of a prosecution. The check has refused every record with a move that can't be made;
    /// here such a move is left out.
    pub(crate) fn replay(events: &[Event], proceeding: Key<Proceeding>) -> Self {
        let mut turns: Vec<Turn> = Vec::new();
        for (event, effect, step) in effects(events, proceeding) {
            let (before, reached_by) = match turns.last() {
                Some(last) => (last.standing.clone(), last.reached_by),
                None => (Standing::default(), 0),
            };
            let stage = before.stage;
            let Ok(standing) = before.apply(&step.step) else {
                continue;
            };
            turns.push(Turn {
                event,
                effect,
                reached_by: if standing.stage == stage {
                    reached_by
                } else {
                    turns.len()
                },
                standing,
            });
        }
        Self { turns }
    }

    /// The moves made by the first events of the record, up to this many.
    pub fn among(&self, events: usize) -> &[Turn] {
        let end = self.turns.partition_point(|turn| turn.event < events);
        self.turns.get(..end).unwrap_or_default()
    }

    /// The moves that one event makes.
    pub fn of_event(&self, event: usize) -> &[Turn] {
        let start = self.turns.partition_point(|turn| turn.event < event);
        let end = self.turns.partition_point(|turn| turn.event <= event);
        self.turns.get(start..end).unwrap_or_default()
    }
}

fn effects(
    events: &[Event],
    proceeding: Key<Proceeding>,
) -> impl Iterator<Item = (usize, usize, &Effect)> {
    events.iter().enumerate().flat_map(move |(event, known)| {
        (known.effects.iter().enumerate())
            .filter(move |(_, effect)| effect.proceeding == proceeding)
            .map(move |(number, effect)| (event, number, effect))
    })
}
