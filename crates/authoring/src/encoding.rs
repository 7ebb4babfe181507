//! Letters that were read in a wrong encoding: UTF-8 that somebody took for Windows-1252.

use std::ops::Range;

/// What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character of that number.
const FROM_0X80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What can follow the last letter of a word. After `Ã` it is more often that than the rest of a letter.
const CLOSING: [char; 7] = ['’', '”', '»', '›', '…', '–', '—'];

/// Letters that were read in a wrong encoding, and what they were before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misread {
    /// Where they are, in bytes.
    pub(crate) span: Range<usize>,
    /// `None` where a part of them is gone.
    pub(crate) meant: Option<char>,
}

/// The letters of a line that were read in a wrong encoding.
pub(crate) fn misread(line: &str) -> Vec<Misread> {
    let mut found = Vec::new();
    let mut done = 0;
    // The first letter of each: Â, Ã, â, ï or ð.
    for (at, _) in line.match_indices(['Â', 'Ã', 'â', 'ï', 'ð']) {
        if at >= done
            && let Some(misread) = misread_at(line, at)
        {
            done = misread.span.end;
            found.push(misread);
        }
    }
    found
}

fn misread_at(line: &str, at: usize) -> Option<Misread> {
    let letters = || line[at..].chars();
    let second = letters().nth(1)?;
    let length = match letters().next()? {
        'Â' | 'Ã' => 2,
        'â' | 'ï' => 3,
        _ => 4,
    };
    // The mark at the beginning of a file is misread as three letters, the second of them a closing mark.
    if CLOSING.contains(&second) && !line[at..].starts_with("ï»¿") {
        return None;
    }
    let bytes: Option<Vec<u8>> = letters().take(length).map(windows_1252).collect();
    let read = bytes.filter(|bytes| bytes.len() == length);
    let meant = read.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.chars().next());
    let span = |count: usize| at..at + letters().take(count).map(char::len_utf8).sum::<usize>();
    match meant {
        // Of these letters only marks, symbols and pictures begin with the first two or three.
        Some(_) => Some(Misread {
            span: span(length),
            meant,
        }),
        None if line[at..].starts_with("â€") => Some(Misread {
            span: span(2),
            meant,
        }),
        None => None,
    }
}

fn windows_1252(letter: char) -> Option<u8> {
    let upper = FROM_0X80.iter().zip(0x80..).find(|(of, _)| **of == letter);
    upper.map(|(_, byte)| byte).or_else(|| {
        let byte = u8::try_from(letter).ok()?;
        (!(0x80..0xa0).contains(&byte)).then_some(byte)
    })
}

#[cfg(test)]
mod tests {
    use super::misread;

    /// A text in UTF-8, read as Windows-1252.
    fn read_wrongly(text: &str) -> String {
        let read = |byte: u8| match byte {
            0x80..0xa0 => super::FROM_0X80[usize::from(byte - 0x80)],
            byte => char::from(byte),
        };
        text.bytes().map(read).collect()
    }

    #[test]
    fn what_was_read_wrongly_is_found_with_what_was_meant() {
        for letter in "’“”–—…€™éáíóúñüçÉÓàÂ©°«½😀\u{feff}".chars()
        {
            let wrong = read_wrongly(&letter.to_string());
            let line = format!("x{wrong}y");
            let found = misread(&line);
            let [only] = found.as_slice() else {
                panic!("{line}: {found:?}");
            };
            assert_eq!(
                (&line[only.span.clone()], only.meant),
                (wrong.as_str(), Some(letter))
            );
        }
    }

    #[test]
    fn a_mark_of_which_a_part_is_gone_is_found() {
        let found = misread("said â€no");
        assert_eq!((found.len(), found[0].meant), (1, None));
    }

    #[test]
    fn texts_in_many_languages_are_left_alone() {
        for text in [
            "“No.” She didn’t – he said…",
            "«CAFÉ» «OLÉ» niño, ¿qué?, Âge, à côté, naïf, «â»",
            "IRMÃ” e IRMÃ» IRMÃ… CORAÇÃO, São",
            "În România, Că„a",
            "Það er ð í íslensku: ðér",
            "Über straße, Ärzte, Öl",
        ] {
            assert_eq!(misread(text), [], "{text}");
        }
    }
}
