//! What the page is not.

use super::tag::{Tag, tag};
use crate::words::Words;

pub(super) fn footer(words: &Words) -> Tag {
    let note = tag("p").child(words.site.legal_note);
    tag("footer.foot").child(tag("div.wrap").child(note))
}
