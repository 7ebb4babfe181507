//! The Spanish of a law file.

use crate::{
    check::{
        files::{Files, Spanish},
        ids::Scope,
        report::Report,
        spanish::translator::Translator,
    },
    file::{self, Original, spanish},
};

pub(super) fn law(files: &mut Files, spanish: &Spanish, scope: &Scope, report: &mut Report) {
    let mut translator = Translator::new(Original::Law, scope, report);
    if let (Some(entry), Some(pairs)) = (&mut files.jurisdiction, &spanish.jurisdiction) {
        translator.plain_text(&mut entry.value.name, &pairs.value.name);
    }
    offences_and_moves(&mut translator, files, spanish);
    if let (Some(entry), Some(pairs)) = (&mut files.clock, &spanish.clock) {
        clock(&mut translator, &mut entry.value, &pairs.value);
    }
    if let (Some(entry), Some(pairs)) = (&mut files.ways, &spanish.ways) {
        stations(
            &mut translator,
            &mut entry.value.without,
            &pairs.value.without,
        );
        stations(&mut translator, &mut entry.value.with, &pairs.value.with);
    }
    if let (Some(entry), Some(pairs)) = (&mut files.dismissal, &spanish.dismissal) {
        dismissal(&mut translator, &mut entry.value, &pairs.value);
    }
}

fn offences_and_moves(translator: &mut Translator<'_>, files: &mut Files, spanish: &Spanish) {
    let offence =
        |translator: &mut Translator<'_>, entry: &mut file::Offence, pairs: &spanish::Offence| {
            translator.plain_text(&mut entry.name, &pairs.name);
            translator.plain_text(&mut entry.citation, &pairs.citation);
            translator.plain_text(&mut entry.degree, &pairs.degree);
            translator.markup_text(&mut entry.meaning, &pairs.meaning);
        };
    translator.entries(
        "offence",
        (&mut files.offences, |entry| entry.id.get_ref().clone()),
        (&spanish.offences, |entry| &entry.id),
        offence,
    );
    let step =
        |translator: &mut Translator<'_>, entry: &mut file::MoveLaw, pairs: &spanish::MoveLaw| {
            translator.plain_text(&mut entry.name, &pairs.name);
            translator.label(&pairs.id, entry.label.as_mut(), pairs.label.as_ref());
            translator.markup_text(&mut entry.meaning, &pairs.meaning);
        };
    translator.entries(
        "move",
        (&mut files.moves, |entry| {
            entry.id.get_ref().name().to_owned()
        }),
        (&spanish.moves, |entry| &entry.id),
        step,
    );
}

fn clock(translator: &mut Translator<'_>, entry: &mut file::Clock, pairs: &spanish::Clock) {
    translator.markup_text(&mut entry.filing.text, &pairs.filing.text);
    translator.markup_text(&mut entry.count.text, &pairs.count.text);
    for pause in &mut entry.pause {
        let id = pause.id.get_ref();
        match pairs.pause.iter().find(|pairs| pairs.id.get_ref() == id) {
            Some(pairs) => translator.markup_text(&mut pause.text, &pairs.text),
            None => translator.missing_entry(&format!("pause `{id}`")),
        }
    }
}

fn stations(
    translator: &mut Translator<'_>,
    entries: &mut [file::Station],
    pairs: &[spanish::Station],
) {
    for entry in entries {
        let id = entry.id.get_ref();
        let Some(pairs) = pairs.iter().find(|pairs| pairs.id.get_ref() == id) else {
            translator.missing_entry(&format!("stop `{id}` on a way"));
            continue;
        };
        translator.plain_text(&mut entry.title, &pairs.title);
        translator.plain_text(&mut entry.line, &pairs.line);
        translator.markup_text(&mut entry.who, &pairs.who);
        translator.markup_text(&mut entry.shown, &pairs.shown);
    }
}

fn dismissal(
    translator: &mut Translator<'_>,
    entry: &mut file::Dismissal,
    pairs: &spanish::Dismissal,
) {
    for (side, pairs) in [
        (&mut entry.without, &pairs.without),
        (&mut entry.with, &pairs.with),
    ] {
        translator.markup_text(&mut side.lead, &pairs.lead);
        translator.markup_text(&mut side.text, &pairs.text);
    }
    translator.markup_text(&mut entry.limit.text, &pairs.limit.text);
    for row in &mut entry.comparison {
        let id = row.id.get_ref();
        let Some(pairs) = pairs
            .comparison
            .iter()
            .find(|pairs| pairs.id.get_ref() == id)
        else {
            translator.missing_entry(&format!("comparison `{id}`"));
            continue;
        };
        translator.plain_text(&mut row.question, &pairs.question);
        translator.markup_text(&mut row.without, &pairs.without);
        translator.markup_text(&mut row.with, &pairs.with);
    }
    misreadings(translator, &mut entry.misreading, &pairs.misreading);
}

fn misreadings(
    translator: &mut Translator<'_>,
    entries: &mut [file::Misreading],
    pairs: &[spanish::Misreading],
) {
    for entry in entries {
        let id = entry.id.get_ref();
        let Some(pairs) = pairs.iter().find(|pairs| pairs.id.get_ref() == id) else {
            translator.missing_entry(&format!("misreading `{id}`"));
            continue;
        };
        translator.plain_text(&mut entry.heading, &pairs.heading);
        translator.markup_text(&mut entry.text, &pairs.text);
    }
}
