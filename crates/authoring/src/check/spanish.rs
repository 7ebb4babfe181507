//! Replaces the English texts by the Spanish, and reports what is missing or outdated.

mod law;
mod translator;

use self::translator::Translator;
use crate::{
    check::{
        documents as document_parts,
        files::{Files, Spanish},
        ids::Scope,
        report::Report,
    },
    file::{self, Original, Spanned, spanish},
};

/// The same files with Spanish texts.
pub(super) fn translate(files: &Files, scope: &Scope, report: &mut Report) -> Files {
    let mut files = files.clone();
    let spanish = std::mem::take(&mut files.spanish);
    case(&mut files, &spanish, scope, report);
    parties_and_proceedings(&mut files, &spanish, scope, report);
    events_and_claims(&mut files, &spanish, scope, report);
    documents(&mut files, &spanish, scope, report);
    questions(&mut files, &spanish, scope, report);
    terms(&mut files, &spanish, scope, report);
    corrections(&mut files, &spanish, scope, report);
    law::law(&mut files, &spanish, scope, report);
    files
}

fn case(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let mut translator = Translator::new(Original::Case, scope, report);
    if let (Some(case), Some(pairs)) = (&mut files.case, &spanish.case) {
        translator.markup_text(&mut case.value.based_on, &pairs.value.based_on);
    }
    let answer =
        |translator: &mut Translator<'_>, answer: &mut file::Answer, pairs: &spanish::Answer| {
            translator.plain_text(&mut answer.question, &pairs.question);
            translator.markup_text(&mut answer.answer, &pairs.answer);
            translator.markup_text(&mut answer.standfirst, &pairs.standfirst);
            translator.plain_text(&mut answer.description, &pairs.description);
        };
    translator.entries(
        "answer",
        (&mut files.answers, |answer| answer.from.get_ref().clone()),
        (&spanish.answers, |answer| &answer.from),
        answer,
    );
}

fn parties_and_proceedings(
    files: &mut Files,
    spanish: &Spanish,
    scope: &Scope,
    report: &mut Report,
) {
    let party =
        |translator: &mut Translator<'_>, party: &mut file::Party, pairs: &spanish::Party| {
            translator.plain_text(&mut party.name, &pairs.name);
            translator.plain_text(&mut party.short, &pairs.short);
            let roles = party.roles.iter_mut().map(|role| &mut role.text).collect();
            translator.list("roles", &pairs.id, roles, &pairs.roles);
            translator.optional(
                "unquoted",
                &pairs.id,
                party.unquoted.as_mut(),
                pairs.unquoted.as_ref(),
            );
        };
    Translator::new(Original::Parties, scope, report).entries(
        "party",
        (&mut files.parties, |party| party.id.get_ref().clone()),
        (&spanish.parties, |party| &party.id),
        party,
    );
    Translator::new(Original::Proceedings, scope, report).entries(
        "proceeding",
        (&mut files.proceedings, |case| case.id.get_ref().clone()),
        (&spanish.proceedings, |case| &case.id),
        |translator, case, pairs| translator.plain_text(&mut case.title, &pairs.title),
    );
}

fn events_and_claims(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let event =
        |translator: &mut Translator<'_>, event: &mut file::Event, pairs: &spanish::Event| {
            translator.markup_text(&mut event.title, &pairs.title);
            translator.label(&pairs.id, event.label.as_mut(), pairs.label.as_ref());
            let notes = (event.date_notes.iter_mut()).map(|note| &mut note.text);
            translator.list("date_notes", &pairs.id, notes.collect(), &pairs.date_notes);
            let terms = (event.effect.iter_mut()).filter_map(|effect| effect.terms.as_mut());
            translator.list("terms", &pairs.id, terms.collect(), &pairs.terms);
            let summary = event.summary.as_mut().map(|summary| &mut summary.text);
            translator.optional("summary", &pairs.id, summary, pairs.summary.as_ref());
        };
    Translator::new(Original::Events, scope, report).entries(
        "event",
        (&mut files.events, |event| event.id.get_ref().clone()),
        (&spanish.events, |event| &event.id),
        event,
    );
    let claim =
        |translator: &mut Translator<'_>, claim: &mut file::Claim, pairs: &spanish::Claim| {
            translator.markup_text(&mut claim.text, &pairs.text);
            let (words, attribution) = claim
                .quote
                .as_mut()
                .map(|quote| (&mut quote.words, &mut quote.attribution))
                .unzip();
            let quote = pairs.quote.as_ref();
            let id = &pairs.id;
            translator.optional("quote.words", id, words, quote.map(|pair| &pair.words));
            let spoken = quote.map(|pair| &pair.attribution);
            translator.optional("quote.attribution", id, attribution, spoken);
        };
    Translator::new(Original::Claims, scope, report).entries(
        "claim",
        (&mut files.claims, |claim| claim.id.get_ref().clone()),
        (&spanish.claims, |claim| &claim.id),
        claim,
    );
}

