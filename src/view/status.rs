//! Where a prosecution stands, in words.

use super::{Reading, mark_of};
use crate::{
    case::{Date, Event, Key, Mark, Proceeding},
    procedure::{Basis, Count, Move, Outcome, Stage, Standing},
    words::dates,
};

/// A defendant's status on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status<'a> {
    pub stage: Stage,
    pub mark: Mark,
    pub words: String,
    /// The stage of a pending case.
    pub beside: Option<&'static str>,
    /// The jury's whole verdict, where the words before do not carry it.
    pub verdict: Option<String>,
    /// What led to the stage; `None` before any charge.
    pub event: Option<&'a Event>,
}

/// The status of one prosecution on the day.
pub fn status_of(reading: Reading<'_>, key: Key<Proceeding>) -> Status<'_> {
    let at = reading.case.standing_on(key, reading.day);
    let standing = &at.standing;
    let verdict = verdict(reading, standing);
    let in_status = matches!(standing.stage, Stage::Convicted | Stage::Sentenced)
        && standing.basis == Some(Basis::Verdict);
    let (words, verdict) = match verdict {
        Some(verdict) if in_status => (verdict, None),
        verdict => (bare(reading, standing), verdict),
    };
    Status {
        stage: standing.stage,
        mark: mark_of(standing.stage),
        words: with_terms(words, at.terms),
        beside: (reading.words.status.beside)(standing.stage),
        verdict: verdict.map(|words| dated(reading, words, verdict_date(reading, key))),
        event: at.event,
    }
}

fn bare(reading: Reading<'_>, standing: &Standing) -> String {
    let words = reading.words.status.words;
    words(standing.stage, standing.basis, standing.dismissal_announced).to_owned()
}

/// Terms that open with a bracket belong to the word before them.
fn with_terms(words: String, terms: Option<&str>) -> String {
    match terms {
        None => words,
        Some(terms) if terms.starts_with('(') => format!("{words} {terms}"),
        Some(terms) => format!("{words}; {terms}"),
    }
}

/// Every count of the verdict: an acquittal stands wherever the conviction does.
fn verdict(reading: Reading<'_>, standing: &Standing) -> Option<String> {
    let of = |wanted: Outcome| -> Vec<&str> {
        (standing.verdict.iter())
            .filter(|(_, outcome)| *outcome == wanted)
            .filter_map(|(Count(index), _)| reading.case.law().offences.get(usize::from(*index)))
            .map(|offence| offence.name.as_str())
            .collect()
    };
    let words = reading.words.status.verdict;
    (!standing.verdict.is_empty()).then(|| words(&of(Outcome::Guilty), &of(Outcome::NotGuilty)))
}

fn verdict_date(reading: Reading<'_>, key: Key<Proceeding>) -> Option<Date> {
    let decides = |event: &&Event| {
        (event.effects.iter())
            .any(|effect| effect.proceeding == key && matches!(effect.step, Move::Verdict { .. }))
    };
    (reading.case.events_by(reading.day).iter().rev()).find(decides).map(|event| event.date)
}

fn dated(reading: Reading<'_>, words: String, date: Option<Date>) -> String {
    match date {
        Some(date) => format!("{words}, {}", dates::date(reading.words, date)),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::with_terms;

    #[test]
    fn terms_follow_the_status() {
        let plea = "Convicted on a no-contest plea".to_owned();
        let said = with_terms(plea, Some("six-month sentence suspended"));
        assert_eq!(said, "Convicted on a no-contest plea; six-month sentence suspended");
        assert_eq!(with_terms("Released".to_owned(), Some("(AP)")), "Released (AP)");
    }
}
