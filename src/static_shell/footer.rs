//! What the page is not.

use crate::{
    components::tag::{Tag, tag},
    i18n::Words,
};

pub(crate) fn footer(words: &Words) -> Tag {
    let note = tag("p").child(words.site.legal_note);
    tag("footer.foot").child(tag("div.wrap").child(note))
}