fn documents(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let document =
        |translator: &mut Translator<'_>, entry: &mut file::Document, pairs: &spanish::Document| {
            translator.markup_text(&mut entry.attribution, &pairs.attribution);
            entry.original = Some(entry.text.clone());
            translator.plain_text(&mut entry.text, &pairs.text);
            let mut phrases: Vec<&Spanned> = Vec::new();
            for note in &mut entry.note {
                let id = note.id.get_ref();
                let Some(pairs) = pairs.note.iter().find(|pairs| pairs.id.get_ref() == id) else {
                    translator.missing_text(&pairs.id, &format!("note `{id}`"));
                    continue;
                };
                translator.plain_text(&mut note.phrase, &pairs.phrase);
                translator.plain_text(&mut note.heading, &pairs.heading);
                translator.markup_text(&mut note.text, &pairs.text);
                phrases.push(&pairs.phrase.es);
            }
            if let (Some(omission), Some(pairs)) = (&mut entry.omission, &pairs.omission) {
                translator.plain_text(&mut omission.words, &pairs.words);
                translator.markup_text(&mut omission.text, &pairs.text);
            } else if entry.omission.is_some() {
                translator.missing_text(&pairs.id, "`omission`");
            }
            document_parts::pieces(
                translator.file(),
                entry.text.get_ref(),
                &phrases,
                translator.report(),
            );
        };
    Translator::new(Original::Documents, scope, report).entries(
        "document",
        (&mut files.documents, |entry| entry.id.get_ref().clone()),
        (&spanish.documents, |entry| &entry.id),
        document,
    );
}

fn questions(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let question =
        |translator: &mut Translator<'_>, entry: &mut file::Question, pairs: &spanish::Question| {
            translator.plain_text(&mut entry.text, &pairs.text);
            let lines = entry.position.iter_mut().map(|position| &mut position.line);
            translator.list("positions", &pairs.id, lines.collect(), &pairs.positions);
            let silent = entry.silent.iter_mut().map(|silent| &mut silent.text);
            translator.list("silent", &pairs.id, silent.collect(), &pairs.silent);
        };
    Translator::new(Original::Questions, scope, report).entries(
        "question",
        (&mut files.questions, |entry| entry.id.get_ref().clone()),
        (&spanish.questions, |entry| &entry.id),
        question,
    );
}

fn terms(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let term = |translator: &mut Translator<'_>, entry: &mut file::Term, pairs: &spanish::Term| {
        translator.plain_text(&mut entry.name, &pairs.name);
        translator.markup_text(&mut entry.meaning, &pairs.meaning);
        translator.markup_text(&mut entry.is_not, &pairs.is_not);
        translator.plain_text(&mut entry.jurisdiction, &pairs.jurisdiction);
        entry.forms.clone_from(&pairs.forms);
    };
    Translator::new(Original::Terms, scope, report).entries(
        "term",
        (&mut files.terms, |entry| entry.id.get_ref().clone()),
        (&spanish.terms, |entry| &entry.id),
        term,
    );
}

fn corrections(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let correction = |translator: &mut Translator<'_>,
                      entry: &mut file::Correction,
                      pairs: &spanish::Correction| {
        translator.markup_text(&mut entry.was, &pairs.was);
        translator.markup_text(&mut entry.is, &pairs.is);
        translator.markup_text(&mut entry.why, &pairs.why);
    };
    Translator::new(Original::Corrections, scope, report).entries(
        "correction",
        (&mut files.corrections, |entry| entry.id.get_ref().clone()),
        (&spanish.corrections, |entry| &entry.id),
        correction,
    );
}
