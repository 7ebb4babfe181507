//! Documents: statements in full, split at the phrases that have notes.

use record::{Document, Key, Note, Omission, Piece, Source};

use crate::{
    check::{
        fields::{day, non_empty, or_placeholder},
        ids::Scope,
        markup,
        report::Report,
        sources,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

pub(super) fn document(
    entry: &file::Document,
    all: (&Scope, &[Source]),
    report: &mut Report,
) -> Document {
    let file = FileKind::Documents;
    let since = day(file, &entry.since, report);
    let cite = |at: &Spanned, ids: &file::List, report: &mut Report| -> Vec<Key<Source>> {
        sources::of_entry(file, at, ids, all, report)
    };
    Document {
        id: entry.id.get_ref().clone(),
        since: or_placeholder(since),
        by: all.0.parties(file, &entry.by, report),
        attribution: markup::text(file, &entry.attribution, all.0, report),
        pieces: pieces(
            file,
            entry.text.get_ref(),
            &(entry.note.iter().map(|note| &note.phrase)).collect::<Vec<_>>(),
            report,
        ),
        original: (entry.original.as_ref()).map(|words| words.get_ref().trim().to_owned()),
        notes: (entry.note.iter())
            .map(|note| Note {
                id: note.id.get_ref().clone(),
                heading: non_empty(file, &note.heading, report),
                text: markup::text(file, &note.text, all.0, report),
                sources: cite(&note.id, &note.sources, report),
            })
            .collect(),
        omission: entry.omission.as_ref().map(|omission| Omission {
            words: non_empty(file, &omission.words, report),
            text: markup::text(file, &omission.text, all.0, report),
            sources: cite(&omission.words, &omission.sources, report),
        }),
        sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
    }
}

/// Splits a document at the phrases that have notes; reports phrases that it does not have once, in order.
pub(super) fn pieces(
    file: FileKind,
    text: &str,
    phrases: &[&Spanned],
    report: &mut Report,
) -> Vec<Piece> {
    let text = text.trim();
    let mut pieces = Vec::new();
    let mut done = 0;
    for (index, field) in phrases.iter().enumerate() {
        let phrase = field.get_ref();
        let indices: Vec<usize> = text
            .match_indices(phrase.as_str())
            .map(|(at, _)| at)
            .collect();
        let message = match indices.as_slice() {
            _ if phrase.trim().is_empty() => "the phrase is empty",
            [] => "the phrase does not occur in the document",
            [at] if *at < done => "the phrase is before the phrase of the note above",
            [at] => {
                pieces.push(Piece {
                    words: text[done..*at].to_owned(),
                    note: None,
                });
                done = at + phrase.len();
                pieces.push(Piece {
                    words: phrase.clone(),
                    note: u16::try_from(index).ok(),
                });
                continue;
            }
            _ => "the phrase occurs more than once in the document",
        };
        let remedy = "Copy the exact phrase from the text, long enough to occur once, and keep the notes in the order of the text.";
        report.error_at(file, field, Rule::Phrase, message, remedy);
    }
    pieces.push(Piece {
        words: text[done..].to_owned(),
        note: None,
    });
    pieces.retain(|piece| !piece.words.is_empty());
    pieces
}
