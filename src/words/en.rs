//! English.

mod clock;
mod control;
mod lanes;
mod paths;

use super::{
    ClaimWords, DateWords, DismissalWords, FilterWords, HeaderWords, Label, PeopleWords, SiteWords,
    SourceWords, StatementWords, StatusWords, TimelineWords, WalkWords, Words,
};
use crate::{
    case::{Attribution, EventKind, Grade, Mark, Side},
    procedure::{Basis, Stage},
};

pub(super) const WORDS: Words = Words {
    not_found: "There is no such page",
    to_story: "Go to the story",
    site: SiteWords {
        brand: "Without Prejudice",
        skip: "Skip to the timeline",
        languages: "Language",
        missing_controls: "Some controls did not load. The story above and below is complete without them.",
        legal_note: "This page explains public reporting and court procedure. It is not legal advice, \
                     and it takes no view on guilt. A person charged with a crime is presumed innocent \
                     unless proven guilty in court.",
        list,
        quoted: |words| format!("“{words}”"),
        unusable_day: |asked, shown| match asked {
            Some(asked) => format!("This page has no view for “{asked}”. It shows {shown}."),
            None => format!(
                "The address asks for a day that this page has no view for. It shows {shown}."
            ),
        },
    },
    dates: DateWords {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        day: |day, month, year| format!("{day} {month} {year}"),
        month: |month, year| format!("{month} {year}"),
        about: |date| format!("about {date}"),
        uncertain: |date| format!("{date}, uncertain"),
        month_only: "Month only",
        year_only: "Year only",
        clock: |hour, minute| {
            let half = if hour < 12 { "a.m." } else { "p.m." };
            format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
        },
        in_court: |given, local, place| format!("{given} ({local} in {place})"),
        no_zone: |given| format!("{given} (zone not shown)"),
    },
    header: HeaderWords {
        as_it_stood: |day| format!("As it stood on {day}"),
        today: "Where it stands today",
        last_checked: |day| format!("Last checked {day}"),
        based_on: "Based on court papers and news reports. Every sentence names its source.",
        no_corrections: "No corrections.",
    },
    walk: WalkWords {
        label: "Other days",
        reading: "You are reading the case as it stood on",
        earlier: whole("Earlier development"),
        later: whole("Later development"),
        story: whole("Day of the article"),
        latest: whole("Latest"),
        since: |hidden| match hidden {
            1 => "Since then: 1 development.".to_owned(),
            n => format!("Since then: {n} developments."),
        },
        shown: |day, answer| format!("Showing {day}. {answer}"),
        is_latest: "This is the latest we have.",
        hidden: |hidden| match hidden {
            1 => "1 later development is hidden.".to_owned(),
            n => format!("{n} later developments are hidden."),
        },
        show_next: "Move to the next one",
        show_latest: "Show the latest",
    },
    control: control::CONTROL,
    lanes: lanes::LANES,
    status: StatusWords {
        words: status,
        beside: |stage| match stage {
            Stage::Charged => Some("The charge is filed."),
            Stage::AwaitingHearing => Some("A preliminary hearing is set."),
            Stage::AwaitingTrial => Some("Awaiting trial."),
            _ => None,
        },
        verdict,
        mark: |mark| match mark {
            Mark::NoCharge => "No charge",
            Mark::Charged => "Charged",
            Mark::Open => "Dismissed without prejudice",
            Mark::Shut => "Dismissed with prejudice",
            Mark::Judged => "Convicted",
        },
    },
    claims: ClaimWords {
        chip,
        source: "Source",
        sources: "Sources",
    },
    dismissal: DismissalWords {
        title: "What does “without prejudice” mean?",
        legend: "Kind of dismissal",
        without: "Without prejudice",
        without_door: "The door is left open",
        without_picture: "A door standing ajar; light falls through the gap",
        with: "With prejudice",
        with_door: "The door is shut",
        with_picture: "A closed door",
        after: "After the dismissal",
        in_this_case: "In this case",
        limit: "A limit",
        misreadings: "What it does not mean",
    },
    clock: clock::CLOCK,
    paths: paths::PATHS,
    statement: StatementWords {
        title: |side| match side {
            Some(Side::Prosecution) => "What the prosecutors said, phrase by phrase",
            Some(Side::Defence | Side::Defendant) => "What the defence said, phrase by phrase",
            _ => "The statement, phrase by phrase",
        },
        left_out: "Left out by the article",
        original: "The exact words in English",
        back: |number| format!("{number}: back to the phrase"),
    },
    people: PeopleWords {
        title: "Who is involved",
        side: |side, is_charged| match side {
            Side::Harmed => "The people harmed",
            Side::Defendant if !is_charged => "Others on the set",
            Side::Defendant => "Defendants",
            Side::Prosecution => "Prosecution",
            Side::Defence => "Defence",
            Side::CourtAndPress => "Court and press",
            Side::Speaker => "Others",
        },
        presumed: "Presumed innocent unless convicted",
        unquoted: "No statement in this record by this date.",
        more: |sources| match sources {
            0 => "More".to_owned(),
            1 => "More, and 1 source".to_owned(),
            n => format!("More, and {n} sources"),
        },
        said: "On the record",
        events: "Events on this page",
    },
    timeline: TimelineWords {
        title: "What happened, in order",
        kind: |kind| match kind {
            EventKind::Incident => "Incident",
            EventKind::Statement => "Statement",
            EventKind::Evidence => "Evidence",
            EventKind::Filing => "Court filing",
            EventKind::Hearing => "Hearing",
            EventKind::Press => "Press report",
        },
        link: "Link to this",
        copy_link: "Copy link",
        people: "People:",
        stops_here: |day| format!("The page stops here, on {day}."),
        filter: FilterWords {
            person: "Person",
            kind: "Kind",
            all: "All",
            shown: |shown, total| match (shown, total) {
                (1, 1) => "1 development".to_owned(),
                (shown, total) if shown == total => format!("{total} developments"),
                (shown, total) => format!("{shown} of {total} developments"),
            },
            none,
            clear: "Clear filters",
        },
    },
    sources: SourceWords {
        title: "Sources",
        later: |number| format!("Source {number}: later than this date"),
        via: |host| format!("via {host}"),
        not_found: "address not found",
        copy: "copy, not linked",
        grade: |grade| match grade {
            Grade::A => "Court or official document",
            Grade::B => "Wire service, network or paper of record",
            Grade::C => "Trade, local or secondary press",
            Grade::D => "Pointer only",
        },
    },
};

