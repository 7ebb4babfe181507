//! The drawings that stand for a status.

use parity_scale_codec::{Decode, Encode};
use procedure::Stage;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// The drawing that stands for a status, the same everywhere on the page.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Encode,
    Decode,
    IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Mark {
    /// No charge is before a court: a dotted line.
    NoCharge,
    /// A charge is before a court: a solid bar.
    Charged,
    /// Dismissed, and the same charge can be filed again: a door leaf, an arc and hatching.
    #[serde(rename = "open")]
    #[strum(serialize = "open")]
    Refilable,
    /// Dismissed with prejudice, or acquitted: the same charge is barred. A bar with an end cap.
    #[serde(rename = "shut")]
    #[strum(serialize = "shut")]
    Barred,
    /// Convicted, and at every stage after it: a diamond and lines.
    #[serde(rename = "judged")]
    #[strum(serialize = "judged")]
    Convicted,
}

impl Mark {
    /// The mark of a stage. A court's or a jury's bar to the same charge is the closed cap; the diamond is a
    /// conviction's alone.
    pub const fn of(stage: Stage) -> Self {
        match stage {
            Stage::NotCharged => Self::NoCharge,
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial | Stage::OnTrial => {
                Self::Charged
            }
            Stage::DismissedWithoutPrejudice => Self::Refilable,
            Stage::DismissedWithPrejudice | Stage::Acquitted => Self::Barred,
            Stage::Convicted | Stage::Sentenced | Stage::Released => Self::Convicted,
        }
    }

    /// The mark's name in files and class names: `no-charge`, `charged`, `open`, `shut` or `judged`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }
}
