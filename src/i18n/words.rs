//! What a language has to say, all of it data: a page loads its own language's alone. A sentence with
//! a value in it is a template, so that each language orders its own words.

mod accounts;
mod clock;
mod control;
mod kinds;
mod lanes;
mod list;
mod paths;

use crate::i18n::{Counted, Template, texts::words};

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

words! {
    /// Every word of the interface in one language.
    pub struct Words {
        /// Title and heading of the page for an address that leads nowhere.
        pub not_found: String,
        /// The way back from there.
        pub to_story: String,
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
        pub brand: String,
        /// The choice of a language.
        pub languages: String,
        /// Opens the dialog with links and code.
        pub share: String,
        pub missing_controls: String,
        pub legal_note: String,
        pub list: ListWords,
        /// Exact words in the language's quotation marks.
        pub quoted: Template,
        /// The day shown, and the day asked for.
        pub unusable_day: Template,
        /// The day shown, where what was asked for can't be repeated.
        pub unusable_address: Template,
    }

    pub struct DateWords {
        pub months: [String; 12],
        /// Day, month and year.
        pub day: Template,
        /// Month and year.
        pub month: Template,
        /// From one month to another.
        pub range: Template,
        pub about: Template,
        pub uncertain: Template,
        pub month_only: String,
        pub year_only: String,
        /// Hours and minutes before noon.
        pub morning: Template,
        /// The same from noon on.
        pub afternoon: Template,
        /// A time as its source gives it, the same on the court's clock, and where the court sits.
        pub in_court: Template,
        pub no_zone: Template,
        /// Numbers as running text writes them, from two on.
        pub numbers: [String; 9],
    }

    pub struct HeaderWords {
        pub as_it_stood: Template,
        pub today: String,
        pub last_checked: Template,
        /// Opens the first sentences of the story, where a part folds them.
        pub intro: String,
        /// What the record rests on, before the day of the article.
        pub based_on: String,
        pub no_corrections: String,
        pub corrections: Counted,
    }

    /// The links through time.
    pub struct DateNavWords {
        pub label: String,
        /// Stands before the day.
        pub reading: String,
        pub earlier: Label,
        pub later: Label,
        pub story: Label,
        pub latest: Label,
        /// How many developments the day does not know.
        pub since: Counted,
        /// Said aloud once the reader rests on another day: the day, and its answer.
        pub shown: Template,
        /// Where there is none.
        pub is_latest: String,
        /// In the strip under the timeline.
        pub hidden: Counted,
        pub show_next: String,
        pub show_latest: String,
    }

    /// A short label, and what completes it for those who do not see where it stands.
    pub struct Label {
        pub shown: String,
        pub rest: String,
    }

    /// The choice of developments.
    pub struct FilterWords {
        pub person: String,
        pub kind: String,
        pub all: String,
        /// All are shown.
        pub shown: Counted,
        /// How many of how many are shown.
        pub shown_of: Template,
        pub none: NoneWords,
        pub clear: String,
    }

    pub struct StatusWords {
        pub words: StageWords,
        pub beside: PendingWords,
        pub verdict: VerdictWords,
        pub mark: MarkWords,
    }

    pub struct ClaimWords {
        pub chip: ChipWords,
        pub source: String,
        pub sources: String,
    }

    pub struct DismissalWords {
        pub title: String,
        pub legend: String,
        pub without: String,
        pub without_door: String,
        pub without_picture: String,
        pub with: String,
        pub with_door: String,
        pub with_picture: String,
        pub after: String,
        pub in_this_case: String,
        pub limit: String,
        pub misreadings: String,
    }

    pub struct StatementWords {
        pub title: SpeakerWords,
        /// Opens the explanations of the phrases, where a part folds them.
        pub explained: String,
        pub left_out: String,
        /// Stands over the exact words where the page shows a translation.
        pub original: String,
        pub back: String,
    }

    pub struct PeopleWords {
        pub title: String,
        pub side: SideWords,
        /// Opens what happened to one of the harmed, where a part folds it.
        pub happened: String,
        pub presumed: String,
        /// Stands in a quotation's place before the record speaks of the silence.
        pub unquoted: String,
        /// The title of a folded group.
        pub all: Counted,
        pub more: String,
        /// How many sources that has.
        pub more_sourced: Counted,
        pub said: String,
        pub events: String,
    }

    pub struct TimelineWords {
        pub title: String,
        pub kind: KindWords,
        /// A permanent link.
        pub link: String,
        pub people: String,
        pub stops_here: String,
        /// Opens a development: its text, people and sources.
        pub full: String,
        /// A run of folded developments: how many, and the time between the first and the last.
        pub run: Counted,
        /// Over the latest developments, where they are folded.
        pub latest: String,
        pub filter: FilterWords,
    }

    pub struct SourceWords {
        pub title: String,
        pub later: Template,
        pub via: Template,
        pub not_found: String,
        pub copy: String,
        pub grade: GradeWords,
    }
}
