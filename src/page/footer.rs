//! What the page is not.

use super::tag::{Tag, tag};
use crate::words::Language;

pub(super) fn footer(language: Language) -> Tag {
    let note = tag("p").child(language.words().site.legal_note);
    tag("footer.foot").child(tag("div.wrap").child(note))
}
