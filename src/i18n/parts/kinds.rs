//! Words for every kind of a thing, as data: each finds its own with `of`.

use procedure::{Basis, Stage};
use record::{Attribution, EventKind, Grade, Mark, Side};

use crate::i18n::{Template, wording};

wording! {
    /// Where a prosecution stands.
    pub struct StageWords {
        pub not_charged: &'static str,
        pub pending: &'static str,
        /// Pending, and a dismissal was announced.
        pub announced: &'static str,
        pub on_trial: &'static str,
        pub dismissed_without: &'static str,
        pub dismissed_with: &'static str,
        pub acquitted: &'static str,
        pub convicted: &'static str,
        pub convicted_by_verdict: &'static str,
        pub convicted_by_plea: &'static str,
        pub released: &'static str,
    }
}

impl StageWords {
    /// By stage, how a conviction came about, and whether a dismissal was announced.
    pub const fn of(&self, stage: Stage, basis: Option<Basis>, announced: bool) -> &'static str {
        match stage {
            Stage::NotCharged => self.not_charged,
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial if announced => {
                self.announced
            }
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial => self.pending,
            Stage::OnTrial => self.on_trial,
            Stage::DismissedWithoutPrejudice => self.dismissed_without,
            Stage::DismissedWithPrejudice => self.dismissed_with,
            Stage::Acquitted => self.acquitted,
            Stage::Convicted | Stage::Sentenced => match basis {
                Some(Basis::NoContestPlea) => self.convicted_by_plea,
                Some(Basis::Verdict) => self.convicted_by_verdict,
                None => self.convicted,
            },
            Stage::Released => self.released,
        }
    }
}

wording! {
    /// The stage of a pending case, said beside its status.
    pub struct PendingWords {
        pub charged: &'static str,
        pub awaiting_hearing: &'static str,
        pub awaiting_trial: &'static str,
    }
}

impl PendingWords {
    pub const fn of(&self, stage: Stage) -> Option<&'static str> {
        match stage {
            Stage::Charged => Some(self.charged),
            Stage::AwaitingHearing => Some(self.awaiting_hearing),
            Stage::AwaitingTrial => Some(self.awaiting_trial),
            _ => None,
        }
    }
}

wording! {
    /// The marks of a status.
    pub struct MarkWords {
        pub no_charge: &'static str,
        pub charged: &'static str,
        pub open: &'static str,
        pub shut: &'static str,
        pub judged: &'static str,
    }
}

impl MarkWords {
    pub const fn of(&self, mark: Mark) -> &'static str {
        match mark {
            Mark::NoCharge => self.no_charge,
            Mark::Charged => self.charged,
            Mark::Refilable => self.open,
            Mark::Barred => self.shut,
            Mark::Convicted => self.judged,
        }
    }
}

wording! {
    /// The chip of a standing.
    pub struct ChipWords {
        pub court_record: &'static str,
        /// A court paper that was not seen: who is quoted for it.
        pub court_filing: Template,
        pub party_statement: &'static str,
        /// Who says so.
        pub allegation: Template,
        /// Who says so.
        pub denial: Template,
        pub anonymous: &'static str,
        pub reported: &'static str,
    }
}

impl ChipWords {
    /// By standing, who says so, and who is quoted for a court paper not seen.
    pub fn of(&self, standing: Attribution, by: &str, through: Option<&str>) -> String {
        let whole = match (standing, through) {
            (Attribution::CourtRecord, Some(name)) => return self.court_filing.with(&[name]),
            (Attribution::Allegation, _) => return self.allegation.with(&[by]),
            (Attribution::Denial, _) => return self.denial.with(&[by]),
            (Attribution::CourtRecord, None) => self.court_record,
            (Attribution::PartyStatement, _) => self.party_statement,
            (Attribution::AnonymousSourced, _) => self.anonymous,
            (Attribution::Reported, _) => self.reported,
        };
        whole.to_owned()
    }
}

wording! {
    /// Titles of statements, by the side whose words they are.
    pub struct SpeakerWords {
        pub prosecution: &'static str,
        pub defence: &'static str,
        /// Several sides, or another.
        pub others: &'static str,
    }
}

impl SpeakerWords {
    pub const fn of(&self, side: Option<Side>) -> &'static str {
        match side {
            Some(Side::Prosecution) => self.prosecution,
            Some(Side::Defence | Side::Defendant) => self.defence,
            _ => self.others,
        }
    }
}

wording! {
    /// Headings of the sides.
    pub struct SideWords {
        pub harmed: &'static str,
        pub defendants: &'static str,
        /// The same people before a charge is before a court: nobody is a defendant then.
        pub not_charged: &'static str,
        pub prosecution: &'static str,
        pub defence: &'static str,
        pub court_and_press: &'static str,
        pub speakers: &'static str,
    }
}

impl SideWords {
    pub const fn of(&self, side: Side, is_charged: bool) -> &'static str {
        match side {
            Side::Harmed => self.harmed,
            Side::Defendant if is_charged => self.defendants,
            Side::Defendant => self.not_charged,
            Side::Prosecution => self.prosecution,
            Side::Defence => self.defence,
            Side::CourtAndPress => self.court_and_press,
            Side::Speaker => self.speakers,
        }
    }
}

wording! {
    /// Kinds of developments.
    pub struct KindWords {
        pub incident: &'static str,
        pub statement: &'static str,
        pub evidence: &'static str,
        pub filing: &'static str,
        pub hearing: &'static str,
        pub press: &'static str,
    }
}

impl KindWords {
    pub const fn of(&self, kind: EventKind) -> &'static str {
        match kind {
            EventKind::Incident => self.incident,
            EventKind::Statement => self.statement,
            EventKind::Evidence => self.evidence,
            EventKind::Filing => self.filing,
            EventKind::Hearing => self.hearing,
            EventKind::Press => self.press,
        }
    }
}

wording! {
    /// No development is shown.
    pub struct NoneWords {
        pub of_all: &'static str,
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
        let what = kind.map_or(self.of_all, |kind| self.of_kind.of(kind));
        match person {
            None => self.by_day.with(&[what]),
            Some(person) => self.about_by_day.with(&[what, person]),
        }
    }
}

wording! {
    /// How close a source stands to what it reports.
    pub struct GradeWords {
        pub a: &'static str,
        pub b: &'static str,
        pub c: &'static str,
        pub d: &'static str,
    }
}

impl GradeWords {
    pub const fn of(&self, grade: Grade) -> &'static str {
        match grade {
            Grade::A => self.a,
            Grade::B => self.b,
            Grade::C => self.c,
            Grade::D => self.d,
        }
    }
}
