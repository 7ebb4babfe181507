//! Notices in words.

use super::{Notice, Reading, status_of};
use crate::{
    case::{Day, Proceeding},
    words::dates,
};

/// The notice as the page says it on this day.
pub fn notice_text(notice: &Notice, reading: Reading<'_>) -> String {
    let shown = dates::day(reading.words, reading.day);
    match notice {
        Notice::UnusableDay(asked) => match repeatable(asked) {
            Some(asked) => reading.words.site.unusable_day.with(&[&shown, asked]),
            None => reading.words.site.unusable_address.with(&[&shown]),
        },
        Notice::Shown { before } => {
            let answer = reading.case.answer_on(reading.day);
            let answer = answer.map_or_else(String::new, |answer| answer.answer.plain());
            let said = reading.words.walk.shown.with(&[&shown, &answer]);
            said + &changes(reading, *before)
        }
        Notice::Moved { .. } => reading.words.control.moved.with(&[&shown]),
    }
}

/// The cases that stand otherwise than on the day before.
fn changes(reading: Reading<'_>, before: Day) -> String {
    let then = reading.on(before);
    let stands = reading.words.control.stands;
    let mut changes = String::new();
    for (key, proceeding) in reading.case.all::<Proceeding>() {
        let now = status_of(reading, key).words;
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
