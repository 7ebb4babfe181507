//! How many sentences and words a text has. A doubtful full stop ends none, so that no text is wrongly refused.

/// Words that are written with a full stop, besides initials.
const ABBREVIATIONS: [&str; 35] = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Jr", "Sr", "Lt", "Sgt", "Det", "Gov", "Sen",
    "Rep", "Inc", "Co", "Corp", "No", "v", "vs", "art", "Art", "Jan", "Feb", "Aug", "Sept", "Oct",
    "Nov", "Dec", "Sra", "Dra", "Lic", "núm", "EE",
];

/// The number of sentences; those within quotations count.
pub(super) fn count(text: &str) -> usize {
    let text = text.trim();
    let ends = text.match_indices(['.', '!', '?']);
    1 + ends
        .filter(|(at, end)| is_end(&text[..*at], end, &text[at + end.len()..]))
        .count()
}

/// The number of words; a dash by itself is none.
pub(super) fn words(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// Whether a sentence ends here and another one follows.
fn is_end(before: &str, end: &str, after: &str) -> bool {
    let is_full_stop = end == ".";
    // “Is it over?” he asked: the sentence around the quotation goes on.
    if !is_full_stop && after.starts_with(['”', '’', '»']) {
        return false;
    }
    let after = after.trim_start_matches(['”', '’', '»', ')', ']']);
    let next = after.trim_start();
    let opens = |c: char| c.is_uppercase() || c.is_numeric() || "“‘«¿¡(".contains(c);
    after.len() > next.len() && next.starts_with(opens) && !(is_full_stop && is_abbreviated(before))
}

/// Whether the last word of a text is an initial or an abbreviation.
fn is_abbreviated(before: &str) -> bool {
    let last = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let last = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
    is_initial || last.contains('.') || ABBREVIATIONS.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::{count, words};

    #[test]
    fn one_sentence_with_full_stops_inside_is_one() {
        for text in [
            "",
            "No full stop",
            "Mr. Baldwin, whose attorney is J. Doe, is charged in State v. Baldwin.",
            "The U.S. Attorney fined the company $136,793.50 at 1.30 p.m. on Friday.",
            "“Is it over?” Mr. Baldwin asked.",
            "She said: “Nothing is filed yet.”",
            "La Sra. Gutierrez apela ante EE. UU. y otros.",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
    }

    #[test]
    fn sentences_are_counted_within_quotations_too() {
        for (text, expected) in [
            ("A charge is filed. No court has tested it.", 2),
            ("He said: “I did not take it. Ever.”", 2),
            ("He said “no.” Then he left.", 2),
            ("Is it over? No! “Never.” 12 jurors went home.", 4),
            ("Se retira el cargo. ¿Puede volver?", 2),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }

    #[test]
    fn a_dash_is_no_word() {
        assert_eq!(words("He did — he said — “not take it”."), 7);
    }
}
