//! Parties, proceedings and what is said.

use record::{Attribution, Claim, Dated, Day, Docket, Party, Proceeding, Quote, Side, Source};

use crate::{
    check::{
        entries::Files,
        markup,
        report::Report,
        scope::{Scope, day, filled},
        sources,
    },
    file::{self, FileKind, Spanned},
    problem::Rule,
};

/// Stands in for a day that could not be read; a problem has been reported then.
pub(super) fn or_first(day: Option<Day>) -> Day {
    day.unwrap_or_else(|| Day::from((1, 1, 1)))
}

pub(super) fn parties(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Party> {
    let file = FileKind::Parties;
    let mut party = |entry: &file::Party| {
        for id in &entry.quotes {
            let claim =
                (files.claims.good.iter()).find(|claim| claim.value.id.get_ref() == id.get_ref());
            if claim.is_some_and(|claim| claim.value.quote.is_none()) {
                let message = format!("the claim `{}` has no quotation", id.get_ref());
                let remedy = "Add `quote` to that claim, or refer to one that has it.";
                report.error_at(file, id, Rule::NoClaim, message, remedy);
            }
        }
        let from = day(file, &entry.from, report);
        Party {
            id: entry.id.get_ref().clone(),
            name: filled(file, &entry.name, report),
            short: filled(file, &entry.short, report),
            initials: entry
                .initials
                .as_ref()
                .map(|words| filled(file, words, report)),
            institution: entry.institution,
            side: entry.side,
            from: or_first(from),
            roles: dated(file, &entry.roles, or_first(from), scope, report),
            claims: scope.claims(file, &entry.claims, report),
            quotes: scope.claims(file, &entry.quotes, report),
            unquoted: (entry.unquoted.as_ref()).map(|text| markup::text(file, text, scope, report)),
        }
    };
    files
        .parties
        .good
        .iter()
        .map(|entry| party(&entry.value))
        .collect()
}

/// Texts that hold from a day on, in the order of their days; without one, from `first`.
pub(super) fn dated(
    file: FileKind,
    entries: &[file::Dated],
    first: Day,
    scope: &Scope,
    report: &mut Report,
) -> Vec<Dated> {
    let mut all: Vec<Dated> = Vec::new();
    for entry in entries {
        let since = (entry.since.as_ref()).map_or(Some(first), |since| day(file, since, report));
        if let (Some(since), Some(before), Some(word)) = (since, all.last(), &entry.since)
            && since < before.since
        {
            let message = "this text does not come after the one before it";
            let remedy = "Put the texts in the order of their days.";
            report.error_at(file, word, Rule::Order, message, remedy);
        }
        all.push(Dated {
            since: or_first(since),
            text: markup::text(file, &entry.text, scope, report),
        });
    }
    all
}

pub(super) fn proceedings(
    files: &Files,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Proceeding> {
    (files.proceedings.good.iter())
        .filter_map(|entry| proceeding(files, &entry.value, (scope, all), report))
        .collect()
}

fn proceeding(
    files: &Files,
    entry: &file::Proceeding,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Option<Proceeding> {
    let file = FileKind::Proceedings;
    let defendant = scope.party(file, &entry.defendant, report);
    let side = (files.parties.good.iter())
        .find(|party| party.value.id.get_ref() == entry.defendant.get_ref())
        .map(|party| party.value.side);
    if side.is_some_and(|side| side != Side::Defendant) {
        let message = format!("`{}` is not a defendant", entry.defendant.get_ref());
        let remedy = "Only defendants have a status: give the party `side = \"defendant\"`, or name another.";
        report.error_at(file, &entry.defendant, Rule::WrongValue, message, remedy);
    }
    let docket = |docket: &file::Docket, report: &mut Report| {
        let from = day(file, &docket.from, report);
        Docket {
            number: filled(file, &docket.number, report),
            from: or_first(from),
            sources: sources::of_entry(file, &docket.number, &docket.sources, (scope, all), report),
        }
    };
    let alleged = day(file, &entry.alleged, report);
    Some(Proceeding {
        alleged: or_first(alleged),
        id: entry.id.get_ref().clone(),
        title: filled(file, &entry.title, report),
        initial: filled(file, &entry.initial, report),
        dockets: entry
            .dockets
            .iter()
            .map(|entry| docket(entry, report))
            .collect(),
        defendant: defendant?,
    })
}

pub(super) fn claims(
    files: &Files,
    (scope, all): (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Claim> {
    let mut articles: Vec<u16> = Vec::new();
    (files.claims.good.iter())
        .map(|entry| {
            unique_article(&entry.value, &mut articles, report);
            claim(&entry.value, (scope, all), report)
        })
        .collect()
}

fn unique_article(claim: &file::Claim, seen: &mut Vec<u16>, report: &mut Report) {
    let Some(number) = &claim.article else {
        return;
    };
    if seen.contains(number.get_ref()) {
        let message = format!(
            "statement {} of the main source is there already",
            number.get_ref()
        );
        let remedy =
            "Each statement of the main source is one claim; leave the number out of the other.";
        report.at(
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
    let since = day(file, &entry.since, report);
    let mut until = (entry.until.as_ref()).and_then(|until| day(file, until, report));
    if let (Some(since), Some(end), Some(word)) = (since, until, &entry.until)
        && end <= since
    {
        let remedy = "Let `until` be the first day on which it no longer holds.";
        report.error_at(
            file,
            word,
            Rule::DatesReversed,
            "the claim ends before it begins",
            remedy,
        );
        until = None;
    }
    if entry.by.is_empty() {
        let message = format!("nobody says `{}`", entry.id.get_ref());
        let remedy = "Name in `by` who says so.";
        report.error_at(file, &entry.id, Rule::NoSource, message, remedy);
    }
    let sources = sources::of_entry(file, &entry.id, &entry.sources, (scope, all), report);
    let standing = *entry.standing.get_ref();
    if standing == Attribution::CourtRecord
        && entry.via.is_empty()
        && sources.len() == entry.sources.len()
        && !sources::is_official(&sources, all)
    {
        let remedy = "Name in `via` who quotes the record, add the court's own paper as a source of grade \
                      A, or call it `reported`.";
        let message = "a court record that nobody has seen: no court source and no `via`";
        report.at(
            file,
            &entry.standing.span(),
            Rule::UnseenRecord,
            message,
            remedy,
        );
    }
    Claim {
        id: entry.id.get_ref().clone(),
        text: markup::text(file, &entry.text, scope, report),
        standing,
        by: scope.parties(file, &entry.by, report),
        via: scope.parties(file, &entry.via, report),
        quote: entry.quote.as_ref().map(|quote| quotation(quote, report)),
        sources,
        since: or_first(since),
        until,
        article: entry.article.as_ref().map(|number| *number.get_ref()),
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
        words: filled(FileKind::Claims, &quote.words, report),
        attribution: filled(FileKind::Claims, &quote.attribution, report),
    }
}
