//! Where files are written: what has not changed is left as it is, and compressed once.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::SiteError;

/// The site's folder, and the site that was there before.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    into: PathBuf,
    /// The last good site: a file that is the same there is taken over, not written.
    before: Option<PathBuf>,
    /// Whether each file is laid down in compressed form as well.
    compress: bool,
}

/// A compressed form that servers know to send in a file's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packing {
    Brotli,
    Gzip,
}

impl Packing {
    const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    const fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    fn pack(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let parameters = brotli::enc::BrotliEncoderParams {
                    quality: 11,
                    size_hint: bytes.len(),
                    ..Default::default()
                };
                let mut packed = Vec::new();
                brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
                Ok(packed)
            }
            Self::Gzip => {
                let mut packer =
                    flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
                packer.write_all(bytes)?;
                packer.finish()
            }
        }
    }
}

impl Output {
    pub(crate) fn new(into: &Path, before: Option<&Path>, compress: bool) -> Self {
        Self {
            into: into.to_path_buf(),
            before: before.map(Path::to_path_buf),
            compress,
        }
    }

    /// Writes one file of the site, its folders included.
    ///
    /// # Errors
    /// The file that could not be written.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), SiteError> {
        let path = self.into.join(name);
        let unwritten = || SiteError::file(&path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(unwritten())?;
        }
        let kept = holds(&path, bytes) || self.take_over(name, bytes);
        if !kept {
            fs::write(&path, bytes).map_err(unwritten())?;
        }
        self.pack(name, bytes, kept).map_err(unwritten())
    }

    fn pack(&self, name: &str, bytes: &[u8], unchanged: bool) -> io::Result<()> {
        for packing in Packing::ALL.into_iter().filter(|_| self.compress) {
            let packed = format!("{name}{}", packing.ending());
            let there = self.into.join(&packed).exists() || self.link(&packed);
            if !(unchanged && there) {
                // What is linked belongs to the site before: it is replaced, never written into.
                remove(&self.into.join(&packed))?;
                fs::write(self.into.join(&packed), packing.pack(bytes)?)?;
            }
        }
        Ok(())
    }

    /// Takes the same file over from the site before.
    fn take_over(&self, name: &str, bytes: &[u8]) -> bool {
        let same = (self.before.as_ref()).is_some_and(|before| holds(&before.join(name), bytes));
        same && remove(&self.into.join(name)).is_ok() && self.link(name)
    }

    /// One file under two names: neither written nor touched.
    fn link(&self, name: &str) -> bool {
        let from = self.before.as_ref().map(|before| before.join(name));
        from.is_some_and(|from| fs::hard_link(from, self.into.join(name)).is_ok())
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    let length = fs::metadata(path).map(|file| file.len());
    length.is_ok_and(|length| length == bytes.len() as u64)
        && fs::read(path).is_ok_and(|there| there == bytes)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Output, Packing};

    #[test]
    fn a_changed_file_is_packed_anew_and_the_site_before_stays_as_it_was() {
        let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let old = Output::new(before.path(), None, true);
        let new = Output::new(after.path(), Some(before.path()), true);
        for (name, then, now) in [("same.css", "one", "one"), ("changed.css", "one", "two")] {
            old.write(name, then.as_bytes()).unwrap();
            new.write(name, now.as_bytes()).unwrap();
            for packing in Packing::ALL {
                let packed = |folder: &tempfile::TempDir| {
                    fs::read(folder.path().join(format!("{name}{}", packing.ending()))).unwrap()
                };
                assert_eq!(packed(&before), packing.pack(then.as_bytes()).unwrap());
                assert_eq!(packed(&after), packing.pack(now.as_bytes()).unwrap());
            }
        }
    }
}
