//! Every page of the site, in every language.

use std::{
    path::Path,
    sync::{Arc, OnceLock},
};

use authoring::Editions;
use record::{Case, Day};
use without_prejudice::{
    i18n::{Catalogue, Language},
    on_day::{Edition, title},
    state::{Embed, Page, PageKind, part_title},
};

use crate::{
    SiteError,
    catalogue::catalogue,
    document::{self, Alternate, Head, SharedFiles},
    oembed,
};

/// The pages of a case in every language: the story, the latest, and every day with a development.
pub fn pages(case: &Case, root: &str) -> Vec<Arc<Page>> {
    let story = (PageKind::Story, case.heading().story_day);
    let latest = (PageKind::Latest, case.last_day());
    let days = case.days().into_iter().map(|day| (PageKind::On(day), day));
    let kinds: Vec<(PageKind, Day)> = [story, latest].into_iter().chain(days).collect();
    let page = |language, (kind, day)| {
        Arc::new(Page {
            language,
            kind,
            embed: None,
            day,
            root: root.to_owned(),
        })
    };
    (Language::ALL.into_iter())
        .flat_map(|language| kinds.iter().map(move |kind| page(language, *kind)))
        .collect()
}

/// The pages of its parts in every language, on the story's day and at the latest.
pub fn embeds(case: &Case, root: &str) -> Vec<Arc<Page>> {
    let stories = pages(case, root).into_iter();
    let stories = stories.filter(|page| !matches!(page.kind, PageKind::On(_)));
    let part = |page: &Page, embed| {
        Arc::new(Page {
            embed: Some(embed),
            ..page.clone()
        })
    };
    stories
        .flat_map(|page| Embed::ALL.map(|embed| part(&page, embed)))
        .collect()
}

/// The page's file under the site's root.
pub fn file_of(page: &Page) -> String {
    format!("{}index.html", path_in(page, page.language))
}

/// The same page's path in any language.
fn path_in(page: &Page, language: Language) -> String {
    match page.embed {
        Some(embed) => embed.path(page.kind, language),
        None => page.kind.path(language),
    }
}

/// The whole document.
///
/// # Errors
/// A day without an answer.
pub fn render(
    page: &Arc<Page>,
    edition: &Arc<Edition>,
    files: &SharedFiles,
) -> Result<String, SiteError> {
    let answer =
        (edition.record.answer_on(page.day)).ok_or(SiteError::MissingAnswer { day: page.day })?;
    let as_it_stood = edition.words.as_it_stood(page.day);
    let head = Head {
        language: page.language,
        site_name: edition.words.site.brand.clone(),
        title: title_of(page, edition),
        description: format!("{as_it_stood}: {}", answer.description),
        canonical: Some(canonical(page.kind).path(page.language)),
        alternates: alternates(page),
        embed: page.embed,
        oembed: Some(oembed::file(
            page.embed.unwrap_or(Embed::Card),
            page.language,
        )),
    };
    Ok(document::render(page, edition, &head, files))
}

pub(crate) fn title_of(page: &Page, edition: &Edition) -> String {
    let case = edition.on(page, page.day);
    match page.embed.and_then(|embed| part_title(case, embed)) {
        Some(part) => {
            let day = case.words.as_it_stood(page.day);
            format!("{part} – {day} – {}", case.words.site.brand)
        }
        None => title(case),
    }
}

/// The days are views of one story; the latest is a page of its own.
const fn canonical(kind: PageKind) -> PageKind {
    match kind {
        PageKind::Story | PageKind::On(_) => PageKind::Story,
        PageKind::Latest => PageKind::Latest,
    }
}

fn alternates(page: &Page) -> Vec<Alternate> {
    (Language::ALL.into_iter())
        .map(|language| Alternate {
            language,
            path: path_in(page, language),
        })
        .collect()
}

/// The edition of one language, for every page of it.
///
/// # Errors
/// What is wrong with the language's words under this folder.
pub fn edition(
    editions: &Editions,
    language: Language,
    assets: &Path,
) -> Result<Arc<Edition>, SiteError> {
    let record = match language {
        Language::En => &editions.en,
        Language::Es => &editions.es,
    };
    let Catalogue {
        words,
        static_messages,
    } = catalogue(assets, language)?;
    Ok(Arc::new(Edition {
        record: record.clone(),
        words,
        static_messages,
        lanes_room: OnceLock::new(),
    }))
}