/// A label that needs no completing.
const fn whole(shown: &'static str) -> Label {
    Label { shown, rest: "" }
}

fn none(kind: Option<EventKind>, person: Option<&str>) -> String {
    let what = match kind {
        None => "Nothing",
        Some(EventKind::Incident) => "No incident",
        Some(EventKind::Statement) => "No statement",
        Some(EventKind::Evidence) => "No evidence",
        Some(EventKind::Filing) => "No court filing",
        Some(EventKind::Hearing) => "No hearing",
        Some(EventKind::Press) => "No press report",
    };
    let about = person.map_or_else(String::new, |name| format!(" about {name}"));
    format!("{what}{about} by this date.")
}

fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn status(stage: Stage, basis: Option<Basis>, announced: bool) -> &'static str {
    match stage {
        Stage::NotCharged => "Not charged",
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial if announced => {
            "Charged; dismissal announced"
        }
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial => "Charged; case pending",
        Stage::OnTrial => "On trial",
        Stage::DismissedWithoutPrejudice => "Dismissed without prejudice",
        Stage::DismissedWithPrejudice => "Dismissed with prejudice",
        Stage::Acquitted => "Acquitted by a jury",
        Stage::Convicted | Stage::Sentenced => match basis {
            Some(Basis::NoContestPlea) => "Convicted on a no-contest plea",
            Some(Basis::Verdict) => "Convicted by a jury",
            None => "Convicted",
        },
        Stage::Released => "Released",
    }
}

fn verdict(guilty: &[&str], not_guilty: &[&str]) -> String {
    match (guilty, not_guilty) {
        ([], not) => format!("Acquitted by a jury of {}", list(not)),
        (of, []) => format!("Convicted by a jury of {}", list(of)),
        (of, not) => format!(
            "Convicted by a jury of {}, acquitted of {}",
            list(of),
            list(not)
        ),
    }
}

fn chip(standing: Attribution, by: &str, through: Option<&str>) -> String {
    match (standing, through) {
        (Attribution::CourtRecord, None) => "Court record".to_owned(),
        (Attribution::CourtRecord, Some(name)) => format!("Court filing, as quoted by {name}"),
        (Attribution::PartyStatement, _) => "Party statement".to_owned(),
        (Attribution::Allegation, _) => format!("Alleged by {by}"),
        (Attribution::Denial, _) => format!("Denied by {by}"),
        (Attribution::AnonymousSourced, _) => "Anonymous-sourced".to_owned(),
        (Attribution::Reported, _) => "Reported".to_owned(),
    }
}
