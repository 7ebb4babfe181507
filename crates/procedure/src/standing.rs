//! What a list of moves amounts to.

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
    /// A sentence was imposed that is not to be served.
    pub is_suspended: bool,
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
    pub why: MoveError,
}

/// MoveError a move could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveError {
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
    /// The appeal has ended, and with it the case.
    Final,
    /// The conviction rests on a plea and no verdict.
    NoVerdict,
    /// The sentence is suspended and not served.
    Suspended,
}

/// Replays moves in order.
///
/// # Errors
/// The first move that could not be made, with the stage it found.
pub fn replay<'a>(moves: impl IntoIterator<Item = &'a Move>) -> Result<Standing, Impossible> {
    let mut standing = Standing::default();
    for (index, step) in moves.into_iter().enumerate() {
        let before = standing.stage;
        standing = standing.apply(step).map_err(|why| Impossible {
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
