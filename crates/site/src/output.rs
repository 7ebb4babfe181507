//! Where files are written: what has not changed is left as it is, and compressed once.

use std::{fs, io::{self, Write as _}, path::{Path, PathBuf}};

use crate::Trouble;

/// The site's folder, and the site that was there before.
#[derive(Clone, Debug)]
pub(super) struct Output {
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
                let packed = |block| brotli(bytes, block);
                // The page's largest file, which every page shares: of several ways, the smallest.
                let others = BLOCKS.into_iter().filter(|_| bytes.starts_with(b"\0asm"));
                others.map(packed).try_fold(packed(BLOCK)?, |best, next| {
                    let next = next?;
                    Ok(if next.len() < best.len() { next } else { best })
                })
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

/// How much brotli takes into one piece, as a power of two, unless told otherwise.
const BLOCK: i32 = 18;
/// Other sizes can fit a Wasm better, by a sixtieth; only trying says which.
const BLOCKS: [i32; 2] = [16, 17];

fn brotli(bytes: &[u8], block: i32) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgblock: block,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

impl Output {
    pub(super) fn new(into: &Path, before: Option<&Path>, compress: bool) -> Self {
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
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let path = self.into.join(name);
        let trouble = |error| Trouble::File(path.clone(), error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(trouble)?;
        }
        let kept = holds(&path, bytes) || self.take_over(name, bytes);
        if !kept {
            fs::write(&path, bytes).map_err(trouble)?;
        }
        self.pack(name, bytes, kept).map_err(trouble)
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

    use super::{Output, Packing, brotli};

    #[test]
    fn a_wasm_is_packed_in_the_smallest_of_several_ways() {
        // Code of changing kinds, so that the size of a piece matters.
        let code = (0..90_000_u32).map(|n| (n.wrapping_mul(n / 9000 + 7) >> 5).to_le_bytes()[0]);
        let module: Vec<u8> = b"\0asm".iter().copied().chain(code).collect();
        let packed = Packing::Brotli.pack(&module).unwrap();
        let ways = [16, 17, 18].map(|block| brotli(&module, block).unwrap().len());
        assert_eq!(Some(&packed.len()), ways.iter().min());
        assert!(packed.len() < ways[2], "another than the usual: {ways:?}");
    }

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
