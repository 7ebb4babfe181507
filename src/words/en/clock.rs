//! The clock, in English.

use crate::{
    procedure::{Review, Stage},
    words::ClockWords,
};

pub(super) const CLOCK: ClockWords = ClockWords {
    title: "How long the door can stay open",
    lead: |stage, day| {
        let what = match stage {
            Stage::NotCharged => "time left for a charge",
            Stage::DismissedWithoutPrejudice => "time left to file the charge again",
            _ => "time left on the plain count",
        };
        format!("On {day}, {what}")
    },
    units: [["year", "years"], ["month", "months"], ["day", "days"]],
    until: |days, end| match days {
        "1" => format!("1 day, until {end}"),
        days => format!("{days} days, until {end}"),
    },
    moot: "The clock no longer matters here",
    over: "Nothing",
    rule: |place, years, offence, degree, citation| {
        let years = match years {
            1 => "one year".to_owned(),
            n => format!("{} years", number(n)),
        };
        let charge = match offence {
            Some(name) => format!("to bring a charge of {name}"),
            None => "to bring a charge of this degree".to_owned(),
        };
        format!("{place} gives prosecutors {years} {charge}: {degree}, {citation}.")
    },
    runs: |start, end| {
        format!("The plain count runs from {start}, the day of the event, to {end}.")
    },
    passed: |span, days, whole| format!("{span} had passed: {days} of {whole} days."),
    meaning,
    assumption: "This is our own plain count, without any pause. A court may count differently.",
    ends: |years, end| format!("{end}: the plain {}-year count ends here", number(years)),
    steps: "What was filed, and when",
    step: |day, in_time| {
        let in_time = if in_time { ", in time" } else { "" };
        format!("Day {day} of the count{in_time}.")
    },
    pauses: "What can pause the count",
};

fn meaning(stage: Stage, review: Review) -> &'static str {
    match stage {
        Stage::NotCharged => {
            "No charge is before a court, and the time for one runs. How long it is depends on the crime: \
             this is the longest that the law on this page gives. It does not say that anyone will be charged."
        }
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial | Stage::OnTrial => {
            "A charge is before the court. The time left would matter again only if that charge fell away \
             and could be brought again."
        }
        Stage::DismissedWithoutPrejudice => {
            "No charge is before the court, and the time for one runs on. The same charge may be filed \
             again; nothing obliges prosecutors to."
        }
        Stage::DismissedWithPrejudice => match review {
            Review::Open => {
                "While the dismissal holds, the same charge cannot be filed again, however much time is \
                 left. Only a further ruling could bring it back."
            }
            Review::OnAppeal => {
                "While the dismissal holds, the same charge cannot be filed again, however much time is \
                 left. The State has appealed."
            }
            Review::Closed => {
                "The dismissal stands: the same charge cannot be filed again, however much time is left."
            }
        },
        _ => "The charge was decided, so that the time for bringing it no longer counts.",
    }
}

/// A number as running text writes it.
fn number(number: u16) -> String {
    const NUMBERS: [&str; 10] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let word = (usize::from(number).checked_sub(1)).and_then(|index| NUMBERS.get(index));
    word.map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
