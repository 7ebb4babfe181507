//! What a language has to say. A sentence with a value in it is a function, so that each language
//! orders its own words.

use crate::{
    case::{Attribution, EventKind, Grade, Mark, Side},
    procedure::{Basis, Stage},
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
    pub status: StatusWords,
    pub claims: ClaimWords,
    pub dismissal: DismissalWords,
    pub statement: StatementWords,
    pub people: PeopleWords,
    pub timeline: TimelineWords,
    pub sources: SourceWords,
}

#[derive(Debug)]
pub struct SiteWords {
    pub brand: &'static str,
    pub skip: &'static str,
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
    pub no_corrections: &'static str,
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

#[derive(Debug)]
pub struct StatementWords {
    /// By the side whose words they are, where it is one side.
    pub title: fn(Option<Side>) -> &'static str,
    pub left_out: &'static str,
    pub back: fn(usize) -> String,
}

#[derive(Debug)]
pub struct PeopleWords {
    pub title: &'static str,
    pub side: fn(Side) -> &'static str,
    pub presumed: &'static str,
    pub later: &'static str,
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
