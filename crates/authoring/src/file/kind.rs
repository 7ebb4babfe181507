//! The files of a record.

use strum::IntoStaticStr;

/// The files of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", suffix = ".toml", const_into_str)]
pub enum FileKind {
    Case,
    Parties,
    Proceedings,
    Events,
    Claims,
    Documents,
    Questions,
    Terms,
    Corrections,
    Sources,
    Law,
    /// The Spanish of a file.
    Spanish(Original),
}

/// The files that are translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", suffix = ".toml", const_into_str)]
pub enum Original {
    Case,
    Parties,
    Proceedings,
    Events,
    Claims,
    Documents,
    Questions,
    Terms,
    Corrections,
    Law,
}

impl FileKind {
    /// The files in a case's folder.
    pub const IN_CASE: [Self; 10] = [
        Self::Case,
        Self::Parties,
        Self::Proceedings,
        Self::Events,
        Self::Claims,
        Self::Documents,
        Self::Questions,
        Self::Terms,
        Self::Corrections,
        Self::Sources,
    ];

    /// The file's name in the folder of the case: `events.toml`. The Spanish has the same name in the folder `es`.
    /// `law` stands for `assets/law/<jurisdiction>.toml`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law | Self::Spanish(Original::Law) => "law",
            Self::Spanish(original) => original.into_str(),
            other => other.into_str(),
        }
    }

    /// The Spanish of this file; sources are not translated.
    pub const fn spanish(self) -> Option<Self> {
        Some(Self::Spanish(match self {
            Self::Case => Original::Case,
            Self::Parties => Original::Parties,
            Self::Proceedings => Original::Proceedings,
            Self::Events => Original::Events,
            Self::Claims => Original::Claims,
            Self::Documents => Original::Documents,
            Self::Questions => Original::Questions,
            Self::Terms => Original::Terms,
            Self::Corrections => Original::Corrections,
            Self::Law => Original::Law,
            Self::Sources | Self::Spanish(_) => return None,
        }))
    }

    /// Whether the file may be missing.
    pub const fn is_optional(self) -> bool {
        matches!(
            self,
            Self::Questions
                | Self::Terms
                | Self::Corrections
                | Self::Spanish(Original::Questions | Original::Terms | Original::Corrections)
        )
    }

    /// The tables the file may hold.
    pub const fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Case | Self::Spanish(Original::Case) => &["case", "answer"],
            Self::Parties | Self::Spanish(Original::Parties) => &["party"],
            Self::Proceedings | Self::Spanish(Original::Proceedings) => &["proceeding"],
            Self::Events | Self::Spanish(Original::Events) => &["event"],
            Self::Claims | Self::Spanish(Original::Claims) => &["claim"],
            Self::Documents | Self::Spanish(Original::Documents) => &["document"],
            Self::Questions | Self::Spanish(Original::Questions) => &["question"],
            Self::Terms | Self::Spanish(Original::Terms) => &["term"],
            Self::Corrections | Self::Spanish(Original::Corrections) => &["correction"],
            Self::Sources => &["source"],
            Self::Law => &[
                "jurisdiction",
                "offence",
                "move",
                "clock",
                "dismissal",
                "way",
                "source",
            ],
            Self::Spanish(Original::Law) => &[
                "jurisdiction",
                "offence",
                "move",
                "clock",
                "dismissal",
                "way",
            ],
        }
    }
}
