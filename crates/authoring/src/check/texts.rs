//! Every text of a case, where it stands, and from when it is read.

use std::collections::HashMap;

use record::{Case, Claim, Day, Event, Key, Party, Question, Text};

use crate::{
    check::entries::Files,
    file::{FileKind, Spanned},
};

pub(super) struct LintText<'a> {
    pub(super) file: FileKind,
    pub(super) word: &'a Spanned,
    pub(super) text: &'a Text,
    pub(super) since: Day,
    /// Defendants it is about, where it names none itself.
    pub(super) about: Vec<Key<Party>>,
}

pub(super) fn said<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = claims(files, case);
    said.extend(events(files, case));
    said.extend(answers(files, case));
    said.extend(questions(files, case));
    said.extend(roles(files, case));
    said.extend(notes(files, case));
    said
}

fn claims<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut told = told_of(case);
    let claims = files.claims.good.iter().zip(case.all::<Claim>());
    let said = claims.map(|(entry, (key, claim))| LintText {
        file: FileKind::Claims,
        word: &entry.value.text,
        text: &claim.text,
        since: claim.since,
        about: std::mem::take(&mut told[key.index()]),
    });
    said.collect()
}

fn events<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = Vec::new();
    let events = by_id(case);
    for entry in &files.events.good {
        let Some(event) = events.get(entry.value.id.get_ref().as_str()) else {
            continue;
        };
        let notes = entry.value.date_notes.iter().zip(&event.date_notes);
        let notes = notes.map(|(entry, note)| (&entry.text, &note.text, note.since));
        let title = (&entry.value.title, &event.title, event.known);
        said.extend(
            [title]
                .into_iter()
                .chain(notes)
                .map(|(word, text, since)| LintText {
                    file: FileKind::Events,
                    word,
                    text,
                    since,
                    about: charged_in(case, event),
                }),
        );
    }
    said
}

fn answers<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = Vec::new();
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        let entry = &entry.value;
        for (word, text) in [
            (&entry.answer, &answer.answer),
            (&entry.standfirst, &answer.standfirst),
        ] {
            said.push(LintText {
                file: FileKind::Case,
                word,
                text,
                since: answer.from,
                about: Vec::new(),
            });
        }
    }
    said
}

fn questions<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = Vec::new();
    for (entry, (_, question)) in files.questions.good.iter().zip(case.all::<Question>()) {
        let positions = entry.value.position.iter().zip(&question.positions);
        said.extend(positions.map(|(entry, position)| {
            let since = position.claims.iter().map(|key| case[*key].since);
            LintText {
                file: FileKind::Questions,
                word: &entry.line,
                text: &position.line,
                since: since.min().unwrap_or(Day::MAX),
                about: Vec::new(),
            }
        }));
    }
    said
}

fn roles<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = Vec::new();
    for (entry, (key, party)) in files.parties.good.iter().zip(case.all::<Party>()) {
        let roles = entry.value.roles.iter().zip(&party.roles);
        said.extend(roles.map(|(entry, role)| LintText {
            file: FileKind::Parties,
            word: &entry.text,
            text: &role.text,
            since: role.since,
            about: vec![key],
        }));
    }
    said
}

fn notes<'a>(files: &'a Files, case: &'a Case) -> Vec<LintText<'a>> {
    let mut said = Vec::new();
    for (entry, document) in files.documents.good.iter().zip(case.documents()) {
        let notes = entry.value.note.iter().zip(&document.notes);
        let notes = notes.map(|(entry, note)| (&entry.text, &note.text));
        let left_out = entry
            .value
            .omission
            .as_ref()
            .zip(document.omission.as_ref());
        let left_out = left_out.map(|(entry, omission)| (&entry.text, &omission.text));
        said.extend(notes.chain(left_out).map(|(word, text)| LintText {
            file: FileKind::Documents,
            word,
            text,
            since: document.since,
            about: Vec::new(),
        }));
    }
    said
}

/// The defendants of the developments that tell each claim.
fn told_of(case: &Case) -> Vec<Vec<Key<Party>>> {
    let mut told = vec![Vec::new(); case.all::<Claim>().count()];
    for (_, event) in case.all::<Event>() {
        for key in &event.claims {
            told[key.index()].extend(charged_in(case, event));
        }
    }
    told
}

/// The developments by their ids.
pub(super) fn by_id(case: &Case) -> HashMap<&str, &Event> {
    let events = case.all::<Event>();
    events
        .map(|(_, event)| (event.id.as_str(), event))
        .collect()
}

fn charged_in(case: &Case, event: &Event) -> Vec<Key<Party>> {
    (event.proceedings.iter())
        .map(|key| case[*key].defendant)
        .collect()
}
