//! The one mark of each stage.

use procedure::Stage;
use record::Mark;

/// The mark of a stage. A court's or a jury's bar to the same charge is the closed cap; the diamond
/// is a conviction's alone.
pub const fn mark_of(stage: Stage) -> Mark {
    match stage {
        Stage::NotCharged => Mark::NoCharge,
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial | Stage::OnTrial => {
            Mark::Charged
        }
        Stage::DismissedWithoutPrejudice => Mark::Refilable,
        Stage::DismissedWithPrejudice | Stage::Acquitted => Mark::Barred,
        Stage::Convicted | Stage::Sentenced | Stage::Released => Mark::Convicted,
    }
}

/// The mark's name in class names.
pub const fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::NoCharge => "no-charge",
        Mark::Charged => "charged",
        Mark::Refilable => "open",
        Mark::Barred => "shut",
        Mark::Convicted => "judged",
    }
}
