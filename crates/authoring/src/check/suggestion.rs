//! Suggests the name that a misspelt one probably means.

use crate::check::report::Report;

/// The longest name for which a close one is sought.
const LONGEST: usize = 100;

/// The known name with the smallest edit distance, if at most a third of its letters differ, and if no name of the
/// opposite meaning is as close.
pub(super) fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_lowercase().replace('_', "-");
    let length = lower.chars().count();
    let distance = |candidate: &str| strsim::damerau_levenshtein(&lower, candidate);
    known
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= most(candidate))
        .map(|candidate| (distance(&candidate.replace('_', "-")), candidate))
        .filter(|(distance, candidate)| *distance <= most(candidate))
        .filter(|(near, candidate)| {
            let mut opposites = opposites(candidate).into_iter();
            opposites.all(|opposite| distance(&opposite) > *near)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

/// The same among many names, as long as there is time for it.
pub(super) fn closest_of_many<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
    report: &mut Report,
) -> Option<String> {
    let letters: usize = known.clone().map(str::len).sum();
    let may = name.len() <= LONGEST && report.may_search(name.len() * letters);
    may.then(|| closest(name, known)).flatten()
}

/// How many letters of a name may differ.
fn most(candidate: &str) -> usize {
    (candidate.len() / 3).max(1)
}

/// The names that mean the opposite, where a name says yes or no.
fn opposites(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(['-', '_']).collect();
    let replaced = |at: usize, by: &[&str]| [&words[..at], by, &words[at + 1..]].concat().join("-");
    let each = words
        .iter()
        .enumerate()
        .filter_map(|(at, word)| match *word {
            "not" | "no" | "never" => Some(replaced(at, &[])),
            "without" => Some(replaced(at, &["with"])),
            "with" => Some(replaced(at, &["without"])),
            "guilty" => Some(replaced(at, &["not", "guilty"])),
            _ => None,
        });
    each.collect()
}

/// "Did you mean `x`? ", or nothing where no name is close.
pub(super) fn did_you_mean(close: Option<&str>) -> String {
    close.map_or_else(String::new, |close| format!("Did you mean `{close}`? "))
}

#[cfg(test)]
mod tests {
    use procedure::Kind;

    use super::closest;

    #[test]
    fn a_suggestion_never_says_the_opposite() {
        let moves = || Kind::ALL.iter().map(|kind| kind.name());
        for (written, meant) in [
            ("plead-guilty", None),
            ("plead_guilty", None),
            ("pled-guilty", None),
            ("plead-nto-guilty", Some("plead-not-guilty")),
            ("plea-not-guilty", Some("plead-not-guilty")),
            ("dismis-with-prejudice", Some("dismiss-with-prejudice")),
            (
                "dismis-without-prejudice",
                Some("dismiss-without-prejudice"),
            ),
        ] {
            let known = moves().any(|name| Some(name) == meant);
            let expected = meant.filter(|_| known);
            assert_eq!(closest(written, moves()).as_deref(), expected, "{written}");
        }
        let one = ["find-no-probable-cause", "not_guilty"];
        for written in ["find-probable-cause", "find-probabel-cause", "guilty"] {
            assert_eq!(closest(written, one.into_iter()), None, "{written}");
        }
        assert_eq!(
            closest("not_gulity", one.into_iter()).as_deref(),
            Some("not_guilty")
        );
    }

    #[test]
    fn names_without_a_yes_or_no_are_found_as_before() {
        let known = ["title", "date", "dates"];
        assert_eq!(
            closest("tilte", known.into_iter()).as_deref(),
            Some("title")
        );
        assert_eq!(closest("Date", known.into_iter()).as_deref(), Some("date"));
        assert_eq!(closest(&"d".repeat(500), known.into_iter()), None);
    }
}
