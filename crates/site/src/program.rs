//! The Wasm and the script that loads it, as Trunk hands them over.

use std::{fs, path::Path};

use crate::{
    SiteError,
    assets::{read, write_hashed, write_verified},
    output::Output,
};

/// Names of the two files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub js: String,
    pub wasm: String,
}

impl Program {
    /// Renames both after their contents.
    ///
    /// # Errors
    /// A page of Trunk's that does not name them, or a file that can't be read, written or removed.
    pub(crate) fn take(folder: &Path, output: &Output) -> Result<Self, SiteError> {
        let template = folder.join("index.html");
        let html = read(&template)?;
        let renamed = |attribute: &'static str, extension: &str| {
            let address = value_of(&html, attribute).ok_or_else(|| SiteError::Template {
                path: template.clone(),
                attribute,
            })?;
            let path = folder.join(address.rsplit('/').next().unwrap_or(address));
            let bytes = fs::read(&path).map_err(SiteError::file(&path))?;
            if extension == "wasm" && !is_wasm(&bytes) {
                let reason = "the file is not Wasm, or not the whole of it";
                return Err(SiteError::Program { path, reason });
            }
            fs::remove_file(&path).map_err(SiteError::file(&path))?;
            // The browser verifies what a script fetches, and not what it imports.
            let write = if extension == "wasm" {
                write_verified
            } else {
                write_hashed
            };
            write("web", extension, &bytes, output)
        };
        Ok(Self {
            wasm: renamed("data-wasm", "wasm")?,
            js: renamed("data-js", "js")?,
        })
    }
}

/// The value of an attribute in Trunk's page.
fn value_of<'a>(html: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("{attribute}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Whether the bytes are a Wasm module with its header, and with sections that end where the file ends.
fn is_wasm(bytes: &[u8]) -> bool {
    let Some(mut rest) = bytes.strip_prefix(b"\0asm\x01\0\0\0") else {
        return false;
    };
    let has_sections = !rest.is_empty();
    while let [_, section @ ..] = rest {
        let contents = length(section).and_then(|(length, contents)| contents.get(length..));
        let Some(next) = contents else {
            return false;
        };
        rest = next;
    }
    has_sections
}

/// The length at the start of a section (LEB128, five bytes at most), and what follows.
fn length(section: &[u8]) -> Option<(usize, &[u8])> {
    let mut length = 0;
    for (at, byte) in section.iter().take(5).enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((length, &section[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::is_wasm;

    /// A header and a section without a name, of 200 bytes.
    fn module() -> Vec<u8> {
        let section = [0, 0xc8, 0x01].into_iter().chain([0; 200]);
        (b"\0asm\x01\0\0\0".iter().copied().chain(section)).collect()
    }

    #[test]
    fn a_module_is_wasm_only_as_a_whole() {
        let module = module();
        assert!(is_wasm(&module));
        for end in 0..module.len() {
            assert!(!is_wasm(&module[..end]), "{end} bytes");
        }
        assert!(!is_wasm(b"<!doctype html><title>404</title>"));
    }
}
