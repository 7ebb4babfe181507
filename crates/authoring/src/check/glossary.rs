//! Spanned of the law in texts: each is explained, and each explanation is of use.

use record::{Case, Inline, Key, Law, Station, Term, Text};

use crate::{
    check::{
        entries::Files,
        report::Report,
        texts::LintText,
        vocabulary::{Vocabulary, found_in},
    },
    file::FileKind,
    problem::Rule,
};

/// Spanned of the law that the glossary does not explain.
pub(super) fn explained(
    said: &LintText<'_>,
    case: &Case,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    if case.all::<Term>().next().is_none() {
        return;
    }
    let plain = unexplained(said.text);
    for word in vocabulary.law {
        if plain.iter().any(|words| found_in(words, word).is_some()) {
            let message =
                format!("“{word}” is a word of the law that the glossary does not explain");
            let remedy = "Add it to `forms` of a [[term]], or say it in plain words.";
            report.error_at(said.file, said.word, Rule::UndefinedTerm, message, remedy);
        }
    }
}

/// Our own plain words, in small letters. An emphasised phrase of an answer carries its mark and no link.
fn unexplained(text: &Text) -> Vec<String> {
    let plain = text.0.iter().filter_map(|piece| match piece {
        Inline::Plain(words) => Some(words.to_lowercase()),
        _ => None,
    });
    plain.collect()
}

/// Terms that no text uses.
pub(super) fn used(
    files: &Files,
    case: &Case,
    said: &[LintText<'_>],
    file: FileKind,
    report: &mut Report,
) {
    let texts = said.iter().map(|said| said.text).chain(of_law(case.law()));
    let used: Vec<Key<Term>> = texts
        .flat_map(|text| &text.0)
        .filter_map(|piece| match piece {
            Inline::Term(key, _) => Some(*key),
            _ => None,
        })
        .collect();
    for (entry, (key, term)) in files.terms.good.iter().zip(case.all::<Term>()) {
        if !used.contains(&key) {
            let message = format!("no text uses the term `{}`", term.id);
            let remedy = "Take it out, or add to `forms` how texts say it.";
            report.error_at(file, &entry.value.name, Rule::UnusedTerm, message, remedy);
        }
    }
}

/// The texts of a law file that a page shows.
fn of_law(law: &Law) -> impl Iterator<Item = &Text> {
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
