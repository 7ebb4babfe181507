//! Words for every kind of a thing, as data: each finds its own with `of`.

use procedure::{Basis, Stage};
use record::{Attribution, EventKind, Grade, Mark, Side};

use crate::i18n::{Template, texts::words};

words! {
    /// Where a prosecution stands.
    pub struct StageWords {
        pub not_charged: String,
        pub pending: String,
        /// Pending, and a dismissal was announced.
        pub announced: String,
        pub on_trial: String,
        pub dismissed_without: String,
        pub dismissed_with: String,
        pub acquitted: String,
        pub convicted: String,
        pub convicted_by_verdict: String,
        pub convicted_by_plea: String,
        pub released: String,
    }
}

impl StageWords {
    /// By stage, how a conviction came about, and whether a dismissal was announced.
    pub fn of(&self, stage: Stage, basis: Option<Basis>, announced: bool) -> &str {
        match stage {
            Stage::NotCharged => &self.not_charged,
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial if announced => {
                &self.announced
            }
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial => &self.pending,
            Stage::OnTrial => &self.on_trial,
            Stage::DismissedWithoutPrejudice => &self.dismissed_without,
            Stage::DismissedWithPrejudice => &self.dismissed_with,
            Stage::Acquitted => &self.acquitted,
            Stage::Convicted | Stage::Sentenced => match basis {
                Some(Basis::NoContestPlea) => &self.convicted_by_plea,
                Some(Basis::Verdict) => &self.convicted_by_verdict,
                None => &self.convicted,
            },
            Stage::Released => &self.released,
        }
    }
}

words! {
    /// The stage of a pending case, said beside its status.
    pub struct PendingWords {
        pub charged: String,
        pub awaiting_hearing: String,
        pub awaiting_trial: String,
    }
}

impl PendingWords {
    pub fn of(&self, stage: Stage) -> Option<&str> {
        match stage {
            Stage::Charged => Some(&self.charged),
            Stage::AwaitingHearing => Some(&self.awaiting_hearing),
            Stage::AwaitingTrial => Some(&self.awaiting_trial),
            _ => None,
        }
    }
}

words! {
    /// The marks of a status.
    pub struct MarkWords {
        pub no_charge: String,
        pub charged: String,
        pub open: String,
        pub shut: String,
        pub judged: String,
    }
}

impl MarkWords {
    pub fn of(&self, mark: Mark) -> &str {
        match mark {
            Mark::NoCharge => &self.no_charge,
            Mark::Charged => &self.charged,
            Mark::Refilable => &self.open,
            Mark::Barred => &self.shut,
            Mark::Convicted => &self.judged,
        }
    }
}

words! {
    /// The chip of a standing.
    pub struct ChipWords {
        pub court_record: String,
        /// A court paper that was not seen: who is quoted for it.
        pub court_filing: Template,
        /// A verdict, a ruling or a sentence: who reports it.
        pub court_decision: Template,
        pub party_statement: String,
        /// Who says so.
        pub allegation: Template,
        /// Who says so.
        pub denial: Template,
        pub anonymous: String,
        pub reported: String,
    }
}

impl ChipWords {
    /// By standing, who says so, and who is quoted for a court paper not seen.
    pub fn of(&self, standing: Attribution, by: &str, through: Option<&str>) -> String {
        let whole = match (standing, through) {
            (Attribution::CourtRecord, Some(name)) => return self.court_filing.with(&[name]),
            (Attribution::CourtDecision, Some(name)) => return self.court_decision.with(&[name]),
            (Attribution::Allegation, _) => return self.allegation.with(&[by]),
            (Attribution::Denial, _) => return self.denial.with(&[by]),
            (Attribution::CourtRecord | Attribution::CourtDecision, None) => &self.court_record,
            (Attribution::PartyStatement, _) => &self.party_statement,
            (Attribution::AnonymousSourced, _) => &self.anonymous,
            (Attribution::Reported, _) => &self.reported,
        };
        whole.to_owned()
    }
}

words! {
    /// Titles of statements, by the side whose words they are.
    pub struct SpeakerWords {
        pub prosecution: String,
        pub defence: String,
        /// Several sides, or another.
        pub others: String,
    }
}

impl SpeakerWords {
    pub fn of(&self, side: Option<Side>) -> &str {
        match side {
            Some(Side::Prosecution) => &self.prosecution,
            Some(Side::Defence | Side::Defendant) => &self.defence,
            _ => &self.others,
        }
    }
}

words! {
    /// Headings of the sides.
    pub struct SideWords {
        pub harmed: String,
        pub defendants: String,
        /// The same people before a charge is before a court: nobody is a defendant then.
        pub not_charged: String,
        pub prosecution: String,
        pub defence: String,
        pub court_and_press: String,
        pub speakers: String,
    }
}

impl SideWords {
    pub fn of(&self, side: Side, is_charged: bool) -> &str {
        match side {
            Side::Harmed => &self.harmed,
            Side::Defendant if is_charged => &self.defendants,
            Side::Defendant => &self.not_charged,
            Side::Prosecution => &self.prosecution,
            Side::Defence => &self.defence,
            Side::CourtAndPress => &self.court_and_press,
            Side::Speaker => &self.speakers,
        }
    }
}

words! {
    /// Kinds of developments.
    pub struct KindWords {
        pub incident: String,
        pub statement: String,
        pub evidence: String,
        pub filing: String,
        pub hearing: String,
        pub press: String,
    }
}

impl KindWords {
    pub fn of(&self, kind: EventKind) -> &str {
        match kind {
            EventKind::Incident => &self.incident,
            EventKind::Statement => &self.statement,
            EventKind::Evidence => &self.evidence,
            EventKind::Filing => &self.filing,
            EventKind::Hearing => &self.hearing,
            EventKind::Press => &self.press,
        }
    }
}

words! {
    /// No development is shown.
    pub struct NoneWords {
        pub of_all: String,
        pub of_kind: KindWords,
        /// Completes either.
        pub by_day: Template,
        /// The same about a person.
        pub about_by_day: Template,
    }
}

impl NoneWords {
    /// Nothing of this kind, about this person, by the day.
    pub fn of(&self, kind: Option<EventKind>, person: Option<&str>) -> String {
        let what = kind.map_or(self.of_all.as_str(), |kind| self.of_kind.of(kind));
        match person {
            None => self.by_day.with(&[what]),
            Some(person) => self.about_by_day.with(&[what, person]),
        }
    }
}

words! {
    /// How close a source stands to what it reports.
    pub struct GradeWords {
        pub a: String,
        pub b: String,
        pub c: String,
        pub d: String,
    }
}

impl GradeWords {
    pub fn of(&self, grade: Grade) -> &str {
        match grade {
            Grade::A => &self.a,
            Grade::B => &self.b,
            Grade::C => &self.c,
            Grade::D => &self.d,
        }
    }
}
