//! The transition table: which moves can be made from which stage, and what they change.

use crate::{Basis, Count, Jeopardy, Move, MoveError, Outcome, Review, Stage, Standing};

/// The stages before a preliminary hearing.
const BEFORE_HEARING: &[Stage] = &[Stage::Charged, Stage::AwaitingHearing];
const HEARING: &[Stage] = &[Stage::AwaitingHearing];
const ENDED: &[Stage] = &[Stage::DismissedWithPrejudice];

impl Standing {
    /// The standing after one move. It leaves [`Standing::reached_by`] as it is
    /// ([`Standing::apply_numbered`]).
    ///
    /// # Errors
    /// The reason for which the move is impossible from here.
    pub fn apply(mut self, step: &Move) -> Result<Self, MoveError> {
        match step {
            Move::FileInformation { counts } | Move::FileByAgreement { counts } => {
                self.charge(counts, Stage::Charged)?;
            }
            Move::Indict { counts } => self.charge(counts, Stage::AwaitingTrial)?,
            Move::Amend { add, drop } => self.pending()?.amend(add, drop)?,
            Move::SetHearing => self.from(&[Stage::Charged])?.stage = Stage::AwaitingHearing,
            Move::ResetHearing => drop(self.from(HEARING)?),
            Move::WaiveHearing => self.from(BEFORE_HEARING)?.stage = Stage::AwaitingTrial,
            Move::BindOver => self.from(HEARING)?.stage = Stage::AwaitingTrial,
            Move::FindNoProbableCause => {
                (self.from(HEARING)?).dismiss(Stage::DismissedWithoutPrejudice);
            }
            Move::PleadNotGuilty => drop(self.pending()?),
            Move::PleadNoContest => self.pending()?.convict(Basis::NoContestPlea),
            Move::AnnounceDismissal => self.pending()?.announce()?,
            Move::NolleProsequi => self.pending()?.dismiss(Stage::DismissedWithoutPrejudice),
            Move::SwearJury => self.from(&[Stage::AwaitingTrial])?.swear(),
            Move::Verdict { guilty, not_guilty } => {
                self.from(&[Stage::OnTrial])?.decide(guilty, not_guilty)?;
            }
            Move::DenyNewTrial => drop(self.convicted_by_a_jury()?),
            Move::GrantNewTrial => self.convicted_by_a_jury()?.order_new_trial(),
            Move::Sentence { suspended } => {
                let convicted = self.from(&[Stage::Convicted])?;
                convicted.stage = Stage::Sentenced;
                convicted.is_suspended = *suspended;
            }
            Move::DismissWithPrejudice => self.dismiss_with_prejudice()?,
            Move::DenyReconsideration => drop(self.under_review(Review::Open)?),
            Move::GrantReconsideration => self.under_review(Review::Open)?.undo_dismissal(),
            Move::Appeal => self.under_review(Review::Open)?.review = Review::OnAppeal,
            Move::ReverseDismissal => self.under_review(Review::OnAppeal)?.undo_dismissal(),
            Move::AffirmDismissal | Move::WithdrawAppeal => {
                self.under_review(Review::OnAppeal)?.review = Review::Closed;
            }
            Move::Release => self.serving()?.stage = Stage::Released,
        }
        Ok(self)
    }

    /// The standing, or an error where it is at none of these stages.
    fn from(&mut self, stages: &[Stage]) -> Result<&mut Self, MoveError> {
        if stages.contains(&self.stage) {
            Ok(self)
        } else {
            Err(MoveError::WrongStage)
        }
    }

    fn pending(&mut self) -> Result<&mut Self, MoveError> {
        if self.stage.is_pending() {
            Ok(self)
        } else {
            Err(MoveError::WrongStage)
        }
    }

    fn charge(&mut self, counts: &[Count], stage: Stage) -> Result<(), MoveError> {
        if !self.stage.is_open_to_charging() {
            return Err(MoveError::WrongStage);
        }
        self.counts.clear();
        self.amend(counts, &[])?;
        self.dismissed.clear();
        self.stage = stage;
        Ok(())
    }

