//! The moves of each prosecution, replayed once. Statuses, rails and lanes all read this replay.

use procedure::Standing;

use crate::{Effect, Event, Key, Proceeding};

/// One move of a prosecution, and where the prosecution stands after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The index of the event in the record.
    pub event: usize,
    /// The index of the effect in its event.
    pub effect: usize,
    /// The standing after the move; its `reached_by` is an index into [`History::turns`].
    pub standing: Standing,
}

/// The moves of one prosecution, in the order in which they became known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    pub turns: Vec<Turn>,
}

impl History {
    /// Replays the moves of a prosecution. A move that can't be made is left out: the check refuses a record with
    /// such a move, but bytes from the network are not checked again.
    pub(crate) fn replay(events: &[Event], proceeding: Key<Proceeding>) -> Self {
        let mut turns: Vec<Turn> = Vec::new();
        for (event, effect, step) in effects(events, proceeding) {
            let before = turns.last().map(|last| last.standing.clone());
            let before = before.unwrap_or_default();
            if let Ok(standing) = before.apply_numbered(&step.step, turns.len()) {
                turns.push(Turn {
                    event,
                    effect,
                    standing,
                });
            }
        }
        Self { turns }
    }

    /// The moves that the first `events` events of the record make.
    pub fn among(&self, events: usize) -> &[Turn] {
        let end = self.turns.partition_point(|turn| turn.event < events);
        self.turns.get(..end).unwrap_or_default()
    }

    /// The moves that one event makes, by its index in the record.
    pub fn of_event(&self, event: usize) -> &[Turn] {
        let start = self.turns.partition_point(|turn| turn.event < event);
        let end = self.turns.partition_point(|turn| turn.event <= event);
        self.turns.get(start..end).unwrap_or_default()
    }
}

/// Every effect on a proceeding, with the index of its event and its own index there.
fn effects(
    events: &[Event],
    proceeding: Key<Proceeding>,
) -> impl Iterator<Item = (usize, usize, &Effect)> {
    (events.iter().enumerate()).flat_map(move |(event, entry)| {
        (entry.effects.iter().enumerate())
            .filter(move |(_, effect)| effect.proceeding == proceeding)
            .map(move |(number, effect)| (event, number, effect))
    })
}

#[cfg(test)]
mod tests {
    use procedure::{Count, Kind, Move, Standing, replay};
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::History;
    use crate::{Date, Day, Effect, Event, EventKind, Key, Text};

    fn event(effects: Vec<Effect>) -> Event {
        let day = Day::from((2020, 1, 1));
        Event {
            id: String::new(),
            title: Text::default(),
            label: None,
            date: Date::from(day),
            time: None,
            date_notes: Vec::new(),
            known: day,
            kind: EventKind::Filing,
            proceedings: Vec::new(),
            people: Vec::new(),
            claims: Vec::new(),
            sources: Vec::new(),
            effects,
            station: None,
            milestone: false,
            summary: None,
        }
    }

    fn effect((proceeding, step): (u16, Move)) -> Effect {
        Effect {
            proceeding: Key::new(proceeding),
            step,
            on: None,
            terms: None,
        }
    }

    /// A move of one count, possible or not.
    fn any_move() -> impl Strategy<Value = Move> {
        (select(Kind::ALL.to_vec()), any::<bool>()).prop_map(|(kind, guilty)| {
            let counts = vec![Count(0)];
            match kind {
                Kind::FileInformation => Move::FileInformation { counts },
                Kind::Indict => Move::Indict { counts },
                Kind::Verdict if guilty => Move::Verdict {
                    guilty: counts,
                    not_guilty: Vec::new(),
                },
                Kind::Verdict => Move::Verdict {
                    guilty: Vec::new(),
                    not_guilty: counts,
                },
                kind => kind.empty_move(),
            }
        })
    }

    /// The events of two proceedings, each with no, one or several moves.
    fn events() -> impl Strategy<Value = Vec<Event>> {
        let effects = vec((0_u16..2, any_move()).prop_map(effect), 0..3);
        vec(effects.prop_map(event), 0..60)
    }

    /// The moves of a proceeding that can be made, each with the index of its event.
    fn possible_moves(events: &[Event], key: u16) -> Vec<(usize, &Move)> {
        let mut made: Vec<(usize, &Move)> = Vec::new();
        for (index, event) in events.iter().enumerate() {
            for effect in &event.effects {
                if effect.proceeding == Key::new(key) {
                    made.push((index, &effect.step));
                    if replay(made.iter().map(|(_, step)| *step)).is_err() {
                        made.pop();
                    }
                }
            }
        }
        made
    }

    proptest! {
        #[test]
        fn a_history_is_the_replay_of_the_moves_that_can_be_made(events in events()) {
            for key in 0..2 {
                let history = History::replay(&events, Key::new(key));
                let made = possible_moves(&events, key);
                prop_assert_eq!(history.turns.len(), made.len());
                for (index, turn) in history.turns.iter().enumerate() {
                    let (event, step) = made[index];
                    prop_assert_eq!(turn.event, event);
                    prop_assert_eq!(&events[event].effects[turn.effect].step, step);
                    let expected = replay(made[..=index].iter().map(|(_, step)| *step)).unwrap();
                    prop_assert_eq!(&turn.standing, &expected);
                }
            }
        }

        #[test]
        fn turns_are_found_by_their_events(events in events()) {
            let history = History::replay(&events, Key::new(0));
            for count in 0..=events.len() {
                let expected: Vec<_> = history.turns.iter().filter(|turn| turn.event < count).collect();
                prop_assert_eq!(history.among(count).iter().collect::<Vec<_>>(), expected);
                let expected: Vec<_> = history.turns.iter().filter(|turn| turn.event == count).collect();
                prop_assert_eq!(history.of_event(count).iter().collect::<Vec<_>>(), expected);
            }
        }
    }

    #[test]
    fn a_proceeding_without_a_move_has_no_turn() {
        let other = event(vec![effect((1, Kind::SetHearing.empty_move()))]);
        let history = History::replay(&[event(Vec::new()), other], Key::new(0));
        assert!(history.turns.is_empty());
        assert!(history.among(2).is_empty() && history.of_event(1).is_empty());
    }

    #[test]
    fn a_move_that_can_not_be_made_leaves_the_standing_as_it_was() {
        let charge = Move::FileInformation {
            counts: vec![Count(0)],
        };
        let effects = [charge.clone(), Move::SwearJury, Move::SetHearing];
        let events = [event(
            effects.into_iter().map(|step| effect((0, step))).collect(),
        )];
        let history = History::replay(&events, Key::new(0));
        let standings: Vec<&Standing> = history.turns.iter().map(|turn| &turn.standing).collect();
        let charged = replay([&charge]).unwrap();
        let set = replay([&charge, &Move::SetHearing]).unwrap();
        assert_eq!(standings, [&charged, &set]);
    }
}
