//! Puts the Spanish in the place of the English, text by text, and says what is missing or outdated.

mod desk;

use self::desk::Translator;
use crate::{
    check::{
        entries::{Files, Spanish},
        report::Report,
        scope::Scope,
        story,
    },
    file::{self, Original, Spanned, spanish},
};

/// The same files with Spanish words.
pub(super) fn translate(files: &Files, scope: &Scope, report: &mut Report) -> Files {
    let mut files = files.clone();
    let spanish = std::mem::take(&mut files.spanish);
    case(&mut files, &spanish, scope, report);
    people(&mut files, &spanish, scope, report);
    developments(&mut files, &spanish, scope, report);
    documents(&mut files, &spanish, scope, report);
    more(&mut files, &spanish, scope, report);
    law(&mut files, &spanish, scope, report);
    files
}

fn case(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let mut desk = Translator::new(Original::Case, scope, report);
    if let (Some(case), Some(pairs)) = (&mut files.case, &spanish.case) {
        desk.marked(&mut case.value.based_on, &pairs.value.based_on);
    }
    let answer = |desk: &mut Translator<'_>, answer: &mut file::Answer, pairs: &spanish::Answer| {
        desk.plain(&mut answer.question, &pairs.question);
        desk.marked(&mut answer.answer, &pairs.answer);
        desk.marked(&mut answer.standfirst, &pairs.standfirst);
        desk.plain(&mut answer.description, &pairs.description);
    };
    desk.entries(
        "answer",
        (&mut files.answers, |answer| answer.from.get_ref().clone()),
        (&spanish.answers, |answer| &answer.from),
        answer,
    );
}

fn people(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let party = |desk: &mut Translator<'_>, party: &mut file::Party, pairs: &spanish::Party| {
        desk.plain(&mut party.name, &pairs.name);
        desk.plain(&mut party.short, &pairs.short);
        let roles = party.roles.iter_mut().map(|role| &mut role.text).collect();
        desk.list("roles", &pairs.id, roles, &pairs.roles);
        desk.optional(
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
        |desk, case, pairs| desk.plain(&mut case.title, &pairs.title),
    );
}

fn developments(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let event = |desk: &mut Translator<'_>, event: &mut file::Event, pairs: &spanish::Event| {
        desk.marked(&mut event.title, &pairs.title);
        desk.label(&pairs.id, event.label.as_mut(), pairs.label.as_ref());
        let notes = (event.date_notes.iter_mut()).map(|note| &mut note.text);
        desk.list("date_notes", &pairs.id, notes.collect(), &pairs.date_notes);
        let terms = (event.effect.iter_mut()).filter_map(|effect| effect.terms.as_mut());
        desk.list("terms", &pairs.id, terms.collect(), &pairs.terms);
    };
    Translator::new(Original::Events, scope, report).entries(
        "event",
        (&mut files.events, |event| event.id.get_ref().clone()),
        (&spanish.events, |event| &event.id),
        event,
    );
    let claim = |desk: &mut Translator<'_>, claim: &mut file::Claim, pairs: &spanish::Claim| {
        desk.marked(&mut claim.text, &pairs.text);
        let (words, attribution) = claim
            .quote
            .as_mut()
            .map(|quote| (&mut quote.words, &mut quote.attribution))
            .unzip();
        let quote = pairs.quote.as_ref();
        let id = &pairs.id;
        desk.optional("quote.words", id, words, quote.map(|pair| &pair.words));
        let spoken = quote.map(|pair| &pair.attribution);
        desk.optional("quote.attribution", id, attribution, spoken);
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
        |desk: &mut Translator<'_>, entry: &mut file::Document, pairs: &spanish::Document| {
            desk.marked(&mut entry.attribution, &pairs.attribution);
            entry.original = Some(entry.text.clone());
            desk.plain(&mut entry.text, &pairs.text);
            let mut phrases: Vec<&Spanned> = Vec::new();
            for note in &mut entry.note {
                let id = note.id.get_ref();
                let Some(pairs) = pairs.note.iter().find(|pairs| pairs.id.get_ref() == id) else {
                    desk.missing_in(&pairs.id, &format!("note `{id}`"));
                    continue;
                };
                desk.plain(&mut note.phrase, &pairs.phrase);
                desk.plain(&mut note.heading, &pairs.heading);
                desk.marked(&mut note.text, &pairs.text);
                phrases.push(&pairs.phrase.es);
            }
            if let (Some(omission), Some(pairs)) = (&mut entry.omission, &pairs.omission) {
                desk.plain(&mut omission.words, &pairs.words);
                desk.marked(&mut omission.text, &pairs.text);
            } else if entry.omission.is_some() {
                desk.missing_in(&pairs.id, "`omission`");
            }
            story::pieces(desk.file(), entry.text.get_ref(), &phrases, desk.report());
        };
    Translator::new(Original::Documents, scope, report).entries(
        "document",
        (&mut files.documents, |entry| entry.id.get_ref().clone()),
        (&spanish.documents, |entry| &entry.id),
        document,
    );
}

