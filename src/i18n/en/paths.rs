//! The ways back to court, in English.

use crate::i18n::{PathWords, StateWords, Template};

pub(super) const PATHS: PathWords = PathWords {
    title: "Ways back to court",
    names: [
        "After a dismissal without prejudice",
        "After a dismissal with prejudice",
    ],
    presumed: "A dismissal is no verdict and a charge no finding: at every stop the person is presumed \
               innocent unless convicted.",
    general: Template(
        "This is the law in general. By {0} no charge in this case had been dismissed in this way.",
    ),
    cannot_begin: "As the case stood then, none could be.",
    keys: [
        "Hatched: possible on this date. Solid: taken. Dotted: not taken, or no longer open. Select any stop.",
        "Outlined: the law in general, not this case. Select any stop.",
    ],
    states: StateWords {
        here: [Template("You are here, since {0}"); 2],
        taken: [Template("Taken on {0}"), Template("Taken in {0}")],
        possible: "Possible",
        not_taken: "Not taken",
        ended: [Template("Sought without success, {0}"); 2],
        closed: "No longer open",
        law: "Possible in law; not said of this case",
    },
    who: "Who decides",
    shown: "What must be shown",
    rule: "Rule",
    no_rule: "No rule seen.",
    happened: "In this case",
    nothing: Template("Nothing in this record by {0}."),
    meanwhile: Template("Meanwhile the clock runs: {0} left"),
    limit: "Time limit",
};
