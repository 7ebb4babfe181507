//! Resolves the files of one language into a case.

use record::{Answer, Case, Correction, Heading, Story};

use crate::{
    check::{
        claims, corrections, documents,
        event::{self, References},
        fields::{day, non_empty, or_placeholder},
        files::Files,
        ids::Scope,
        law, marks, markup, parties, questions, replay,
        report::Report,
        sources,
    },
    file::{self, FileKind},
    problem::Rule,
};

/// The case; `None` where a part that it needs is missing.
pub(super) fn resolve(files: &Files, scope: &Scope, report: &mut Report) -> Option<Case> {
    let sources = sources::resolve(files, report);
    let all = (scope, sources.as_slice());
    let heading = (files.case.as_ref()).and_then(|entry| heading(&entry.value, scope, report));
    let in_this_case = (files.case.as_ref())
        .map(|entry| scope.claims(FileKind::Case, &entry.value.in_this_case, report));
    let answers = answers(files, scope, report);
    let parties = parties::parties(files, scope, report);
    let proceedings = parties::proceedings(files, all, report);
    let claims = claims::claims(files, all, report);
    let references = References {
        scope,
        sources: &sources,
        claims: &claims,
    };
    let events = event::resolve(files, &references, report);
    let law = law::resolve(files, all, report);
    replay::check(files, &events, law.as_ref(), report);
    let documents = (files.documents.good.iter())
        .map(|entry| documents::document(&entry.value, all, report))
        .collect();
    let questions = questions::questions(files, scope, report);
    let corrections = corrections::corrections(files, all, report);
    let law = law?;
    let story = Story {
        heading: Heading {
            corrections: own_corrections(&corrections),
            ..heading?
        },
        answers,
        in_this_case: in_this_case?,
        events: events.into_iter().map(|resolved| resolved.event).collect(),
        sources,
        parties,
        proceedings,
        claims,
        documents,
        questions,
        corrections,
    };
    Some(Case::new(story, law))
}

/// The number of corrections of the record itself.
fn own_corrections(corrections: &[Correction]) -> u16 {
    let own = corrections
        .iter()
        .filter(|correction| correction.of.is_none());
    u16::try_from(own.count()).unwrap_or(u16::MAX)
}

fn heading(entry: &file::Case, scope: &Scope, report: &mut Report) -> Option<Heading> {
    let file = FileKind::Case;
    let main_source = scope.source(file, &entry.main_source, report);
    let story_day = day(file, &entry.story_day, report);
    let reviewed = day(file, &entry.reviewed, report);
    Some(Heading {
        id: entry.id.get_ref().clone(),
        title: non_empty(file, &entry.title, report),
        court_place: non_empty(file, &entry.court_place, report),
        based_on: markup::text(file, &entry.based_on, scope, report),
        main_source: main_source?,
        story_day: story_day?,
        reviewed: reviewed?,
        corrections: 0,
        stale_from: reviewed.map(|day| day.days_later(u32::from(entry.review_within))),
    })
}

fn answers(files: &Files, scope: &Scope, report: &mut Report) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for entry in &files.answers.good {
        let from = &entry.value.from;
        let answer = answer(&entry.value, scope, report);
        if answers
            .last()
            .is_some_and(|before| before.from >= answer.from)
        {
            let message = "this answer is not later than the one above it";
            let remedy = "Put the answers in the order of their days, at most one for a day.";
            report.error_at(FileKind::Case, from, Rule::Order, message, remedy);
        }
        answers.push(answer);
    }
    answers
}

fn answer(entry: &file::Answer, scope: &Scope, report: &mut Report) -> Answer {
    let file = FileKind::Case;
    let answer = markup::text(file, &entry.answer, scope, report);
    let phrases = marks::phrases(&answer);
    if phrases != entry.marks.len() {
        let message = format!(
            "the answer has {phrases} emphasised phrases and {} marks",
            entry.marks.len()
        );
        let remedy = "Give `marks` one entry for each emphasised phrase, in their order.";
        report.error_at(file, &entry.answer, Rule::Marks, message, remedy);
    }
    Answer {
        from: or_placeholder(day(file, &entry.from, report)),
        question: non_empty(file, &entry.question, report),
        answer,
        marks: entry.marks.iter().map(|mark| *mark.get_ref()).collect(),
        standfirst: markup::text(file, &entry.standfirst, scope, report),
        description: non_empty(file, &entry.description, report),
    }
}
