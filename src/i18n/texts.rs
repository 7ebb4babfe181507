//! Words as one list of texts: the form in which a page loads them. What is made of nothing but texts can be read
//! without anything that can fail once their number is right, which takes a fraction of the code in the Wasm.

use std::vec::IntoIter;

/// Is made of texts alone, always of the same number.
pub(crate) trait Texts: Sized {
    /// How many they are.
    const COUNT: usize;

    /// Puts them at the end of the list, in the order in which [`Texts::take`] takes them.
    fn list(&self, texts: &mut Vec<String>);

    /// Takes them from the list. One that is missing would be empty.
    fn take(texts: &mut IntoIter<String>) -> Self;

    /// All of them.
    fn to_list(&self) -> Vec<String> {
        let mut texts = Vec::with_capacity(Self::COUNT);
        self.list(&mut texts);
        texts
    }

    /// What [`Texts::to_list`] listed. `None` for any other number of texts.
    fn from_list(texts: Vec<String>) -> Option<Self> {
        (texts.len() == Self::COUNT).then(|| Self::take(&mut texts.into_iter()))
    }
}

impl Texts for String {
    const COUNT: usize = 1;

    fn list(&self, texts: &mut Vec<String>) {
        texts.push(self.clone());
    }

    fn take(texts: &mut IntoIter<String>) -> Self {
        texts.next().unwrap_or_default()
    }
}

impl<T: Texts, const N: usize> Texts for [T; N] {
    const COUNT: usize = N * T::COUNT;

    fn list(&self, texts: &mut Vec<String>) {
        for part in self {
            part.list(texts);
        }
    }

    fn take(texts: &mut IntoIter<String>) -> Self {
        std::array::from_fn(|_| T::take(texts))
    }
}

/// Declares structs of words: read by their fields' names from the file of a language, and by their order from
/// a list of texts.
macro_rules! words {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident { $($(#[$note:meta])* pub $field:ident: $part:ty,)* }
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$note])* pub $field: $part,)* }

        impl $crate::i18n::texts::Texts for $name {
            const COUNT: usize = 0 $(+ <$part as $crate::i18n::texts::Texts>::COUNT)*;

            fn list(&self, texts: &mut Vec<String>) {
                $(self.$field.list(texts);)*
            }

            // Apart, each of these writes its struct in place; made one, they would move every text about.
            #[inline(never)]
            fn take(texts: &mut std::vec::IntoIter<String>) -> Self {
                Self { $($field: $crate::i18n::texts::Texts::take(texts),)* }
            }
        }
    )*};
}
pub(crate) use words;
