//! Sentences with places for values.

use crate::i18n::data::{Wording, wording};

/// A sentence with numbered places: "As it stood on {0}". Each language orders its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template(pub &'static str);

impl Wording for Template {
    const BLANK: Self = Self("");

    fn each(&mut self, visit: &mut impl FnMut(&mut &'static str)) {
        self.0.each(visit);
    }
}

wording! {
    /// A sentence about a number, which stands in its first place: "{0} developments".
    pub struct Counted {
        pub one: Template,
        pub many: Template,
    }
}

impl Template {
    /// The sentence with its values. A place without a value stays empty.
    pub fn with(self, values: &[&str]) -> String {
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
    pub fn with(self, number: usize) -> String {
        self.of(number).with(&[&number.to_string()])
    }

    /// The template for this number, where more than the number is to be filled in.
    pub const fn of(self, number: usize) -> Template {
        if number == 1 { self.one } else { self.many }
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, Template};

    #[test]
    fn values_stand_where_the_language_wants_them() {
        let template = Template("{1} de {0}: {1}.");
        assert_eq!(template.with(&["enero", "5"]), "5 de enero: 5.");
        assert_eq!(Template("no place").with(&["x"]), "no place");
        assert_eq!(Template("{0}").with(&[]), "");
    }

    #[test]
    fn one_is_not_many() {
        let counted = Counted {
            one: Template("{0} day"),
            many: Template("{0} days"),
        };
        assert_eq!(counted.with(1), "1 day");
        assert_eq!(counted.with(0), "0 days");
        assert_eq!(counted.of(1000).with(&["1,000"]), "1,000 days");
    }
}
