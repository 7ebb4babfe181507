//! The translator's desk: one Spanish file, held against its original.

use record::{Inline, Text};

use crate::{
    check::{
        entries::Entries,
        markup,
        names::{closest, did_you_mean},
        report::Report,
        scope::{Scope, brief, filled},
    },
    file::{FileKind, Original, Spanned, spanish::Pair},
    problem::Rule,
};

/// One Spanish file at work.
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

    /// Translates every entry of a list; says which are left, and which translate nothing.
    pub(super) fn entries<E, S>(
        &mut self,
        table: &str,
        (entries, id): (&mut Entries<E>, fn(&E) -> String),
        (spanish, key): (&Entries<S>, fn(&S) -> &Spanned),
        put: impl Fn(&mut Self, &mut E, &S),
    ) {
        let mut known: Vec<String> = entries.broken.clone();
        for entry in &mut entries.good {
            let id = id(&entry.value);
            // Of two entries with one id the first counts; the second has been told.
            if known.contains(&id) {
                continue;
            }
            let found = (spanish.good.iter()).find(|pairs| *key(&pairs.value).get_ref() == id);
            match found {
                Some(pairs) => put(self, &mut entry.value, &pairs.value),
                None if spanish.incomplete || spanish.broken.contains(&id) => {}
                None => self.missing(&format!("{table} `{id}`")),
            }
            known.push(id);
        }
        let strangers = spanish.good.iter().filter(|_| !entries.incomplete);
        for word in strangers.map(|pairs| key(&pairs.value)) {
            if !known.contains(word.get_ref()) {
                let close = closest(word.get_ref(), known.iter().map(String::as_str));
                let hint = did_you_mean(close.as_deref());
                let message = format!("there is no {table} `{}` to translate", word.get_ref());
                let remedy =
                    format!("{hint}Take the entry out, or name the one that it translates.");
                (self.report).error_at(self.file(), word, Rule::UnknownId, message, remedy);
            }
        }
    }

    /// A text without markup.
    pub(super) fn plain(&mut self, original: &mut Spanned, pair: &Pair) {
        filled(self.file(), &pair.es, self.report);
        self.put(original, pair);
    }

    /// A text with markup, which must lead to the same parties and stress as many phrases.
    pub(super) fn marked(&mut self, original: &mut Spanned, pair: &Pair) {
        let english = markup::text(self.file(), original, self.scope, &mut Report::default());
        let spanish = markup::text(self.file(), &pair.es, self.scope, self.report);
        let is_written = !pair.es.get_ref().trim().is_empty();
        if is_written && shape(&english) != shape(&spanish) {
            let message = "the translation has other links or emphasis than its original";
            let remedy = format!(
                "Keep every [name](party:id) and *emphasis* of: {:?}.",
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
        self.put(original, pair);
    }

    /// The translation, if it is of the text as it is now.
    fn put(&mut self, original: &mut Spanned, pair: &Pair) {
        let is_empty = original.get_ref().trim().is_empty();
        if !is_empty && pair.en.get_ref().trim() != original.get_ref().trim() {
            let message = "the original has changed since this was translated";
            let remedy = format!(
                "It now reads: {:?}. Translate that, and copy it into `en`.",
                original.get_ref().trim()
            );
            (self.report).error_at(self.file(), &pair.en, Rule::Outdated, message, remedy);
        }
        *original = pair.es.clone();
    }

    /// A text that the original may have.
    pub(super) fn optional(
        &mut self,
        field: &str,
        at: &Spanned,
        original: Option<&mut Spanned>,
        pair: Option<&Pair>,
    ) {
        match (original, pair) {
            (Some(original), Some(pair)) => self.marked(original, pair),
            (Some(_), None) => self.missing_in(at, &format!("`{field}`")),
            (None, Some(pair)) => self.too_many(field, &pair.en),
            (None, None) => {}
        }
    }

    /// A label for the lanes, which the original may have.
    pub(super) fn label(
        &mut self,
        at: &Spanned,
        original: Option<&mut Spanned>,
        pair: Option<&Pair>,
    ) {
        if let Some(pair) = pair {
            brief(self.file(), &pair.es, self.report);
        }
        self.optional("label", at, original, pair);
    }

    /// Texts that pair by their order.
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
            self.missing_in(at, &format!("an entry of `{field}`"));
        }
        for (original, pair) in originals.into_iter().zip(pairs) {
            self.marked(original, pair);
        }
    }

    /// Something in an entry is not translated.
    pub(super) fn missing_in(&mut self, at: &Spanned, what: &str) {
        let message = format!("there is no translation of {what}");
        let remedy = "Add it as a pair of `en`, copied from the original, and `es`.";
        (self.report).error_at(self.file(), at, Rule::Untranslated, message, remedy);
    }

    /// A whole entry is not translated.
    pub(super) fn missing(&mut self, what: &str) {
        let message = format!("there is no translation of {what}");
        let remedy = "Add the entry under the same id, each text as a pair of `en`, copied from the \
                      original, and `es`.";
        (self.report).whole(self.file(), Rule::Untranslated, message, remedy);
    }

    fn too_many(&mut self, field: &str, at: &Spanned) {
        let message = format!("the original has no such entry of `{field}`");
        let remedy = "Take it out, or add the original.";
        (self.report).error_at(self.file(), at, Rule::Outdated, message, remedy);
    }
}

/// The parties linked to, in any order, and the number of stressed phrases.
fn shape(text: &Text) -> (Vec<usize>, usize) {
    let mut parties: Vec<usize> = Vec::new();
    let mut stressed = 0;
    for piece in &text.0 {
        match piece {
            Inline::Party(key, _) => parties.push(key.index()),
            Inline::Emphasis(_) => stressed += 1,
            Inline::Plain(_) | Inline::Quotation(_) | Inline::Term(..) => {}
        }
    }
    parties.sort_unstable();
    (parties, stressed)
}