fn more(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let question =
        |desk: &mut Translator<'_>, entry: &mut file::Question, pairs: &spanish::Question| {
            desk.plain(&mut entry.text, &pairs.text);
            let lines = entry.position.iter_mut().map(|position| &mut position.line);
            desk.list("positions", &pairs.id, lines.collect(), &pairs.positions);
            let silent = entry.silent.iter_mut().map(|silent| &mut silent.text);
            desk.list("silent", &pairs.id, silent.collect(), &pairs.silent);
        };
    Translator::new(Original::Questions, scope, report).entries(
        "question",
        (&mut files.questions, |entry| entry.id.get_ref().clone()),
        (&spanish.questions, |entry| &entry.id),
        question,
    );
    let term = |desk: &mut Translator<'_>, entry: &mut file::Term, pairs: &spanish::Term| {
        desk.plain(&mut entry.name, &pairs.name);
        desk.marked(&mut entry.meaning, &pairs.meaning);
        desk.marked(&mut entry.is_not, &pairs.is_not);
        desk.plain(&mut entry.jurisdiction, &pairs.jurisdiction);
        entry.forms.clone_from(&pairs.forms);
    };
    Translator::new(Original::Terms, scope, report).entries(
        "term",
        (&mut files.terms, |entry| entry.id.get_ref().clone()),
        (&spanish.terms, |entry| &entry.id),
        term,
    );
    let correction =
        |desk: &mut Translator<'_>, entry: &mut file::Correction, pairs: &spanish::Correction| {
            desk.marked(&mut entry.was, &pairs.was);
            desk.marked(&mut entry.is, &pairs.is);
            desk.marked(&mut entry.why, &pairs.why);
        };
    Translator::new(Original::Corrections, scope, report).entries(
        "correction",
        (&mut files.corrections, |entry| entry.id.get_ref().clone()),
        (&spanish.corrections, |entry| &entry.id),
        correction,
    );
}

fn law(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let mut desk = Translator::new(Original::Law, scope, report);
    if let (Some(entry), Some(pairs)) = (&mut files.jurisdiction, &spanish.jurisdiction) {
        desk.plain(&mut entry.value.name, &pairs.value.name);
    }
    let offence =
        |desk: &mut Translator<'_>, entry: &mut file::Offence, pairs: &spanish::Offence| {
            desk.plain(&mut entry.name, &pairs.name);
            desk.plain(&mut entry.citation, &pairs.citation);
            desk.plain(&mut entry.degree, &pairs.degree);
            desk.marked(&mut entry.meaning, &pairs.meaning);
        };
    desk.entries(
        "offence",
        (&mut files.offences, |entry| entry.id.get_ref().clone()),
        (&spanish.offences, |entry| &entry.id),
        offence,
    );
    let step = |desk: &mut Translator<'_>, entry: &mut file::MoveLaw, pairs: &spanish::MoveLaw| {
        desk.plain(&mut entry.name, &pairs.name);
        desk.label(&pairs.id, entry.label.as_mut(), pairs.label.as_ref());
        desk.marked(&mut entry.meaning, &pairs.meaning);
    };
    desk.entries(
        "move",
        (&mut files.moves, |entry| {
            entry.id.get_ref().name().to_owned()
        }),
        (&spanish.moves, |entry| &entry.id),
        step,
    );
    if let (Some(entry), Some(pairs)) = (&mut files.clock, &spanish.clock) {
        clock(&mut desk, &mut entry.value, &pairs.value);
    }
    if let (Some(entry), Some(pairs)) = (&mut files.ways, &spanish.ways) {
        stations(&mut desk, &mut entry.value.without, &pairs.value.without);
        stations(&mut desk, &mut entry.value.with, &pairs.value.with);
    }
    if let (Some(entry), Some(pairs)) = (&mut files.dismissal, &spanish.dismissal) {
        dismissal(&mut desk, &mut entry.value, &pairs.value);
    }
}

fn clock(desk: &mut Translator<'_>, entry: &mut file::Clock, pairs: &spanish::Clock) {
    desk.marked(&mut entry.filing.text, &pairs.filing.text);
    desk.marked(&mut entry.count.text, &pairs.count.text);
    for pause in &mut entry.pause {
        let id = pause.id.get_ref();
        match pairs.pause.iter().find(|pairs| pairs.id.get_ref() == id) {
            Some(pairs) => desk.marked(&mut pause.text, &pairs.text),
            None => desk.missing(&format!("pause `{id}`")),
        }
    }
}

fn stations(desk: &mut Translator<'_>, entries: &mut [file::Station], pairs: &[spanish::Station]) {
    for entry in entries {
        let id = entry.id.get_ref();
        let Some(pairs) = pairs.iter().find(|pairs| pairs.id.get_ref() == id) else {
            desk.missing(&format!("stop `{id}` on a way"));
            continue;
        };
        desk.plain(&mut entry.title, &pairs.title);
        desk.plain(&mut entry.line, &pairs.line);
        desk.marked(&mut entry.who, &pairs.who);
        desk.marked(&mut entry.shown, &pairs.shown);
    }
}

fn dismissal(desk: &mut Translator<'_>, entry: &mut file::Dismissal, pairs: &spanish::Dismissal) {
    for (side, pairs) in [
        (&mut entry.without, &pairs.without),
        (&mut entry.with, &pairs.with),
    ] {
        desk.marked(&mut side.lead, &pairs.lead);
        desk.marked(&mut side.text, &pairs.text);
    }
    desk.marked(&mut entry.limit.text, &pairs.limit.text);
    for row in &mut entry.comparison {
        let id = row.id.get_ref();
        let Some(pairs) = pairs
            .comparison
            .iter()
            .find(|pairs| pairs.id.get_ref() == id)
        else {
            desk.missing(&format!("comparison `{id}`"));
            continue;
        };
        desk.plain(&mut row.question, &pairs.question);
        desk.marked(&mut row.without, &pairs.without);
        desk.marked(&mut row.with, &pairs.with);
    }
    for misreading in &mut entry.misreading {
        let id = misreading.id.get_ref();
        let Some(pairs) = pairs
            .misreading
            .iter()
            .find(|pairs| pairs.id.get_ref() == id)
        else {
            desk.missing(&format!("misreading `{id}`"));
            continue;
        };
        desk.plain(&mut misreading.heading, &pairs.heading);
        desk.marked(&mut misreading.text, &pairs.text);
    }
}
