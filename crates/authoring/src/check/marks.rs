//! The marks of the answers, held against the replay of the first proceeding.

use procedure::Stage;
use record::{Case, Inline, Mark, Proceeding, Text};

use crate::{
    check::{files::Files, report::Report},
    file::{self, FileKind},
    problem::Rule,
};

/// Reports marks of an answer that contradict the stage of the first proceeding on its day.
pub(super) fn check(files: &Files, case: &Case, report: &mut Report) {
    let Some((key, proceeding)) = case.all::<Proceeding>().next() else {
        return;
    };
    // Moves that can't be made and answers out of order were reported: the stages are not what the author meant.
    let is_in_order = case
        .answers()
        .is_sorted_by(|before, after| before.from < after.from);
    if !is_in_order || !every_move_is_made(files, case) {
        return;
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        let stage = case.standing_on(key, answer.from).standing.stage;
        // Marks that do not pair with the phrases were reported.
        let is_paired = phrases(&answer.answer) == answer.marks.len();
        for field in entry.value.marks.iter().filter(|_| is_paired) {
            let mark = *field.get_ref();
            if is_borne_out(mark, &answer.marks, stage) {
                continue;
            }
            let message = format!(
                "`{}` contradicts the events: `{}` is {} on {}",
                mark.name(),
                proceeding.id,
                stage.name(),
                answer.from
            );
            let (span, remedy) = (field.span(), remedy(mark, stage));
            report.error_at_span(
                FileKind::Case,
                &span,
                Rule::ContradictoryMarks,
                message,
                remedy,
            );
        }
    }
}

/// The number of emphasised phrases, each of which has a mark.
pub(super) fn phrases(text: &Text) -> usize {
    let emphasised = |piece: &&Inline| matches!(piece, Inline::Emphasis(_));
    text.0.iter().filter(emphasised).count()
}

/// Whether an answer can have this mark at that stage. A charge may be spoken of before it is filed, and beside the
/// mark of what became of it.
fn is_borne_out(mark: Mark, marks: &[Mark], stage: Stage) -> bool {
    let own = Mark::of(stage);
    let is_charge = mark == Mark::Charged;
    mark == own || (is_charge && (stage == Stage::NotCharged || marks.contains(&own)))
}

fn remedy(mark: Mark, stage: Stage) -> String {
    let own = Mark::of(stage).name();
    let beside = if mark == Mark::Charged {
        " `charged` can only stand beside it, for the charge that was."
    } else {
        ""
    };
    format!(
        "The mark of this stage is `{own}`: use it, or correct `from` or the effects of the events known by then.{beside}"
    )
}

/// Whether the replays have every move that was written.
fn every_move_is_made(files: &Files, case: &Case) -> bool {
    let written = files.events.good.iter().map(|entry| &entry.value);
    let written: usize = written.map(|event: &file::Event| event.effect.len()).sum();
    let made = case
        .all::<Proceeding>()
        .map(|(key, _)| case.history(key).turns.len());
    written == made.sum::<usize>()
}
