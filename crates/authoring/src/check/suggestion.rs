//! Suggests the name that a misspelt one probably means.

/// The known name with the smallest edit distance, if at most a third of its letters differ.
pub(super) fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

/// "Did you mean `x`? ", or nothing where no name is close.
pub(super) fn did_you_mean(close: Option<&str>) -> String {
    close.map_or_else(String::new, |close| format!("Did you mean `{close}`? "))
}
