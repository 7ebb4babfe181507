//! Files that every page shares, named after their content so that caches may keep them for ever.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use super::Trouble;

/// The style sheet's parts, in the order of their layers.
const STYLE: [&str; 10] = [
    "tokens",
    "base",
    "marks",
    "header",
    "dismissal",
    "statement",
    "people",
    "timeline",
    "end",
    "print",
];

/// Names of the shared files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Assets {
    pub(super) style: String,
    pub(super) theme: String,
    pub(super) boot: String,
    pub(super) icon: String,
}

impl Assets {
    /// Writes them all from `assets/` into the site.
    pub(super) fn write(into: &Path) -> Result<Self, Trouble> {
        let mut style = String::new();
        for part in STYLE {
            style.push_str(&read(&format!("assets/style/{part}.css"))?);
        }
        Ok(Self {
            style: write_hashed(into, "style", "css", style.as_bytes())?,
            theme: write_script(into, "theme", Path::new("assets/theme.js"))?,
            boot: write_script(into, "boot", Path::new("assets/boot.js"))?,
            icon: write_hashed(into, "icon", "svg", read("assets/icon.svg")?.as_bytes())?,
        })
    }
}

fn read(path: &str) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::File(path.into(), error))
}

/// Writes a script without its comments and white space, and says its name.
pub(super) fn write_script(into: &Path, name: &str, from: &Path) -> Result<String, Trouble> {
    let script = fs::read_to_string(from).map_err(|error| Trouble::File(from.into(), error))?;
    let small = minifier::js::minify(&script).map_err(|why| {
        Trouble::Other(format!(
            "{}: error[script]: {why}. Check its syntax.",
            from.display()
        ))
    })?;
    write_hashed(into, name, "js", small.to_string().as_bytes())
}

/// Writes a file as `name-<hash>.end` and says its name.
pub(super) fn write_hashed(
    into: &Path,
    name: &str,
    end: &str,
    bytes: &[u8],
) -> Result<String, Trouble> {
    let digest = Sha256::digest(bytes);
    // 64 bits of the digest tell the few files of a site apart.
    let (head, _) = digest.split_at(8);
    let hash = head
        .iter()
        .fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    let file = format!("{name}-{hash:016x}.{end}");
    let path = into.join(&file);
    fs::write(&path, bytes).map_err(|error| Trouble::File(path, error))?;
    Ok(file)
}
