//! Reports characters that no text, id or address of a record has.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    characters::{Fault, faults},
    check::report::Report,
    encoding::misread,
    file::FileKind,
    problem::Rule,
};

/// Checks a file as it is written, comments included. Returns whether it has a character that TOML has not.
pub(super) fn check_text(file: FileKind, text: &str, report: &mut Report) -> bool {
    let mut has_control = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let own = line.strip_suffix('\n').unwrap_or(line);
        let own = own.strip_suffix('\r').unwrap_or(own);
        let mut told = Vec::new();
        for (at, character, fault) in faults(own) {
            // A mark of the encoding may begin a file, and tabs may stand before its fields.
            let is_allowed = character == '\t' || (start + at == 0 && character == '\u{feff}');
            if is_allowed || told.contains(&character) {
                continue;
            }
            has_control |= fault == Fault::Control;
            told.push(character);
            let span = start + at..start + at + character.len_utf8();
            report_fault(file, &span, character, fault, report);
        }
        check_encoding(file, own, start, report);
        start += line.len();
    }
    has_control
}

fn check_encoding(file: FileKind, line: &str, start: usize, report: &mut Report) {
    for wrong in misread(line) {
        let letters = &line[wrong.span.clone()];
        let points: Vec<String> = letters.chars().map(code_point).collect();
        let points = points.join(" ");
        let (message, remedy) = match wrong.meant {
            Some(meant) => (
                format!("`{letters}` ({points}) is probably `{meant}`, read in a wrong encoding"),
                format!("Write `{meant}`; copy the text again from a program that reads UTF-8."),
            ),
            None => (
                format!(
                    "`{letters}` ({points}) is the rest of a mark that was read in a wrong encoding"
                ),
                "Write the mark that the source has.".to_owned(),
            ),
        };
        let span = start + wrong.span.start..start + wrong.span.end;
        report.error_at_span(file, &span, Rule::WrongEncoding, message, remedy);
    }
}

/// Checks the keys and texts of a file as they are read: escapes such as `\u202E` are characters only then.
pub(super) fn check_values(file: FileKind, table: &DeTable<'_>, report: &mut Report) {
    for (key, value) in table {
        check_value(file, key.get_ref(), &key.span(), report);
        check_in(file, value, report);
    }
}

fn check_in(file: FileKind, value: &Spanned<DeValue<'_>>, report: &mut Report) {
    match value.get_ref() {
        DeValue::String(text) => check_value(file, text, &value.span(), report),
        DeValue::Array(items) => {
            for item in items {
                check_in(file, item, report);
            }
        }
        DeValue::Table(table) => check_values(file, table, report),
        _ => {}
    }
}

/// Reports a text with a fault that was not reported where it is written: it comes from an escape, or its partner is
/// in another text.
fn check_value(file: FileKind, text: &str, span: &Range<usize>, report: &mut Report) {
    let rules = [Rule::HiddenCharacter, Rule::WrongEncoding];
    let fault = text.lines().find_map(|line| faults(line).first().copied());
    if let Some((_, character, fault)) = fault
        && !report.is_told_within(file, span, &rules)
    {
        report_fault(file, span, character, fault, report);
    }
}

fn report_fault(
    file: FileKind,
    span: &Range<usize>,
    character: char,
    fault: Fault,
    report: &mut Report,
) {
    let point = code_point(character);
    let (what, remedy) = match fault {
        Fault::Control => (
            "is a control character",
            "Remove it, or write a space in its place: it may have come with a text that was copied.",
        ),
        Fault::Direction => (
            "changes the order of the letters that follow",
            "Remove it: words of right-to-left scripts find their order by themselves.",
        ),
        Fault::Unpaired => (
            "encloses words, and has no partner in its line",
            "Remove it, or enclose the words in U+2067 and U+2069 within one line.",
        ),
        Fault::Invisible => (
            "can’t be seen",
            "Remove it: it may have come with a text that was copied.",
        ),
        Fault::Lost => (
            "stands where another one was lost",
            "Write the letter that the source has.",
        ),
    };
    let rule = if fault == Fault::Lost {
        Rule::WrongEncoding
    } else {
        Rule::HiddenCharacter
    };
    let message = format!("the character {point} {what}");
    report.error_at_span(file, span, rule, message, remedy);
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
