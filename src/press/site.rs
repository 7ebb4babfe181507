//! The whole site, written into Trunk's staging folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Trouble,
    assets::{Assets, write_hashed, write_script},
    document::{self, Address, Head},
};
use crate::{
    case::Case,
    page::{NotFound, NotFoundProps},
    view::ViewState,
    words::Language,
};

/// A site to be written.
#[derive(Debug)]
pub struct Site {
    case: Case,
    into: PathBuf,
    address: Address,
}

impl Site {
    /// Takes over Trunk's page and writes what all pages share.
    ///
    /// # Errors
    /// A file that can't be read or written, or a page of Trunk's that names no Wasm.
    pub fn new(case: Case, into: &Path, public_url: &str) -> Result<Self, Trouble> {
        let template = into.join("index.html");
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
        let (glue, wasm) = (named("data-js")?, named("data-wasm")?);
        let js = take_over(into, &glue)?;
        let assets = Assets::write(into)?;
        let record = postcard::to_allocvec(&case)
            .map_err(|error| Trouble::Other(format!("The record can't be packed: {error}.")))?;
        let address = Address {
            root: format!("{}/", public_url.trim_end_matches('/')),
            record: write_hashed(into, "record-en", "bin", &record)?,
            style: assets.style,
            theme: assets.theme,
            icon: assets.icon,
            boot: assets.boot,
            js,
            wasm: wasm.trim_start_matches('/').to_owned(),
        };
        Ok(Self {
            case,
            into: into.to_path_buf(),
            address,
        })
    }

    /// Writes every page and says how many there are.
    ///
    /// # Errors
    /// A file that can't be written, or a story without an answer on its day.
    pub fn write(&self) -> Result<usize, Trouble> {
        self.page("index.html", &self.story()?)?;
        self.page("404.html", &self.not_found())?;
        Ok(2)
    }

    fn story(&self) -> Result<String, Trouble> {
        let day = self.case.heading().story_day;
        let language = Language::En;
        let answer = self.case.answer_on(day).ok_or_else(|| {
            Trouble::Other(format!(
                "error[missing-answer]: case.toml has no [[answer]] that holds on {day}."
            ))
        })?;
        let as_it_stood = language.words().as_it_stood(day);
        let head = Head {
            language,
            title: document::title(&answer.question, &as_it_stood),
            description: format!("{as_it_stood}: {}", answer.description),
            canonical: Some(String::new()),
        };
        let state = ViewState::new(day, language);
        Ok(document::render(&self.case, &state, &head, &self.address))
    }

    fn not_found(&self) -> String {
        let words = Language::En.words();
        let head = Head {
            language: Language::En,
            title: format!("{} – Without Prejudice", words.not_found),
            description: words.not_found.to_owned(),
            canonical: None,
        };
        let props = NotFoundProps {
            root: self.address.root.clone(),
            language: Language::En,
        };
        document::render_still::<NotFound>(&head, &self.address, props)
    }

    fn page(&self, name: &str, html: &str) -> Result<(), Trouble> {
        let path = self.into.join(name);
        fs::write(&path, html).map_err(|error| Trouble::File(path, error))
    }
}

/// Writes the Wasm's script anew, a sixth smaller, in place of Trunk's.
fn take_over(into: &Path, glue: &str) -> Result<String, Trouble> {
    let name = glue.rsplit('/').next().unwrap_or(glue);
    let from = into.join(name);
    let js = write_script(into, "web", &from)?;
    fs::remove_file(&from).map_err(|error| Trouble::File(from, error))?;
    Ok(js)
}

/// The value of an attribute in Trunk's page.
fn attribute(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("{name}=\""))? + name.len() + 2;
    let end = html[start..].find('"')? + start;
    Some(html[start..end].to_owned())
}
