//! The date control, in English.

use crate::i18n::{ControlWords, Counted, Template};

pub(super) const CONTROL: ControlWords = ControlWords {
    label: "As of",
    hint: "Drag, or use ← and →",
    brief: "As it stood on",
    since: Counted {
        one: Template("{0} since"),
        many: Template("{0} since"),
    },
    see: "See them",
    later: Template("After {0}"),
    warning: Template("This list goes past {0}: it says what happened later."),
    close: "Close the list",
    moved: Template("Moved to {0} to show this event."),
    back: Template("Go back to {0}"),
    stands: Template("{0}: {1}."),
};
