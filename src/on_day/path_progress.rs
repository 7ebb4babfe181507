//! What a case has gone through since a dismissal, and how far it can still come.

use procedure::{Count, Kind, Stage, Standing};
use record::{Effect, Event, Key, Proceeding, Station};

use crate::on_day::{CaseOnDay, DismissalSide, PathStep, RefilingPath, State, clock, paths::first};

/// One way of a case, as far as the day knows.
pub(super) struct PathProgress<'a> {
    case: CaseOnDay<'a>,
    key: Key<Proceeding>,
    stations: &'a [Station],
    /// Where keys begin to count these stops.
    first_key: usize,
    standing: Standing,
    /// From the dismissal with which the way began last to the one that ended it; none where it never
    /// began.
    events: Vec<&'a Event>,
    end: Option<(&'a Event, &'a Station)>,
}

impl<'a> PathProgress<'a> {
    /// The way of these stops, as `other` would end it; keys count the first stop with this number.
    pub(super) fn of(
        case: CaseOnDay<'a>,
        key: Key<Proceeding>,
        (first_key, stations): (usize, &'a [Station]),
        other: Option<&'a Station>,
    ) -> Self {
        let mut journey = Self {
            case,
            key,
            stations,
            first_key,
            standing: case.record.standing_on(key, case.day).standing,
            events: Vec::new(),
            end: None,
        };
        journey.travel(other);
        journey
    }

    fn travel(&mut self, other: Option<&'a Station>) {
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

    /// The case is on this way now.
    fn is_under_way(&self) -> bool {
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

    /// The moves that can still follow: on the refiling_path, those of its stops; before it, all that undo nothing
    /// that was decided.
    fn open(&self) -> Vec<Kind> {
        let is_under_way = self.is_under_way();
        let may_be_made = |kind: &&Kind| {
            let belongs =
                |station: &Station| station.moves.contains(kind) || station.told.contains(kind);
            if is_under_way {
                self.stations.iter().skip(1).any(belongs)
            } else {
                !kind.undoes()
            }
        };
        let along: Vec<Kind> = Kind::ALL.iter().filter(may_be_made).copied().collect();
        self.standing.reachable_moves(&self.chargeable(), &along)
    }

    pub(super) fn refiling_path(&self, side: DismissalSide) -> RefilingPath<'a> {
        let open = self.open();
        let halts = self.halts(&open);
        let is_charge_open = self.is_under_way() && self.standing.stage.is_open_to_charging();
        let is_taken = !self.events.is_empty();
        RefilingPath {
            side,
            is_taken,
            can_begin: is_taken || is_open(self.stations.first(), &open),
            first: first(&halts),
            halts,
            end: self.end,
            clock: clock(self.case).filter(|_| is_charge_open),
        }
    }

    fn halts(&self, open: &[Kind]) -> Vec<PathStep<'a>> {
        let mut halts: Vec<PathStep> = (self.stations.iter().enumerate())
            .map(|(index, station)| self.reached(index, station))
            .collect();
        let furthest = halts.iter().rposition(|halt| halt.state == State::Taken);
        let Some(furthest) = furthest else {
            return halts;
        };
        for (index, halt) in halts.iter_mut().enumerate() {
            // What no move leads to is as open as the next stop.
            let next = (self.stations[index..].iter()).find(|next| !next.moves.is_empty());
            let is_open = self.is_under_way() && is_open(next, open);
            let is_beside = index == furthest + 1 && self.stations[index].alternative;
            halt.state = match halt.state {
                State::Taken if index == furthest && self.is_under_way() => State::Here,
                State::Law if index < furthest || is_beside => State::NotTaken,
                State::Law if is_open => State::Possible,
                State::Law => State::Closed,
                state => state,
            };
        }
        halts
    }

    /// A stop with what happened there: taken, sought in vain, or neither.
    fn reached(&self, index: usize, station: &'a Station) -> PathStep<'a> {
        let is_put_here = |event: &Event| {
            let place = event.station.map(Key::index);
            place == Some(self.first_key + index) && event.proceedings.contains(&self.key)
        };
        let told: Vec<&Event> = (self.events.iter().copied())
            .filter(|event| {
                let is_move = self.makes(event, &station.moves) || self.makes(event, &station.told);
                is_move || is_put_here(event)
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

/// One of its moves can be made.
fn is_open(station: Option<&Station>, open: &[Kind]) -> bool {
    station.is_some_and(|station| station.moves.iter().any(|kind| open.contains(kind)))
}
