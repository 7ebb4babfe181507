//! Quotations: each has a speaker in the record, and the words of its document.

use record::{Case, Claim, Document, Inline, Text};

use crate::{
    check::{files::Files, lint_texts::events_by_id, report::Report},
    file::{FileKind, Spanned},
    problem::Rule,
};

/// A quotation and a document that share this many words in a row are about the same sentence.
const SHARED_WORDS: usize = 5;

/// Reports a quotation in a title, a summary or an answer that no claim or document has with its speaker.
pub(super) fn check_speakers(
    files: &Files,
    case: &Case,
    in_language: impl Fn(FileKind) -> FileKind,
    report: &mut Report,
) {
    let quotable = quotable_words(case);
    let mut check = |file: FileKind, field: &Spanned, text: &Text| {
        let mut quoted = quoted(text);
        if quoted.any(|quoted| !quotable.contains(&normalize(quoted))) {
            let message = "no claim or document of this record has this quotation";
            let remedy = "Quote only words that a claim or a document of this record has, with their speaker.";
            report.error_at(
                in_language(file),
                field,
                Rule::UnattributedQuotation,
                message,
                remedy,
            );
        }
    };
    let events = events_by_id(case);
    for entry in &files.events.good {
        if let Some(event) = events.get(entry.value.id.get_ref().as_str()) {
            check(FileKind::Events, &entry.value.title, &event.title);
            if let (Some(entry), Some(summary)) = (&entry.value.summary, &event.summary) {
                check(FileKind::Events, &entry.text, &summary.text);
            }
        }
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        check(FileKind::Case, &entry.value.answer, &answer.answer);
        check(FileKind::Case, &entry.value.standfirst, &answer.standfirst);
    }
}

/// Reports a claim that quotes a document in other words.
pub(super) fn check_wording(files: &Files, case: &Case, report: &mut Report) {
    for (entry, (_, claim)) in files.claims.good.iter().zip(case.all::<Claim>()) {
        let quotes = (entry.value.quote.as_ref()).zip(claim.quote.as_ref());
        let quotes = quotes.map(|(entry, quote)| (&entry.words, quote.words.as_str()));
        let inline = quoted(&claim.text).map(|words| (&entry.value.text, words));
        for (field, words) in quotes.into_iter().chain(inline) {
            let documents: Vec<String> = (case.documents().iter())
                .filter(|document| is_cited(document, claim))
                .map(|document| normalize(&full_text(document)))
                .collect();
            let words = normalize(words);
            let is_exact = documents.iter().any(|document| document.contains(&words));
            if !is_exact
                && documents
                    .iter()
                    .any(|document| shares_words(document, &words))
            {
                let message = "the quotation differs from the document that it cites";
                let remedy =
                    "Copy the words from documents.toml, or end the quotation where they differ.";
                report.error_at(
                    FileKind::Claims,
                    field,
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

fn shares_words(document: &str, words: &str) -> bool {
    let words: Vec<&str> = words.split(' ').collect();
    words
        .windows(SHARED_WORDS)
        .any(|run| document.contains(&run.join(" ")))
}

/// The words of a document and its omission.
fn full_text(document: &Document) -> String {
    let pieces = document.pieces.iter().map(|piece| piece.words.as_str());
    let omission = document
        .omission
        .as_ref()
        .map_or("", |omission| &omission.words);
    pieces.chain([" ", omission]).collect()
}

/// The words of all claims and documents, normalized.
fn quotable_words(case: &Case) -> String {
    let claims = case.all::<Claim>().map(|(_, claim)| {
        let quote = claim.quote.as_ref().map_or("", |quote| &quote.words);
        [&claim.text.plain(), " ", quote].concat()
    });
    let documents = case.documents().iter().map(full_text);
    normalize(&claims.chain(documents).collect::<Vec<_>>().join(" "))
}

fn quoted(text: &Text) -> impl Iterator<Item = &str> {
    text.0.iter().filter_map(|piece| match piece {
        Inline::Quotation(words) => Some(words.as_str()),
        _ => None,
    })
}

/// Lower-case words without punctuation, which depends on the sentence around a quotation.
fn normalize(words: &str) -> String {
    let words = words.replace(|c: char| !c.is_alphanumeric(), " ");
    words
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
