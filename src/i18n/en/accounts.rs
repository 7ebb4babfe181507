//! Who says so, and who says otherwise, in English.

use crate::i18n::{AccountWords, Template};

pub(super) const ACCOUNTS: AccountWords = AccountWords {
    title: "Where accounts differ",
    lead: "Every answer stands beside the others, in the order in which they became known.",
    stands: "Where it stands",
    chain: "Who says so",
    first: Template("Known since {0}"),
    others: "Others answer differently:",
};
