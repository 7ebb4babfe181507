//! Finds the folders of cases.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use crate::{file::FileKind, shown::shown_path};

/// The most folders that are searched, so that the search in a whole disk ends.
const MOST: usize = 20_000;

/// Why no case was found under a path.
#[derive(Debug)]
pub struct FindError {
    /// The problem's code.
    pub code: &'static str,
    pub path: PathBuf,
    /// One sentence without a full stop.
    pub message: String,
    /// How to correct it.
    pub remedy: &'static str,
}

impl fmt::Display for FindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (
            path,
            Self {
                code,
                message,
                remedy,
                ..
            },
        ) = (shown_path(&self.path), self);
        write!(f, "{path}: error[{code}]: {message}. {remedy}")
    }
}

impl std::error::Error for FindError {}

/// The folders of the cases that were asked for, each once.
///
/// # Errors
/// A path that leads to no case, and a link to a folder outside.
pub fn cases_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>, FindError> {
    let mut cases = Vec::new();
    for path in paths {
        let metadata = fs::metadata(path).map_err(|error| unread(path, &error))?;
        let folder = if metadata.is_dir() {
            path.clone()
        } else {
            folder_of(path)
        };
        let before = cases.len();
        search(&folder, &mut cases)?;
        if cases.len() == before {
            return Err(FindError {
                code: "missing-file",
                path: path.clone(),
                message: "there is no case here".to_owned(),
                remedy: "Name a folder that holds case.toml and the files beside it.",
            });
        }
    }
    cases.sort();
    cases.dedup();
    Ok(cases)
}

fn folder_of(file: &Path) -> PathBuf {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

fn unread(path: &Path, error: &io::Error) -> FindError {
    FindError {
        code: "file",
        path: path.to_path_buf(),
        message: error.to_string(),
        remedy: "Check that it exists and that you may use it.",
    }
}

/// Adds each folder with any file of a case. A link to a folder is not followed: what it leads to is searched by
/// its own name, or lies outside.
fn search(root: &Path, cases: &mut Vec<PathBuf>) -> Result<(), FindError> {
    let whole = root.canonicalize().map_err(|error| unread(root, &error))?;
    let mut folders = vec![root.to_path_buf()];
    let mut searched = 0;
    while let Some(folder) = folders.pop() {
        searched += 1;
        if searched > MOST {
            return Err(FindError {
                code: "too-large",
                path: root.to_path_buf(),
                message: format!("more than {MOST} folders are in it"),
                remedy: "Name the folder of the case, or the one of the cases.",
            });
        }
        if is_case(&folder) {
            cases.push(folder);
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(|error| unread(&folder, &error))? {
            let path = entry.map_err(|error| unread(&folder, &error))?.path();
            if path.is_symlink() {
                reject_link_outside(&path, &whole)?;
            } else if path.is_dir() {
                folders.push(path);
            }
        }
    }
    Ok(())
}

fn is_case(folder: &Path) -> bool {
    let mut names = FileKind::IN_CASE
        .iter()
        .map(|kind| folder.join(kind.name()));
    names.any(|path| (path.symlink_metadata()).is_ok_and(|found| !found.is_dir()))
}

fn reject_link_outside(link: &Path, whole: &Path) -> Result<(), FindError> {
    // A link to nothing, or to itself, leads nowhere.
    let leads_outside = (link.canonicalize()).is_ok_and(|to| to.is_dir() && !to.starts_with(whole));
    if !leads_outside {
        return Ok(());
    }
    Err(FindError {
        code: "link",
        path: link.to_path_buf(),
        message: "the link leads out of the folder that is checked".to_owned(),
        remedy: "Put the folder itself there, or name it to the check.",
    })
}
