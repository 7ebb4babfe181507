//! What accounts differ on, side by side, as far as the day knows them.

use record::{Claim, Day, Key, Party, Position, Question, Said, Text};

use crate::on_day::{CaseOnDay, ClaimGroup, claim_groups};

/// One question, and who answers it how.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    pub question: &'a Question,
    /// In the order in which they became known.
    pub answers: Vec<Answered<'a>>,
    /// Sides of which the record holds no answer.
    pub silent: Vec<(&'a Party, &'a Text)>,
    /// Where it stands.
    pub stands: Vec<ClaimGroup<'a>>,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Answered<'a> {
    pub party: &'a Party,
    pub line: &'a Text,
    /// The day from which it was known.
    pub since: Day,
    /// When the party spoke, where the record tells: of the claim that was known first.
    pub said: Option<Said>,
    pub groups: Vec<ClaimGroup<'a>>,
}

/// Whether somebody has answered any question by the day.
pub fn has_accounts(case: CaseOnDay<'_>) -> bool {
    let mut questions = case.record.all::<Question>();
    questions.any(|(_, question)| !answers(case, question).is_empty())
}

/// A question, if somebody has answered it by the day.
pub fn account(case: CaseOnDay<'_>, key: Key<Question>) -> Option<Account<'_>> {
    let question = &case.record[key];
    let answers = answers(case, question);
    if answers.is_empty() {
        return None;
    }
    let silent = (question.silent.iter())
        .filter(|silent| silent.until.is_none_or(|until| case.day < until))
        .map(|silent| (&case.record[silent.party], &silent.text))
        .filter(|(party, _)| party.is_here(case.day));
    let stands = question.stands.iter().copied();
    let stands = stands
        .rev()
        .find(|key| case.record[*key].holds_on(case.day));
    Some(Account {
        question,
        answers,
        silent: silent.collect(),
        stands: stands.map_or_else(Vec::new, |key| claim_groups(case, &[key])),
    })
}

fn answers<'a>(case: CaseOnDay<'a>, question: &'a Question) -> Vec<Answered<'a>> {
    let answered = |position: &'a Position| {
        let claims = position.claims.iter().map(|key| &case.record[*key]);
        let first = claims.min_by_key(|claim| claim.since);
        Answered {
            party: &case.record[position.party],
            line: &position.line,
            since: first.map_or(Day::MAX, |claim| claim.since),
            said: first.and_then(|claim| claim.said),
            groups: claim_groups(case, &position.claims),
        }
    };
    let mut answers: Vec<Answered<'a>> = question.positions.iter().map(answered).collect();
    answers.retain(|answer| !answer.groups.is_empty());
    answers
}

/// The questions that these claims answer, each with those who by the day have answered otherwise: "people
/// not named (Reuters)".
pub fn other_answers<'a>(
    case: CaseOnDay<'a>,
    told: &[ClaimGroup<'_>],
) -> Vec<(&'a Question, Vec<String>)> {
    let mut answered = Vec::new();
    for (_, question) in case.record.all::<Question>() {
        let (mut is_ours, mut others) = (false, Vec::new());
        for position in &question.positions {
            if (position.claims.iter()).any(|key| tells(told, &case.record[*key])) {
                is_ours = true;
                continue;
            }
            let first = position.claims.first().map(|key| &case.record[*key]);
            if let Some(claim) = first.filter(|claim| claim.holds_on(case.day)) {
                let name = name(case, &case.record[position.party], claim);
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
fn name(case: CaseOnDay<'_>, party: &Party, claim: &Claim) -> String {
    let through = claim.via.first().map(|key| &case.record[*key].short);
    match through {
        Some(through) => [&party.short, " (", through, ")"].concat(),
        None => party.short.clone(),
    }
}

fn tells(told: &[ClaimGroup<'_>], claim: &Claim) -> bool {
    let mut claims = told.iter().flat_map(|told| &told.claims);
    claims.any(|told| std::ptr::eq(*told, claim))
}
