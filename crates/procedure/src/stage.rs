//! The stages of a prosecution.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// The stage of one prosecution in law. Before a verdict or a plea it says nothing about guilt.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Stage {
    /// No charge is before a court.
    #[default]
    NotCharged,
    /// Charged by information; no hearing is set.
    Charged,
    /// Charged by information; a preliminary hearing is set (N.M. Const. art. II § 14).
    AwaitingHearing,
    /// Indicted, or bound over after a hearing or its waiver.
    AwaitingTrial,
    /// The jury is sworn: jeopardy has attached.
    OnTrial,
    /// Ended by the prosecution, which may charge again within the time the law allows.
    DismissedWithoutPrejudice,
    /// Ended by a court order that bars the same charge.
    DismissedWithPrejudice,
    /// A jury found the defendant not guilty on every count.
    Acquitted,
    /// Convicted on at least one count, by a jury or on a plea.
    Convicted,
    /// A sentence was imposed.
    Sentenced,
    /// Released after the sentence of imprisonment.
    Released,
}

impl Stage {
    /// Every stage, in the order in which a case may first reach it.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stage's name, as in `data-status`: `dismissed-without-prejudice`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }

    /// Whether a charge is before a court and no jury is sworn.
    pub const fn is_pending(self) -> bool {
        matches!(
            self,
            Self::Charged | Self::AwaitingHearing | Self::AwaitingTrial
        )
    }

    /// Whether a charge may be brought: there was none, or the last was dismissed without prejudice
    /// (*State v. Bolton*, N.M. Ct. App. 1996).
    pub const fn is_open_to_charging(self) -> bool {
        matches!(self, Self::NotCharged | Self::DismissedWithoutPrejudice)
    }
}
