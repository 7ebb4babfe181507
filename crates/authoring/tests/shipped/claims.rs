//! What is claimed, by whom, in which words, and from when.

use record::{Claim, Day, Event, Key, Party, Question};

use super::shipped;

#[test]
fn every_claim_is_used() {
    let case = shipped();
    let mut used: Vec<Key<Claim>> = case.in_this_case().to_vec();
    used.extend(case.all::<Event>().flat_map(|(_, event)| &event.claims));
    for (_, party) in case.all::<Party>() {
        used.extend(party.claims.iter().chain(&party.quotes));
    }
    for (_, question) in case.all::<Question>() {
        let claims = question
            .positions
            .iter()
            .flat_map(|position| &position.claims);
        used.extend(claims.chain(&question.stands));
    }
    for (key, claim) in case.all::<Claim>() {
        assert!(used.contains(&key), "the claim {} is on no page", claim.id);
    }
}

#[test]
fn nothing_is_said_in_words_that_a_dismissal_does_not_bear() {
    let case = shipped();
    let texts = (case.all::<Claim>()).map(|(_, claim)| (claim.id.clone(), claim.text.plain()));
    for (id, text) in texts {
        let lower = text.to_lowercase();
        for word in [
            "cleared",
            "off the hook",
            "walks free",
            "walked free",
            "got away",
        ] {
            assert!(!lower.contains(word), "{id} says “{word}”: {text}");
        }
        assert!(
            !lower.contains("prop gun") || text.contains('“'),
            "{id}: “prop gun” only in a quotation"
        );
        for verdict in ["acquitted", "found not guilty"] {
            assert!(
                !lower.contains(verdict) || lower.contains("tampering"),
                "{id} says “{verdict}”: only the tampering count ended in an acquittal"
            );
        }
    }
}

#[test]
fn every_development_has_two_sources_or_says_that_it_has_one() {
    let case = shipped();
    for (_, event) in case.all::<Event>() {
        let claims = event.claims.iter().map(|key| &case[*key]);
        let mut sources: Vec<_> = (claims.flat_map(|claim| &claim.sources))
            .chain(&event.sources)
            .collect();
        sources.sort();
        sources.dedup();
        let says_so =
            (event.date_notes.iter()).any(|note| note.text.plain().contains("One source"));
        assert!(
            sources.len() > 1 || says_so,
            "{} rests on one source and does not say so",
            event.id
        );
    }
}

/// What is shown more than a month before any of its sources can have been read: reports of later years
/// on what anybody could know on its day: the shooting itself, suits filed in public, a film announced and
/// shown. Answers have the day of their speaker: an affidavit, and what the prosecutors gave as their reason in
/// June 2023, of which reports of August tell.
const AHEAD: &[&str] = &[
    "affidavit-halls",
    "baldwin-actor-producer",
    "baldwin-held-gun",
    "case-no-charge",
    "causation",
    "causation-proceed",
    "deputies-sent",
    "film-announced",
    "filming-halted",
    "first-warrant",
    "gutierrez-sues-kenney",
    "hutchins-killed",
    "hutchins-person",
    "kenney-suit-open",
    "parents-sue",
    "place",
    "premiere",
    "q-undecided",
    "wrongful-death",
];

#[test]
fn nothing_is_known_long_before_its_sources_but_what_was_looked_at() {
    let case = shipped();
    let number =
        |day: Day| i32::from(day.year()) * 372 + i32::from(day.month()) * 31 + i32::from(day.day());
    let mut ahead: Vec<&str> = (case.all::<Claim>())
        .filter(|(_, claim)| {
            let known = claim.sources.iter().filter_map(|key| case[*key].known());
            (known.min()).is_some_and(|first| number(first) - number(claim.since) > 31)
        })
        .map(|(_, claim)| claim.id.as_str())
        .collect();
    ahead.sort_unstable();
    assert_eq!(ahead, AHEAD);
}
