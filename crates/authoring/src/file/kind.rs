//! Which files a record has.

/// The files of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// The files that have words to translate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

    /// The file's name in the case's folder; the law is in `assets/law/<jurisdiction>.toml`, and the
    /// Spanish of either in the folder `es` beside it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Case | Self::Spanish(Original::Case) => "case.toml",
            Self::Parties | Self::Spanish(Original::Parties) => "parties.toml",
            Self::Proceedings | Self::Spanish(Original::Proceedings) => "proceedings.toml",
            Self::Events | Self::Spanish(Original::Events) => "events.toml",
            Self::Claims | Self::Spanish(Original::Claims) => "claims.toml",
            Self::Documents | Self::Spanish(Original::Documents) => "documents.toml",
            Self::Questions | Self::Spanish(Original::Questions) => "questions.toml",
            Self::Terms | Self::Spanish(Original::Terms) => "terms.toml",
            Self::Corrections | Self::Spanish(Original::Corrections) => "corrections.toml",
            Self::Sources => "sources.toml",
            Self::Law | Self::Spanish(Original::Law) => "law",
        }
    }

    /// The Spanish of this file; sources are named as they are.
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

    /// Whether a case can do without the file.
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
