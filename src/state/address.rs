//! What the query of an address asks for. Anything else in it is ignored, and nothing in it can
//! break the page.

use record::{Case, Day, Event, Key};

use crate::{
    i18n::Language,
    state::{Action, Notice, PageKind},
};

/// The parts of a query that the page understands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The day, or the words that are none.
    pub as_of: Option<Result<AsOf, String>>,
    pub theme: Option<Theme>,
}

/// The day that `as-of` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    Day(Day),
    Latest,
}

/// The colours that `theme` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Auto,
    Light,
    Dark,
}

/// Reads a query, with or without its question mark. Of two values for one name the last counts.
pub fn asked(query: &str) -> Asked {
    let mut asked = Asked::default();
    for pair in query.trim_start_matches('?').split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = decoded(value);
        match decoded(name).as_str() {
            "as-of" => asked.as_of = Some(as_of(value)),
            "theme" => asked.theme = theme(&value).or(asked.theme),
            _ => {}
        }
    }
    asked
}

/// What an address asks of the page.
pub fn action(query: &str) -> Option<Action> {
    Some(match asked(query).as_of? {
        Ok(as_of) => Action::Show(as_of),
        Err(words) => Action::Notify(Notice::UnusableDay(words)),
    })
}

/// What a link within the site leads to, under the site's root and without its fragment:
/// `es/on/2023-04-21/`, `?as-of=2023-05-10`.
pub fn target(link: &str, language: Language) -> Option<Action> {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let stop = PageKind::at(path, language)?;
    Some(action(query).unwrap_or(Action::Go(stop)))
}

/// The development that a fragment names: `#event-2023-04-21-nolle-prosequi`.
pub fn event(fragment: &str, case: &Case) -> Option<Key<Event>> {
    let id = fragment.strip_prefix("#event-")?;
    let named = |(_, event): &(_, &Event)| event.id == id;
    case.all().find(named).map(|(key, _)| key)
}

fn as_of(value: String) -> Result<AsOf, String> {
    if value == "latest" {
        return Ok(AsOf::Latest);
    }
    Day::parse(&value).map(AsOf::Day).ok_or(value)
}

fn theme(value: &str) -> Option<Theme> {
    match value {
        "auto" => Some(Theme::Auto),
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    }
}

/// Percent-encoding undone; what is no encoding stays as it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).and_then(hex);
        match (byte, code) {
            (b'%', Some(code)) => {
                plain.push(code);
                at += 2;
            }
            (b'+', _) => plain.push(b' '),
            _ => plain.push(*byte),
        }
        at += 1;
    }
    // What is no text asks for nothing that the page has, like a text that it does not know.
    String::from_utf8(plain).unwrap_or_default()
}

fn hex(digits: &[u8]) -> Option<u8> {
    digits.iter().try_fold(0_u8, |value, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        u8::try_from(u32::from(value) * 16 + digit).ok()
    })
}

#[cfg(test)]
mod tests {
    use record::Day;

    use super::{AsOf, Theme, action, asked};
    use crate::state::Action;

    fn april() -> Day {
        Day::new(2023, 4, 21).unwrap()
    }

    #[test]
    fn a_day_and_a_theme_are_understood() {
        let both = asked("?as-of=2023-04-21&theme=dark");
        assert_eq!(both.as_of, Some(Ok(AsOf::Day(april()))));
        assert_eq!(both.theme, Some(Theme::Dark));
        assert_eq!(asked("as-of=latest").as_of, Some(Ok(AsOf::Latest)));
        assert_eq!(
            asked("as%2Dof=2023%2D04%2d21").as_of,
            Some(Ok(AsOf::Day(april())))
        );
    }

    #[test]
    fn what_is_not_ours_is_ignored() {
        assert_eq!(
            asked("?utm_source=x&as_of=2023-04-21&theme=pink&&="),
            asked("")
        );
    }

    #[test]
    fn broken_encoding_breaks_nothing() {
        for query in [
            "?as-of=%",
            "?as-of=%4",
            "?as-of=%zz",
            "?as-of=%ff%fe",
            "?%=%",
            "?as-of=é%C3",
        ] {
            let as_of = asked(query).as_of;
            assert!(as_of.is_none_or(|as_of| as_of.is_err()), "{query}");
        }
    }

    #[test]
    fn a_day_is_shown_and_what_is_none_gets_a_polite_word() {
        let day = Action::Show(AsOf::Day(april()));
        assert_eq!(action("?as-of=2023-04-21"), Some(day));
        assert_eq!(action("?as-of=latest"), Some(Action::Show(AsOf::Latest)));
        assert_eq!(action(""), None);
        for other in ["?as-of=2023-02-30", "?as-of=", "?as-of=soon"] {
            assert!(matches!(action(other), Some(Action::Notify(_))), "{other}");
        }
    }
}
