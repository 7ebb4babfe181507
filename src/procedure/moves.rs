//! The moves that parties and courts make.

use serde::{Deserialize, Serialize};

/// One count, by the number of its offence in the law file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Count(pub u16);

/// One step in a prosecution. What each means in law, with citation and source, is in the law file
/// under the same name ([`Kind::name`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// The prosecutor files a criminal information.
    FileInformation { counts: Vec<Count> },
    /// A charge filed under an agreement, known to be before the court by now; its own filing day
    /// was not seen.
    FileByAgreement { counts: Vec<Count> },
    /// A grand jury returns an indictment.
    Indict { counts: Vec<Count> },
    /// The charging document is amended: counts are added or dropped.
    Amend { add: Vec<Count>, drop: Vec<Count> },
    /// A day is set for the preliminary hearing.
    SetHearing,
    /// The defendant gives up the preliminary hearing and is held for trial.
    WaiveHearing,
    /// The defendant pleads not guilty.
    PleadNotGuilty,
    /// The defendant pleads no contest; the court enters a conviction.
    PleadNoContest,
    /// The prosecution says that it will dismiss. Nothing is filed yet.
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
    /// The court imposes a sentence.
    Sentence,
    /// The court dismisses and bars the same charge.
    DismissWithPrejudice,
    /// The State gives notice of appeal from the dismissal.
    Appeal,
    /// The State withdraws its appeal.
    WithdrawAppeal,
    /// The defendant is released.
    Release,
}

/// A move without its particulars: its name in the record and in the law file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    FileInformation,
    FileByAgreement,
    Indict,
    Amend,
    SetHearing,
    WaiveHearing,
    PleadNotGuilty,
    PleadNoContest,
    AnnounceDismissal,
    NolleProsequi,
    SwearJury,
    Verdict,
    Sentence,
    DismissWithPrejudice,
    Appeal,
    WithdrawAppeal,
    Release,
}

impl Kind {
    /// Every move, in the order in which a case usually makes them.
    pub const ALL: [Self; 17] = [
        Self::FileInformation,
        Self::FileByAgreement,
        Self::Indict,
        Self::Amend,
        Self::SetHearing,
        Self::WaiveHearing,
        Self::PleadNotGuilty,
        Self::PleadNoContest,
        Self::AnnounceDismissal,
        Self::NolleProsequi,
        Self::SwearJury,
        Self::Verdict,
        Self::Sentence,
        Self::DismissWithPrejudice,
        Self::Appeal,
        Self::WithdrawAppeal,
        Self::Release,
    ];

    /// The move's name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FileInformation => "file-information",
            Self::FileByAgreement => "file-by-agreement",
            Self::Indict => "indict",
            Self::Amend => "amend",
            Self::SetHearing => "set-hearing",
            Self::WaiveHearing => "waive-hearing",
            Self::PleadNotGuilty => "plead-not-guilty",
            Self::PleadNoContest => "plead-no-contest",
            Self::AnnounceDismissal => "announce-dismissal",
            Self::NolleProsequi => "nolle-prosequi",
            Self::SwearJury => "swear-jury",
            Self::Verdict => "verdict",
            Self::Sentence => "sentence",
            Self::DismissWithPrejudice => "dismiss-with-prejudice",
            Self::Appeal => "appeal",
            Self::WithdrawAppeal => "withdraw-appeal",
            Self::Release => "release",
        }
    }
}

impl Move {
    /// The move without its particulars.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::FileInformation { .. } => Kind::FileInformation,
            Self::FileByAgreement { .. } => Kind::FileByAgreement,
            Self::Indict { .. } => Kind::Indict,
            Self::Amend { .. } => Kind::Amend,
            Self::SetHearing => Kind::SetHearing,
            Self::WaiveHearing => Kind::WaiveHearing,
            Self::PleadNotGuilty => Kind::PleadNotGuilty,
            Self::PleadNoContest => Kind::PleadNoContest,
            Self::AnnounceDismissal => Kind::AnnounceDismissal,
            Self::NolleProsequi => Kind::NolleProsequi,
            Self::SwearJury => Kind::SwearJury,
            Self::Verdict { .. } => Kind::Verdict,
            Self::Sentence => Kind::Sentence,
            Self::DismissWithPrejudice => Kind::DismissWithPrejudice,
            Self::Appeal => Kind::Appeal,
            Self::WithdrawAppeal => Kind::WithdrawAppeal,
            Self::Release => Kind::Release,
        }
    }
}
