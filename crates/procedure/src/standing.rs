//! Where a prosecution stands after a list of moves.

use thiserror::Error;

use crate::{Count, Kind, Move, Stage};

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

/// Who can still undo a dismissal with prejudice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Review {
    /// The court that gave it; and the State may appeal.
    #[default]
    Open,
    /// A higher court: the State's appeal is pending.
    OnAppeal,
    /// Nobody: the appeal has ended.
    Closed,
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
    /// Counts of the last dismissal: those that a further ruling would bring back, or that may be
    /// charged again.
    pub dismissed: Vec<Count>,
    /// Who can still undo a dismissal with prejudice.
    pub review: Review,
    /// The sentence that was imposed is suspended: it is not served.
    pub is_suspended: bool,
    /// The number, in the replay, of the move that led to this stage; `None` before the first charge.
    pub reached_by: Option<usize>,
}

/// The first move of a replay that can't be made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("move {index}, `{}`, can't be made from `{}`: {reason}", kind.name(), stage.name())]
pub struct ReplayError {
    /// Number of the move in the replay.
    pub index: usize,
    pub kind: Kind,
    /// The stage the case was in.
    pub stage: Stage,
    #[source]
    pub reason: MoveError,
}

/// Why a move can't be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MoveError {
    /// The move does not start from this stage.
    #[error("the move does not start from this stage")]
    WrongStage,
    /// The charging document names no count.
    #[error("no count would be before the court")]
    NoCount,
    /// The move names a count that is not before the court.
    #[error("count {} is not before the court", .0.0)]
    UnknownCount(Count),
    /// The count is before the court already, or a jury has decided it.
    #[error("count {} is there twice", .0.0)]
    CountTwice(Count),
    /// The verdict leaves this count undecided.
    #[error("the verdict leaves count {} undecided", .0.0)]
    Undecided(Count),
    /// No appeal is pending, or one is already.
    #[error("no such step in the appeal is open")]
    Appeal,
    /// The appeal has ended, and with it the case.
    #[error("the appeal has ended, and nobody can undo the dismissal")]
    Final,
    /// The conviction rests on a plea and no verdict.
    #[error("the conviction rests on a plea and no verdict")]
    NoVerdict,
    /// The sentence is suspended and not served.
    #[error("the sentence is suspended and not served")]
    Suspended,
}

/// Replays moves in order.
///
/// # Errors
/// The first move that could not be made, with the stage that the case was in.
pub fn replay<'a>(moves: impl IntoIterator<Item = &'a Move>) -> Result<Standing, ReplayError> {
    let mut standing = Standing::default();
    for (index, step) in moves.into_iter().enumerate() {
        let stage = standing.stage;
        standing = (standing.apply_numbered(step, index)).map_err(|reason| ReplayError {
            index,
            kind: step.kind(),
            stage,
            reason,
        })?;
    }
    Ok(standing)
}

impl Standing {
    /// The standing after a move; [`Standing::reached_by`] is this number where the move changes the stage.
    ///
    /// # Errors
    /// The reason for which the move is impossible from here.
    pub fn apply_numbered(self, step: &Move, number: usize) -> Result<Self, MoveError> {
        let stage = self.stage;
        let mut next = self.apply(step)?;
        if next.stage != stage {
            next.reached_by = Some(number);
        }
        Ok(next)
    }
}
