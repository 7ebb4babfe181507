//! What a page is, from the moment it is written.

use record::{Case, Day};

use crate::{
    i18n::Language,
    state::{Embed, PageKind},
};

/// A page of the site. It never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub language: Language,
    pub kind: PageKind,
    /// The part of the story that it holds, where that is not all of it.
    pub embed: Option<Embed>,
    /// The day whose knowledge it shows as it is served.
    pub day: Day,
    /// Where the site begins, with a slash at its end.
    pub root: String,
}

impl Page {
    /// The address of another page in the same language.
    pub fn address(&self, kind: PageKind) -> String {
        format!("{}{}", self.root, kind.path(self.language))
    }

    /// The address under the site's root that shows a day in a language: this page itself, the page of the day
    /// where there is one, or this page asked for that day.
    pub fn path_on(&self, day: Day, language: Language, record: &Case) -> String {
        if day == self.day {
            return self.kind.path(language);
        }
        if record.is_stop(day) {
            PageKind::On(day).path(language)
        } else {
            format!("{}?as-of={day}", self.kind.path(language))
        }
    }
}
