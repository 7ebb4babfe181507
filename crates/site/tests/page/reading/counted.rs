//! How hard words are to read: by how long sentences are, and how many syllables words have.

use without_prejudice::i18n::Language;

use super::words_of;

pub(super) struct Counted {
    pub(super) sentences: usize,
    pub(super) words: usize,
    syllables: usize,
}

impl Counted {
    pub(super) fn of(sentences: &[String], language: Language) -> Self {
        let words = || sentences.iter().flat_map(|sentence| words_of(sentence));
        Self {
            sentences: sentences.len(),
            words: words().count(),
            syllables: words().map(|word| syllables(word, language)).sum(),
        }
    }

    /// The school grade of English words, the ease of Spanish ones.
    pub(super) fn figure(&self, language: Language) -> f64 {
        let number = |count: usize| f64::from(u32::try_from(count).expect("few"));
        let of = |all: usize, parts: usize| number(all) / number(parts);
        let in_sentence = of(self.words, self.sentences);
        let in_word = of(self.syllables, self.words);
        match language {
            Language::En => 0.39 * in_sentence + 11.8 * in_word - 15.59,
            Language::Es => 206.84 - 60.0 * in_word - 1.02 * in_sentence,
        }
    }
}

/// A number counts as one syllable.
fn syllables(word: &str, language: Language) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let count = match language {
        Language::En => english_syllables(&letters),
        Language::Es => spanish_syllables(&letters),
    };
    count.max(1)
}

/// Groups of vowels, without an “e” that is silent at the end, in “-es” and in “-ed”.
fn english_syllables(letters: &[char]) -> usize {
    let is_vowel = |letter: &char| "aeiouyáéíóú".contains(*letter);
    let groups = letters
        .chunk_by(|a, b| is_vowel(a) == is_vowel(b))
        .filter(|group| is_vowel(&group[0]))
        .count();
    let silent = match letters {
        [.., 'l', 'e']
        | [.., 't' | 'd', 'e', 'd']
        | [.., 's' | 'x' | 'z' | 'c' | 'g' | 'h', 'e', 's'] => false,
        [.., before, 'e'] | [.., before, 'e', 'd' | 's'] => !is_vowel(before),
        _ => false,
    };
    groups - usize::from(silent && groups > 1)
}

/// Vowels, without those that a weak one joins into one syllable.
fn spanish_syllables(letters: &[char]) -> usize {
    let is_vowel = |letter: &char| "aeiouáéíóúü".contains(*letter);
    let is_weak = |letter: &char| "iuü".contains(*letter);
    let vowels = letters.iter().filter(|letter| is_vowel(letter)).count();
    let joined = letters.windows(2).filter(|pair| {
        let both = is_vowel(&pair[0]) && is_vowel(&pair[1]);
        let accented = pair.iter().any(|letter| "íú".contains(*letter));
        both && !accented && (is_weak(&pair[0]) || is_weak(&pair[1]))
    });
    let silent = letters
        .windows(3)
        .filter(|three| matches!(three, ['q' | 'g', 'u', 'e' | 'i' | 'é' | 'í']));
    // Its “u” is joined already, but for an accent.
    let silent = silent.filter(|three| matches!(three[2], 'í'));
    vowels - joined.count() - silent.count()
}

#[test]
fn syllables_are_those_of_speech() {
    for (word, count) in [
        ("charge", 1),
        ("charged", 1),
        ("dismissed", 2),
        ("prejudice", 3),
        ("involuntary", 5),
        ("table", 2),
        ("2023", 1),
    ] {
        assert_eq!(syllables(word, Language::En), count, "{word}");
    }
    for (word, count) in [
        ("cargo", 2),
        ("fiscalía", 4),
        ("homicidio", 4),
        ("audiencia", 3),
        ("quedó", 2),
        ("juez", 1),
    ] {
        assert_eq!(syllables(word, Language::Es), count, "{word}");
    }
}
