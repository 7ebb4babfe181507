//! The translator's translator: one Spanish file, held against its original.

use std::collections::{BTreeSet, HashMap, HashSet};

use record::{Inline, Text};

use crate::{
    check::{
        fields::{check_label_length, non_empty},
        files::Entries,
        ids::Scope,
        markup,
        report::Report,
        suggestion::{closest_of_many, did_you_mean},
    },
    file::{FileKind, Original, Spanned, spanish::Pair},
    problem::Rule,
    shown::shown_id,
};

/// The translation of one file.
pub(super) struct Translator<'a> {
    original: Original,
    scope: &'a Scope,
    report: &'a mut Report,
}

impl<'a> Translator<'a> {
    pub(super) const fn new(original: Original, scope: &'a Scope, report: &'a mut Report) -> Self {
        Self {
            original,
            scope,
            report,
        }
    }

    pub(super) const fn file(&self) -> FileKind {
        FileKind::Spanish(self.original)
    }

    pub(super) const fn report(&mut self) -> &mut Report {
        self.report
    }

    /// Translates every entry of a list; reports entries without a translation, and translations of no entry.
    pub(super) fn entries<E, S>(
        &mut self,
        table: &str,
        (entries, id): (&mut Entries<E>, fn(&E) -> String),
        (spanish, key): (&Entries<S>, fn(&S) -> &Spanned),
        translate: impl Fn(&mut Self, &mut E, &S),
    ) {
        let broken: HashSet<&str> = spanish.broken.iter().map(String::as_str).collect();
        let mut translations: HashMap<&str, &S> = HashMap::new();
        for pairs in spanish.good.iter().map(|entry| &entry.value) {
            translations.entry(key(pairs).get_ref()).or_insert(pairs);
        }
        let mut known: BTreeSet<String> = entries.broken.iter().cloned().collect();
        for entry in &mut entries.good {
            let id = id(&entry.value);
            // Two entries with one id were reported; the first one counts.
            if known.contains(&id) {
                continue;
            }
            match translations.get(id.as_str()) {
                Some(pairs) => translate(self, &mut entry.value, pairs),
                None if spanish.incomplete || broken.contains(id.as_str()) => {}
                None => self.missing_entry(&format!("{table} `{id}`")),
            }
            known.insert(id);
        }
        let unmatched = spanish.good.iter().filter(|_| !entries.incomplete);
        for field in unmatched.map(|pairs| key(&pairs.value)) {
            if !known.contains(field.get_ref()) {
                self.unmatched_entry(table, field, &known);
            }
        }
    }

    /// Reports a translation of no entry.
    fn unmatched_entry(&mut self, table: &str, field: &Spanned, known: &BTreeSet<String>) {
        let name = field.get_ref();
        let close = closest_of_many(name, known.iter().map(String::as_str), self.report);
        let hint = did_you_mean(close.as_deref());
        let message = format!("there is no {table} `{}` to translate", shown_id(name));
        let remedy = format!("{hint}Remove the entry, or correct its id.");
        (self.report).error_at(self.file(), field, Rule::UnknownId, message, remedy);
    }

    /// Translates a text without markup.
    pub(super) fn plain_text(&mut self, original: &mut Spanned, pair: &Pair) {
        non_empty(self.file(), &pair.es, self.report);
        self.replace(original, pair);
    }

    /// Translates a text with markup; reports other links, or another number of emphasised phrases.
    pub(super) fn markup_text(&mut self, original: &mut Spanned, pair: &Pair) {
        let english = markup::text(self.file(), original, self.scope, &mut Report::default());
        let spanish = markup::text(self.file(), &pair.es, self.scope, self.report);
        let is_written = !pair.es.get_ref().trim().is_empty();
        if is_written && links_and_emphasis(&english) != links_and_emphasis(&spanish) {
            let message = "the links or the emphasis differ from the original";
            let remedy = format!(
                "Keep every [name](party:id) and *emphasis* of the original: {:?}.",
                original.get_ref().trim()
            );
            (self.report).error_at(
                self.file(),
                &pair.es,
                Rule::TranslatedMarkup,
                message,
                remedy,
            );
        }
        self.replace(original, pair);
    }

    /// Replaces the original; reports a translation of an earlier text.
    fn replace(&mut self, original: &mut Spanned, pair: &Pair) {
        let is_empty = original.get_ref().trim().is_empty();
        if !is_empty && pair.en.get_ref().trim() != original.get_ref().trim() {
            let message = "the original has changed since this was translated";
            let remedy = format!(
                "The original is now {:?}. Translate it, and copy it into `en`.",
                original.get_ref().trim()
            );
            (self.report).error_at(self.file(), &pair.en, Rule::Outdated, message, remedy);
        }
        *original = pair.es.clone();
    }

    /// Translates a text that the original may lack.
    pub(super) fn optional(
        &mut self,
        field: &str,
        at: &Spanned,
        original: Option<&mut Spanned>,
        pair: Option<&Pair>,
    ) {
        match (original, pair) {
            (Some(original), Some(pair)) => self.markup_text(original, pair),
            (Some(_), None) => self.missing_text(at, &format!("`{field}`")),
            (None, Some(pair)) => self.too_many(field, &pair.en),
            (None, None) => {}
        }
    }

    /// Translates a label for the lanes, which the original may lack.
    pub(super) fn label(
        &mut self,
        at: &Spanned,
        original: Option<&mut Spanned>,
        pair: Option<&Pair>,
    ) {
        if let Some(pair) = pair {
            check_label_length(self.file(), &pair.es, self.report);
        }
        self.optional("label", at, original, pair);
    }

    /// Translates a list of texts in their order.
    pub(super) fn list(
        &mut self,
        field: &str,
        at: &Spanned,
        originals: Vec<&mut Spanned>,
        pairs: &[Pair],
    ) {
        if let Some(extra) = pairs.get(originals.len()) {
            self.too_many(field, &extra.en);
        }
        if pairs.len() < originals.len() {
            self.missing_text(at, &format!("an entry of `{field}`"));
        }
        for (original, pair) in originals.into_iter().zip(pairs) {
            self.markup_text(original, pair);
        }
    }

    /// Reports a text of an entry without a translation.
    pub(super) fn missing_text(&mut self, at: &Spanned, what: &str) {
        let message = format!("there is no translation of {what}");
        let remedy = "Add it with `en`, copied from the original, and `es`.";
        (self.report).error_at(self.file(), at, Rule::Untranslated, message, remedy);
    }

    /// Reports an entry without a translation.
    pub(super) fn missing_entry(&mut self, what: &str) {
        let message = format!("there is no translation of {what}");
        let remedy = "Add the entry with the same id, and each text with `en`, copied from the original, and \
                      `es`.";
        (self.report).error_in_file(self.file(), Rule::Untranslated, message, remedy);
    }

    fn too_many(&mut self, field: &str, at: &Spanned) {
        let message = format!("the original has no such entry of `{field}`");
        let remedy = "Remove it, or add the original.";
        (self.report).error_at(self.file(), at, Rule::Outdated, message, remedy);
    }
}

/// The linked parties, sorted, and the number of emphasised phrases.
fn links_and_emphasis(text: &Text) -> (Vec<usize>, usize) {
    let mut parties: Vec<usize> = Vec::new();
    let mut emphasised = 0;
    for piece in &text.0 {
        match piece {
            Inline::Party(key, _) => parties.push(key.index()),
            Inline::Emphasis(_) => emphasised += 1,
            Inline::Plain(_) | Inline::Quotation(_) | Inline::Term(..) => {}
        }
    }
    parties.sort_unstable();
    (parties, emphasised)
}
