//! Where files are written: what has not changed is left as it is, and compressed once.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

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

    /// Writes one file of the site, its folders included. What packs it is written first: where the press stops in
    /// between, the next run finds that the file has changed, and packs it again.
    ///
    /// # Errors
    /// The file that could not be written, or a folder on the way to it that is a link.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), SiteError> {
        let path = self.into.join(name);
        let unwritten = || SiteError::file(&path);
        self.make_folder(name)?;
        let is_there = holds(&path, bytes);
        let was_before =
            (self.before.as_ref()).is_some_and(|before| holds(&before.join(name), bytes));
        for packing in Packing::ALL.into_iter().filter(|_| self.compress) {
            let packed = format!("{name}{}", packing.ending());
            let is_kept = (is_there && is_file(&self.into.join(&packed)))
                || (was_before && self.link(&packed));
            if !is_kept {
                let packed_bytes = packing.pack(bytes).map_err(unwritten())?;
                let path = self.into.join(packed);
                write_whole(&path, &packed_bytes).map_err(SiteError::file(&path))?;
            }
        }
        let is_kept = is_there || (was_before && self.link(name));
        if !is_kept {
            write_whole(&path, bytes).map_err(unwritten())?;
        }
        Ok(())
    }

    /// Makes the folders of a file; refuses one that is a link, since the file would then be written elsewhere.
    fn make_folder(&self, name: &str) -> Result<(), SiteError> {
        let mut folder = self.into.clone();
        for part in Path::new(name).parent().into_iter().flatten() {
            folder.push(part);
            if folder.is_symlink() {
                return Err(SiteError::Link { path: folder });
            }
        }
        fs::create_dir_all(&folder).map_err(SiteError::file(&folder))
    }

    /// Takes a file over from the site before: one file under two names, neither written nor touched.
    fn link(&self, name: &str) -> bool {
        let from = self.before.as_ref().map(|before| before.join(name));
        from.filter(|from| is_file(from)).is_some_and(|from| {
            let made = beside().make_in(folder_of(&self.into.join(name)), |at| {
                fs::hard_link(&from, at)
            });
            made.and_then(|linked| rename(linked, &self.into.join(name)))
                .is_ok()
        })
    }
}

/// Writes a file whole or not at all: beside its place, then under its name. What was there is replaced and never
/// written into, since it may have other names.
///
/// # Errors
/// What the system says; the file is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = beside().tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    rename(file, path)
}

/// A file of a passing name, with the permissions of any other.
fn beside() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".press-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

fn rename<F>(file: NamedTempFile<F>, path: &Path) -> io::Result<()> {
    let passing = file.path().to_path_buf();
    file.persist(path).map_err(|error| error.error)?;
    // Two names of one file are left as they are.
    match fs::remove_file(passing) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().unwrap_or(path);
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

/// Whether there is a file, and not a link to one.
fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.is_file())
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    let found = path.symlink_metadata();
    found.is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|there| there == bytes)
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

    #[test]
    fn a_packed_copy_that_was_left_behind_is_made_anew() {
        let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        Output::new(before.path(), None, true)
            .write("a.css", b"a")
            .unwrap();
        fs::write(after.path().join("a.css.br"), "of another file").unwrap();
        let new = Output::new(after.path(), Some(before.path()), true);
        new.write("a.css", b"a").unwrap();
        let packed = fs::read(after.path().join("a.css.br")).unwrap();
        assert_eq!(packed, Packing::Brotli.pack(b"a").unwrap());
    }

    #[test]
    fn a_file_written_twice_leaves_the_site_before_as_it_was() {
        for compress in [false, true] {
            let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let name = "on/a.html";
            let old = Output::new(before.path(), None, compress);
            old.write(name, b"as it was").unwrap();
            let new = Output::new(after.path(), Some(before.path()), compress);
            for text in ["as it was", "as it is", "as it was"] {
                new.write(name, text.as_bytes()).unwrap();
                let read = |folder: &tempfile::TempDir| fs::read(folder.path().join(name)).unwrap();
                assert_eq!(read(&after), text.as_bytes());
                assert_eq!(read(&before), b"as it was");
            }
            let left: Vec<_> = fs::read_dir(after.path().join("on")).unwrap().collect();
            assert_eq!(left.len(), if compress { 3 } else { 1 }, "{left:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_symbolic_link() {
        use std::os::unix::fs::symlink;

        let (elsewhere, site) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let other = elsewhere.path().join("other.txt");
        fs::write(&other, "another's").unwrap();
        symlink(&other, site.path().join("a.html")).unwrap();
        symlink(elsewhere.path(), site.path().join("on")).unwrap();
        let output = Output::new(site.path(), None, false);
        for text in ["another's", "ours"] {
            output.write("a.html", text.as_bytes()).unwrap();
            assert!(!site.path().join("a.html").is_symlink());
        }
        let error = output.write("on/other.txt", b"ours").unwrap_err();
        assert!(error.to_string().contains("/on: error[link]: "), "{error}");
        assert_eq!(fs::read(&other).unwrap(), b"another's");
    }

    #[test]
    fn a_file_that_can_not_be_written_leaves_nothing_beside_it() {
        let site = tempfile::tempdir().unwrap();
        // No file can be put under the name of a folder.
        fs::create_dir(site.path().join("a.html")).unwrap();
        let output = Output::new(site.path(), None, false);
        assert!(output.write("a.html", b"new").is_err());
        let left: Vec<_> = fs::read_dir(site.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[cfg(unix)]
    #[test]
    fn servers_may_read_a_file_as_they_may_any_other() {
        use std::os::unix::fs::PermissionsExt;

        let site = tempfile::tempdir().unwrap();
        let output = Output::new(site.path(), None, false);
        output.write("a.html", b"ours").unwrap();
        fs::write(site.path().join("b.html"), "another").unwrap();
        let [ours, other] = ["a.html", "b.html"].map(|name| {
            let found = fs::metadata(site.path().join(name)).unwrap();
            found.permissions().mode()
        });
        assert_eq!(ours, other);
    }
}
