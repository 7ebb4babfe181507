//! The whole site, written into Trunk's staging folder in one run.

use std::{fs, num::NonZero, path::Path, sync::{Mutex, atomic::{AtomicUsize, Ordering}}, thread};

use record::{Case, Holds, Packed};
use authoring::Editions;
use without_prejudice::{sections::section::CaseRef, static_shell::not_found::{NotFound, NotFoundProps}, state::PageKind, i18n::Language};

use crate::{Trouble, assets::{Assets, hashed}, demo, document::{self, Address, Data, Head}, heights::Heights, oembed, output::Output, pages::{Page, edition, embeds, pages}, terms::Terms, wasm::Loaded};

/// A site to be written.
#[derive(Debug)]
pub struct Site {
    english: CaseRef,
    spanish: CaseRef,
    output: Output,
    /// As English pages refer to the shared files; only the data differs in Spanish.
    address: Address,
    spanish_data: Data,
    heights: Heights,
    terms: Terms,
}

/// Where the site goes, and how.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// The folder that holds Trunk's index.html and receives the pages.
    pub into: &'a Path,
    /// The site before, whose unchanged files are taken over.
    pub before: Option<&'a Path>,
    /// The address under which the site will be served.
    pub public_url: &'a str,
    /// Lay compressed copies beside the files.
    pub compress: bool,
}

impl Site {
    /// Takes over Trunk's page and writes what all pages share.
    ///
    /// # Errors
    /// A file that can't be read or written, or a page of Trunk's that names no Wasm.
    pub fn new(editions: &Editions, plan: &Plan<'_>) -> Result<Self, Trouble> {
        let template = plan.into.join("index.html");
        let trunk = fs::read_to_string(&template)
            .map_err(|error| Trouble::File(template.clone(), error))?;
        let named = |name: &str| {
            attribute(&trunk, name).ok_or_else(|| {
                Trouble::Other(format!(
                    "{}: error[template]: Trunk's page says no {name}. Keep `pattern_script` in Trunk.toml.",
                    template.display()
                ))
            })
        };
        let output = Output::new(plan.into, plan.before, plan.compress);
        let loaded = Loaded::take(plan.into, &named("data-wasm")?, &named("data-js")?)?;
        let (wasm, js) = loaded.write(plan.compress, &output)?;
        let assets = Assets::write(&output)?;
        let heights = Heights::read()?;
        let as_json = serde_json::to_vec(&heights)
            .map_err(|error| Trouble::Other(format!("The heights can't be written: {error}.")))?;
        let heights_file = hashed("heights", "json", &as_json);
        output.write(&heights_file, &as_json)?;
        let address = Address {
            root: format!("{}/", plan.public_url.trim_end_matches('/')),
            data: write_data(&editions.en, Language::En, &output)?,
            style: assets.style,
            theme: assets.theme,
            icon: assets.icon,
            boot: assets.boot,
            story: assets.story,
            frame: assets.frame,
            colours: assets.colours,
            share: assets.share,
            heights: heights_file,
            js,
            wasm,
        };
        Ok(Self {
            spanish_data: write_data(&editions.es, Language::Es, &output)?,
            english: edition(editions, Language::En),
            spanish: edition(editions, Language::Es),
            output,
            address,
            heights,
            terms: Terms::default(),
        })
    }

    /// Writes every page and says how many there are.
    ///
    /// # Errors
    /// A file that can't be written, or a day without an answer.
    pub fn write(&self) -> Result<usize, Trouble> {
        let mut pages = pages(&self.english);
        pages.extend(embeds(&self.english));
        self.output.write("404.html", self.not_found().as_bytes())?;
        self.write_all(&pages)?;
        self.write_for_others(&pages)?;
        Ok(pages.len() + 2)
    }

    /// What other people's pages and programs ask for, beside the parts themselves.
    fn write_for_others(&self, pages: &[Page]) -> Result<(), Trouble> {
        let root = &self.address.root;
        for page in pages {
            if let (PageKind::Story, Some(embed)) = (page.stop, page.embed) {
                let case = self.case(page.language);
                let answer = oembed::oembed(*page, embed, case, root, &self.heights);
                let file = oembed::file(embed, page.language);
                self.output.write(&file, answer.to_string().as_bytes())?;
            }
        }
        demo::write(root, &self.heights, &self.output)
    }

    fn case(&self, language: Language) -> CaseRef {
        match language {
            Language::En => self.english,
            Language::Es => self.spanish,
        }
    }

    /// Each thread takes the next page that nobody has taken.
    fn write_all(&self, pages: &[Page]) -> Result<(), Trouble> {
        let next = AtomicUsize::new(0);
        let trouble = Mutex::new(None);
        let work = || {
            while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
                let case = self.case(page.language);
                let address = self.address_for(page.language);
                let written = (page.render(case, &address, &self.terms))
                    .and_then(|html| self.output.write(&page.file(), html.as_bytes()));
                if let (Err(error), Ok(mut trouble)) = (written, trouble.lock()) {
                    trouble.get_or_insert(error);
                    return;
                }
            }
        };
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
                scope.spawn(work);
            }
        });
        match trouble.into_inner() {
            Ok(None) => Ok(()),
            Ok(Some(error)) => Err(error),
            Err(_) => Err(Trouble::Other("A page could not be pressed.".to_owned())),
        }
    }

    fn address_for(&self, language: Language) -> Address {
        let mut address = self.address.clone();
        if language == Language::Es {
            address.data.clone_from(&self.spanish_data);
        }
        address
    }

    fn not_found(&self) -> String {
        let words = Language::En.words();
        let head = Head {
            language: Language::En,
            title: format!("{} – Without Prejudice", words.not_found),
            description: words.not_found.to_owned(),
            canonical: None,
            alternates: Vec::new(),
            embed: None,
            oembed: None,
        };
        let props = NotFoundProps {
            root: self.address.root.clone(),
        };
        document::render_still::<NotFound>(&head, &self.address, props)
    }
}

/// Writes what the pages of a language load, and says the names.
fn write_data(case: &Case, language: Language, output: &Output) -> Result<Data, Trouble> {
    let unpacked = |error| Trouble::Other(format!("The record can't be packed: {error}."));
    let write = |what: &str, end: &str, bytes: &[u8]| {
        let name = hashed(&format!("{what}-{}", language.tag()), end, bytes);
        output.write(&name, bytes).map(|()| name)
    };
    let write_packed = |case: &Case, story: &str| {
        let packed = case.pack().map_err(unpacked)?;
        Ok(Packed {
            story: write(story, "bin", &packed.story)?,
            law: write("law", "bin", &packed.law)?,
        })
    };
    let lean = |holds: Holds| {
        let name = format!("record-{}", holds.name());
        write_packed(&case.lean(holds), &name).map(|packed| (holds, packed))
    };
    Ok(Data {
        words: write("words", "txt", language.words().to_text().as_bytes())?,
        whole: write_packed(case, "record")?,
        lean: Holds::ALL.into_iter().map(lean).collect::<Result<_, _>>()?,
    })
}

/// The value of an attribute in Trunk's page.
fn attribute(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("{name}=\""))? + name.len() + 2;
    let end = html[start..].find('"')? + start;
    Some(html[start..end].to_owned())
}
