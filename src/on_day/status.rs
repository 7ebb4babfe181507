//! Where a prosecution stands, in words.

use procedure::{Basis, Count, Move, Outcome, Stage, Standing};
use record::{Date, Event, Key, Mark, Proceeding};

use crate::{
    i18n::dates,
    on_day::{CaseOnDay, mark_of},
};

/// A defendant's status on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status<'a> {
    pub stage: Stage,
    pub mark: Mark,
    pub words: String,
    /// The same with the date of what led to it.
    pub dated: String,
    /// The stage of a pending case.
    pub beside: Option<&'a str>,
    /// The jury's whole verdict, where the words before do not carry it.
    pub verdict: Option<String>,
    /// What led to the stage; `None` before any charge.
    pub event: Option<&'a Event>,
}

/// The status of one prosecution on the day.
pub fn status_of(case: CaseOnDay<'_>, key: Key<Proceeding>) -> Status<'_> {
    let at = case.record.standing_on(key, case.day);
    let standing = &at.standing;
    let (words, verdict) = said(case, standing);
    let date = |date: Date| dates::date(case.words, date);
    let reached = at.event.map(|event| date(event.date));
    let decided = verdict_date(case, key).map(date);
    // A release is always told with its date: it says how long the sentence was served.
    let released = standing.stage == Stage::Released;
    let dated = in_full(&words, at.terms, reached.as_deref(), released);
    Status {
        stage: standing.stage,
        mark: mark_of(standing.stage),
        words: if released {
            dated.clone()
        } else {
            in_full(&words, at.terms, None, false)
        },
        dated,
        beside: case.words.status.beside.of(standing.stage),
        verdict: verdict.map(|words| in_full(&words, None, decided.as_deref(), false)),
        event: at.event,
    }
}

/// The words of a standing, and the jury's whole verdict where they do not carry it.
pub(super) fn said(case: CaseOnDay<'_>, standing: &Standing) -> (String, Option<String>) {
    let in_status = matches!(standing.stage, Stage::Convicted | Stage::Sentenced)
        && standing.basis == Some(Basis::Verdict);
    match verdict(case, standing) {
        Some(verdict) if in_status => (verdict, None),
        verdict => (bare(case, standing).to_owned(), verdict),
    }
}

/// The status alone.
pub(super) fn bare<'a>(case: CaseOnDay<'a>, standing: &Standing) -> &'a str {
    case.words
        .status
        .words
        .of(standing.stage, standing.basis, standing.dismissal_announced)
}

/// The status with its terms and its date; terms in brackets explain the word before them.
fn in_full(words: &str, terms: Option<&str>, date: Option<&str>, date_first: bool) -> String {
    let date = date.map_or_else(String::new, |date| format!(", {date}"));
    let terms = terms.map_or_else(String::new, |terms| {
        let joint = if terms.starts_with('(') { " " } else { "; " };
        format!("{joint}{terms}")
    });
    if date_first {
        format!("{words}{date}{terms}")
    } else {
        format!("{words}{terms}{date}")
    }
}

/// Every count of the verdict: an acquittal stands wherever the conviction does.
fn verdict(case: CaseOnDay<'_>, standing: &Standing) -> Option<String> {
    let of = |wanted: Outcome| -> Vec<&str> {
        (standing.verdict.iter())
            .filter(|(_, outcome)| *outcome == wanted)
            .filter_map(|(Count(index), _)| case.record.law().offences.get(usize::from(*index)))
            .map(|offence| offence.name.as_str())
            .collect()
    };
    let (words, list) = (&case.words.status.verdict, &case.words.site.list);
    (!standing.verdict.is_empty())
        .then(|| words.of(list, &of(Outcome::Guilty), &of(Outcome::NotGuilty)))
}

fn verdict_date(case: CaseOnDay<'_>, key: Key<Proceeding>) -> Option<Date> {
    let decides = |event: &&Event| {
        (event.effects.iter())
            .any(|effect| effect.proceeding == key && matches!(effect.step, Move::Verdict { .. }))
    };
    (case.record.events_by(case.day).iter().rev())
        .find(decides)
        .map(|event| event.date)
}

#[cfg(test)]
mod tests {
    use super::in_full;

    #[test]
    fn terms_follow_the_status_and_the_date_follows_both() {
        let plea = "Convicted on a no-contest plea";
        let terms = Some("six-month sentence suspended");
        let whole = "Convicted on a no-contest plea; six-month sentence suspended, 31 March 2023";
        assert_eq!(in_full(plea, terms, Some("31 March 2023"), false), whole);
        assert_eq!(in_full("On trial", None, None, false), "On trial");
    }

    #[test]
    fn terms_in_brackets_explain_the_date() {
        let said = in_full(
            "Released",
            Some("(AP: completed); the rest not found"),
            Some("May 2025"),
            true,
        );
        assert_eq!(
            said,
            "Released, May 2025 (AP: completed); the rest not found"
        );
    }
}
