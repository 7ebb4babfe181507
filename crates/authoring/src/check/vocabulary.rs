//! The words that the editorial rules speak of, in each language.

/// One language's.
#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) is_spanish: bool,
    /// Of guilt; "not guilty" and "pleaded guilty" hold none of them.
    pub(super) guilt: &'static [&'static str],
    /// Of what a dismissal does not say.
    pub(super) innocence: &'static [&'static str],
    pub(super) indictment: &'static [&'static str],
    /// Outside quotations, whomever they are about.
    pub(super) never: &'static [&'static str],
    /// Spanned of the law that readers may not know.
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
    never: &[
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
    never: &[
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

/// Spanned that turn the sense of what follows them.
const NEGATIONS: [&str; 6] = ["not ", "no ", "ni ", "nor ", "pleaded ", "pleads "];

/// Where whole words stand in a text of small letters, and are not denied.
pub(super) fn found_in(small: &str, words: &str) -> Option<usize> {
    let mut places = small.match_indices(words).map(|(at, _)| at);
    places.find(|at| {
        let before = &small[..*at];
        let after = &small[at + words.len()..];
        let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_denied = NEGATIONS.iter().any(|negation| before.ends_with(negation));
        !is_part(before.chars().next_back()) && !is_part(after.chars().next()) && !is_denied
    })
}
