//! Where the pages of the site are.

use record::Day;

use crate::i18n::Language;

/// One stop of the walk through time, as the site addresses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The story on its own day.
    Story,
    /// The latest development.
    Latest,
    /// Any day with a development.
    On(Day),
}

impl PageKind {
    /// The stop's name in a page's `data-page`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Latest => "latest",
            Self::On(_) => "on",
        }
    }

    /// The stop that a page of ours says it is.
    pub fn from_name(name: &str, day: Day) -> Option<Self> {
        [Self::Story, Self::Latest, Self::On(day)]
            .into_iter()
            .find(|stop| stop.name() == name)
    }

    /// The stop that a path under the site's root leads to, in this language.
    pub fn at(path: &str, language: Language) -> Option<Self> {
        let rest = path.strip_prefix(&Self::Story.path(language))?;
        match rest {
            "" => Some(Self::Story),
            "latest/" => Some(Self::Latest),
            rest => {
                let day = rest.strip_prefix("on/")?.strip_suffix('/')?;
                Day::parse(day).map(Self::On)
            }
        }
    }

    /// The page's path under the site's root: `es/on/2023-04-21/`.
    pub fn path(self, language: Language) -> String {
        let language = match language {
            Language::En => "",
            Language::Es => "es/",
        };
        match self {
            Self::Story => language.to_owned(),
            Self::Latest => format!("{language}latest/"),
            Self::On(day) => format!("{language}on/{day}/"),
        }
    }
}

#[cfg(test)]
mod tests {
    use record::Day;

    use super::PageKind;
    use crate::i18n::Language;

    #[test]
    fn every_stop_has_one_address_in_each_language() {
        let day = Day::new(2023, 4, 21).unwrap();
        let paths = [PageKind::Story, PageKind::Latest, PageKind::On(day)]
            .map(|stop| Language::ALL.map(|language| stop.path(language)));
        assert_eq!(paths[0], ["", "es/"]);
        assert_eq!(paths[1], ["latest/", "es/latest/"]);
        assert_eq!(paths[2], ["on/2023-04-21/", "es/on/2023-04-21/"]);
        assert_eq!(PageKind::from_name("on", day), Some(PageKind::On(day)));
        assert_eq!(PageKind::from_name("elsewhere", day), None);
        for language in Language::ALL {
            for stop in [PageKind::Story, PageKind::Latest, PageKind::On(day)] {
                assert_eq!(PageKind::at(&stop.path(language), language), Some(stop));
            }
        }
        // A page in another language is another page, and what is no day is none.
        assert_eq!(PageKind::at("es/latest/", Language::En), None);
        assert_eq!(PageKind::at("latest/", Language::Es), None);
        assert_eq!(PageKind::at("on/2023-02-30/", Language::En), None);
    }
}
