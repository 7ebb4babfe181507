//! The desk that reads every text as an editor would: presumption of innocence, words that are never used.

use procedure::{Kind, Stage};
use record::{Case, Day, Inline, Key, Party, Proceeding, Side, Text};

use crate::{
    check::{
        entries::Files,
        glossary, quotations,
        report::Report,
        texts::{self, LintText},
        vocabulary::{Vocabulary, found_in},
    },
    file::FileKind,
    problem::Rule,
};

/// Reads the texts of one language, and what they rest on.
pub(super) fn read(files: &Files, case: &Case, vocabulary: &Vocabulary, report: &mut Report) {
    let said = texts::said(files, case);
    let in_language = |file: FileKind| {
        let spanish = file.spanish().filter(|_| vocabulary.is_spanish);
        spanish.unwrap_or(file)
    };
    for said in &said {
        let said = LintText {
            file: in_language(said.file),
            about: said.about.clone(),
            ..*said
        };
        never(&said, vocabulary, report);
        let heard = Mentions::of(said.text, case);
        for defendant in defendants(case) {
            about_one(&said, &heard, case, defendant, vocabulary, report);
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

/// Spanned that no text of ours uses.
fn never(said: &LintText<'_>, vocabulary: &Vocabulary, report: &mut Report) {
    let plain: Vec<String> = plain(said.text).map(str::to_lowercase).collect();
    for word in vocabulary.never {
        if plain.iter().any(|plain| found_in(plain, word).is_some()) {
            let message = format!("“{word}” is never used here");
            let remedy =
                "Say what happened in plain words; quote it, with its speaker, if it was said.";
            report.error_at(said.file, said.word, Rule::NeverUsed, message, remedy);
        }
    }
}

/// Spanned of guilt before a conviction; words of innocence for a dismissal; an indictment that was none.
fn about_one(
    said: &LintText<'_>,
    heard: &Mentions,
    case: &Case,
    who: Key<Party>,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let (name, day) = (&case[who].short, said.since);
    // Most texts hold none of these words: only then is the record replayed.
    let has = |stages: &[Stage]| {
        let reached = stages_of(case, who, day);
        reached.iter().any(|stage| stages.contains(stage))
    };
    let heard = |words| heard.about(who, &said.about, words);
    let mut tell = |rule, message: String, remedy: &str| {
        report.error_at(said.file, said.word, rule, message, remedy);
    };
    let convicted = [Stage::Convicted, Stage::Sentenced, Stage::Released];
    if let Some(word) = heard(vocabulary.guilt)
        && !has(&convicted)
    {
        tell(
            Rule::GuiltBeforeVerdict,
            format!("“{word}” about {name}, whom nobody had convicted by {day}"),
            "Say who alleges it, or what the charge is; a quotation may stand as it was said.",
        );
    }
    let dismissed = [
        Stage::DismissedWithoutPrejudice,
        Stage::DismissedWithPrejudice,
    ];
    if let Some(word) = heard(vocabulary.innocence)
        && has(&dismissed)
    {
        tell(
            Rule::DismissalAsAcquittal,
            format!("“{word}” about {name}, whose case was dismissed"),
            "A dismissal decides nothing about guilt: say “dismissed”, and how.",
        );
    }
    if let Some(word) = heard(vocabulary.indictment)
        && !was_indicted(case, who, day)
    {
        tell(
            Rule::NotIndicted,
            format!("“{word}” about {name}, whom no grand jury had indicted by {day}"),
            "Say “charged”, or record the indictment as an effect of its event.",
        );
    }
}

fn stages_of(case: &Case, who: Key<Party>, day: Day) -> Vec<Stage> {
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

/// A text without its quotations, and the defendants whom it names.
struct Mentions {
    /// In small letters.
    words: String,
    /// In the order of their places.
    named: Vec<(usize, Key<Party>)>,
}

impl Mentions {
    fn of(text: &Text, case: &Case) -> Self {
        let pieces = text.0.iter();
        let words: String = pieces
            .map(|piece| match piece {
                Inline::Quotation(words) => " ".repeat(words.len()),
                piece => piece.words().to_owned(),
            })
            .collect();
        Self {
            named: named(&words, case),
            words: words.to_lowercase(),
        }
    }

    /// A word of these that the text says about a defendant: the one named last before it, else the first
    /// after it, else those whom it is about.
    fn about(
        &self,
        who: Key<Party>,
        about: &[Key<Party>],
        words: &'static [&'static str],
    ) -> Option<&'static str> {
        words.iter().copied().find(|word| {
            let Some(at) = found_in(&self.words, word) else {
                return false;
            };
            let before = self.named.iter().rev().find(|(place, _)| *place < at);
            let whom = before.or_else(|| self.named.first()).map(|(_, key)| *key);
            match whom {
                Some(key) => key == who,
                None => about.contains(&who),
            }
        })
    }
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
