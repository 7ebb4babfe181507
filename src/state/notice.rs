//! Notices in words.

use record::{Day, Proceeding};

use crate::{
    i18n::dates,
    on_day::{CaseOnDay, status_of},
    state::Notice,
};

/// The notice as the page says it on this day.
pub fn notice_text(notice: &Notice, case: CaseOnDay<'_>) -> String {
    let shown = dates::day(case.words, case.day);
    match notice {
        Notice::UnusableDay(asked) => match repeatable(asked) {
            Some(asked) => case.words.site.unusable_day.with(&[&shown, asked]),
            None => case.words.site.unusable_address.with(&[&shown]),
        },
        Notice::Shown { before, says_day } => {
            let answer = case.record.answer_on(case.day);
            let answer = answer.map_or_else(String::new, |answer| answer.answer.plain());
            let said = if *says_day {
                case.words.date_nav.shown.with(&[&shown, &answer])
            } else {
                answer
            };
            said + &changes(case, *before)
        }
        Notice::Filtered(filter) => filter.outcome(case),
        Notice::Moved { .. } => case.words.control.moved.with(&[&shown]),
    }
}

/// The cases that stand otherwise than on the day before.
fn changes(case: CaseOnDay<'_>, before: Day) -> String {
    let then = case.on(before);
    let stands = &case.words.control.stands;
    let mut changes = String::new();
    for (key, proceeding) in case.record.all::<Proceeding>() {
        let now = status_of(case, key).words;
        if now != status_of(then, key).words {
            changes.push(' ');
            changes.push_str(&stands.with(&[&proceeding.title, &now]));
        }
    }
    changes
}

/// A link must not be able to put words of its choice into the page's mouth: only what could be
/// meant as a day is repeated.
fn repeatable(asked: &str) -> Option<&str> {
    let like_a_day = |c: char| c.is_ascii_digit() || c == '-';
    let fits = (1..=10).contains(&asked.len()) && asked.chars().all(like_a_day);
    (fits || asked == "latest").then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::repeatable;

    #[test]
    fn only_what_could_be_a_day_is_repeated() {
        assert_eq!(repeatable("2023-02-30"), Some("2023-02-30"));
        assert_eq!(repeatable("latest"), Some("latest"));
        assert_eq!(repeatable("he did it"), None);
        assert_eq!(repeatable(""), None);
    }
}
