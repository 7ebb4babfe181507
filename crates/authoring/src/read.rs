//! Finds and reads the files of a record.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{
    Editions,
    check::{Input, check},
    file::FileKind,
    problem::Problem,
};

/// Why no case was found under a path.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    #[error("{}: error[file]: {error}. Check that it exists and that you may use it.", path.display())]
    File {
        path: PathBuf,
        error: std::io::Error,
    },
    #[error(
        "{}: error[missing-file]: there is no case here. Name a folder that holds case.toml and the files \
         beside it.",
        path.display()
    )]
    NoCase { path: PathBuf },
}

/// Reads and checks one case with the law that it names.
///
/// # Errors
/// Every problem in its files.
pub fn read(case: &Path, law: &Path) -> Result<Editions, Vec<Problem>> {
    let mut paths: Vec<(FileKind, PathBuf)> = (FileKind::IN_CASE.into_iter())
        .map(|kind| (kind, case.join(kind.name())))
        .collect();
    let law = law_file(
        &input(FileKind::Case, &case.join(FileKind::Case.name())),
        law,
    );
    paths.push((FileKind::Law, law));
    let spanish: Vec<(FileKind, PathBuf)> = (paths.iter())
        .filter_map(|(kind, path)| Some((kind.spanish()?, spanish_path(path))))
        .collect();
    let inputs: Vec<Input> = (paths.iter().chain(&spanish))
        .filter(|(kind, path)| !kind.is_optional() || path.exists())
        .map(|(kind, path)| input(*kind, path))
        .collect();
    check(&inputs)
}

/// The Spanish of a file: the same name in the folder `es` beside it.
fn spanish_path(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    path.with_file_name("es").join(name)
}

fn input(kind: FileKind, path: &Path) -> Input {
    let reason = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    Input {
        kind,
        name: path.display().to_string(),
        bytes: fs::read(path).map_err(reason),
    }
}

/// The law file that the case names; where the case can't be read, the first file of the folder, so that its
/// problems are reported too.
fn law_file(case: &Input, law: &Path) -> PathBuf {
    let text = case
        .bytes
        .as_ref()
        .ok()
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let named = text
        .and_then(|text| text.parse::<toml::Table>().ok())
        .and_then(|table| Some(table.get("case")?.get("jurisdiction")?.as_str()?.to_owned()))
        .filter(|name| !name.contains(['/', '\\', '.']));
    match named {
        Some(name) => law.join(format!("{name}.toml")),
        None => first_toml(law).unwrap_or_else(|| law.join("law.toml")),
    }
}

fn first_toml(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .min()
}

/// The folders of the cases that were asked for.
///
/// # Errors
/// A path that leads to no case.
pub fn cases_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>, FindError> {
    let mut cases = Vec::new();
    for path in paths {
        let unread = |path: &Path| {
            let path = path.to_path_buf();
            |error| FindError::File { path, error }
        };
        let metadata = fs::metadata(path).map_err(unread(path))?;
        let folder = if metadata.is_file() {
            path.parent()
                .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
        } else {
            path.clone()
        };
        let before = cases.len();
        collect(&folder, &mut cases).map_err(unread(&folder))?;
        if cases.len() == before {
            return Err(FindError::NoCase { path: path.clone() });
        }
    }
    cases.sort();
    cases.dedup();
    Ok(cases)
}

/// Adds a folder with any file of a case; searches the folders in other folders.
fn collect(folder: &Path, cases: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if FileKind::IN_CASE
        .iter()
        .any(|kind| folder.join(kind.name()).is_file())
    {
        cases.push(folder.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, cases)?;
        }
    }
    Ok(())
}
