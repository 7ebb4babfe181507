//! Quotations: somebody in the record said them, and in these words.

use record::{Case, Claim, Document, Inline, Text};

use crate::{
    check::{entries::Files, report::Report, texts::by_id},
    file::{FileKind, Spanned},
    problem::Rule,
};

/// So many words in a row, the same in a quotation and a document, are no accident.
const RUN: usize = 5;

/// What titles and answers quote stands in a claim or a document, where it has its speaker.
pub(super) fn attributed(
    files: &Files,
    case: &Case,
    in_language: impl Fn(FileKind) -> FileKind,
    report: &mut Report,
) {
    let spoken = spoken(case);
    let mut look = |file: FileKind, word: &Spanned, text: &Text| {
        let mut quoted = quoted(text);
        if quoted.any(|quoted| !spoken.contains(&bare(quoted))) {
            let message = "nobody in the record is said to have said this";
            let remedy =
                "Quote only what a claim or a document of this record quotes, with its speaker.";
            report.error_at(
                in_language(file),
                word,
                Rule::UnattributedQuotation,
                message,
                remedy,
            );
        }
    };
    let events = by_id(case);
    for entry in &files.events.good {
        if let Some(event) = events.get(entry.value.id.get_ref().as_str()) {
            look(FileKind::Events, &entry.value.title, &event.title);
        }
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        look(FileKind::Case, &entry.value.answer, &answer.answer);
        look(FileKind::Case, &entry.value.standfirst, &answer.standfirst);
    }
}

/// What claims quote of a document is in it, word for word.
pub(super) fn exact(files: &Files, case: &Case, report: &mut Report) {
    for (entry, (_, claim)) in files.claims.good.iter().zip(case.all::<Claim>()) {
        let quotes = (entry.value.quote.as_ref()).zip(claim.quote.as_ref());
        let quotes = quotes.map(|(entry, quote)| (&entry.words, quote.words.as_str()));
        let inline = quoted(&claim.text).map(|words| (&entry.value.text, words));
        for (word, words) in quotes.into_iter().chain(inline) {
            let documents = case.documents().iter();
            let told: Vec<String> = (documents.filter(|document| is_cited(document, claim)))
                .map(|document| bare(&in_full(document)))
                .collect();
            let words = bare(words);
            let is_exact = told.iter().any(|told| told.contains(&words));
            if !is_exact && told.iter().any(|told| shares_a_run(told, &words)) {
                let message = "the quotation is in other words than the document that it cites";
                let remedy =
                    "Copy the words from documents.toml, or end the quotation where they differ.";
                report.error_at(
                    FileKind::Claims,
                    word,
                    Rule::QuotationDiffers,
                    message,
                    remedy,
                );
            }
        }
    }
}

fn is_cited(document: &Document, claim: &Claim) -> bool {
    let is_by = claim.by.iter().any(|by| document.by.contains(by));
    is_by && (claim.sources.iter()).any(|source| document.sources.contains(source))
}

fn shares_a_run(document: &str, words: &str) -> bool {
    let words: Vec<&str> = words.split(' ').collect();
    words
        .windows(RUN)
        .any(|run| document.contains(&run.join(" ")))
}

fn in_full(document: &Document) -> String {
    let pieces = document.pieces.iter().map(|piece| piece.words.as_str());
    let left_out = document
        .omission
        .as_ref()
        .map_or("", |omission| &omission.words);
    pieces.chain([" ", left_out]).collect()
}

/// Everything that claims and documents hold, in bare words.
fn spoken(case: &Case) -> String {
    let claims = case.all::<Claim>().map(|(_, claim)| {
        let quote = claim.quote.as_ref().map_or("", |quote| &quote.words);
        [&claim.text.plain(), " ", quote].concat()
    });
    let documents = case.documents().iter().map(in_full);
    bare(&claims.chain(documents).collect::<Vec<_>>().join(" "))
}

fn quoted(text: &Text) -> impl Iterator<Item = &str> {
    text.0.iter().filter_map(|piece| match piece {
        Inline::Quotation(words) => Some(words.as_str()),
        _ => None,
    })
}

/// Spanned alone: how they are punctuated depends on the sentence around them.
fn bare(words: &str) -> String {
    let words = words.replace(|c: char| !c.is_alphanumeric(), " ");
    words
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
