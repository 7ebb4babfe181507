//! Characters that no text of a record has: nobody sees them, or they change the order of the others.

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{BidiClass, DefaultIgnorableCodePoint, Script},
};

/// What is wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is none of the text, but an order to a terminal or a printer.
    Control,
    /// It changes the order of what follows.
    Direction,
    /// It encloses words of another direction, and has no partner in its line.
    Unpaired,
    /// Nobody sees it.
    Invisible,
    /// It stands where another one was lost.
    Lost,
}

/// Whether a character is seen by nobody, or changes how others are seen.
pub(crate) fn is_hidden(character: char) -> bool {
    !character.is_ascii_graphic()
        && character != ' '
        && (is_isolate(character) || fault_of(character).is_some_and(|fault| fault != Fault::Lost))
}

/// The faults of a line, each with its byte.
pub(crate) fn faults(line: &str) -> Vec<(usize, char, Fault)> {
    if (line.bytes()).all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Vec::new();
    }
    let mut found = unpaired(line);
    let mut before = ' ';
    for (at, character) in line.char_indices() {
        if let Some(fault) = fault_of(character)
            && !is_needed(character, before, line)
        {
            found.push((at, character, fault));
        }
        before = character;
    }
    found.sort_unstable_by_key(|(at, ..)| *at);
    found
}

fn fault_of(character: char) -> Option<Fault> {
    let is_ignorable = || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character);
    match character {
        '\u{202a}'..='\u{202e}' => Some(Fault::Direction),
        '\u{fffc}' | '\u{fffd}' => Some(Fault::Lost),
        // Lines and paragraphs, an empty pattern of dots, and marks of interlinear notes.
        '\u{2028}' | '\u{2029}' | '\u{2800}' | '\u{fff9}'..='\u{fffb}' => Some(Fault::Invisible),
        _ if is_isolate(character) => None,
        _ if character.is_control() => Some(Fault::Control),
        _ if u32::from(character) & 0xfffe == 0xfffe || is_ignorable() => Some(Fault::Invisible),
        _ => None,
    }
}

const fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// The isolates of a line that are not closed in it, and the ends of none.
fn unpaired(line: &str) -> Vec<(usize, char, Fault)> {
    let mut open = Vec::new();
    let mut stray = Vec::new();
    for (at, character) in line.char_indices().filter(|(_, c)| is_isolate(*c)) {
        let is_end = character == '\u{2069}';
        if !is_end {
            open.push((at, character, Fault::Unpaired));
        } else if open.pop().is_none() {
            stray.push((at, character, Fault::Unpaired));
        }
    }
    stray.append(&mut open);
    stray
}

/// Whether the script of the text can't do without this character.
fn is_needed(character: char, before: char, line: &str) -> bool {
    let script = CodePointMapData::<Script>::new().get(before);
    match character {
        // Joiners within words, as in Persian or Malayalam.
        '\u{200c}' | '\u{200d}' => JOINING.contains(&script),
        // Forms of one letter.
        '\u{180b}'..='\u{180f}' => script == Script::Mongolian,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => script == Script::Han,
        // Marks of direction beside punctuation.
        '\u{61c}' | '\u{200e}' | '\u{200f}' => line.chars().any(is_right_to_left),
        _ => false,
    }
}

/// Scripts whose letters join.
const JOINING: [Script; 18] = [
    Script::Arabic,
    Script::Bengali,
    Script::Devanagari,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Kannada,
    Script::Khmer,
    Script::Malayalam,
    Script::Mandaic,
    Script::Mongolian,
    Script::Myanmar,
    Script::Nko,
    Script::Oriya,
    Script::Sinhala,
    Script::Syriac,
    Script::Tamil,
    Script::Telugu,
    Script::Tibetan,
];

fn is_right_to_left(letter: char) -> bool {
    let class = CodePointMapData::<BidiClass>::new().get(letter);
    // The marks themselves are of the same class.
    letter.is_alphabetic() && matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

#[cfg(test)]
mod tests {
    use super::{Fault, faults};

    fn only_fault(line: &str) -> Option<Fault> {
        let found = faults(line);
        assert!(found.len() < 2, "{found:?}");
        found.first().map(|(.., fault)| *fault)
    }

    #[test]
    fn characters_that_nobody_sees_are_faults() {
        for character in [
            '\u{ad}',
            '\u{34f}',
            '\u{115f}',
            '\u{180e}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{200e}',
            '\u{2028}',
            '\u{2060}',
            '\u{2064}',
            '\u{206f}',
            '\u{2800}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{ffa0}',
            '\u{ffff}',
            '\u{e0041}',
        ] {
            let line = format!("a{character}b");
            assert_eq!(
                only_fault(&line),
                Some(Fault::Invisible),
                "{}",
                character.escape_unicode()
            );
        }
    }

    #[test]
    fn controls_are_faults() {
        for code in (0..0x20).chain(0x7f..0xa0) {
            let character = char::from(code);
            let line = format!("a{character}b");
            assert_eq!(only_fault(&line), Some(Fault::Control), "{code:x}");
        }
    }

    #[test]
    fn what_changes_the_order_of_letters_is_a_fault() {
        for character in '\u{202a}'..='\u{202e}' {
            assert_eq!(
                only_fault(&format!("a{character}b")),
                Some(Fault::Direction)
            );
        }
        for line in ["a\u{2067}b", "a\u{2069}b", "\u{2066}a\u{2067}b\u{2069}"] {
            assert_eq!(only_fault(line), Some(Fault::Unpaired), "{line:?}");
        }
        assert_eq!(only_fault("the \u{2067}שלום\u{2069} greeting"), None);
    }

    #[test]
    fn scripts_keep_what_they_need() {
        for line in [
            "می\u{200c}خواهم",
            "ക്\u{200d}ഷ",
            "葛\u{e0100}飾",
            "שלום!\u{200f}",
            "Halyna’s “Rust” – año, ñ, ü, 5 %, 日本",
        ] {
            assert_eq!(only_fault(line), None, "{line:?}");
        }
    }
}
