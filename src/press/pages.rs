//! Every page of the site, in every language.

use super::{
    Trouble,
    document::{self, Address, Alternate, Head},
};
use crate::{
    case::{Case, Day, Editions},
    page::CaseRef,
    view::{Stop, ViewState, title},
    words::Language,
};

/// One page to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub language: Language,
    pub stop: Stop,
    /// The day whose knowledge it shows.
    pub day: Day,
}

/// The pages of a case in every language: the story, the latest, and every day with a development.
pub fn pages(case: &Case) -> Vec<Page> {
    let days = case.days();
    let stops = [
        (Stop::Story, case.heading().story_day),
        (Stop::Latest, case.last_day()),
    ];
    let stops: Vec<(Stop, Day)> = (stops.into_iter())
        .chain(days.into_iter().map(|day| (Stop::On(day), day)))
        .collect();
    (Language::ALL.into_iter())
        .flat_map(|language| {
            (stops.iter()).map(move |(stop, day)| Page {
                language,
                stop: *stop,
                day: *day,
            })
        })
        .collect()
}

impl Page {
    /// The page's file under the site's root.
    pub fn file(self) -> String {
        format!("{}index.html", self.stop.path(self.language))
    }

    /// The whole document.
    ///
    /// # Errors
    /// A day without an answer.
    pub fn render(self, case: CaseRef, address: &Address) -> Result<String, Trouble> {
        let answer = case.answer_on(self.day).ok_or_else(|| {
            Trouble::Other(format!(
                "error[missing-answer]: case.toml has no [[answer]] that holds on {}.",
                self.day
            ))
        })?;
        let as_it_stood = self.language.words().as_it_stood(self.day);
        let head = Head {
            language: self.language,
            title: title(case.reading(self.day)),
            description: format!("{as_it_stood}: {}", answer.description),
            canonical: Some(self.canonical().path(self.language)),
            alternates: self.alternates(),
        };
        let state = ViewState::new(self.day, self.stop, self.language);
        Ok(document::render(case, &state, &head, address))
    }

    /// The days are views of one story; the latest is a page of its own.
    const fn canonical(self) -> Stop {
        match self.stop {
            Stop::Story | Stop::On(_) => Stop::Story,
            Stop::Latest => Stop::Latest,
        }
    }

    fn alternates(self) -> Vec<Alternate> {
        (Language::ALL.into_iter())
            .map(|language| Alternate {
                language,
                path: self.stop.path(language),
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
