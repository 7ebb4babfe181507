//! Reads the files of a record.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read},
    path::{Path, PathBuf},
};

use crate::{
    Editions,
    check::{BYTES, Input, Laws, Stray, Surroundings, check_in_folder, is_slug, law_named},
    file::FileKind,
    problem::Problem,
    shown::shown_path,
};

/// Reads and checks one case with the law that it names.
///
/// # Errors
/// Every problem in its files.
pub fn read(case: &Path, law: &Path) -> Result<Editions, Vec<Problem>> {
    let laws = laws_in(law);
    let mut inputs = inputs_in(case, FileKind::IN_CASE);
    if let Some(name) = named_law(&inputs, &laws) {
        let file = format!("{name}.toml");
        let spanish = FileKind::Law.spanish();
        let files = [
            (Some(FileKind::Law), law.join(&file)),
            (spanish, law.join("es").join(&file)),
        ];
        let found = files
            .into_iter()
            .filter_map(|(kind, path)| Some((kind?, path)));
        inputs.extend(found.map(|(kind, path)| input(kind, &path, law)));
    }
    let around = Surroundings {
        folder: name_of(case),
        laws: Some(laws),
        strays: strays_in(case),
    };
    check_in_folder(&inputs, &around)
}

/// The files of a case, and the Spanish of each in the folder `es`.
fn inputs_in(case: &Path, kinds: [FileKind; 10]) -> Vec<Input> {
    let originals = kinds.map(|kind| (kind, case.join(kind.name())));
    let spanish = kinds.into_iter().filter_map(FileKind::spanish);
    let spanish = spanish.map(|kind| (kind, case.join("es").join(kind.name())));
    (originals.into_iter().chain(spanish))
        .filter(|(kind, path)| !kind.is_optional() || path.symlink_metadata().is_ok())
        .map(|(kind, path)| input(kind, &path, case))
        .collect()
}

fn input(kind: FileKind, path: &Path, folder: &Path) -> Input {
    Input {
        kind,
        name: path.display().to_string(),
        bytes: bytes_of(path, folder),
    }
}

/// The bytes of a file, one more than a file may have at most; or the reason why they are not read.
fn bytes_of(path: &Path, folder: &Path) -> Result<Vec<u8>, String> {
    let reason = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    let file = path.canonicalize().map_err(reason)?;
    if !file.starts_with(folder.canonicalize().map_err(reason)?) {
        return Err("it is a link that leads out of its folder".to_owned());
    }
    // Pipes and devices may never end.
    if !fs::metadata(&file).map_err(reason)?.is_file() {
        return Err("it is no ordinary file".to_owned());
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let file = File::open(file).map_err(reason)?;
    file.take(most).read_to_end(&mut bytes).map_err(reason)?;
    Ok(bytes)
}

/// The law that a case names, if there is one of that name.
fn named_law<'a>(inputs: &[Input], laws: &'a Laws) -> Option<&'a str> {
    let case = inputs.iter().find(|input| input.kind == FileKind::Case)?;
    let text = std::str::from_utf8(case.bytes.as_ref().ok()?).ok()?;
    let table = text.parse::<toml::Table>().ok()?;
    law_named(table.get("case")?.get("jurisdiction")?.as_str()?, laws)
}

/// The law files of a folder by their names, which are the same on every system.
fn laws_in(folder: &Path) -> Laws {
    let names = fs::read_dir(folder).map(|entries| {
        let files = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.to_owned()));
        let mut names: Vec<String> = files
            .filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned()))
            .filter(|name| is_slug(name))
            .collect();
        names.sort();
        names
    });
    Laws {
        folder: shown_path(folder),
        names: names.map_err(|error| error.to_string()),
    }
}

fn name_of(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    Some(folder.file_name()?.to_string_lossy().into_owned())
}

/// What lies in a case's folder and is no file of a case. Notes (`.md`) may, and what systems and editors hide.
fn strays_in(case: &Path) -> Vec<Stray> {
    let names = |spanish: bool| {
        let kinds = FileKind::IN_CASE.into_iter();
        let kinds = kinds.filter_map(move |kind| if spanish { kind.spanish() } else { Some(kind) });
        kinds.map(FileKind::name).collect::<Vec<_>>()
    };
    let mut strays = unknown_in(case, &names(false), &["es"]);
    strays.extend(unknown_in(&case.join("es"), &names(true), &[]));
    strays.sort_by(|one, other| one.file.cmp(&other.file));
    strays
}

fn unknown_in(folder: &Path, known: &[&'static str], also: &[&str]) -> Vec<Stray> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let stray = |path: PathBuf| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let is_note = (path.extension()).is_some_and(|end| end.eq_ignore_ascii_case("md"));
        let is_known = known.contains(&name.as_str()) || also.contains(&name.as_str());
        (!is_known && !is_note && !name.starts_with('.') && !name.ends_with('~')).then(|| Stray {
            file: path.display().to_string(),
            name,
            known: known.to_vec(),
        })
    };
    paths.into_iter().filter_map(stray).collect()
}
