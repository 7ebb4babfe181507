//! Who stands behind a sentence, in the form of chips and groups.

use record::{Attribution, Claim, Key, Party, Source};

use crate::on_day::{CaseOnDay, Cites, cites};

/// How a statement stands, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    pub standing: Attribution,
    pub words: String,
}

/// Claims in a row that stand alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimGroup<'a> {
    pub chip: Chip,
    pub claims: Vec<&'a Claim>,
    pub cites: Cites<'a>,
}

/// The claims of these that hold on the day, in their order, grouped so that no sentence can borrow
/// the standing of its neighbour.
pub fn claim_groups<'a>(case: CaseOnDay<'a>, keys: &[Key<Claim>]) -> Vec<ClaimGroup<'a>> {
    let mut groups: Vec<(Chip, Vec<&'a Claim>)> = Vec::new();
    for claim in keys.iter().map(|key| &case.record[*key]) {
        if !claim.holds_on(case.day) {
            continue;
        }
        let chip = chip(case, claim);
        match groups.last_mut() {
            Some((last, claims)) if *last == chip => claims.push(claim),
            _ => groups.push((chip, vec![claim])),
        }
    }
    (groups.into_iter())
        .map(|(chip, claims)| ClaimGroup {
            chip,
            cites: cites(case, &sources_of(&claims)),
            claims,
        })
        .collect()
}

/// The chips of a whole: that of its first sentence, and one that differs, a denial before others.
/// A denial never stands alone.
pub fn chips(case: CaseOnDay<'_>, told: &[ClaimGroup<'_>]) -> Vec<Chip> {
    let Some(first) = told.first() else {
        return Vec::new();
    };
    let denies = |chip: &&Chip| chip.standing == Attribution::Denial;
    let others = || (told.iter().map(|told| &told.chip)).filter(|chip| **chip != first.chip);
    let second = others().find(denies).or_else(|| others().next());
    if denies(&&first.chip) && second.is_none() {
        let standing = Attribution::PartyStatement;
        let words = case.words.claims.chip.of(standing, "", None);
        return vec![Chip { standing, words }, first.chip.clone()];
    }
    std::iter::once(&first.chip)
        .chain(second)
        .cloned()
        .collect()
}

fn chip(case: CaseOnDay<'_>, claim: &Claim) -> Chip {
    let short = |key: &Key<Party>| case.record[*key].short.as_str();
    let by: Vec<&str> = claim.by.iter().map(short).collect();
    let by = case.words.site.list.of(&by);
    // The reader's end of the chain is the paper that was read.
    let through = claim.via.first().map(short);
    Chip {
        standing: claim.standing,
        words: (case.words.claims.chip).of(claim.standing, &by, through),
    }
}

/// The sources of all of these.
pub fn sources_of_groups(told: &[ClaimGroup<'_>]) -> Vec<Key<Source>> {
    let mut sources = Vec::new();
    for told in told {
        sources.extend(sources_of(&told.claims));
    }
    sources
}

fn sources_of(claims: &[&Claim]) -> Vec<Key<Source>> {
    claims
        .iter()
        .flat_map(|claim| claim.sources.iter().copied())
        .collect()
}
