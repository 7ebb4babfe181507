//! Words on their way to the browser: one after another, in the order of their fields.
//!
//! The press writes them and the page reads them by the same walk through the same types, so that
//! the two can't differ. In the Wasm a word costs fourteen bytes so; what serde derives took forty.

/// What holds words: a word, a sentence, or a struct or list of them.
pub(super) trait Wording: Copy {
    /// Without any words.
    const BLANK: Self;

    /// Hands over the place of every word, in order.
    fn each(&mut self, visit: &mut impl FnMut(&mut &'static str));

    /// Every word on a line of its own. A word of two lines would be two words.
    fn lines(mut self) -> String {
        let mut lines = String::new();
        self.each(&mut |word| {
            lines.push_str(&word.replace('\n', " "));
            lines.push('\n');
        });
        lines
    }

    /// The words of these lines; `None` where one is missing, cut off or left over.
    fn from_lines(lines: &'static str) -> Option<Self> {
        let mut words = Self::BLANK;
        let mut lines = lines.split('\n');
        let mut last = None;
        words.each(&mut |word| {
            last = lines.next();
            *word = last.unwrap_or_default();
        });
        // The last word ends its line as well.
        (last.is_some() && lines.next() == Some("") && lines.next().is_none()).then_some(words)
    }
}

impl Wording for &'static str {
    const BLANK: Self = "";

    // Once in the Wasm, and not at every word.
    #[inline(never)]
    fn each(&mut self, visit: &mut impl FnMut(&mut &'static str)) {
        visit(self);
    }
}

impl<T: Wording, const N: usize> Wording for [T; N] {
    const BLANK: Self = [T::BLANK; N];

    fn each(&mut self, visit: &mut impl FnMut(&mut &'static str)) {
        for part in self {
            part.each(visit);
        }
    }
}

/// Defines a struct that holds words and nothing else.
macro_rules! wording {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident {
            $($(#[$about_field:meta])* pub $field:ident: $of:ty,)*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name {
            $($(#[$about_field])* pub $field: $of,)*
        }

        impl $crate::i18n::data::Wording for $name {
            const BLANK: Self = Self {
                $($field: <$of as $crate::i18n::data::Wording>::BLANK,)*
            };

            fn each(&mut self, visit: &mut impl FnMut(&mut &'static str)) {
                $($crate::i18n::data::Wording::each(&mut self.$field, visit);)*
            }
        }
    )*};
}
pub(super) use wording;

#[cfg(test)]
mod tests {
    use super::Wording;
    use crate::i18n::{Language, Words};

    fn leaked(lines: &str) -> &'static str {
        Box::leak(Box::from(lines))
    }

    #[test]
    fn the_words_that_arrive_are_the_words_that_were_written() {
        for language in Language::ALL {
            let words = language.words();
            let arrived = Words::from_lines(leaked(&words.lines()));
            assert_eq!(arrived.as_ref(), Some(words));
        }
    }

    #[test]
    fn both_languages_say_everything() {
        // Labels that need no completing.
        for (language, whole) in Language::ALL.into_iter().zip([4, 1]) {
            let lines = language.words().lines();
            let empty = lines.lines().filter(|line| line.is_empty()).count();
            assert_eq!(empty, whole, "{}", language.tag());
        }
    }

    #[test]
    fn a_part_of_the_words_is_refused_and_a_word_too_many_is() {
        let lines = Language::Es.words().lines();
        for (end, _) in lines.char_indices() {
            assert_eq!(Words::from_lines(leaked(&lines[..end])), None, "{end}");
        }
        for more in ["\n", "x", "x\n"] {
            let lines = format!("{lines}{more}");
            assert_eq!(Words::from_lines(leaked(&lines)), None, "{more:?}");
        }
    }
}
