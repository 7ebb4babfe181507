//! The stages of a prosecution.

use serde::{Deserialize, Serialize};

/// Where one prosecution stands in law. It says nothing about guilt before a verdict or a plea.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
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
    pub const ALL: [Self; 11] = [
        Self::NotCharged,
        Self::Charged,
        Self::AwaitingHearing,
        Self::AwaitingTrial,
        Self::OnTrial,
        Self::DismissedWithoutPrejudice,
        Self::DismissedWithPrejudice,
        Self::Acquitted,
        Self::Convicted,
        Self::Sentenced,
        Self::Released,
    ];

    /// The stage as `data-status` and other machines read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotCharged => "not-charged",
            Self::Charged => "charged",
            Self::AwaitingHearing => "awaiting-hearing",
            Self::AwaitingTrial => "awaiting-trial",
            Self::OnTrial => "on-trial",
            Self::DismissedWithoutPrejudice => "dismissed-without-prejudice",
            Self::DismissedWithPrejudice => "dismissed-with-prejudice",
            Self::Acquitted => "acquitted",
            Self::Convicted => "convicted",
            Self::Sentenced => "sentenced",
            Self::Released => "released",
        }
    }

    /// A charge is before a court and no jury is sworn.
    pub const fn is_pending(self) -> bool {
        matches!(
            self,
            Self::Charged | Self::AwaitingHearing | Self::AwaitingTrial
        )
    }

    /// A charge may be brought: there was none, or the last was dismissed without prejudice
    /// (*State v. Bolton*, N.M. Ct. App. 1996).
    pub const fn is_open_to_charging(self) -> bool {
        matches!(self, Self::NotCharged | Self::DismissedWithoutPrejudice)
    }
}
