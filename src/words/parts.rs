//! What a language has to say. A sentence with a value in it is a function, so that each language
//! orders its own words.

mod control;
mod lanes;
mod paths;

pub use self::{control::ControlWords, lanes::LaneWords, paths::PathWords};
use crate::{
    case::{Attribution, EventKind, Grade, Mark, Side},
    procedure::{Basis, Review, Stage},
};

/// Every word of the interface in one language.
#[derive(Debug)]
pub struct Words {
    /// Title and heading of the page for an address that leads nowhere.
    pub not_found: &'static str,
    /// The way back from there.
    pub to_story: &'static str,
    pub site: SiteWords,
    pub dates: DateWords,
    pub header: HeaderWords,
    pub walk: WalkWords,
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
    pub sources: SourceWords,
}

#[derive(Debug)]
pub struct SiteWords {
    pub brand: &'static str,
    pub skip: &'static str,
    /// The choice of a language.
    pub languages: &'static str,
    pub missing_controls: &'static str,
    pub legal_note: &'static str,
    /// "A, B and C".
    pub list: fn(&[&str]) -> String,
    /// Exact words in the language's quotation marks.
    pub quoted: fn(&str) -> String,
    /// The day asked for, where it can be repeated, and the day shown.
    pub unusable_day: fn(Option<&str>, &str) -> String,
}

#[derive(Debug)]
pub struct DateWords {
    pub months: [&'static str; 12],
    pub day: fn(u8, &str, u16) -> String,
    pub month: fn(&str, u16) -> String,
    pub about: fn(&str) -> String,
    pub uncertain: fn(&str) -> String,
    pub month_only: &'static str,
    pub year_only: &'static str,
    /// Hours and minutes.
    pub clock: fn(u16, u16) -> String,
    /// A time as its source gives it, the same on the court's clock, and where the court sits.
    pub in_court: fn(&str, &str, &str) -> String,
    pub no_zone: fn(&str) -> String,
}

#[derive(Debug)]
pub struct HeaderWords {
    pub as_it_stood: fn(&str) -> String,
    pub today: &'static str,
    pub last_checked: fn(&str) -> String,
    /// What the record rests on, before the day of the article.
    pub based_on: &'static str,
    pub no_corrections: &'static str,
}

/// The links through time.
#[derive(Debug)]
pub struct WalkWords {
    pub label: &'static str,
    /// Stands before the day.
    pub reading: &'static str,
    pub earlier: Label,
    pub later: Label,
    pub story: Label,
    pub latest: Label,
    /// How many developments the day does not know.
    pub since: fn(usize) -> String,
    /// Said aloud once the reader rests on another day: the day, and its answer.
    pub shown: fn(&str, &str) -> String,
    /// Where there is none.
    pub is_latest: &'static str,
    /// In the strip under the timeline.
    pub hidden: fn(usize) -> String,
    pub show_next: &'static str,
    pub show_latest: &'static str,
}

/// A short label, and what completes it for those who do not see where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    pub shown: &'static str,
    pub rest: &'static str,
}

/// The choice of developments.
#[derive(Debug)]
pub struct FilterWords {
    pub person: &'static str,
    pub kind: &'static str,
    pub all: &'static str,
    /// How many of how many are shown.
    pub shown: fn(usize, usize) -> String,
    /// Nothing of this kind, about this person, by the day.
    pub none: fn(Option<EventKind>, Option<&str>) -> String,
    pub clear: &'static str,
}

#[derive(Debug)]
pub struct StatusWords {
    /// By stage, how a conviction came about, and whether a dismissal was announced.
    pub words: fn(Stage, Option<Basis>, bool) -> &'static str,
    /// The stage of a pending case, said beside its status.
    pub beside: fn(Stage) -> Option<&'static str>,
    /// Offences of which a jury convicted and acquitted: a mixed verdict stays whole.
    pub verdict: fn(&[&str], &[&str]) -> String,
    pub mark: fn(Mark) -> &'static str,
}

#[derive(Debug)]
pub struct ClaimWords {
    /// The chip of a standing, given who says so and who is quoted for a court paper not seen.
    pub chip: fn(Attribution, &str, Option<&str>) -> String,
    pub source: &'static str,
    pub sources: &'static str,
}

#[derive(Debug)]
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

/// The time within which a charge must be brought.
#[derive(Debug)]
pub struct ClockWords {
    pub title: &'static str,
    /// Stands over the time left on a day.
    pub lead: fn(Stage, &str) -> String,
    /// Year, month and day, one and several.
    pub units: [[&'static str; 2]; 3],
    /// Days left, and the last of them.
    pub until: fn(&str, &str) -> String,
    /// Where nothing hangs on it any more.
    pub moot: &'static str,
    /// No time is left.
    pub over: &'static str,
    /// Whose law it is, the years, the offence where one was charged, the degree and the statute.
    pub rule: fn(&str, u16, Option<&str>, &str, &str) -> String,
    pub runs: fn(&str, &str) -> String,
    /// What had passed in words, in days, and of how many.
    pub passed: fn(&str, &str, &str) -> String,
    /// What the count means for a charge that stands so.
    pub meaning: fn(Stage, Review) -> &'static str,
    /// On what every figure rests.
    pub assumption: &'static str,
    /// The end of the count, in the picture.
    pub ends: fn(u16, &str) -> String,
    pub steps: &'static str,
    /// The day of the count on which something was filed, and whether a charge was in time.
    pub step: fn(&str, bool) -> String,
    pub pauses: &'static str,
}

#[derive(Debug)]
pub struct StatementWords {
    /// By the side whose words they are, where it is one side.
    pub title: fn(Option<Side>) -> &'static str,
    pub left_out: &'static str,
    /// Stands over the exact words where the page shows a translation.
    pub original: &'static str,
    pub back: fn(usize) -> String,
}

#[derive(Debug)]
pub struct PeopleWords {
    pub title: &'static str,
    /// The heading of a side; nobody is a defendant before a charge is before a court.
    pub side: fn(Side, bool) -> &'static str,
    pub presumed: &'static str,
    /// Stands in a quotation's place before the record speaks of the silence.
    pub unquoted: &'static str,
    pub more: fn(usize) -> String,
    pub said: &'static str,
    pub events: &'static str,
}

#[derive(Debug)]
pub struct TimelineWords {
    pub title: &'static str,
    pub kind: fn(EventKind) -> &'static str,
    /// A permanent link, where nothing copies it.
    pub link: &'static str,
    pub copy_link: &'static str,
    pub people: &'static str,
    pub stops_here: fn(&str) -> String,
    pub filter: FilterWords,
}

#[derive(Debug)]
pub struct SourceWords {
    pub title: &'static str,
    pub later: fn(usize) -> String,
    pub via: fn(&str) -> String,
    pub not_found: &'static str,
    pub copy: &'static str,
    pub grade: fn(Grade) -> &'static str,
}
