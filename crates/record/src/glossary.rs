//! From which day a page explains a term.

use crate::{
    Answer, Case, Claim, Day, Document, Event, Inline, Law, Party, Question, Station, Text,
};

/// A text, and the first day whose page shows it.
type Shown<'a> = (Day, &'a Text);

impl Case {
    /// For each term, the first day on which a page uses it; [`Day::MAX`] where none does. Before that day the
    /// glossary does not explain it, so that a page does not hint at what came later.
    pub fn terms_since(&self) -> Vec<Day> {
        let mut since = vec![Day::MAX; self.law.terms.len()];
        for (day, text) in self.texts() {
            for piece in &text.0 {
                if let Inline::Term(key, _) = piece {
                    since[key.index()] = since[key.index()].min(day);
                }
            }
        }
        since
    }

    fn texts(&self) -> impl Iterator<Item = Shown<'_>> {
        let story = &self.story;
        let questions = story.questions.iter();
        (story.claims.iter().map(|claim| (claim.since, &claim.text)))
            .chain(story.events.iter().flat_map(of_event))
            .chain(story.answers.iter().flat_map(of_answer))
            .chain(questions.flat_map(|question| of_question(question, &story.claims)))
            .chain(
                (story.parties.iter()).flat_map(|party| of_party(party, self.heading().story_day)),
            )
            .chain(story.documents.iter().flat_map(of_document))
            .chain(of_law(&self.law))
    }
}

fn of_event(event: &Event) -> impl Iterator<Item = Shown<'_>> {
    let summary = event.summary.iter().map(|summary| &summary.text);
    let known = [&event.title].into_iter().chain(summary);
    let notes = event.date_notes.iter().map(|note| (note.since, &note.text));
    known.map(|text| (event.known, text)).chain(notes)
}

fn of_answer(answer: &Answer) -> [Shown<'_>; 2] {
    [&answer.answer, &answer.standfirst].map(|text| (answer.from, text))
}

/// An answer is shown from the day of its first claim on.
fn of_question<'a>(question: &'a Question, claims: &'a [Claim]) -> impl Iterator<Item = Shown<'a>> {
    question.positions.iter().map(|position| {
        let days = position.claims.iter().map(|key| claims[key.index()].since);
        (days.min().unwrap_or(Day::MAX), &position.line)
    })
}

fn of_party(party: &Party, story_day: Day) -> impl Iterator<Item = Shown<'_>> {
    let roles = party.roles.iter().map(|role| (role.since, &role.text));
    roles.chain(party.unquoted.iter().map(move |text| (story_day, text)))
}

fn of_document(document: &Document) -> impl Iterator<Item = Shown<'_>> {
    let notes = document.notes.iter().map(|note| &note.text);
    let omission = document.omission.iter().map(|omission| &omission.text);
    (notes.chain(omission)).map(|text| (document.since, text))
}

fn of_law(law: &Law) -> impl Iterator<Item = Shown<'_>> {
    let (clock, dismissal) = (&law.clock, &law.dismissal);
    let cited = [&clock.filing, &clock.count, &dismissal.limit].into_iter();
    let definitions = [&dismissal.without, &dismissal.with].into_iter();
    let stations = law.ways.without.iter().chain(&law.ways.with);
    (cited
        .chain(&clock.pauses)
        .map(|cited| (cited.since, &cited.text)))
    .chain(definitions.flat_map(|definition| {
        [&definition.lead, &definition.text].map(|text| (definition.since, text))
    }))
    .chain(
        (dismissal.comparison.iter())
            .flat_map(|row| [&row.without, &row.with].map(|text| (row.since, text))),
    )
    .chain((dismissal.misreadings.iter()).map(|misreading| (misreading.since, &misreading.text)))
    .chain(stations.flat_map(|station: &Station| {
        [&station.who, &station.shown].map(|text| (station.since, text))
    }))
}
