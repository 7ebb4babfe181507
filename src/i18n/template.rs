//! Sentences with places for values.

use std::vec::IntoIter;

use serde::Deserialize;

use crate::i18n::texts::{Texts, words};

/// A sentence with numbered places: "As it stood on {0}". Each language orders its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Template(pub String);

words! {
    /// A sentence about a number, which stands in its first place: "{0} developments".
    #[derive(Default)]
    pub struct Counted {
        pub one: Template,
        pub many: Template,
    }
}

impl Texts for Template {
    const COUNT: usize = 1;

    fn list(&self, texts: &mut Vec<String>) {
        self.0.list(texts);
    }

    fn take(texts: &mut IntoIter<String>) -> Self {
        Self(Texts::take(texts))
    }
}

impl Template {
    /// The sentence with its values. A place without a value stays empty.
    pub fn with(&self, values: &[&str]) -> String {
        let mut pieces = self.0.split('{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let mut bytes = piece.bytes();
            let place = bytes.next().unwrap_or_default().wrapping_sub(b'0');
            filled.push_str(values.get(usize::from(place)).copied().unwrap_or_default());
            filled.push_str(piece.get(2..).unwrap_or_default());
        }
        filled
    }
}

impl Counted {
    /// The sentence about this number.
    pub fn with(&self, number: usize) -> String {
        self.of(number).with(&[&number.to_string()])
    }

    /// The template for this number, where more than the number is to be filled in.
    pub fn of(&self, number: usize) -> &Template {
        if number == 1 { &self.one } else { &self.many }
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, Template};

    #[test]
    fn values_stand_where_the_language_wants_them() {
        let template = Template("{1} de {0}: {1}.".to_owned());
        assert_eq!(template.with(&["enero", "5"]), "5 de enero: 5.");
        assert_eq!(Template("no place".to_owned()).with(&["x"]), "no place");
        assert_eq!(Template("{0}".to_owned()).with(&[]), "");
    }

    #[test]
    fn one_is_not_many() {
        let counted = Counted {
            one: Template("{0} day".to_owned()),
            many: Template("{0} days".to_owned()),
        };
        assert_eq!(counted.with(1), "1 day");
        assert_eq!(counted.with(0), "0 days");
        assert_eq!(counted.of(1000).with(&["1,000"]), "1,000 days");
    }
}
