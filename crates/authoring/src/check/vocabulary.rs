//! The words that the editorial rules look for, in each language.

/// The words of one language, in lower case.
#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) is_spanish: bool,
    /// Words of guilt. "Not guilty" and "pleaded guilty" are not among them.
    pub(super) guilt: &'static [&'static str],
    /// Words of innocence, which a dismissal does not establish.
    pub(super) innocence: &'static [&'static str],
    pub(super) indictment: &'static [&'static str],
    /// Words that no text uses outside quotations.
    pub(super) forbidden: &'static [&'static str],
    /// Legal words that readers may not know.
    pub(super) law: &'static [&'static str],
}

pub(super) const ENGLISH: Vocabulary = Vocabulary {
    is_spanish: false,
    guilt: &[
        "killer",
        "killers",
        "murderer",
        "murdered",
        "murder",
        "culprit",
        "perpetrator",
        "guilty of",
        "found guilty",
        "is guilty",
        "was guilty",
        "committed the crime",
        "felon",
        "criminally responsible for",
    ],
    innocence: &[
        "acquitted",
        "cleared",
        "exonerated",
        "found not guilty",
        "proven innocent",
        "vindicated",
    ],
    indictment: &["indicted"],
    forbidden: &[
        "off the hook",
        "walks free",
        "walked free",
        "walk free",
        "prop gun",
        "got away with",
        "escaped justice",
        "beat the charge",
        "beat the charges",
    ],
    law: &[
        "arraignment",
        "arraigned",
        "indictment",
        "grand jury",
        "nolle prosequi",
        "without prejudice",
        "with prejudice",
        "probable cause",
        "preliminary hearing",
        "no contest",
        "no-contest",
        "probation",
        "parole",
        "felony",
        "misdemeanor",
        "manslaughter",
        "affidavit",
        "search warrant",
        "deposition",
        "subpoena",
        "mistrial",
        "hearsay",
        "injunction",
        "bail",
        "voir dire",
        "habeas corpus",
        "suspended sentence",
        "special prosecutor",
        "enhancement",
        "jeopardy",
        "verdict",
    ],
};

pub(super) const SPANISH: Vocabulary = Vocabulary {
    is_spanish: true,
    guilt: &[
        "asesino",
        "asesina",
        "asesinó",
        "asesinato",
        "homicida",
        "culpable de",
        "es culpable",
        "fue culpable",
        "autor del crimen",
        "cometió el delito",
    ],
    innocence: &[
        "absuelto",
        "absuelta",
        "exonerado",
        "exonerada",
        "declarado no culpable",
        "declarada no culpable",
    ],
    indictment: &[
        "acusado formalmente por un gran jurado",
        "acusó formalmente",
    ],
    forbidden: &[
        "se salió con la suya",
        "quedó impune",
        "queda libre de culpa",
        "pistola de utilería",
        "arma de utilería",
    ],
    law: &[
        "gran jurado",
        "nolle prosequi",
        "sin perjuicio",
        "con perjuicio",
        "causa probable",
        "audiencia preliminar",
        "libertad condicional",
        "delito grave",
        "homicidio involuntario",
        "orden de registro",
    ],
};

/// Words that negate the word after them.
const NEGATIONS: [&str; 6] = ["not ", "no ", "ni ", "nor ", "pleaded ", "pleads "];

/// The byte index of the words in a lower-case text, as whole words without a negation before them.
pub(super) fn find_words(lower: &str, words: &str) -> Option<usize> {
    let mut found = lower.match_indices(words).map(|(at, _)| at);
    found.find(|at| {
        let before = &lower[..*at];
        let after = &lower[at + words.len()..];
        let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_negated = NEGATIONS.iter().any(|negation| before.ends_with(negation));
        !is_part(before.chars().next_back()) && !is_part(after.chars().next()) && !is_negated
    })
}
