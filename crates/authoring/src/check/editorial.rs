//! The editorial rules: presumption of innocence, and words that no text of ours uses.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;
use procedure::{Kind, Stage};
use record::{Case, Day, Event, Inline, Key, Party, Proceeding, Side, Text};

use crate::{
    check::{
        files::Files,
        glossary,
        lint_texts::{self, LintText},
        milestones, quotations,
        report::Report,
        vocabulary::{Vocabulary, find_words},
    },
    file::FileKind,
    problem::Rule,
};

/// Checks the texts of one language.
pub(super) fn check(files: &Files, case: &Case, vocabulary: &Vocabulary, report: &mut Report) {
    let texts = lint_texts::collect(files, case);
    let about = Defendants::of(case);
    let in_language = |file: FileKind| {
        let spanish = file.spanish().filter(|_| vocabulary.is_spanish);
        spanish.unwrap_or(file)
    };
    for text in &texts {
        let text = LintText {
            file: in_language(text.file),
            about: text.about.clone(),
            ..*text
        };
        reject_forbidden_words(&text, vocabulary, report);
        let mentions = Mentions::of(text.text, &about, vocabulary);
        for defendant in mentions.concerned(&text.about) {
            check_defendant(&text, &mentions, (case, &about), defendant, report);
        }
        glossary::check_legal_words(&text, case, vocabulary, report);
    }
    quotations::check_speakers(files, case, in_language, report);
    milestones::check_length(files, case, in_language(FileKind::Events), report);
    glossary::check_terms_are_used(files, case, &texts, in_language(FileKind::Terms), report);
}

/// The most defendants whose texts are checked. A record has no more proceedings than that, and each defendant
/// without one is a problem by itself.
const MOST_DEFENDANTS: usize = 100;

/// The defendants, and what is asked about them for many texts.
struct Defendants {
    keys: Vec<Key<Party>>,
    /// Finds their surnames, in the same order.
    surnames: Option<AhoCorasick>,
    /// The first day by which an event had indicted them.
    indicted: BTreeMap<Key<Party>, Day>,
}

impl Defendants {
    fn of(case: &Case) -> Self {
        let parties = case.all::<Party>();
        let all = parties.filter(|(_, party)| party.side == Side::Defendant);
        let (keys, surnames): (Vec<_>, Vec<_>) = all
            .map(|(key, party)| (key, party.short.rsplit(' ').next().unwrap_or(&party.short)))
            .filter(|(_, surname)| !surname.is_empty())
            .take(MOST_DEFENDANTS)
            .unzip();
        let mut indicted = BTreeMap::new();
        for (_, event) in case.all::<Event>() {
            let effects = event.effects.iter();
            for effect in effects.filter(|effect| effect.step.kind() == Kind::Indict) {
                let who = case[effect.proceeding].defendant;
                // Events are in the order in which they became known.
                indicted.entry(who).or_insert(event.known);
            }
        }
        Self {
            surnames: AhoCorasick::new(surnames).ok(),
            keys,
            indicted,
        }
    }

    fn was_indicted(&self, who: Key<Party>, day: Day) -> bool {
        self.indicted.get(&who).is_some_and(|since| *since <= day)
    }

    /// Where a text has the surname of a defendant.
    fn named(&self, text: &str) -> Vec<(usize, Key<Party>)> {
        let found = (self.surnames.iter()).flat_map(|names| names.find_overlapping_iter(text));
        let mut named: Vec<_> = found
            .filter_map(|found| Some((found.start(), *self.keys.get(found.pattern().as_usize())?)))
            .collect();
        named.sort_unstable();
        named
    }
}

/// Reports words that no text of ours uses.
fn reject_forbidden_words(text: &LintText<'_>, vocabulary: &Vocabulary, report: &mut Report) {
    let own_words = own_words(text.text);
    for word in vocabulary.forbidden {
        if find_words(&own_words, word).is_some() {
            let message = format!("“{word}” is not allowed in this record");
            let remedy = "Write what happened in plain words. If somebody said it, quote it with its speaker.";
            report.error_at(text.file, text.field, Rule::NeverUsed, message, remedy);
        }
    }
}

/// Reports words about a defendant that the case does not bear out on the day of the text: of guilt before a
/// conviction, of innocence after a dismissal, of an indictment that was none, of a case before any charge.
fn check_defendant(
    text: &LintText<'_>,
    mentions: &Mentions,
    (case, defendants): (&Case, &Defendants),
    who: Key<Party>,
    report: &mut Report,
) {
    let (name, day) = (&case[who].short, text.since);
    let find = |words: &[Said]| find_about(who, &text.about, words);
    let mut error = |rule, message: String, remedy: &str| {
        report.error_at(text.file, text.field, rule, message, remedy);
    };
    if let Some(word) = find(&mentions.guilt)
        && !is_at(&CONVICTED, case, who, day)
    {
        let message = format!("“{word}” about {name}, whom nobody had convicted by {day}");
        let remedy = "Write who alleges it, or what the charge is. A quotation keeps its words.";
        error(Rule::GuiltBeforeVerdict, message, remedy);
    }
    if let Some(word) = find(&mentions.innocence)
        && is_at(&DISMISSED, case, who, day)
    {
        let message = format!("“{word}” about {name}, whose case was dismissed");
        let remedy = "A dismissal does not decide about guilt: write “dismissed”, with or without prejudice.";
        error(Rule::DismissalAsAcquittal, message, remedy);
    }
    if let Some(word) = find(&mentions.indictment)
        && !defendants.was_indicted(who, day)
    {
        let message = format!("“{word}” about {name}, whom no grand jury had indicted by {day}");
        let remedy = "Write “charged”, or add the indictment as an effect of its event.";
        error(Rule::NotIndicted, message, remedy);
    }
    if mentions.names_case_of(who) && !was_charged(case, who, day) {
        let message = format!("“State v.” about {name}, whom nobody had charged by {day}");
        let remedy = "Name the person instead, or add the charge as an effect of its event.";
        error(Rule::CaseBeforeCharge, message, remedy);
    }
}

