//! Files that every page shares, named after their content so that caches may keep them for ever.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    SiteError,
    output::Output,
    script::without_comments,
    style::{self, Pages},
};

/// Names of the shared files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet of the story's pages.
    pub style: String,
    /// The style sheet of parts in other people's pages.
    pub part_style: String,
    pub theme: String,
    pub boot: String,
    pub story: String,
    pub frame: String,
    pub colours: String,
    pub share: String,
    pub icon: String,
}

impl Assets {
    /// Writes them all from the folder `assets` into the site.
    pub(crate) fn write(folder: &Path, output: &Output) -> Result<Self, SiteError> {
        let script = |name: &str| {
            let text = read(&folder.join(name).with_extension("js"))?;
            write_hashed(name, "js", without_comments(&text).as_bytes(), output)
        };
        // Hosts configure `_headers` by its name, and the line that editors paste names `embed.js`.
        let host_script = without_comments(&read(&folder.join("embed.js"))?);
        output.write("embed.js", host_script.as_bytes())?;
        output.write("_headers", read(&folder.join("_headers"))?.as_bytes())?;
        let styles = folder.join("style");
        let style = style::joined(&styles, Pages::Story)?;
        let part_style = style::joined(&styles, Pages::Parts)?;
        Ok(Self {
            style: write_hashed("style", "css", style.as_bytes(), output)?,
            part_style: write_hashed("part", "css", part_style.as_bytes(), output)?,
            theme: script("theme")?,
            boot: script("boot")?,
            story: script("story")?,
            frame: script("frame")?,
            colours: script("colours")?,
            share: script("share")?,
            icon: copied(folder, "icon", "svg", output)?,
        })
    }
}

pub(crate) fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(SiteError::file(path))
}

/// Writes a file of a folder under a name with its hash, and returns that name.
pub(crate) fn copied(
    folder: &Path,
    name: &str,
    extension: &str,
    output: &Output,
) -> Result<String, SiteError> {
    let text = read(&folder.join(name).with_extension(extension))?;
    write_hashed(name, extension, text.as_bytes(), output)
}

/// Writes a file as `name-<hash>.extension`, and returns that name.
pub(crate) fn write_hashed(
    name: &str,
    extension: &str,
    bytes: &[u8],
    output: &Output,
) -> Result<String, SiteError> {
    let file = format!("{name}-{}.{extension}", hash(bytes));
    output.write(&file, bytes)?;
    Ok(file)
}

/// The same with all of the hash: `assets/boot.js` has the browser refuse any other bytes under that name.
pub(crate) fn write_verified(
    name: &str,
    extension: &str,
    bytes: &[u8],
    output: &Output,
) -> Result<String, SiteError> {
    let file = format!("{name}-{}.{extension}", digits(&Sha256::digest(bytes)));
    output.write(&file, bytes)?;
    Ok(file)
}

/// The first 64 bits of the digest: enough for the few files of a site.
fn hash(bytes: &[u8]) -> String {
    digits(&Sha256::digest(bytes)[..8])
}

fn digits(digest: &[u8]) -> String {
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves
        .filter_map(|half| char::from_digit(u32::from(half), 16))
        .collect()
}
