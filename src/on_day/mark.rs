//! The one mark of each stage.

use procedure::Stage;
use record::Mark;

/// The mark of a stage.
pub const fn mark_of(stage: Stage) -> Mark {
    Mark::of(stage)
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