    fn amend(&mut self, add: &[Count], drop: &[Count]) -> Result<(), MoveError> {
        for count in drop {
            let Some(index) = self.counts.iter().position(|c| c == count) else {
                return Err(MoveError::UnknownCount(*count));
            };
            self.counts.remove(index);
        }
        for count in add {
            // A count that a jury has decided can't be tried again (N.M. Const. art. II § 15).
            if self.counts.contains(count) || self.has_decided(*count) {
                return Err(MoveError::CountTwice(*count));
            }
            self.counts.push(*count);
        }
        if self.counts.is_empty() {
            return Err(MoveError::NoCount);
        }
        Ok(())
    }

    fn has_decided(&self, count: Count) -> bool {
        self.verdict.iter().any(|(decided, _)| *decided == count)
    }

    fn announce(&mut self) -> Result<(), MoveError> {
        if self.dismissal_announced {
            return Err(MoveError::WrongStage);
        }
        self.dismissal_announced = true;
        Ok(())
    }

    fn swear(&mut self) {
        self.stage = Stage::OnTrial;
        self.jeopardy = Jeopardy::Attached;
    }

    fn convict(&mut self, basis: Basis) {
        self.stage = Stage::Convicted;
        self.basis = Some(basis);
    }

    fn decide(&mut self, guilty: &[Count], not_guilty: &[Count]) -> Result<(), MoveError> {
        let decided = (guilty.iter().map(|c| (*c, Outcome::Guilty)))
            .chain(not_guilty.iter().map(|c| (*c, Outcome::NotGuilty)));
        for (count, outcome) in decided {
            if !self.counts.contains(&count) {
                return Err(MoveError::UnknownCount(count));
            }
            if self.has_decided(count) {
                return Err(MoveError::CountTwice(count));
            }
            self.verdict.push((count, outcome));
        }
        if let Some(count) = self.counts.iter().find(|count| !self.has_decided(**count)) {
            return Err(MoveError::Undecided(*count));
        }
        if guilty.is_empty() {
            self.end(Stage::Acquitted);
        } else {
            self.convict(Basis::Verdict);
        }
        Ok(())
    }

    /// The standing, or an error where a jury has not convicted: only then a new trial can be requested.
    fn convicted_by_a_jury(&mut self) -> Result<&mut Self, MoveError> {
        let convicted = self.from(&[Stage::Convicted, Stage::Sentenced])?;
        match convicted.basis {
            Some(Basis::Verdict) => Ok(convicted),
            _ => Err(MoveError::NoVerdict),
        }
    }

    /// The counts of the conviction are tried again; an acquittal stays.
    fn order_new_trial(&mut self) {
        let is_guilty = |decided: &(Count, Outcome)| decided.1 == Outcome::Guilty;
        let guilty = self.verdict.iter().filter(|decided| is_guilty(decided));
        self.counts = guilty.map(|(count, _)| *count).collect();
        self.verdict.retain(|decided| !is_guilty(decided));
        self.basis = None;
        self.is_suspended = false;
        self.stage = Stage::AwaitingTrial;
    }

    /// A dismissal with prejudice, before or after the jury was sworn.
    fn dismiss_with_prejudice(&mut self) -> Result<(), MoveError> {
        if self.stage != Stage::OnTrial {
            self.pending()?;
        }
        self.dismiss(Stage::DismissedWithPrejudice);
        Ok(())
    }

    fn dismiss(&mut self, stage: Stage) {
        self.dismissed = std::mem::take(&mut self.counts);
        self.end(stage);
    }

    /// The standing, or an error where the dismissal is not open to this review.
    fn under_review(&mut self, review: Review) -> Result<&mut Self, MoveError> {
        let dismissed = self.from(ENDED)?;
        match dismissed.review {
            Review::Closed => Err(MoveError::Final),
            other if other != review => Err(MoveError::Appeal),
            _ => Ok(dismissed),
        }
    }

    /// The dismissed counts are before the court again.
    fn undo_dismissal(&mut self) {
        self.counts = std::mem::take(&mut self.dismissed);
        self.review = Review::Open;
        self.stage = Stage::AwaitingTrial;
    }

    fn serving(&mut self) -> Result<&mut Self, MoveError> {
        let sentenced = self.from(&[Stage::Sentenced])?;
        if sentenced.is_suspended {
            return Err(MoveError::Suspended);
        }
        Ok(sentenced)
    }

    /// No count is before the court any more.
    fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.counts.clear();
        self.dismissal_announced = false;
    }
}
