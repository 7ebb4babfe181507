//! Names that were probably meant.

/// The known name that a misspelt one is closest to, if it is close at all.
pub(super) fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, close)| close.to_owned())
}

/// "Did you mean `x`? ", where a close name exists.
pub(super) fn did_you_mean(close: Option<&str>) -> String {
    close.map_or_else(String::new, |close| format!("Did you mean `{close}`? "))
}
