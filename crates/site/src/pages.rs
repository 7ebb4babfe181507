//! Every page of the site, in every language.

use record::{Case, Day};
use authoring::Editions;
use without_prejudice::{sections::section::CaseRef, state::{Embed, PageKind, ViewState, part_title}, on_day::title, i18n::Language};

use crate::{Terms, Trouble, document::{self, Address, Alternate, Head}, oembed};

/// One page to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub language: Language,
    pub stop: PageKind,
    /// The part that it holds, where it is not the whole story.
    pub embed: Option<Embed>,
    /// The day whose knowledge it shows.
    pub day: Day,
}

/// The pages of a case in every language: the story, the latest, and every day with a development.
pub fn pages(case: &Case) -> Vec<Page> {
    let days = case.days();
    let stops = [
        (PageKind::Story, case.heading().story_day),
        (PageKind::Latest, case.last_day()),
    ];
    let stops: Vec<(PageKind, Day)> = (stops.into_iter())
        .chain(days.into_iter().map(|day| (PageKind::On(day), day)))
        .collect();
    (Language::ALL.into_iter())
        .flat_map(|language| {
            (stops.iter()).map(move |(stop, day)| Page {
                language,
                stop: *stop,
                embed: None,
                day: *day,
            })
        })
        .collect()
}

/// The pages of its parts in every language, on the story's day and at the latest.
pub fn embeds(case: &Case) -> Vec<Page> {
    let stories = pages(case).into_iter();
    let stories = stories.filter(|page| !matches!(page.stop, PageKind::On(_)));
    stories
        .flat_map(|page| {
            Embed::ALL.map(|embed| Page {
                embed: Some(embed),
                ..page
            })
        })
        .collect()
}

impl Page {
    /// The page's file under the site's root.
    pub fn file(self) -> String {
        format!("{}index.html", self.path(self.language))
    }

    fn path(self, language: Language) -> String {
        match self.embed {
            Some(embed) => embed.path(self.stop, language),
            None => self.stop.path(language),
        }
    }

    /// The whole document.
    ///
    /// # Errors
    /// A day without an answer.
    pub fn render(
        self,
        case: CaseRef,
        address: &Address,
        terms: &Terms,
    ) -> Result<String, Trouble> {
        let answer = case.answer_on(self.day).ok_or_else(|| {
            Trouble::Other(format!(
                "error[missing-answer]: case.toml has no [[answer]] that holds on {}.",
                self.day
            ))
        })?;
        let as_it_stood = self.language.words().as_it_stood(self.day);
        let head = Head {
            language: self.language,
            title: self.title(case),
            description: format!("{as_it_stood}: {}", answer.description),
            canonical: Some(self.canonical().path(self.language)),
            alternates: self.alternates(),
            embed: self.embed,
            oembed: Some(oembed::file(
                self.embed.unwrap_or(Embed::Story),
                self.language,
            )),
        };
        let state = ViewState::new(self.day, self.stop, self.language).embedded(self.embed);
        Ok(document::render(case, &state, &head, address, terms))
    }

    pub(super) fn title(self, case: CaseRef) -> String {
        let reading = case.reading(self.day);
        match self.embed.and_then(|embed| part_title(reading, embed)) {
            Some(part) => {
                let day = reading.words.as_it_stood(self.day);
                format!("{part} – {day} – {}", reading.words.site.brand)
            }
            None => title(reading),
        }
    }

    /// The days are views of one story; the latest is a page of its own.
    const fn canonical(self) -> PageKind {
        match self.stop {
            PageKind::Story | PageKind::On(_) => PageKind::Story,
            PageKind::Latest => PageKind::Latest,
        }
    }

    fn alternates(self) -> Vec<Alternate> {
        (Language::ALL.into_iter())
            .map(|language| Alternate {
                language,
                path: self.path(language),
            })
            .collect()
    }
}

/// The edition of one language, for every page of it.
pub fn edition(editions: &Editions, language: Language) -> CaseRef {
    let case = match language {
        Language::En => &editions.en,
        Language::Es => &editions.es,
    };
    CaseRef::new(case.clone(), language.words())
}
