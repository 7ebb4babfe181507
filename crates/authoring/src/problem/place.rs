//! Where a problem is, within one line of a file.

use std::ops::Range;

/// The most characters of a line that a problem keeps.
const MOST: usize = 1_000;
/// The most characters before and after the span in a longer line.
const AROUND: usize = 60;

/// A span within one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// In characters; at least 1.
    pub width: usize,
    /// The line itself; of a very long line, the stretch around the span.
    pub text: String,
    /// The characters of the line before that stretch.
    pub skipped: usize,
}

/// A text with the places where its lines begin, so that a place is found at once.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    text: String,
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: [0].into_iter().chain(after).collect(),
            text: text.to_owned(),
        }
    }

    /// The text between two bytes; nothing where they are no borders of characters.
    pub(crate) fn get(&self, span: &Range<usize>) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The line and the column of a span of bytes.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let text = self.text.as_str();
        let at = text.floor_char_boundary(span.start);
        let number = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[number - 1];
        let line = text[start..].lines().next().unwrap_or_default();
        let before = text[start..at].chars().count();
        let end = text
            .floor_char_boundary(span.end.max(at))
            .min(start + line.len())
            .max(at);
        let place = Place {
            line: number,
            column: before + 1,
            width: text[at..end].chars().count().max(1),
            text: String::new(),
            skipped: 0,
        };
        place.with_line(line)
    }
}

impl Place {
    fn with_line(mut self, line: &str) -> Self {
        if line.chars().nth(MOST).is_none() {
            line.clone_into(&mut self.text);
            return self;
        }
        self.skipped = (self.column - 1).saturating_sub(AROUND);
        self.width = self.width.min(AROUND);
        let length = self.column - 1 - self.skipped + self.width + AROUND;
        self.text = line.chars().skip(self.skipped).take(length).collect();
        self
    }

    /// The span of bytes within [`Place::text`], as it is shown: with as many characters.
    pub(super) fn bytes_in(&self, shown: &str) -> Range<usize> {
        let byte = |chars: usize| {
            let mut places = shown.char_indices().map(|(at, _)| at);
            places.nth(chars).unwrap_or(shown.len())
        };
        let start = self.column - 1 - self.skipped;
        byte(start)..byte(start + self.width)
    }
}

#[cfg(test)]
mod tests {
    use super::{AROUND, Lines, MOST};

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let lines = Lines::of("é = 1\nnäme = 2\n");
        let place = lines.place(&(15..16));
        assert_eq!((place.line, place.column, place.width), (2, 8, 1));
        assert_eq!(place.text, "näme = 2");
        assert_eq!(place.bytes_in(&place.text), 8..9);
    }

    #[test]
    fn of_a_very_long_line_the_stretch_around_the_span_is_kept() {
        let long = format!("{}here{}", "é".repeat(MOST), "é".repeat(MOST));
        let start = 2 * MOST;
        let place = Lines::of(&long).place(&(start..start + 4));
        assert_eq!((place.column, place.width), (MOST + 1, 4));
        assert_eq!(place.text.chars().count(), 2 * AROUND + 4);
        assert_eq!(&place.text[place.bytes_in(&place.text)], "here");
    }

    #[test]
    fn a_span_beyond_the_text_has_a_place_too() {
        for text in ["", "a", "a\n", "é\n\n"] {
            let place = Lines::of(text).place(&(1..99));
            assert!(place.line >= 1 && place.width >= 1, "{place:?}");
            let _ = place.bytes_in(text);
        }
    }
}
