//! The desk that reads every text as an editor would: presumption of innocence, words that are never used.

use super::{
    entries::Files,
    glossary, quotations,
    report::Report,
    texts::{self, Said},
    vocabulary::{Vocabulary, found_in},
};
use crate::{
    case::{Case, Day, Inline, Key, Party, Proceeding, Side, Text, file::FileKind, problem::Rule},
    procedure::{Kind, Stage},
};

/// Reads the texts of one language, and what they rest on.
pub(super) fn read(files: &Files, case: &Case, vocabulary: &Vocabulary, report: &mut Report) {
    let said = texts::said(files, case);
    let in_language = |file: FileKind| {
        let spanish = file.spanish().filter(|_| vocabulary.is_spanish);
        spanish.unwrap_or(file)
    };
    for said in &said {
        let said = Said {
            file: in_language(said.file),
            about: said.about.clone(),
            ..*said
        };
        never(&said, vocabulary, report);
        for defendant in defendants(case) {
            about_one(&said, case, defendant, vocabulary, report);
        }
        glossary::explained(&said, case, vocabulary, report);
    }
    quotations::attributed(files, case, in_language, report);
    glossary::used(files, case, &said, in_language(FileKind::Terms), report);
}

fn defendants(case: &Case) -> Vec<Key<Party>> {
    let parties = case.all::<Party>();
    (parties.filter(|(_, party)| party.side == Side::Defendant))
        .map(|(key, _)| key)
        .collect()
}

/// Words that no text of ours uses.
fn never(said: &Said<'_>, vocabulary: &Vocabulary, report: &mut Report) {
    for word in vocabulary.never {
        if plain(said.text).any(|plain| found_in(plain, word).is_some()) {
            let message = format!("“{word}” is never used here");
            let remedy =
                "Say what happened in plain words; quote it, with its speaker, if it was said.";
            report.word(said.file, said.word, Rule::NeverUsed, message, remedy);
        }
    }
}

/// Words of guilt before a conviction; words of innocence for a dismissal; an indictment that was none.
fn about_one(
    said: &Said<'_>,
    case: &Case,
    who: Key<Party>,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let name = &case[who].short;
    let stages = stages(case, who, said.since);
    let is_convicted = stages
        .iter()
        .any(|stage| matches!(stage, Stage::Convicted | Stage::Sentenced | Stage::Released));
    let is_dismissed = stages.iter().any(|stage| {
        matches!(
            stage,
            Stage::DismissedWithoutPrejudice | Stage::DismissedWithPrejudice
        )
    });
    let day = said.since;
    let mut tell = |rule, message: String, remedy: &str| {
        report.word(said.file, said.word, rule, message, remedy);
    };
    if let Some(word) = (!is_convicted)
        .then(|| said_of(said, case, who, vocabulary.guilt))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whom nobody had convicted by {day}");
        tell(
            Rule::GuiltBeforeVerdict,
            message,
            "Say who alleges it, or what the charge is; a quotation may stand as it was said.",
        );
    }
    if let Some(word) = is_dismissed
        .then(|| said_of(said, case, who, vocabulary.innocence))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whose case was dismissed");
        tell(
            Rule::DismissalAsAcquittal,
            message,
            "A dismissal decides nothing about guilt: say “dismissed”, and how.",
        );
    }
    let was_indicted = was_indicted(case, who, said.since);
    if let Some(word) = (!was_indicted)
        .then(|| said_of(said, case, who, vocabulary.indictment))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whom no grand jury had indicted by {day}");
        tell(
            Rule::NotIndicted,
            message,
            "Say “charged”, or record the indictment as an effect of its event.",
        );
    }
}

fn stages(case: &Case, who: Key<Party>, day: Day) -> Vec<Stage> {
    proceedings(case, who)
        .map(|key| case.standing_on(key, day).standing.stage)
        .collect()
}

/// Whether an indictment is on the record by that day.
fn was_indicted(case: &Case, who: Key<Party>, day: Day) -> bool {
    let effects = case.events_by(day).iter().flat_map(|event| &event.effects);
    let mut indicted = effects.filter(|effect| effect.step.kind() == Kind::Indict);
    indicted.any(|effect| case[effect.proceeding].defendant == who)
}

pub(super) fn proceedings(case: &Case, who: Key<Party>) -> impl Iterator<Item = Key<Proceeding>> {
    let all = case.all::<Proceeding>();
    all.filter(move |(_, case)| case.defendant == who)
        .map(|(key, _)| key)
}

/// A word of these that the text says about a defendant: the one named last before it, else the first after
/// it, else the one whose case it is told in.
fn said_of(
    said: &Said<'_>,
    case: &Case,
    who: Key<Party>,
    words: &'static [&'static str],
) -> Option<&'static str> {
    let text: String = (said.text.0.iter())
        .map(|piece| match piece {
            Inline::Quotation(words) => " ".repeat(words.len()),
            piece => piece.words().to_owned(),
        })
        .collect();
    let named = named(&text, case);
    words.iter().copied().find(|word| {
        let Some(at) = found_in(&text, word) else {
            return false;
        };
        let before = named.iter().rev().find(|(place, _)| *place < at);
        let whom = before.or_else(|| named.first()).map(|(_, key)| *key);
        match whom {
            Some(key) => key == who,
            None => said.about.contains(&who),
        }
    })
}

/// Every defendant's surname in the text, in its order.
fn named(text: &str, case: &Case) -> Vec<(usize, Key<Party>)> {
    let mut named = Vec::new();
    for key in defendants(case) {
        let name = &case[key].short;
        let surname = name.rsplit(' ').next().unwrap_or(name);
        named.extend(text.match_indices(surname).map(|(at, _)| (at, key)));
    }
    named.sort_unstable_by_key(|(at, _)| *at);
    named
}

/// Our own plain words: quotations are their speakers', and terms are explained.
fn plain(text: &Text) -> impl Iterator<Item = &str> {
    (text.0.iter()).filter_map(|piece| match piece {
        Inline::Plain(words) | Inline::Emphasis(words) => Some(words.as_str()),
        Inline::Quotation(_) | Inline::Party(..) | Inline::Term(..) => None,
    })
}
