//! The whole site, written into Trunk's staging folder in one run.

use std::{
    num::NonZero,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use authoring::Editions;
use without_prejudice::{
    i18n::Language,
    on_day::Edition,
    state::{Page, PageKind},
    static_shell::not_found::{NotFound, NotFoundProps},
};

use crate::{
    SiteError,
    assets::{Assets, write_hashed},
    data::Data,
    demo,
    document::{self, Head, SharedFiles},
    heights::Heights,
    oembed,
    output::Output,
    pages::{self, edition},
    program::Program,
};

/// A site to be written.
#[derive(Debug)]
pub struct Site<'a> {
    plan: &'a Plan<'a>,
    /// In the order of [`Language::ALL`].
    editions: [Arc<Edition>; 2],
    output: Output,
    files: SharedFiles,
    heights: Heights,
}

/// Where the site comes from, where it goes, and how.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// The folder of the style sheet, the scripts and the other files that are not pages.
    pub assets: &'a Path,
    /// The folder that holds Trunk's index.html and receives the pages.
    pub into: &'a Path,
    /// The site before, whose unchanged files are taken over.
    pub before: Option<&'a Path>,
    /// The address under which the site will be served.
    pub public_url: &'a str,
    /// Lay compressed copies beside the files.
    pub compress: bool,
}

impl<'a> Site<'a> {
    /// Takes over Trunk's page and writes what all pages share.
    ///
    /// # Errors
    /// A file that can't be read or written, a page of Trunk's that names no Wasm, or an address that no site has.
    pub fn new(editions: &Editions, plan: &'a Plan<'a>) -> Result<Self, SiteError> {
        let root = root_of(plan.public_url)?;
        let output = Output::new(plan.into, plan.before, plan.compress);
        let [english, spanish] =
            Language::ALL.map(|language| edition(editions, language, plan.assets));
        let editions = [english?, spanish?];
        let [english, spanish] = &editions;
        let heights = Heights::read(&plan.assets.join("embed-heights.toml"))?;
        let files = SharedFiles {
            root,
            program: Program::take(plan.into, &output)?,
            assets: Assets::write(plan.assets, &output)?,
            heights: write_hashed("heights", "json", &heights.to_json()?, &output)?,
            english: Data::write(english, Language::En, &output)?,
            spanish: Data::write(spanish, Language::Es, &output)?,
        };
        Ok(Self {
            plan,
            editions,
            output,
            files,
            heights,
        })
    }

    /// Writes every page and says how many there are.
    ///
    /// # Errors
    /// A file that can't be written, or a day without an answer.
    pub fn write(&self) -> Result<usize, SiteError> {
        let record = &self.edition(Language::En).record;
        let mut pages = pages::pages(record, &self.files.root);
        pages.extend(pages::embeds(record, &self.files.root));
        self.output.write("404.html", self.not_found().as_bytes())?;
        self.write_all(&pages)?;
        self.write_for_others(&pages)?;
        Ok(pages.len() + 2)
    }

    /// What other people's pages and programs ask for, beside the parts themselves.
    fn write_for_others(&self, pages: &[Arc<Page>]) -> Result<(), SiteError> {
        for page in pages {
            if let (PageKind::Story, Some(embed)) = (page.kind, page.embed) {
                let edition = self.edition(page.language);
                let answer = oembed::oembed(page, embed, edition, &self.heights);
                let file = oembed::file(embed, page.language);
                self.output.write(&file, answer.to_string().as_bytes())?;
            }
        }
        let demo = self.plan.assets.join("demo");
        let beside = (&self.heights, &self.output);
        demo::write(&demo, pages, self.edition(Language::En), beside)
    }

    fn edition(&self, language: Language) -> &Arc<Edition> {
        let [english, spanish] = &self.editions;
        match language {
            Language::En => english,
            Language::Es => spanish,
        }
    }

    /// Each thread takes the next page that no other has taken, until one of them fails.
    fn write_all(&self, pages: &[Arc<Page>]) -> Result<(), SiteError> {
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
                self.write_page(page)
                    .inspect_err(|_| next.store(pages.len(), Ordering::Relaxed))?;
            }
            Ok(())
        };
        thread::scope(|scope| {
            let count = thread::available_parallelism().map_or(1, NonZero::get);
            let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().map_err(|_| SiteError::Stopped)?)
        })
    }

    fn write_page(&self, page: &Arc<Page>) -> Result<(), SiteError> {
        let html = pages::render(page, self.edition(page.language), &self.files)?;
        self.output.write(&pages::file_of(page), html.as_bytes())
    }

    fn not_found(&self) -> String {
        let words = &self.edition(Language::En).words;
        let head = Head {
            language: Language::En,
            site_name: words.site.brand.clone(),
            title: format!("{} – {}", words.not_found, words.site.brand),
            description: words.not_found.clone(),
            canonical: None,
            alternates: Vec::new(),
            embed: None,
            oembed: None,
        };
        let props = NotFoundProps {
            root: self.files.root.clone(),
            languages: (Language::ALL.into_iter().zip(&self.editions))
                .map(|(language, edition)| (language, Arc::clone(edition)))
                .collect(),
        };
        document::render_static::<NotFound>(&head, &self.files, props)
    }
}

/// The site's root, with a slash at its end.
fn root_of(address: &str) -> Result<String, SiteError> {
    let is_whole = ["https://", "http://"].iter().any(|scheme| {
        address
            .strip_prefix(scheme)
            .is_some_and(|host| !host.starts_with('/') && !host.is_empty())
    });
    let is_path = address.is_empty() || address.starts_with('/');
    let is_plain = (address.bytes())
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/%@!$&'()*+,;=[]".contains(&byte));
    if (is_whole || is_path) && is_plain {
        Ok(format!("{}/", address.trim_end_matches('/')))
    } else {
        let address = address.to_owned();
        Err(SiteError::PublicUrl { address })
    }
}

#[cfg(test)]
mod tests {
    use super::root_of;

    #[test]
    fn a_site_is_under_a_path_or_a_whole_address() {
        for (address, root) in [
            ("", "/"),
            ("/", "/"),
            ("/cases/doe", "/cases/doe/"),
            ("https://news.example/doe/", "https://news.example/doe/"),
        ] {
            assert_eq!(root_of(address).unwrap(), root);
        }
    }

    #[test]
    fn what_could_break_out_of_a_page_is_no_address() {
        for address in [
            "\"><script>alert(1)</script>",
            "/\" onload=\"alert(1)",
            "javascript:alert(1)",
            "data:text/html,",
            "/a b/",
            "/a\n/",
            "/\u{202e}/",
            "/a?b",
            "/a#b",
            "\\\\host",
            "https://",
            "https:///a",
            "a/",
        ] {
            let error = root_of(address).unwrap_err().to_string();
            assert!(error.starts_with("error[public-url]: "), "{error}");
            assert!(!error.contains(['\n', '\u{202e}']), "{error}");
        }
    }
}
