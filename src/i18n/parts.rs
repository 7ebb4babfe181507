//! What a language has to say, all of it data: a page loads its own language's alone. A sentence with
//! a value in it is a template, so that each language orders its own words.

mod accounts;
mod clock;
mod control;
mod kinds;
mod lanes;
mod list;
mod paths;

use crate::i18n::{Counted, Template, wording};

pub use self::{
    accounts::AccountWords,
    clock::{ClockWords, LeadWords, MeaningWords},
    control::ControlWords,
    kinds::{
        ChipWords, GradeWords, KindWords, MarkWords, NoneWords, PendingWords, SideWords,
        SpeakerWords, StageWords,
    },
    lanes::LaneWords,
    list::{ListWords, VerdictWords},
    paths::{PathWords, StateWords},
};

wording! {
    /// Every word of the interface in one language.
    pub struct Words {
        /// Title and heading of the page for an address that leads nowhere.
        pub not_found: &'static str,
        /// The way back from there.
        pub to_story: &'static str,
        pub site: SiteWords,
        pub dates: DateWords,
        pub header: HeaderWords,
        pub date_nav: DateNavWords,
        pub control: ControlWords,
        pub lanes: LaneWords,
        pub status: StatusWords,
        pub claims: ClaimWords,
        pub dismissal: DismissalWords,
        pub clock: ClockWords,
        pub paths: PathWords,
        pub statement: StatementWords,
        pub people: PeopleWords,
        pub timeline: TimelineWords,
        pub accounts: AccountWords,
        pub sources: SourceWords,
    }

    pub struct SiteWords {
        pub brand: &'static str,
        pub skip: &'static str,
        /// The choice of a language.
        pub languages: &'static str,
        /// Opens the dialog with links and code.
        pub share: &'static str,
        pub missing_controls: &'static str,
        pub legal_note: &'static str,
        pub list: ListWords,
        /// Exact words in the language's quotation marks.
        pub quoted: Template,
        /// The day shown, and the day asked for.
        pub unusable_day: Template,
        /// The day shown, where what was asked for can't be repeated.
        pub unusable_address: Template,
    }

    pub struct DateWords {
        pub months: [&'static str; 12],
        /// Day, month and year.
        pub day: Template,
        /// Month and year.
        pub month: Template,
        pub about: Template,
        pub uncertain: Template,
        pub month_only: &'static str,
        pub year_only: &'static str,
        /// Hours and minutes before noon.
        pub morning: Template,
        /// The same from noon on.
        pub afternoon: Template,
        /// A time as its source gives it, the same on the court's clock, and where the court sits.
        pub in_court: Template,
        pub no_zone: Template,
        /// Numbers as running text writes them, from two on.
        pub numbers: [&'static str; 9],
    }

    pub struct HeaderWords {
        pub as_it_stood: Template,
        pub today: &'static str,
        pub last_checked: Template,
        /// What the record rests on, before the day of the article.
        pub based_on: &'static str,
        pub no_corrections: &'static str,
        pub corrections: Counted,
    }

    /// The links through time.
    pub struct DateNavWords {
        pub label: &'static str,
        /// Stands before the day.
        pub reading: &'static str,
        pub earlier: Label,
        pub later: Label,
        pub story: Label,
        pub latest: Label,
        /// How many developments the day does not know.
        pub since: Counted,
        /// Said aloud once the reader rests on another day: the day, and its answer.
        pub shown: Template,
        /// Where there is none.
        pub is_latest: &'static str,
        /// In the strip under the timeline.
        pub hidden: Counted,
        pub show_next: &'static str,
        pub show_latest: &'static str,
    }

    /// A short label, and what completes it for those who do not see where it stands.
    pub struct Label {
        pub shown: &'static str,
        pub rest: &'static str,
    }

    /// The choice of developments.
    pub struct FilterWords {
        pub person: &'static str,
        pub kind: &'static str,
        pub all: &'static str,
        /// All are shown.
        pub shown: Counted,
        /// How many of how many are shown.
        pub shown_of: Template,
        pub none: NoneWords,
        pub clear: &'static str,
    }

    pub struct StatusWords {
        pub words: StageWords,
        pub beside: PendingWords,
        pub verdict: VerdictWords,
        pub mark: MarkWords,
    }

    pub struct ClaimWords {
        pub chip: ChipWords,
        pub source: &'static str,
        pub sources: &'static str,
    }

    pub struct DismissalWords {
        pub title: &'static str,
        pub legend: &'static str,
        pub without: &'static str,
        pub without_door: &'static str,
        pub without_picture: &'static str,
        pub with: &'static str,
        pub with_door: &'static str,
        pub with_picture: &'static str,
        pub after: &'static str,
        pub in_this_case: &'static str,
        pub limit: &'static str,
        pub misreadings: &'static str,
    }

    pub struct StatementWords {
        pub title: SpeakerWords,
        pub left_out: &'static str,
        /// Stands over the exact words where the page shows a translation.
        pub original: &'static str,
        pub back: Template,
    }

    pub struct PeopleWords {
        pub title: &'static str,
        pub side: SideWords,
        pub presumed: &'static str,
        /// Stands in a quotation's place before the record speaks of the silence.
        pub unquoted: &'static str,
        pub more: &'static str,
        /// How many sources that has.
        pub more_sourced: Counted,
        pub said: &'static str,
        pub events: &'static str,
    }

    pub struct TimelineWords {
        pub title: &'static str,
        pub kind: KindWords,
        /// A permanent link, where nothing copies it.
        pub link: &'static str,
        pub copy_link: &'static str,
        pub people: &'static str,
        pub stops_here: Template,
        pub filter: FilterWords,
    }

    pub struct SourceWords {
        pub title: &'static str,
        pub later: Template,
        pub via: Template,
        pub not_found: &'static str,
        pub copy: &'static str,
        pub grade: GradeWords,
    }
}
