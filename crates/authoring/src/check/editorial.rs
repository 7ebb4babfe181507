//! The editorial rules: presumption of innocence, and words that no text of ours uses.

use procedure::{Kind, Stage};
use record::{Case, Day, Inline, Key, Party, Proceeding, Side, Text};

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
        let mentions = Mentions::of(text.text, case);
        for defendant in defendants(case) {
            check_defendant(&text, &mentions, case, defendant, vocabulary, report);
        }
        glossary::check_legal_words(&text, case, vocabulary, report);
    }
    quotations::check_speakers(files, case, in_language, report);
    milestones::check_length(files, case, in_language(FileKind::Events), report);
    glossary::check_terms_are_used(files, case, &texts, in_language(FileKind::Terms), report);
}

fn defendants(case: &Case) -> Vec<Key<Party>> {
    let parties = case.all::<Party>();
    (parties.filter(|(_, party)| party.side == Side::Defendant))
        .map(|(key, _)| key)
        .collect()
}

/// Reports words that no text of ours uses.
fn reject_forbidden_words(text: &LintText<'_>, vocabulary: &Vocabulary, report: &mut Report) {
    let own_words: Vec<String> = own_words(text.text).map(str::to_lowercase).collect();
    for word in vocabulary.forbidden {
        if own_words
            .iter()
            .any(|words| find_words(words, word).is_some())
        {
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
    case: &Case,
    who: Key<Party>,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let (name, day) = (&case[who].short, text.since);
    let find = |words| mentions.find_about(who, &text.about, words);
    let mut error = |rule, message: String, remedy: &str| {
        report.error_at(text.file, text.field, rule, message, remedy);
    };
    if let Some(word) = find(vocabulary.guilt)
        && !is_at(&CONVICTED, case, who, day)
    {
        let message = format!("“{word}” about {name}, whom nobody had convicted by {day}");
        let remedy = "Write who alleges it, or what the charge is. A quotation keeps its words.";
        error(Rule::GuiltBeforeVerdict, message, remedy);
    }
    if let Some(word) = find(vocabulary.innocence)
        && is_at(&DISMISSED, case, who, day)
    {
        let message = format!("“{word}” about {name}, whose case was dismissed");
        let remedy = "A dismissal does not decide about guilt: write “dismissed”, with or without prejudice.";
        error(Rule::DismissalAsAcquittal, message, remedy);
    }
    if let Some(word) = find(vocabulary.indictment)
        && !was_indicted(case, who, day)
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

/// Whether an event by that day indicts the party.
fn was_indicted(case: &Case, who: Key<Party>, day: Day) -> bool {
    let effects = case.events_by(day).iter().flat_map(|event| &event.effects);
    let mut indicted = effects.filter(|effect| effect.step.kind() == Kind::Indict);
    indicted.any(|effect| case[effect.proceeding].defendant == who)
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

/// A text without its quotations, and where it names defendants.
struct Mentions {
    /// The text in lower case; quotations are blank.
    words: String,
    /// The byte index of each name, in ascending order.
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

    /// The first of these words that is about a defendant: the last one named before the word, else the first one
    /// named after it, else those whom the text is about.
    fn find_about(
        &self,
        who: Key<Party>,
        about: &[Key<Party>],
        words: &'static [&'static str],
    ) -> Option<&'static str> {
        words.iter().copied().find(|word| {
            let Some(at) = find_words(&self.words, word) else {
                return false;
            };
            let before = self.named.iter().rev().find(|(index, _)| *index < at);
            let named = before.or_else(|| self.named.first()).map(|(_, key)| *key);
            match named {
                Some(key) => key == who,
                None => about.contains(&who),
            }
        })
    }
}

/// Where the text has the surname of a defendant.
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

/// The text without quotations, names and terms.
fn own_words(text: &Text) -> impl Iterator<Item = &str> {
    (text.0.iter()).filter_map(|piece| match piece {
        Inline::Plain(words) | Inline::Emphasis(words) => Some(words.as_str()),
        Inline::Quotation(_) | Inline::Party(..) | Inline::Term(..) => None,
    })
}
