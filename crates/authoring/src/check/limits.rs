//! How much a record may hold. What is more is refused at once, so that a check ends soon whatever it is given.
//!
//! The limits are some twenty times what a long record needs. They also keep every list below the 65,536 entries that
//! a [`record::Key`] can tell apart.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    check::report::Report,
    file::{FileKind, Original},
    problem::Rule,
};

/// The most bytes of a file.
pub(crate) const BYTES: usize = 3_000_000;
/// The most bytes of all files of a record.
pub(super) const RECORD_BYTES: usize = 12_000_000;
/// The most characters of a text that may have markup.
pub(super) const TEXT: usize = 4_000;
/// The most characters of a document.
const DOCUMENT: usize = 20_000;
/// The most characters of a field's name.
const NAME: usize = 100;

/// What is too large, in one sentence, and where.
struct Excess {
    span: Range<usize>,
    message: String,
    remedy: &'static str,
}

/// Whether a file is within the limits; reports the first list or text that is not.
pub(super) fn is_within(file: FileKind, table: &DeTable<'_>, report: &mut Report) -> bool {
    let Some(excess) = in_table(file, table) else {
        return true;
    };
    let Excess {
        span,
        message,
        remedy,
    } = excess;
    report.error_at_span(file, &span, Rule::TooLarge, message, remedy);
    false
}

fn in_table(file: FileKind, table: &DeTable<'_>) -> Option<Excess> {
    table.iter().find_map(|(key, value)| {
        if key.get_ref().len() > NAME {
            return Some(Excess {
                span: key.span(),
                message: format!(
                    "a name has {} bytes; at most {NAME} are read",
                    key.get_ref().len()
                ),
                remedy: "Shorten the name; no field has one as long.",
            });
        }
        in_value(file, key.get_ref(), value)
    })
}

fn in_value(file: FileKind, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Excess> {
    match value.get_ref() {
        DeValue::String(text) => in_text(file, text, value.span()),
        DeValue::Array(items) => {
            let most = most_entries(name);
            if items.len() > most {
                return Some(Excess {
                    span: value.span(),
                    message: format!(
                        "the list `{name}` has {} entries; at most {most} are read",
                        items.len()
                    ),
                    remedy: "Remove entries, or make several records of this one.",
                });
            }
            items.iter().find_map(|item| in_value(file, name, item))
        }
        DeValue::Table(table) => in_table(file, table),
        _ => None,
    }
}

fn in_text(file: FileKind, text: &str, span: Range<usize>) -> Option<Excess> {
    let most = match file {
        FileKind::Documents | FileKind::Spanish(Original::Documents) => DOCUMENT,
        _ => TEXT,
    };
    // Bytes are at least as many as characters, and counted at once.
    let length = text.len();
    let length = if length > most {
        text.chars().count()
    } else {
        length
    };
    (length > most).then(|| Excess {
        span,
        message: format!("a text has {length} characters; at most {most} are read"),
        remedy: "Shorten the text, or make several of it.",
    })
}

/// The most entries of a list, by its name in a file.
fn most_entries(name: &str) -> usize {
    match name {
        "proceeding" | "proceedings" | "effect" | "document" | "move" | "moves" | "told"
        | "without" | "with" => 100,
        "offence" | "roles" | "note" | "pause" | "comparison" | "misreading" | "term" => 500,
        "forms" => 30,
        "answer" | "party" | "question" | "correction" => 1_000,
        _ => 10_000,
    }
}
