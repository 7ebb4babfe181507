//! Texts from outside as messages show them: nothing in them moves a cursor, hides a letter or starts a line.

use std::{fmt::Write, path::Path};

use crate::characters::is_hidden;

/// The most characters of one text in a message.
const MOST: usize = 1_000;

/// The text in one line, with the code points of what nobody sees: `a\u{1b}b`.
pub fn shown(text: &str) -> String {
    let mut line = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == MOST {
            line.push('…');
            break;
        }
        push(&mut line, character, is_hidden(character));
    }
    line
}

/// A path in one line. One that a build server could take for an order of its own begins like any other path.
pub fn shown_path(path: &Path) -> String {
    let path = shown(&path.to_string_lossy());
    if path.starts_with("::") || path.starts_with("##") {
        format!("./{path}")
    } else {
        path
    }
}

/// An id in one line. Letters that no id can have are shown as code points, since some look like those that it can.
pub(crate) fn shown_id(id: &str) -> String {
    let mut line = String::new();
    for character in id.chars().take(100) {
        push(&mut line, character, !character.is_ascii_graphic());
    }
    line
}

fn push(line: &mut String, character: char, is_escaped: bool) {
    if is_escaped && character != ' ' {
        // Writing into a string can't fail.
        let _ = write!(line, "{}", character.escape_unicode());
    } else {
        line.push(character);
    }
}

/// A line of a file with `\u{fffd}` for each character that nobody sees: as many characters as before.
pub(crate) fn visible(line: &str) -> String {
    let seen = |letter: char| {
        if is_hidden(letter) && letter != '\t' {
            char::REPLACEMENT_CHARACTER
        } else {
            letter
        }
    };
    line.chars().map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::{shown, shown_id, visible};

    #[test]
    fn what_a_terminal_or_a_build_server_would_obey_is_shown_as_code_points() {
        assert_eq!(shown("a\u{1b}[31m"), "a\\u{1b}[31m");
        assert_eq!(shown("a\n::error::b"), "a\\u{a}::error::b");
        assert_eq!(shown("\u{202e}\u{200b}é “x”"), "\\u{202e}\\u{200b}é “x”");
        assert_eq!(shown(&"é".repeat(5_000)).chars().count(), 1_001);
    }

    #[test]
    fn an_id_shows_letters_that_look_like_others() {
        assert_eq!(shown_id("d\u{435}nies-1"), "d\\u{435}nies-1");
        assert_eq!(shown_id("two words!"), "two words!");
    }

    #[test]
    fn a_line_keeps_its_columns() {
        assert_eq!(visible("a\u{1b}\tb\u{2067}"), "a\u{fffd}\tb\u{fffd}");
    }
}
