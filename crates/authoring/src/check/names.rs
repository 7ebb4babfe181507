//! The names of a record: its folder's, its law file's, and those of its files.

use crate::{
    check::{
        files::Files,
        ids::check_id,
        report::Report,
        suggestion::{closest, did_you_mean},
    },
    file::FileKind,
    problem::Rule,
    shown::shown_id,
};

/// Where the files of a case were found; nothing of it is known of files that are in no folder.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surroundings {
    /// The name of the case's folder.
    pub(crate) folder: Option<String>,
    /// The law files that there are.
    pub(crate) laws: Option<Laws>,
    /// Files in the case's folder that no record has.
    pub(crate) strays: Vec<Stray>,
}

/// The law files of a folder.
#[derive(Clone, Debug)]
pub(crate) struct Laws {
    /// The folder, as messages give it.
    pub(crate) folder: String,
    /// Their names without `.toml`, or the reason why the folder can't be read.
    pub(crate) names: Result<Vec<String>, String>,
}

/// A file that no record has.
#[derive(Clone, Debug)]
pub(crate) struct Stray {
    /// The file, as messages give it.
    pub(crate) file: String,
    /// Its name in its folder.
    pub(crate) name: String,
    /// The names that files of its folder can have.
    pub(crate) known: Vec<&'static str>,
}

/// Reports names that differ where they must agree.
pub(super) fn check(files: &Files, around: &Surroundings, report: &mut Report) {
    check_case(files, around, report);
    check_law(files, around, report);
    for stray in &around.strays {
        let close = closest(&stray.name, stray.known.iter().copied());
        let hint = did_you_mean(close.as_deref());
        let remedy = format!("{hint}Files of this folder: {}.", stray.known.join(", "));
        let message = "no record has a file of this name";
        let (kind, rule) = (FileKind::Case, Rule::UnknownFile);
        report.error_in_named_file(kind, &stray.file, rule, message, remedy);
    }
}

fn check_case(files: &Files, around: &Surroundings, report: &mut Report) {
    let Some(case) = files.case.as_ref().map(|entry| &entry.value) else {
        return;
    };
    let (file, id) = (FileKind::Case, &case.id);
    if !check_id(file, id, report) {
        return;
    }
    if let Some(folder) = around
        .folder
        .as_ref()
        .filter(|folder| *folder != id.get_ref())
    {
        let message = format!(
            "the case is `{}`, and its folder `{}`",
            id.get_ref(),
            shown_id(folder)
        );
        let remedy = "Give both the same name: it is part of addresses.";
        report.error_at(file, id, Rule::WrongName, message, remedy);
    }
}

/// Reports a jurisdiction without a law file, and a law file with the id of another jurisdiction.
fn check_law(files: &Files, around: &Surroundings, report: &mut Report) {
    let Some(case) = files.case.as_ref().map(|entry| &entry.value) else {
        return;
    };
    let jurisdiction = &case.jurisdiction;
    if let Some(laws) = &around.laws
        && law_named(jurisdiction.get_ref(), laws).is_none()
    {
        let folder = &laws.folder;
        let message = format!(
            "there is no law `{}` in {folder}",
            shown_id(jurisdiction.get_ref())
        );
        let remedy = match &laws.names {
            Err(reason) => {
                format!("The folder can’t be read: {reason}. Name another one in `--law`.")
            }
            Ok(names) => {
                let close = closest(jurisdiction.get_ref(), names.iter().map(String::as_str));
                let hint = did_you_mean(close.as_deref());
                format!(
                    "{hint}Name one of those there ({}), add its file, or name another folder in `--law`.",
                    names.join(", ")
                )
            }
        };
        report.error_at(
            FileKind::Case,
            jurisdiction,
            Rule::UnknownLaw,
            message,
            remedy,
        );
        return;
    }
    let Some(law) = files.jurisdiction.as_ref().map(|entry| &entry.value.id) else {
        return;
    };
    if check_id(FileKind::Law, law, report) && law.get_ref() != jurisdiction.get_ref() {
        let message = format!(
            "the law is of `{}`, and the case names `{}`",
            law.get_ref(),
            shown_id(jurisdiction.get_ref())
        );
        let remedy = "Give the law the name of its file, which the case names in `jurisdiction`.";
        report.error_at(FileKind::Law, law, Rule::WrongName, message, remedy);
    }
}

/// The law of that name, if there is one.
pub(crate) fn law_named<'a>(name: &str, laws: &'a Laws) -> Option<&'a str> {
    let names = laws.names.as_ref().ok()?;
    names.iter().map(String::as_str).find(|law| *law == name)
}
