//! English.

mod accounts;
mod clock;
mod control;
mod lanes;
mod paths;

use crate::i18n::{
    ChipWords, ClaimWords, Counted, DateNavWords, DateWords, DismissalWords, FilterWords,
    GradeWords, HeaderWords, KindWords, Label, ListWords, MarkWords, NoneWords, PendingWords,
    PeopleWords, SideWords, SiteWords, SourceWords, SpeakerWords, StageWords, StatementWords,
    StatusWords, Template, TimelineWords, VerdictWords, Words,
};

pub(super) const WORDS: Words = Words {
    not_found: "There is no such page",
    to_story: "Go to the story",
    site: SiteWords {
        brand: "Without Prejudice",
        skip: "Skip to the timeline",
        languages: "Language",
        share: "Share",
        missing_controls: "Some controls did not load. The story above and below is complete without them.",
        legal_note: "This page explains public reporting and court procedure. It is not legal advice, \
                     and it takes no view on guilt. A person charged with a crime is presumed innocent \
                     unless proven guilty in court.",
        list: ListWords {
            comma: ", ",
            and: " and ",
            and_before_i: " and ",
        },
        quoted: Template("“{0}”"),
        unusable_day: Template("This page has no view for “{1}”. It shows {0}."),
        unusable_address: Template(
            "The address asks for a day that this page has no view for. It shows {0}.",
        ),
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
        day: Template("{0} {1} {2}"),
        month: Template("{0} {1}"),
        about: Template("about {0}"),
        uncertain: Template("{0}, uncertain"),
        month_only: "Month only",
        year_only: "Year only",
        morning: Template("{0}:{1} a.m."),
        afternoon: Template("{0}:{1} p.m."),
        in_court: Template("{0} ({1} in {2})"),
        no_zone: Template("{0} (zone not shown)"),
        numbers: [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        ],
    },
    header: HeaderWords {
        as_it_stood: Template("As it stood on {0}"),
        today: "Where it stands today",
        last_checked: Template("Last checked {0}"),
        based_on: "Based on court papers and news reports. Every sentence names its source.",
        no_corrections: "No corrections.",
        corrections: Counted {
            one: Template("1 correction."),
            many: Template("{0} corrections."),
        },
    },
    date_nav: DateNavWords {
        label: "Other days",
        reading: "You are reading the case as it stood on",
        earlier: whole("Earlier development"),
        later: whole("Later development"),
        story: whole("Day of the article"),
        latest: whole("Latest"),
        since: Counted {
            one: Template("Since then: 1 development."),
            many: Template("Since then: {0} developments."),
        },
        shown: Template("Showing {0}. {1}"),
        is_latest: "This is the latest we have.",
        hidden: Counted {
            one: Template("1 later development is hidden."),
            many: Template("{0} later developments are hidden."),
        },
        show_next: "Move to the next one",
        show_latest: "Show the latest",
    },
    control: control::CONTROL,
    lanes: lanes::LANES,
    status: StatusWords {
        words: StageWords {
            not_charged: "Not charged",
            pending: "Charged; case pending",
            announced: "Charged; dismissal announced",
            on_trial: "On trial",
            dismissed_without: "Dismissed without prejudice",
            dismissed_with: "Dismissed with prejudice",
            acquitted: "Acquitted by a jury",
            convicted: "Convicted",
            convicted_by_verdict: "Convicted by a jury",
            convicted_by_plea: "Convicted on a no-contest plea",
            released: "Released",
        },
        beside: PendingWords {
            charged: "The charge is filed.",
            awaiting_hearing: "A preliminary hearing is set.",
            awaiting_trial: "Awaiting trial.",
        },
        verdict: VerdictWords {
            guilty: Template("Convicted by a jury of {0}"),
            not_guilty: Template("Acquitted by a jury of {0}"),
            mixed: Template("Convicted by a jury of {0}, acquitted of {1}"),
        },
        mark: MarkWords {
            no_charge: "No charge",
            charged: "Charged",
            open: "Dismissed without prejudice",
            shut: "Dismissed with prejudice",
            judged: "Convicted",
        },
    },
    claims: ClaimWords {
        chip: ChipWords {
            court_record: "Court record",
            court_filing: Template("Court filing, as quoted by {0}"),
            party_statement: "Party statement",
            allegation: Template("Alleged by {0}"),
            denial: Template("Denied by {0}"),
            anonymous: "Anonymous-sourced",
            reported: "Reported",
        },
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
        title: SpeakerWords {
            prosecution: "What the prosecutors said, phrase by phrase",
            defence: "What the defence said, phrase by phrase",
            others: "The statement, phrase by phrase",
        },
        left_out: "Left out by the article",
        original: "The exact words in English",
        back: Template("{0}: back to the phrase"),
    },
    people: PeopleWords {
        title: "Who is involved",
        side: SideWords {
            harmed: "The people harmed",
            defendants: "Defendants",
            not_charged: "Others on the set",
            prosecution: "Prosecution",
            defence: "Defence",
            court_and_press: "Court and press",
            speakers: "Others",
        },
        presumed: "Presumed innocent unless convicted",
        unquoted: "No statement in this record by this date.",
        more: "More",
        more_sourced: Counted {
            one: Template("More, and 1 source"),
            many: Template("More, and {0} sources"),
        },
        said: "On the record",
        events: "Events on this page",
    },
    timeline: TimelineWords {
        title: "What happened, in order",
        kind: KindWords {
            incident: "Incident",
            statement: "Statement",
            evidence: "Evidence",
            filing: "Court filing",
            hearing: "Hearing",
            press: "Press report",
        },
        link: "Link to this",
        copy_link: "Copy link",
        people: "People:",
        stops_here: Template("The page stops here, on {0}."),
        filter: FilterWords {
            person: "Person",
            kind: "Kind",
            all: "All",
            shown: Counted {
                one: Template("1 development"),
                many: Template("{0} developments"),
            },
            shown_of: Template("{0} of {1} developments"),
            none: NoneWords {
                of_all: "Nothing",
                of_kind: KindWords {
                    incident: "No incident",
                    statement: "No statement",
                    evidence: "No evidence",
                    filing: "No court filing",
                    hearing: "No hearing",
                    press: "No press report",
                },
                by_day: Template("{0} by this date."),
                about_by_day: Template("{0} about {1} by this date."),
            },
            clear: "Clear filters",
        },
    },
    accounts: accounts::ACCOUNTS,
    sources: SourceWords {
        title: "Sources",
        later: Template("Source {0}: later than this date"),
        via: Template("via {0}"),
        not_found: "address not found",
        copy: "copy, not linked",
        grade: GradeWords {
            a: "Court or official document",
            b: "Wire service, network or paper of record",
            c: "Trade, local or secondary press",
            d: "Pointer only",
        },
    },
};

/// A label that needs no completing.
const fn whole(shown: &'static str) -> Label {
    Label { shown, rest: "" }
}
