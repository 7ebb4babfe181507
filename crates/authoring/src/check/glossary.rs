//! The glossary: every legal word in a text has an entry, and every entry is used.

use std::collections::BTreeSet;

use record::{Case, Inline, Key, Law, Station, Term, Text};

use crate::{
    check::{
        files::Files,
        lint_texts::LintText,
        report::Report,
        vocabulary::{Vocabulary, find_words},
    },
    file::FileKind,
    problem::Rule,
};

/// Reports legal words that the glossary does not explain.
pub(super) fn check_legal_words(
    text: &LintText<'_>,
    case: &Case,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    if case.all::<Term>().next().is_none() {
        return;
    }
    let plain = plain_words(text.text);
    for word in vocabulary.law {
        if find_words(&plain, word).is_some() {
            let message = format!("“{word}” is a legal word that the glossary does not explain");
            let remedy = "Add it to `forms` of a [[term]], or use plain words.";
            report.error_at(text.file, text.field, Rule::UndefinedTerm, message, remedy);
        }
    }
}

/// The plain pieces of a text in lower case, a line for each, so that no word reaches from one into the next.
/// Emphasised phrases have no links, so they need no glossary.
fn plain_words(text: &Text) -> String {
    let plain = text.0.iter().filter_map(|piece| match piece {
        Inline::Plain(words) => Some(words.to_lowercase()),
        _ => None,
    });
    plain.collect::<Vec<_>>().join("\n")
}

/// Reports terms that no text uses.
pub(super) fn check_terms_are_used(
    files: &Files,
    case: &Case,
    texts: &[LintText<'_>],
    file: FileKind,
    report: &mut Report,
) {
    let texts = (texts.iter().map(|text| text.text)).chain(law_texts(case.law()));
    let used: BTreeSet<Key<Term>> = texts
        .flat_map(|text| &text.0)
        .filter_map(|piece| match piece {
            Inline::Term(key, _) => Some(*key),
            _ => None,
        })
        .collect();
    for (entry, (key, term)) in files.terms.good.iter().zip(case.all::<Term>()) {
        if !used.contains(&key) {
            let message = format!("no text uses the term `{}`", term.id);
            let remedy = "Remove the term, or add to `forms` the words that texts use for it.";
            report.error_at(file, &entry.value.name, Rule::UnusedTerm, message, remedy);
        }
    }
}

/// The texts of the law file that pages show.
fn law_texts(law: &Law) -> impl Iterator<Item = &Text> {
    let (clock, dismissal) = (&law.clock, &law.dismissal);
    let cited = [&clock.filing, &clock.count, &dismissal.limit].into_iter();
    let definitions = [&dismissal.without, &dismissal.with].into_iter();
    let rows = dismissal.comparison.iter();
    let stations = law.ways.without.iter().chain(&law.ways.with);
    (cited.chain(&clock.pauses).map(|cited| &cited.text))
        .chain(definitions.flat_map(|definition| [&definition.lead, &definition.text]))
        .chain(rows.flat_map(|row| [&row.without, &row.with]))
        .chain(
            dismissal
                .misreadings
                .iter()
                .map(|misreading| &misreading.text),
        )
        .chain(stations.flat_map(|station: &Station| [&station.who, &station.shown]))
}
