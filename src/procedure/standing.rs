//! What a list of moves amounts to.

use super::{Count, Kind, Move, Stage};

/// How a conviction came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    Verdict,
    NoContestPlea,
}

/// What a jury decided on one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Guilty,
    NotGuilty,
}

/// Whether a second trial on the same charge is open to the State
/// (N.M. Const. art. II § 15; *State v. Collier*, 2013-NMSC-015).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Jeopardy {
    #[default]
    NotAttached,
    Attached,
}

/// Where one prosecution stands after the moves replayed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub stage: Stage,
    /// Counts before the court.
    pub counts: Vec<Count>,
    /// What a jury decided, count by count: a mixed verdict stays whole.
    pub verdict: Vec<(Count, Outcome)>,
    pub basis: Option<Basis>,
    pub jeopardy: Jeopardy,
    /// The prosecution has said that it will dismiss, and has not filed.
    pub dismissal_announced: bool,
    /// The State's appeal from a dismissal is pending.
    pub on_appeal: bool,
    /// Number in the replay of the move that led to this stage.
    pub reached_by: Option<usize>,
}

/// A move that could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// Number of the move in the replay.
    pub index: usize,
    pub kind: Kind,
    /// The stage the case was in.
    pub stage: Stage,
    pub why: Why,
}

/// Why a move could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The move does not start from this stage.
    WrongStage,
    /// The charging document names no count.
    NoCount,
    /// The move names a count that is not before the court.
    UnknownCount(Count),
    /// The count is before the court already.
    CountTwice(Count),
    /// The verdict leaves this count undecided.
    Undecided(Count),
    /// No appeal is pending, or one is already.
    Appeal,
}

/// Replays moves in order.
///
/// # Errors
/// The first move that could not be made, with the stage it found.
pub fn replay<'a>(moves: impl IntoIterator<Item = &'a Move>) -> Result<Standing, Impossible> {
    let mut standing = Standing::default();
    for (index, step) in moves.into_iter().enumerate() {
        let before = standing.stage;
        standing = standing.after(step).map_err(|why| Impossible {
            index,
            kind: step.kind(),
            stage: before,
            why,
        })?;
        if standing.stage != before {
            standing.reached_by = Some(index);
        }
    }
    Ok(standing)
}

impl Standing {
    /// The table: what one move makes of a standing, or why it can't be made.
    ///
    /// # Errors
    /// The reason for which the move is impossible from here.
    pub fn after(mut self, step: &Move) -> Result<Self, Why> {
        let from = |allowed: bool| {
            if allowed {
                Ok(())
            } else {
                Err(Why::WrongStage)
            }
        };
        match step {
            Move::FileInformation { counts } | Move::FileByAgreement { counts } => {
                from(self.stage.is_open_to_charging())?;
                self.charge(counts, Stage::Charged)?;
            }
            Move::Indict { counts } => {
                from(self.stage.is_open_to_charging())?;
                self.charge(counts, Stage::AwaitingTrial)?;
            }
            Move::Amend { add, drop } => {
                from(self.stage.is_pending())?;
                self.amend(add, drop)?;
            }
            Move::SetHearing => {
                from(matches!(
                    self.stage,
                    Stage::Charged | Stage::AwaitingHearing
                ))?;
                self.stage = Stage::AwaitingHearing;
            }
            Move::WaiveHearing => {
                from(matches!(
                    self.stage,
                    Stage::Charged | Stage::AwaitingHearing
                ))?;
                self.stage = Stage::AwaitingTrial;
            }
            Move::PleadNotGuilty => from(self.stage.is_pending())?,
            Move::PleadNoContest => {
                from(self.stage.is_pending())?;
                self.stage = Stage::Convicted;
                self.basis = Some(Basis::NoContestPlea);
            }
            Move::AnnounceDismissal => {
                from(self.stage.is_pending() && !self.dismissal_announced)?;
                self.dismissal_announced = true;
            }
            Move::NolleProsequi => {
                from(self.stage.is_pending())?;
                self.end(Stage::DismissedWithoutPrejudice);
            }
            Move::SwearJury => {
                from(self.stage == Stage::AwaitingTrial)?;
                self.stage = Stage::OnTrial;
                self.jeopardy = Jeopardy::Attached;
            }
            Move::Verdict { guilty, not_guilty } => {
                from(self.stage == Stage::OnTrial)?;
                self.decide(guilty, not_guilty)?;
            }
            Move::Sentence => {
                from(self.stage == Stage::Convicted)?;
                self.stage = Stage::Sentenced;
            }
            Move::DismissWithPrejudice => {
                from(self.stage.is_pending() || self.stage == Stage::OnTrial)?;
                self.end(Stage::DismissedWithPrejudice);
            }
            Move::Appeal | Move::WithdrawAppeal => {
                from(self.stage == Stage::DismissedWithPrejudice)?;
                let files = *step == Move::Appeal;
                if self.on_appeal == files {
                    return Err(Why::Appeal);
                }
                self.on_appeal = files;
            }
            Move::Release => {
                from(self.stage == Stage::Sentenced)?;
                self.stage = Stage::Released;
            }
        }
        Ok(self)
    }

