//! Claims and their quotations.

use record::{Attribution, Claim, Day, Inline, Quote, Said, Source, Text};

use crate::{
    check::{
        fields::{day, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        markup,
        report::Report,
        sources,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

pub(super) fn claims(
    files: &Files,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Claim> {
    let mut articles: Vec<u16> = Vec::new();
    (files.claims.good.iter())
        .map(|entry| {
            check_article_number(&entry.value, &mut articles, report);
            claim(&entry.value, (scope, all), report)
        })
        .collect()
}

fn check_article_number(claim: &file::Claim, seen: &mut Vec<u16>, report: &mut Report) {
    let Some(number) = &claim.article else {
        return;
    };
    if seen.contains(number.get_ref()) {
        let message = format!(
            "two claims have the number {} of the main source",
            number.get_ref()
        );
        let remedy =
            "Each statement of the main source is one claim; remove the number from the other.";
        report.error_at_span(
            FileKind::Claims,
            &number.span(),
            Rule::ArticleNumber,
            message,
            remedy,
        );
    }
    seen.push(*number.get_ref());
}

fn claim(entry: &file::Claim, (scope, all): (&Scope, &[Source]), report: &mut Report) -> Claim {
    let file = FileKind::Claims;
    let (since, until) = period(entry, report);
    if entry.by.is_empty() {
        let message = format!("`{}` has no speaker", entry.id.get_ref());
        let remedy = "Name the speaker in `by`.";
        report.error_at(file, &entry.id, Rule::NoSource, message, remedy);
    }
    let sources = sources::of_entry(file, &entry.id, &entry.sources, (scope, all), report);
    let standing = *entry.standing.get_ref();
    let is_of_court = matches!(
        standing,
        Attribution::CourtRecord | Attribution::CourtDecision
    );
    if is_of_court && sources.len() == entry.sources.len() {
        check_court_record(entry, sources::is_official(&sources, all), report);
    }
    let text = markup::text(file, &entry.text, scope, report);
    if standing == Attribution::CourtRecord {
        check_written(entry, &text, report);
    }
    Claim {
        id: entry.id.get_ref().clone(),
        text,
        standing,
        by: scope.parties(file, &entry.by, report),
        via: scope.parties(file, &entry.via, report),
        quote: entry.quote.as_ref().map(|quote| quotation(quote, report)),
        sources,
        said: (entry.said.as_ref()).and_then(|field| said(field, since, report)),
        since: or_placeholder(since),
        until,
        article: entry.article.as_ref().map(|number| *number.get_ref()),
    }
}

/// The days from which the claim holds, and no longer holds; reports an end that is not after the beginning.
fn period(entry: &file::Claim, report: &mut Report) -> (Option<Day>, Option<Day>) {
    let file = FileKind::Claims;
    let since = day(file, &entry.since, report);
    let until = (entry.until.as_ref()).and_then(|until| day(file, until, report));
    match (since, until, &entry.until) {
        (Some(first), Some(end), Some(field)) if end <= first => {
            let message = "the claim ends before it begins";
            let remedy = "Set `until` to the first day on which it no longer holds.";
            report.error_at(file, field, Rule::DatesReversed, message, remedy);
            (since, None)
        }
        _ => (since, until),
    }
}

/// When the speaker said it; reports a day after the one from which it was known.
fn said(field: &Spanned, since: Option<Day>, report: &mut Report) -> Option<Said> {
    if field.get_ref() == "unknown" {
        return Some(Said::Unknown);
    }
    let date = sources::edtf(FileKind::Claims, field, report)?;
    if since.is_some_and(|since| since < date.first_day()) {
        let message = "the claim was known before its speaker said it";
        let remedy =
            "Correct `said` or `since`: `since` is the day on which it was said or a later one.";
        report.error_at(
            FileKind::Claims,
            field,
            Rule::DatesReversed,
            message,
            remedy,
        );
    }
    Some(Said::On(date))
}

/// Reports a court record without a court's document or a party that quotes it.
fn check_court_record(entry: &file::Claim, has_official_source: bool, report: &mut Report) {
    if !entry.via.is_empty() || has_official_source {
        return;
    }
    let message = "a court record without a court's document among its sources and without `via`";
    let remedy = "Name in `via` who quotes the record, add the court's document as a source of grade A, \
                  or use `reported`.";
    let span = entry.standing.span();
    report.error_at_span(FileKind::Claims, &span, Rule::UnseenRecord, message, remedy);
}

/// Words for what is spoken: a court record is on paper.
const SPOKEN: [&str; 4] = ["said", "told", "testified", "answered"];

/// Reports a court record of something that was spoken.
fn check_written(entry: &file::Claim, text: &Text, report: &mut Report) {
    let own = text
        .0
        .iter()
        .filter(|piece| !matches!(piece, Inline::Quotation(_)));
    let own = own.map(Inline::words).collect::<String>().to_lowercase();
    let mut words = own.split(|letter: char| !letter.is_alphabetic());
    if let Some(spoken) = words.find(|word| SPOKEN.contains(word)) {
        let message =
            format!("“{spoken}” in a court record: what is spoken is in no court’s paper");
        let remedy = "Use `court-decision` for a verdict, a ruling or a sentence, and `party-statement`, `allegation` or \
                      `denial` for what somebody said in court.";
        let (file, span) = (FileKind::Claims, entry.standing.span());
        report.error_at_span(file, &span, Rule::SpokenCourtRecord, message, remedy);
    }
}

fn quotation(quote: &file::Quote, report: &mut Report) -> Quote {
    let long = |words: &Spanned| words.get_ref().split_whitespace().count() > 20;
    if long(&quote.words) {
        let remedy = "Quote 20 words or fewer; longer statements belong in documents.toml.";
        let message = "the quotation is longer than 20 words";
        report.error_at(
            FileKind::Claims,
            &quote.words,
            Rule::LongQuote,
            message,
            remedy,
        );
    }
    Quote {
        words: non_empty(FileKind::Claims, &quote.words, report),
        attribution: non_empty(FileKind::Claims, &quote.attribution, report),
    }
}
