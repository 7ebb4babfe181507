//! How wide words can become, without a browser to ask: a little wider than the widest faces that the
//! page's sans can turn into.

/// Pixels that these words take at most, at this size.
pub fn text_width(text: &str, size: u32, is_bold: bool) -> u32 {
    let hundredths: u32 = text.chars().map(of).sum();
    // Bold letters are up to a seventh wider.
    let hundredths = if is_bold {
        hundredths * 8 / 7
    } else {
        hundredths
    };
    (hundredths * size).div_ceil(100)
}

/// Hundredths of an em.
fn of(character: char) -> u32 {
    let index = u32::from(character).wrapping_sub(u32::from(' '));
    let known = usize::try_from(index)
        .ok()
        .and_then(|index| ASCII.get(index));
    known.map_or(OTHER, |width| u32::from(*width))
}

/// From the space to the tilde.
const ASCII: [u8; 95] = [
    35, 41, 46, 84, 64, 96, 78, 28, 46, 46, 50, 84, 37, 46, 37, 46, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 46, 46, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 43, 46, 66, 56, 87, 75,
    79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36,
    64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
];
/// No letter with an accent is wider.
const OTHER: u32 = 100;

#[cfg(test)]
mod tests {
    use super::text_width;

    /// Tenths of a pixel at 13 px, from the tables of the two cuts of `DejaVu Sans`.
    #[test]
    fn no_label_is_wider_than_it_says_and_none_much_narrower() {
        for (words, regular, bold) in MEASURED {
            for (measured, is_bold) in [(regular, false), (bold, true)] {
                let said = text_width(words, 13, is_bold) * 10;
                assert!(said >= measured, "{words}: {said} for {measured}");
                assert!(
                    said <= measured * 11 / 10 + 20,
                    "{words}: {said} for {measured}"
                );
            }
        }
    }

    #[test]
    fn what_is_not_known_is_wide() {
        assert_eq!(text_width("漢", 13, false), 13);
        assert!(text_width("é", 13, false) >= text_width("e", 13, false));
    }

    const MEASURED: [(&str, u32, u32); 7] = [
        ("31 Jan 2023: charged", 1_397, 1_555),
        ("21 Apr 2023: charge dropped", 1_923, 2_151),
        ("12 Jul 2024: dismissed with prejudice", 2_431, 2_743),
        ("6 Mar 2024: guilty on one of two counts", 2_599, 2_930),
        (
            "If nothing changes, the charge can be refiled until 21 Oct 2026",
            4_105,
            4_620,
        ),
        ("31 mar 2023: no impugna el cargo", 2_265, 2_519),
        ("WWW mmm %%", 1_096, 1_188),
    ];
}
