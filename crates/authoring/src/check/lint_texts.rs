//! The texts that the editorial rules check, each with its place and its day.

use std::collections::{BTreeSet, HashMap};

use record::{Case, Claim, Day, Event, Key, Party, Proceeding, Question, Text};

use crate::{
    check::files::Files,
    file::{FileKind, Spanned},
};

/// A text of the record.
pub(super) struct LintText<'a> {
    pub(super) file: FileKind,
    pub(super) field: &'a Spanned,
    pub(super) text: &'a Text,
    /// The first day whose page shows it.
    pub(super) since: Day,
    /// The defendants that it is about where it names none.
    pub(super) about: Vec<Key<Party>>,
}

/// Every text of the record.
pub(super) fn collect<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = claims(files, case);
    texts.extend(events(files, case));
    texts.extend(answers(files, case));
    texts.extend(questions(files, case));
    texts.extend(roles(files, case));
    texts.extend(notes(files, case));
    texts
}

fn claims<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut defendants = defendants_by_claim(case);
    let claims = files.claims.good.iter().zip(case.all::<Claim>());
    let texts = claims.map(|(entry, (key, claim))| LintText {
        file: FileKind::Claims,
        field: &entry.value.text,
        text: &claim.text,
        since: claim.since,
        about: std::mem::take(&mut defendants[key.index()]),
    });
    texts.collect()
}

fn events<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = Vec::new();
    let events = events_by_id(case);
    for entry in &files.events.good {
        let Some(event) = events.get(entry.value.id.get_ref().as_str()) else {
            continue;
        };
        let notes = entry.value.date_notes.iter().zip(&event.date_notes);
        let notes = notes.map(|(entry, note)| (&entry.text, &note.text, note.since));
        let title = (&entry.value.title, &event.title, event.known);
        let summary = entry.value.summary.as_ref().zip(event.summary.as_ref());
        let summary = summary.map(|(entry, summary)| (&entry.text, &summary.text, event.known));
        texts.extend([title].into_iter().chain(summary).chain(notes).map(
            |(field, text, since)| LintText {
                file: FileKind::Events,
                field,
                text,
                since,
                about: defendants_of(case, event),
            },
        ));
    }
    texts
}

fn answers<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = Vec::new();
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        let entry = &entry.value;
        for (field, text) in [
            (&entry.answer, &answer.answer),
            (&entry.standfirst, &answer.standfirst),
        ] {
            texts.push(LintText {
                file: FileKind::Case,
                field,
                text,
                since: answer.from,
                about: Vec::new(),
            });
        }
    }
    texts
}

fn questions<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = Vec::new();
    for (entry, (_, question)) in files.questions.good.iter().zip(case.all::<Question>()) {
        let positions = entry.value.position.iter().zip(&question.positions);
        texts.extend(positions.map(|(entry, position)| {
            let since = position.claims.iter().map(|key| case[*key].since);
            LintText {
                file: FileKind::Questions,
                field: &entry.line,
                text: &position.line,
                since: since.min().unwrap_or(Day::MAX),
                about: Vec::new(),
            }
        }));
    }
    texts
}

fn roles<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = Vec::new();
    for (entry, (key, party)) in files.parties.good.iter().zip(case.all::<Party>()) {
        let roles = entry.value.roles.iter().zip(&party.roles);
        texts.extend(roles.map(|(entry, role)| LintText {
            file: FileKind::Parties,
            field: &entry.text,
            text: &role.text,
            since: role.since,
            about: vec![key],
        }));
    }
    texts
}

fn notes<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut texts = Vec::new();
    for (entry, document) in files.documents.good.iter().zip(case.documents()) {
        let notes = entry.value.note.iter().zip(&document.notes);
        let notes = notes.map(|(entry, note)| (&entry.text, &note.text));
        let omission_text = entry
            .value
            .omission
            .as_ref()
            .zip(document.omission.as_ref());
        let omission_text = omission_text.map(|(entry, omission)| (&entry.text, &omission.text));
        texts.extend(notes.chain(omission_text).map(|(field, text)| LintText {
            file: FileKind::Documents,
            field,
            text,
            since: document.since,
            about: Vec::new(),
        }));
    }
    texts
}

/// For each claim, the defendants of the events that show it.
fn defendants_by_claim(case: &Case) -> Vec<Vec<Key<Party>>> {
    let mut defendants = vec![Vec::new(); case.all::<Claim>().count()];
    for (_, event) in case.all::<Event>() {
        for key in &event.claims {
            defendants[key.index()].extend(defendants_of(case, event));
        }
    }
    defendants
}

/// The events by their ids.
pub(super) fn events_by_id(case: &Case) -> HashMap<&str, &Event> {
    let events = case.all::<Event>();
    events
        .map(|(_, event)| (event.id.as_str(), event))
        .collect()
}

/// The defendants of the proceedings of an event, each once.
fn defendants_of(case: &Case, event: &Event) -> Vec<Key<Party>> {
    let of = |key: &Key<Proceeding>| case[*key].defendant;
    let each: BTreeSet<_> = event.proceedings.iter().map(of).collect();
    each.into_iter().collect()
}
