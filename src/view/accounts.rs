//! What accounts differ on, side by side, as far as the day knows them.

use super::{Reading, Told, told};
use crate::case::{Claim, Day, Party, Position, Question, Text};

/// One question, and who answers it how.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    pub question: &'a Question,
    /// In the order in which they became known.
    pub answers: Vec<Answered<'a>>,
    /// Sides of which the record holds no answer.
    pub silent: Vec<(&'a Party, &'a Text)>,
    /// Where it stands.
    pub stands: Vec<Told<'a>>,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Answered<'a> {
    pub party: &'a Party,
    pub line: &'a Text,
    /// The day from which it was known.
    pub since: Day,
    pub told: Vec<Told<'a>>,
}

/// The questions that somebody has answered by the day.
pub fn accounts(reading: Reading<'_>) -> Vec<Account<'_>> {
    (reading.case.all::<Question>())
        .map(|(_, question)| account(reading, question))
        .filter(|account| !account.answers.is_empty())
        .collect()
}

fn account<'a>(reading: Reading<'a>, question: &'a Question) -> Account<'a> {
    let case = reading.case;
    let silent = (question.silent.iter())
        .filter(|silent| silent.until.is_none_or(|until| reading.day < until))
        .map(|silent| (&case[silent.party], &silent.text))
        .filter(|(party, _)| party.is_here(reading.day));
    let stands = question.stands.iter().copied();
    let stands = stands.rev().find(|key| case[*key].holds_on(reading.day));
    Account {
        question,
        answers: answers(reading, question),
        silent: silent.collect(),
        stands: stands.map_or_else(Vec::new, |key| told(reading, &[key])),
    }
}

fn answers<'a>(reading: Reading<'a>, question: &'a Question) -> Vec<Answered<'a>> {
    let answered = |position: &'a Position| {
        let known = position.claims.iter().map(|key| reading.case[*key].since);
        Answered {
            party: &reading.case[position.party],
            line: &position.line,
            since: known.min().unwrap_or(Day::MAX),
            told: told(reading, &position.claims),
        }
    };
    let mut answers: Vec<Answered<'a>> = question.positions.iter().map(answered).collect();
    answers.retain(|answer| !answer.told.is_empty());
    answers
}

/// The questions that these claims answer, each with those who by the day have answered otherwise: "people
/// not named (Reuters)".
pub fn other_answers<'a>(
    reading: Reading<'a>,
    told: &[Told<'_>],
) -> Vec<(&'a Question, Vec<String>)> {
    let mut answered = Vec::new();
    for (_, question) in reading.case.all::<Question>() {
        let (mut is_ours, mut others) = (false, Vec::new());
        for position in &question.positions {
            if (position.claims.iter()).any(|key| tells(told, &reading.case[*key])) {
                is_ours = true;
                continue;
            }
            let first = position.claims.first().map(|key| &reading.case[*key]);
            if let Some(claim) = first.filter(|claim| claim.holds_on(reading.day)) {
                let name = name(reading, &reading.case[position.party], claim);
                if !others.contains(&name) {
                    others.push(name);
                }
            }
        }
        if is_ours && !others.is_empty() {
            answered.push((question, others));
        }
    }
    answered
}

/// Who says it, and to whom we owe that we know.
fn name(reading: Reading<'_>, party: &Party, claim: &Claim) -> String {
    let through = claim.via.first().map(|key| &reading.case[*key].short);
    match through {
        Some(through) => [&party.short, " (", through, ")"].concat(),
        None => party.short.clone(),
    }
}

fn tells(told: &[Told<'_>], claim: &Claim) -> bool {
    let mut claims = told.iter().flat_map(|told| &told.claims);
    claims.any(|told| std::ptr::eq(*told, claim))
}