const CONVICTED: [Stage; 3] = [Stage::Convicted, Stage::Sentenced, Stage::Released];
const DISMISSED: [Stage; 2] = [
    Stage::DismissedWithoutPrejudice,
    Stage::DismissedWithPrejudice,
];

/// Whether a proceeding against the party is at one of these stages on that day.
fn is_at(stages: &[Stage], case: &Case, who: Key<Party>, day: Day) -> bool {
    proceedings(case, who).any(|key| stages.contains(&case.standing_on(key, day).standing.stage))
}

/// Whether the party had been charged by that day.
fn was_charged(case: &Case, who: Key<Party>, day: Day) -> bool {
    proceedings(case, who).any(|key| case.standing_on(key, day).standing.stage != Stage::NotCharged)
}

/// The proceedings against a party.
pub(super) fn proceedings(case: &Case, who: Key<Party>) -> impl Iterator<Item = Key<Proceeding>> {
    let all = case.all::<Proceeding>();
    all.filter(move |(_, case)| case.defendant == who)
        .map(|(key, _)| key)
}

/// A word of a text, and the defendant whom it is about: the last one named before it, else the first one named after
/// it; `None` where the text names nobody.
type Said = (&'static str, Option<Key<Party>>);

/// A text without its quotations: where it names defendants, and what it says about them.
struct Mentions {
    /// The text in lower case; quotations are blank.
    words: String,
    /// The byte index of each name, in ascending order.
    named: Vec<(usize, Key<Party>)>,
    guilt: Vec<Said>,
    innocence: Vec<Said>,
    indictment: Vec<Said>,
}

impl Mentions {
    fn of(text: &Text, defendants: &Defendants, vocabulary: &Vocabulary) -> Self {
        let pieces = text.0.iter();
        let words: String = pieces
            .map(|piece| match piece {
                Inline::Quotation(words) => " ".repeat(words.len()),
                piece => piece.words().to_owned(),
            })
            .collect();
        let named = defendants.named(&words);
        let words = words.to_lowercase();
        let said = |list: &[&'static str]| {
            let about = |at: usize| {
                let before = named[..named.partition_point(|(index, _)| *index < at)].last();
                before.or_else(|| named.first()).map(|(_, key)| *key)
            };
            let found = list.iter();
            found
                .filter_map(|word| Some((*word, about(find_words(&words, word)?))))
                .collect()
        };
        Self {
            guilt: said(vocabulary.guilt),
            innocence: said(vocabulary.innocence),
            indictment: said(vocabulary.indictment),
            named,
            words,
        }
    }

    /// The defendants whom the text names, and those whom it is about.
    fn concerned(&self, about: &[Key<Party>]) -> BTreeSet<Key<Party>> {
        let named = self.named.iter().map(|(_, key)| *key);
        named.chain(about.iter().copied()).collect()
    }

    /// Whether the text has the name of a case against a defendant: “State v. Doe”.
    fn names_case_of(&self, who: Key<Party>) -> bool {
        let mut cases = self.words.match_indices("state v. ");
        cases.any(|(at, found)| {
            let name = at + found.len();
            let mut named = self.named.iter().filter(|(_, key)| *key == who);
            named.any(|(surname, _)| {
                let before = self.words.get(name..*surname);
                before.is_some_and(|before| !before.contains(['.', ',', ';', ':']))
            })
        })
    }
}

/// The first of these words that is about a defendant, named in the text or not.
fn find_about(who: Key<Party>, about: &[Key<Party>], words: &[Said]) -> Option<&'static str> {
    let is_about = |named: Option<Key<Party>>| match named {
        Some(key) => key == who,
        None => about.contains(&who),
    };
    let mut words = words.iter();
    words
        .find(|(_, named)| is_about(*named))
        .map(|(word, _)| *word)
}

/// The text without quotations, names and terms: a line for each piece, so that no word reaches into the next.
fn own_words(text: &Text) -> String {
    let own = text.0.iter().filter_map(|piece| match piece {
        Inline::Plain(words) | Inline::Emphasis(words) => Some(words.to_lowercase()),
        Inline::Quotation(_) | Inline::Party(..) | Inline::Term(..) => None,
    });
    own.collect::<Vec<_>>().join("\n")
}