    /// The moves that can be made from here: exactly those that [`Standing::after`] accepts with
    /// fitting particulars.
    pub fn next_moves(&self) -> Vec<Kind> {
        let possible = |kind: &Kind| self.clone().after(&self.example_of(*kind)).is_ok();
        Kind::ALL.into_iter().filter(possible).collect()
    }

    /// A move of this kind with particulars that fit this standing, if any do.
    fn example_of(&self, kind: Kind) -> Move {
        let unused = (0..=u16::MAX).map(Count).find(|c| !self.counts.contains(c));
        let new: Vec<Count> = unused.into_iter().collect();
        match kind {
            Kind::FileInformation => Move::FileInformation { counts: new },
            Kind::FileByAgreement => Move::FileByAgreement { counts: new },
            Kind::Indict => Move::Indict { counts: new },
            Kind::Amend => Move::Amend {
                add: new,
                drop: Vec::new(),
            },
            Kind::SetHearing => Move::SetHearing,
            Kind::WaiveHearing => Move::WaiveHearing,
            Kind::PleadNotGuilty => Move::PleadNotGuilty,
            Kind::PleadNoContest => Move::PleadNoContest,
            Kind::AnnounceDismissal => Move::AnnounceDismissal,
            Kind::NolleProsequi => Move::NolleProsequi,
            Kind::SwearJury => Move::SwearJury,
            Kind::Verdict => Move::Verdict {
                guilty: Vec::new(),
                not_guilty: self.counts.clone(),
            },
            Kind::Sentence => Move::Sentence,
            Kind::DismissWithPrejudice => Move::DismissWithPrejudice,
            Kind::Appeal => Move::Appeal,
            Kind::WithdrawAppeal => Move::WithdrawAppeal,
            Kind::Release => Move::Release,
        }
    }

    fn charge(&mut self, counts: &[Count], stage: Stage) -> Result<(), Why> {
        if counts.is_empty() {
            return Err(Why::NoCount);
        }
        self.counts.clear();
        self.amend(counts, &[])?;
        self.stage = stage;
        Ok(())
    }

    fn amend(&mut self, add: &[Count], drop: &[Count]) -> Result<(), Why> {
        for count in drop {
            let Some(place) = self.counts.iter().position(|c| c == count) else {
                return Err(Why::UnknownCount(*count));
            };
            self.counts.remove(place);
        }
        for count in add {
            if self.counts.contains(count) {
                return Err(Why::CountTwice(*count));
            }
            self.counts.push(*count);
        }
        if self.counts.is_empty() {
            return Err(Why::NoCount);
        }
        Ok(())
    }

    fn decide(&mut self, guilty: &[Count], not_guilty: &[Count]) -> Result<(), Why> {
        let decided = (guilty.iter().map(|c| (*c, Outcome::Guilty)))
            .chain(not_guilty.iter().map(|c| (*c, Outcome::NotGuilty)));
        for (count, outcome) in decided {
            if !self.counts.contains(&count) {
                return Err(Why::UnknownCount(count));
            }
            if self.verdict.iter().any(|(c, _)| *c == count) {
                return Err(Why::CountTwice(count));
            }
            self.verdict.push((count, outcome));
        }
        let open = |count: &&Count| !self.verdict.iter().any(|(c, _)| c == *count);
        if let Some(count) = self.counts.iter().find(open) {
            return Err(Why::Undecided(*count));
        }
        if guilty.is_empty() {
            self.end(Stage::Acquitted);
        } else {
            self.stage = Stage::Convicted;
            self.basis = Some(Basis::Verdict);
        }
        Ok(())
    }

    /// No count is before the court any more.
    fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.counts.clear();
        self.dismissal_announced = false;
    }
}
