//! Several things in one sentence.

use crate::i18n::{Template, texts::words};

words! {
    /// "A, B and C".
    pub struct ListWords {
        pub comma: String,
        /// Before the last.
        pub and: String,
        /// Before the last where that begins with the sound of i: in Spanish "y" gives way there.
        pub and_before_i: String,
    }
}

impl ListWords {
    pub fn of(&self, names: &[&str]) -> String {
        let mut list = String::new();
        for (index, name) in names.iter().enumerate() {
            list.push_str(match names.len() - index {
                _ if index == 0 => "",
                1 if begins_with_i(name) => &self.and_before_i,
                1 => &self.and,
                _ => &self.comma,
            });
            list.push_str(name);
        }
        list
    }
}

/// As in "Iris" and "hilos", and not as in "hielo".
fn begins_with_i(name: &str) -> bool {
    let starts =
        |with: &str| (name.get(..with.len())).is_some_and(|start| start.eq_ignore_ascii_case(with));
    (starts("i") || starts("hi")) && !starts("hie")
}

words! {
    /// What a jury decided: a mixed verdict stays whole.
    pub struct VerdictWords {
        pub guilty: Template,
        pub not_guilty: Template,
        /// Of what, and not of what.
        pub mixed: Template,
    }
}

impl VerdictWords {
    /// Of these offences guilty, of those not.
    pub fn of(&self, list: &ListWords, guilty: &[&str], not_guilty: &[&str]) -> String {
        let (of, not) = (list.of(guilty), list.of(not_guilty));
        match (guilty, not_guilty) {
            ([], _) => self.not_guilty.with(&[&not]),
            (_, []) => self.guilty.with(&[&of]),
            _ => self.mixed.with(&[&of, &not]),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{
        Language::{En, Es},
        tests::words,
    };

    #[test]
    fn a_list_of_names_ends_in_and() {
        let list = words(En).site.list;
        assert_eq!(list.of(&[]), "");
        assert_eq!(list.of(&["A"]), "A");
        assert_eq!(list.of(&["A", "B", "C"]), "A, B and C");
        assert_eq!(list.of(&["A", "Iris"]), "A and Iris");
    }

    #[test]
    fn the_spanish_and_gives_way_before_the_same_sound() {
        let list = words(Es).site.list;
        assert_eq!(list.of(&["Iris", "A", "B"]), "Iris, A y B");
        assert_eq!(list.of(&["A", "Iris"]), "A e Iris");
        assert_eq!(list.of(&["A", "hilos"]), "A e hilos");
        assert_eq!(list.of(&["A", "hielo"]), "A y hielo");
        assert_eq!(list.of(&["A", "Óscar"]), "A y Óscar");
    }

    #[test]
    fn a_mixed_verdict_stays_whole() {
        let words = |guilty: &[&str], not_guilty: &[&str]| {
            let words = words(En);
            (words.status.verdict).of(&words.site.list, guilty, not_guilty)
        };
        assert_eq!(words(&["A"], &[]), "Convicted by a jury of A");
        assert_eq!(words(&[], &["B"]), "Acquitted by a jury of B");
        let mixed = "Convicted by a jury of A and C, acquitted of B";
        assert_eq!(words(&["A", "C"], &["B"]), mixed);
    }
}
