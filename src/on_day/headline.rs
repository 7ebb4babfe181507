//! The answer, cut at the phrases that carry a mark.

use record::{Answer, Inline, Mark};

use crate::on_day::CaseOnDay;

/// A stretch of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase<'a> {
    Plain(&'a str),
    Marked {
        words: &'a str,
        mark: Mark,
        /// Punctuation that must not be parted from the phrase.
        tail: &'a str,
    },
}

/// The answer's stretches in order.
pub fn phrases(answer: &Answer) -> Vec<Phrase<'_>> {
    let mut marks = answer.marks.iter();
    let mut phrases: Vec<Phrase<'_>> = Vec::new();
    for piece in &answer.answer.0 {
        let words =
            match (piece, phrases.last_mut()) {
                (Inline::Emphasis(words), _) => {
                    phrases.push(marks.next().map_or(Phrase::Plain(words), |mark| {
                        Phrase::Marked {
                            words,
                            mark: *mark,
                            tail: "",
                        }
                    }));
                    continue;
                }
                (piece, Some(Phrase::Marked { tail, .. })) => {
                    let words = piece.words();
                    let end = words.len()
                        - words
                            .trim_start_matches([',', '.', ';', ':', '?', '!'])
                            .len();
                    *tail = &words[..end];
                    &words[end..]
                }
                (piece, _) => piece.words(),
            };
        if !words.is_empty() {
            phrases.push(Phrase::Plain(words));
        }
    }
    phrases
}

/// The page's title: the question, and the day whose knowledge answers it.
pub fn title(case: CaseOnDay<'_>) -> String {
    let as_it_stood = case.words.as_it_stood(case.day);
    let question = (case.record.answer_on(case.day)).map_or("", |answer| &answer.question);
    format!("{question} {as_it_stood} – {}", case.words.site.brand)
}
