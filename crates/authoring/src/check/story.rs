//! Puts the checked parts together: heading, answers, documents, the whole.

use record::{
    Answer, Case, Correction, Document, Heading, Inline, Key, Note, Omission, Piece, Source, Story,
};

use crate::{
    check::{
        entries::Files,
        event::{self, Known},
        law, markup, more,
        people::{self, or_first},
        replay,
        report::Report,
        scope::{Scope, day, filled},
        sources,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

/// Everything that could be resolved; `None` where a whole part is missing.
pub(super) fn resolve(files: &Files, scope: &Scope, report: &mut Report) -> Option<Case> {
    let sources = sources::resolve(files, report);
    let all = (scope, sources.as_slice());
    let heading = (files.case.as_ref()).and_then(|entry| heading(&entry.value, scope, report));
    let in_this_case = (files.case.as_ref())
        .map(|entry| scope.claims(FileKind::Case, &entry.value.in_this_case, report));
    let answers = answers(files, scope, report);
    let parties = people::parties(files, scope, report);
    let proceedings = people::proceedings(files, all, report);
    let claims = people::claims(files, all, report);
    let known = Known {
        scope,
        sources: &sources,
        claims: &claims,
    };
    let events = event::resolve(files, &known, report);
    let law = law::resolve(files, all, report);
    replay::check(files, &events, law.as_ref(), report);
    let documents = (files.documents.good.iter())
        .map(|entry| document(&entry.value, all, report))
        .collect();
    let questions = more::questions(files, scope, report);
    let corrections = more::corrections(files, all, report);
    let law = law?;
    let story = Story {
        heading: Heading {
            corrections: own(&corrections),
            ..heading?
        },
        answers,
        in_this_case: in_this_case?,
        events: events.into_iter().map(|placed| placed.event).collect(),
        sources,
        parties,
        proceedings,
        claims,
        documents,
        questions,
        corrections,
    };
    Some(Case::new(story, law))
}

/// How many are of the record's own statements.
fn own(corrections: &[Correction]) -> u16 {
    let own = corrections
        .iter()
        .filter(|correction| correction.of.is_none());
    u16::try_from(own.count()).unwrap_or(u16::MAX)
}

fn heading(entry: &file::Case, scope: &Scope, report: &mut Report) -> Option<Heading> {
    let file = FileKind::Case;
    let main_source = scope.source(file, &entry.main_source, report);
    let story_day = day(file, &entry.story_day, report);
    let reviewed = day(file, &entry.reviewed, report);
    Some(Heading {
        id: entry.id.get_ref().clone(),
        title: filled(file, &entry.title, report),
        court_place: filled(file, &entry.court_place, report),
        based_on: markup::text(file, &entry.based_on, scope, report),
        main_source: main_source?,
        story_day: story_day?,
        reviewed: reviewed?,
        corrections: 0,
        stale_from: reviewed.map(|day| day.days_later(u32::from(entry.review_within))),
    })
}

fn answers(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for entry in &files.answers.good {
        let from = &entry.value.from;
        let answer = answer(&entry.value, scope, report);
        if answers
            .last()
            .is_some_and(|before| before.from >= answer.from)
        {
            let message = "this answer does not come after the one before it";
            let remedy = "Put the answers in the order of their days, one for each day.";
            report.error_at(FileKind::Case, from, Rule::Order, message, remedy);
        }
        answers.push(answer);
    }
    answers
}

fn answer(entry: &file::Answer, scope: &Scope, report: &mut Report) -> Answer {
    let file = FileKind::Case;
    let answer = markup::text(file, &entry.answer, scope, report);
    let phrases = (answer.0.iter())
        .filter(|part| matches!(part, Inline::Emphasis(_)))
        .count();
    if phrases != entry.marks.len() {
        let message = format!(
            "{phrases} emphasised phrases and {} marks",
            entry.marks.len()
        );
        let remedy = "Give `marks` one entry for each emphasised phrase, in their order.";
        report.error_at(file, &entry.answer, Rule::Marks, message, remedy);
    }
    Answer {
        from: or_first(day(file, &entry.from, report)),
        question: filled(file, &entry.question, report),
        answer,
        marks: entry.marks.clone(),
        standfirst: markup::text(file, &entry.standfirst, scope, report),
        description: filled(file, &entry.description, report),
    }
}

fn document(entry: &file::Document, all: (&Scope, &[Source]), report: &mut Report) -> Document {
    let file = FileKind::Documents;
    let since = day(file, &entry.since, report);
    let cite = |at: &Spanned, ids: &file::List, report: &mut Report| -> Vec<Key<Source>> {
        sources::of_entry(file, at, ids, all, report)
    };
    Document {
        id: entry.id.get_ref().clone(),
        since: or_first(since),
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
                heading: filled(file, &note.heading, report),
                text: markup::text(file, &note.text, all.0, report),
                sources: cite(&note.id, &note.sources, report),
            })
            .collect(),
        omission: entry.omission.as_ref().map(|omission| Omission {
            words: filled(file, &omission.words, report),
            text: markup::text(file, &omission.text, all.0, report),
            sources: cite(&omission.words, &omission.sources, report),
        }),
        sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
    }
}

/// Cuts the words at the noted phrases.
pub(super) fn pieces(
    file: FileKind,
    text: &str,
    phrases: &[&Spanned],
    report: &mut Report,
) -> Vec<Piece> {
    let text = text.trim();
    let mut pieces = Vec::new();
    let mut done = 0;
    for (index, word) in phrases.iter().enumerate() {
        let phrase = word.get_ref();
        let found: Vec<usize> = text
            .match_indices(phrase.as_str())
            .map(|(at, _)| at)
            .collect();
        let message = match found.as_slice() {
            _ if phrase.trim().is_empty() => "the phrase is empty",
            [] => "the phrase does not occur in the document",
            [at] if *at < done => "the phrase comes before the one of the note above it",
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
        let remedy = "Copy the phrase from the text exactly, long enough to occur once, in the text's order.";
        report.error_at(file, word, Rule::Phrase, message, remedy);
    }
    pieces.push(Piece {
        words: text[done..].to_owned(),
        note: None,
    });
    pieces.retain(|piece| !piece.words.is_empty());
    pieces
}
