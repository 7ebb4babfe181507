//! The moves of a prosecution: what parties and courts file, say and decide.

use parity_scale_codec::{Decode, Encode};
use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, IntoStaticStr, VariantArray};

use crate::Stage;

/// One count, by the number of its offence in the law file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct Count(pub u16);

/// One step in a prosecution. What each means in law, with citation and source, is in the law file
/// under the same name ([`Kind::name`]).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, EnumDiscriminants)]
#[strum_discriminants(
    name(Kind),
    doc = "The kind of a move: its name in the record and in the law file.",
    derive(
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        Encode,
        Decode,
        IntoStaticStr,
        VariantArray
    ),
    strum(serialize_all = "kebab-case", const_into_str),
    serde(rename_all = "kebab-case"),
    cfg_attr(feature = "schema", derive(schemars::JsonSchema))
)]
pub enum Move {
    /// The prosecutor files a criminal information.
    FileInformation { counts: Vec<Count> },
    /// A charge filed under an agreement. It is before the court by this day; the day of its filing is not
    /// known.
    FileByAgreement { counts: Vec<Count> },
    /// A grand jury returns an indictment.
    Indict { counts: Vec<Count> },
    /// The charging document is amended: counts are added or dropped, or only its words change.
    Amend { add: Vec<Count>, drop: Vec<Count> },
    /// A day is set for the preliminary hearing.
    SetHearing,
    /// The preliminary hearing is moved to another day.
    ResetHearing,
    /// The defendant gives up the preliminary hearing and is held for trial.
    WaiveHearing,
    /// The judge finds probable cause at the preliminary hearing and holds the defendant for trial.
    BindOver,
    /// The judge finds no probable cause at the preliminary hearing; the charge is dismissed.
    FindNoProbableCause,
    /// The defendant pleads not guilty.
    PleadNotGuilty,
    /// The defendant pleads no contest; the court enters a conviction.
    PleadNoContest,
    /// The prosecution announces a dismissal that it has not filed yet.
    AnnounceDismissal,
    /// The prosecution files a nolle prosequi: dismissal without prejudice.
    NolleProsequi,
    /// The jury is sworn.
    SwearJury,
    /// The jury decides every count.
    Verdict {
        guilty: Vec<Count>,
        not_guilty: Vec<Count>,
    },
    /// The court refuses a new trial.
    DenyNewTrial,
    /// The court orders a new trial on the counts of the conviction.
    GrantNewTrial,
    /// The court imposes a sentence, to be served or suspended.
    Sentence { suspended: bool },
    /// The court dismisses and bars the same charge.
    DismissWithPrejudice,
    /// The court refuses to reconsider its dismissal.
    DenyReconsideration,
    /// The court withdraws its dismissal.
    GrantReconsideration,
    /// The State gives notice of appeal from the dismissal.
    Appeal,
    /// A higher court reverses the dismissal.
    ReverseDismissal,
    /// A higher court affirms the dismissal.
    AffirmDismissal,
    /// The State withdraws its appeal.
    WithdrawAppeal,
    /// The defendant is released.
    Release,
}

impl Kind {
    /// Every move, in the order in which a case usually makes them.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The move without counts; a sentence is not suspended.
    pub fn empty_move(self) -> Move {
        match self {
            Self::FileInformation => Move::FileInformation { counts: Vec::new() },
            Self::FileByAgreement => Move::FileByAgreement { counts: Vec::new() },
            Self::Indict => Move::Indict { counts: Vec::new() },
            Self::Amend => Move::Amend {
                add: Vec::new(),
                drop: Vec::new(),
            },
            Self::SetHearing => Move::SetHearing,
            Self::ResetHearing => Move::ResetHearing,
            Self::WaiveHearing => Move::WaiveHearing,
            Self::BindOver => Move::BindOver,
            Self::FindNoProbableCause => Move::FindNoProbableCause,
            Self::PleadNotGuilty => Move::PleadNotGuilty,
            Self::PleadNoContest => Move::PleadNoContest,
            Self::AnnounceDismissal => Move::AnnounceDismissal,
            Self::NolleProsequi => Move::NolleProsequi,
            Self::SwearJury => Move::SwearJury,
            Self::Verdict => Move::Verdict {
                guilty: Vec::new(),
                not_guilty: Vec::new(),
            },
            Self::DenyNewTrial => Move::DenyNewTrial,
            Self::GrantNewTrial => Move::GrantNewTrial,
            Self::Sentence => Move::Sentence { suspended: false },
            Self::DismissWithPrejudice => Move::DismissWithPrejudice,
            Self::DenyReconsideration => Move::DenyReconsideration,
            Self::GrantReconsideration => Move::GrantReconsideration,
            Self::Appeal => Move::Appeal,
            Self::ReverseDismissal => Move::ReverseDismissal,
            Self::AffirmDismissal => Move::AffirmDismissal,
            Self::WithdrawAppeal => Move::WithdrawAppeal,
            Self::Release => Move::Release,
        }
    }

    /// The kind's name in files: `nolle-prosequi`.
    pub const fn name(self) -> &'static str {
        self.into_str()
    }

    /// Whether it brings a charge that must be filed within a time (N.M. Stat. § 30-1-8: "indictment
    /// is found or information or complaint is filed"). A charge filed under an agreement is not
    /// included, since its own filing day is unknown.
    pub const fn must_be_in_time(self) -> bool {
        matches!(self, Self::FileInformation | Self::Indict)
    }

    /// Whether it brings a charge before a court.
    pub const fn charges(self) -> bool {
        matches!(
            self,
            Self::FileInformation | Self::FileByAgreement | Self::Indict
        )
    }

    /// The stage after the dismissal, if the move is one.
    pub const fn dismisses(self) -> Option<Stage> {
        match self {
            Self::NolleProsequi | Self::FindNoProbableCause => {
                Some(Stage::DismissedWithoutPrejudice)
            }
            Self::DismissWithPrejudice => Some(Stage::DismissedWithPrejudice),
            _ => None,
        }
    }

    /// Whether it undoes a decision of a court or a jury.
    pub const fn undoes(self) -> bool {
        matches!(
            self,
            Self::GrantNewTrial | Self::GrantReconsideration | Self::ReverseDismissal
        )
    }

    /// Whether it refuses a request, or gives one up, and the dismissal stays as it was.
    pub const fn ends_an_attempt(self) -> bool {
        matches!(
            self,
            Self::DenyReconsideration | Self::AffirmDismissal | Self::WithdrawAppeal
        )
    }
}

impl Move {
    /// The kind of the move.
    pub fn kind(&self) -> Kind {
        self.into()
    }

    /// The counts of the charging document; none for a move that files no charge.
    pub fn charged(&self) -> &[Count] {
        match self {
            Self::FileInformation { counts }
            | Self::FileByAgreement { counts }
            | Self::Indict { counts } => counts,
            _ => &[],
        }
    }
}
