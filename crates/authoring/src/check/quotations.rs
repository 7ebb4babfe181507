//! Quotations: each has a speaker in the record, and the words of its document.

use std::collections::HashSet;

use aho_corasick::AhoCorasick;
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
    let quotations = quotations(files, case);
    let wanted = quotations.iter().map(|(.., words)| words);
    // One pass over all words for all quotations together.
    let quotable = quotable_words(case);
    let mut is_quotable = vec![false; quotations.len()];
    if let Ok(finder) = AhoCorasick::new(wanted) {
        for found in finder.find_overlapping_iter(&quotable) {
            is_quotable[found.pattern().as_usize()] = true;
        }
    }
    let mut told = None;
    for ((file, field, _), is_quotable) in quotations.iter().zip(is_quotable) {
        // One problem for each text.
        if is_quotable || told == Some((*file, field.span().start)) {
            continue;
        }
        told = Some((*file, field.span().start));
        let message = "no claim or document of this record has this quotation";
        let remedy =
            "Quote only words that a claim or a document of this record has, with their speaker.";
        let (file, rule) = (in_language(*file), Rule::UnattributedQuotation);
        report.error_at(file, field, rule, message, remedy);
    }
}

/// The quotations of titles, summaries and answers, normalized, each with its field.
fn quotations<'a>(files: &'a Files, case: &Case) -> Vec<(FileKind, &'a Spanned, String)> {
    let mut all = Vec::new();
    let mut add = |file: FileKind, field: &'a Spanned, text: &Text| {
        all.extend(quoted(text).map(|words| (file, field, normalize(words))));
    };
    let events = events_by_id(case);
    for entry in &files.events.good {
        if let Some(event) = events.get(entry.value.id.get_ref().as_str()) {
            add(FileKind::Events, &entry.value.title, &event.title);
            if let (Some(entry), Some(summary)) = (&entry.value.summary, &event.summary) {
                add(FileKind::Events, &entry.text, &summary.text);
            }
        }
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        add(FileKind::Case, &entry.value.answer, &answer.answer);
        add(FileKind::Case, &entry.value.standfirst, &answer.standfirst);
    }
    all
}

/// A document's words, normalized, and every run of [`SHARED_WORDS`] of them.
struct Wording<'a> {
    document: &'a Document,
    words: &'a str,
    runs: HashSet<&'a str>,
}

/// Every run of [`SHARED_WORDS`] words of a normalized text.
fn runs(words: &str) -> impl Iterator<Item = &str> {
    let spaces: Vec<usize> = words.match_indices(' ').map(|(at, _)| at).collect();
    let starts = [0]
        .into_iter()
        .chain(spaces.clone().into_iter().map(|at| at + 1));
    let ends = spaces.into_iter().chain([words.len()]);
    starts
        .zip(ends.skip(SHARED_WORDS - 1))
        .map(|(start, end)| &words[start..end])
}

/// Reports a claim that quotes a document in other words.
pub(super) fn check_wording(files: &Files, case: &Case, report: &mut Report) {
    let normalized: Vec<String> = (case.documents().iter())
        .map(|document| normalize(&full_text(document)))
        .collect();
    let wordings: Vec<Wording<'_>> = (case.documents().iter().zip(&normalized))
        .map(|(document, words)| Wording {
            document,
            words,
            runs: runs(words).collect(),
        })
        .collect();
    for (entry, (_, claim)) in files.claims.good.iter().zip(case.all::<Claim>()) {
        let quotes = (entry.value.quote.as_ref()).zip(claim.quote.as_ref());
        let quotes = quotes.map(|(entry, quote)| (&entry.words, quote.words.as_str()));
        let inline = quoted(&claim.text).map(|words| (&entry.value.text, words));
        let cited = || wordings.iter().filter(|of| is_cited(of.document, claim));
        for (field, words) in quotes.into_iter().chain(inline) {
            let words = normalize(words);
            let shares = |of: &Wording<'_>| runs(&words).any(|run| of.runs.contains(run));
            if cited().any(shares) && !cited().any(|of| of.words.contains(words.as_str())) {
                let message = "the quotation differs from the document that it cites";
                let remedy =
                    "Copy the words from documents.toml, or end the quotation where they differ.";
                let (file, rule) = (FileKind::Claims, Rule::QuotationDiffers);
                report.error_at(file, field, rule, message, remedy);
            }
        }
    }
}

fn is_cited(document: &Document, claim: &Claim) -> bool {
    let is_by = claim.by.iter().any(|by| document.by.contains(by));
    is_by && (claim.sources.iter()).any(|source| document.sources.contains(source))
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
