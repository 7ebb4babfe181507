//! What happened in a case since a dismissal, and which steps of the path to refiling are still open.

use procedure::{Count, Kind, Stage, Standing};
use record::{Effect, Event, Key, Proceeding, Station};

use crate::on_day::{CaseOnDay, DismissalSide, PathStep, RefilingPath, State, clock, paths::first};

/// How far a case has come on one path, as known on the day.
pub(super) struct PathProgress<'a> {
    case: CaseOnDay<'a>,
    key: Key<Proceeding>,
    stations: &'a [Station],
    /// The index of the first of these stations in the record, which counts those of both paths.
    first_key: usize,
    standing: Standing,
    /// From the latest dismissal that began the path to the dismissal that ended it; empty where the path
    /// never began.
    events: Vec<&'a Event>,
    end: Option<(&'a Event, &'a Station)>,
}

impl<'a> PathProgress<'a> {
    /// The progress along these stations. The moves of `other` end the path.
    pub(super) fn of(
        case: CaseOnDay<'a>,
        key: Key<Proceeding>,
        (first_key, stations): (usize, &'a [Station]),
        other: Option<&'a Station>,
    ) -> Self {
        let mut progress = Self {
            case,
            key,
            stations,
            first_key,
            standing: case.record.standing_on(key, case.day).standing,
            events: Vec::new(),
            end: None,
        };
        progress.follow_events(other);
        progress
    }

    fn follow_events(&mut self, other: Option<&'a Station>) {
        for event in self.case.record.events_by(self.case.day) {
            let makes = |station: Option<&Station>| {
                station.is_some_and(|station| self.makes(event, &station.moves))
            };
            let (begins, ends) = (makes(self.stations.first()), makes(other));
            if begins {
                self.events.clear();
                self.end = None;
            }
            let is_on = !self.events.is_empty() && self.end.is_none();
            if is_on && ends {
                self.end = other.map(|station| (event, station));
            }
            if begins || is_on {
                self.events.push(event);
            }
        }
    }

    /// The event makes one of these moves in the case.
    fn makes(&self, event: &Event, moves: &[Kind]) -> bool {
        let is_one =
            |effect: &Effect| effect.proceeding == self.key && moves.contains(&effect.step.kind());
        event.effects.iter().any(is_one)
    }

    /// The case is on this path now.
    fn is_in_progress(&self) -> bool {
        let stage = self.standing.stage;
        let goes_on = matches!(
            stage,
            Stage::DismissedWithoutPrejudice | Stage::DismissedWithPrejudice | Stage::OnTrial
        );
        !self.events.is_empty() && self.end.is_none() && (goes_on || stage.is_pending())
    }

    /// The charges that may be brought on the day: of the offences dismissed, or else of those whose limit
    /// was seen. Whatever its form, a charge still to come is filed after the day, and must be in time.
    fn chargeable(&self) -> Vec<Count> {
        let alleged = self.case.record[self.key].alleged;
        let dismissed = &self.standing.dismissed;
        let mut chargeable = Vec::new();
        for (count, offence) in (0..).map(Count).zip(&self.case.record.law().offences) {
            let is_any = dismissed.is_empty() && offence.limit.is_some();
            let is_meant = is_any || dismissed.contains(&count);
            if is_meant && offence.is_in_time(alleged, self.case.day) {
                chargeable.push(count);
            }
        }
        chargeable
    }

    /// The moves that can still follow. On the path these are the moves of its steps; before it, every move that
    /// undoes no decision.
    fn open(&self) -> Vec<Kind> {
        let is_in_progress = self.is_in_progress();
        let may_be_made = |kind: &&Kind| {
            let belongs =
                |station: &Station| station.moves.contains(kind) || station.told.contains(kind);
            if is_in_progress {
                self.stations.iter().skip(1).any(belongs)
            } else {
                !kind.undoes()
            }
        };
        let moves: Vec<Kind> = Kind::ALL.iter().filter(may_be_made).copied().collect();
        self.standing.reachable_moves(&self.chargeable(), &moves)
    }

    pub(super) fn refiling_path(&self, side: DismissalSide) -> RefilingPath<'a> {
        let open = self.open();
        let steps = self.steps(&open);
        let is_charge_open = self.is_in_progress() && self.standing.stage.is_open_to_charging();
        let is_taken = !self.events.is_empty();
        RefilingPath {
            side,
            is_taken,
            can_begin: is_taken || is_open(self.stations.first(), &open),
            first: first(&steps),
            steps,
            end: self.end,
            clock: clock(self.case).filter(|_| is_charge_open),
        }
    }

    fn steps(&self, open: &[Kind]) -> Vec<PathStep<'a>> {
        let mut steps: Vec<PathStep> = (self.stations.iter().enumerate())
            .map(|(index, station)| self.step(index, station))
            .collect();
        let furthest = steps.iter().rposition(|step| step.state == State::Taken);
        let Some(furthest) = furthest else {
            return steps;
        };
        for (index, step) in steps.iter_mut().enumerate() {
            // A step without moves of its own is as open as the next step that has some.
            let next = (self.stations[index..].iter()).find(|next| !next.moves.is_empty());
            let is_open = self.is_in_progress() && is_open(next, open);
            let is_beside = index == furthest + 1 && self.stations[index].alternative;
            step.state = match step.state {
                State::Taken if index == furthest && self.is_in_progress() => State::Here,
                State::Law if index < furthest || is_beside => State::NotTaken,
                State::Law if is_open => State::Possible,
                State::Law => State::Closed,
                state => state,
            };
        }
        steps
    }

    /// A step with its events, and whether the case has taken it, failed to, or neither.
    fn step(&self, index: usize, station: &'a Station) -> PathStep<'a> {
        let is_placed_here = |event: &Event| {
            let place = event.station.map(Key::index);
            place == Some(self.first_key + index) && event.proceedings.contains(&self.key)
        };
        let told: Vec<&Event> = (self.events.iter().copied())
            .filter(|event| {
                let is_move = self.makes(event, &station.moves) || self.makes(event, &station.told);
                is_move || is_placed_here(event)
            })
            .collect();
        let arrives =
            |event: &&&Event| station.moves.is_empty() || self.makes(event, &station.moves);
        let arrival = told.iter().find(arrives).copied();
        let is_end = |event: &&&Event| {
            let mut ends = station.told.iter().filter(|kind| kind.ends_an_attempt());
            ends.any(|kind| self.makes(event, std::slice::from_ref(kind)))
        };
        let end = told.last().filter(is_end).copied();
        PathStep {
            station,
            state: match (arrival, end) {
                (Some(_), _) => State::Taken,
                (None, Some(_)) => State::Ended,
                (None, None) => State::Law,
            },
            event: arrival.or(end),
            told,
        }
    }
}

/// One of the station's moves can still be made.
fn is_open(station: Option<&Station>, open: &[Kind]) -> bool {
    station.is_some_and(|station| station.moves.iter().any(|kind| open.contains(kind)))
}
