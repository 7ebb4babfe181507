//! The lanes, in English.

use crate::i18n::{Counted, LaneWords, Template};

pub(super) const LANES: LaneWords = LaneWords {
    label: "The cases on each day",
    title: "The cases side by side",
    ahead: "Ahead, as known that day",
    nothing_later: "Nothing after this date is shown",
    incident: Template("The upright line marks {0}: {1}."),
    hearing: Template("Hearing set for {0}"),
    limit: Counted {
        one: Template("one-year limit"),
        many: Template("{0}-year limit"),
    },
    window: [
        Template("If nothing changes, the charge can be refiled until {0}"),
        Template("The charge can be refiled until {0}"),
        Template("Can be refiled until {0}"),
        Template("Can be refiled"),
    ],
    refile: Template("Can be refiled until {0}, the {1}"),
    door_open: "Door open",
    table: "The cases as a table",
    columns: ["Status", "From", "To", "Sources"],
    shown: Template("{0}, the day shown"),
};
