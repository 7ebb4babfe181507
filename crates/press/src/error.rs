//! Why the press stopped.

use std::{io, path::PathBuf};

use authoring::{find::FindError, problem::Problem, shown::shown_path};
use serde_json::{Value, json};
use site::SiteError;

use crate::command::count;

#[derive(Debug, thiserror::Error)]
pub(crate) enum PressError {
    /// The record does not hold.
    #[error("{}\n\n{} found. Nothing was written.", paragraphs(.0), count(.0.len(), "problem"))]
    Record(Vec<Problem>),
    #[error(transparent)]
    Find(#[from] FindError),
    #[error(transparent)]
    Site(#[from] SiteError),
    #[error(
        "{}: error[file]: {error}. Check that it exists and that you may use it.",
        shown_path(path)
    )]
    File { path: PathBuf, error: io::Error },
}

impl PressError {
    /// The same for machines, as [`json`] writes it.
    pub(crate) fn json(&self) -> String {
        match self {
            Self::Record(problems) => json(problems),
            Self::Find(error) => without_place(
                error.code,
                Some(&error.path.to_string_lossy()),
                &error.message,
                error.remedy,
            ),
            Self::Site(_) | Self::File { .. } => {
                without_place("press", None, &self.to_string(), "See the message.")
            }
        }
    }
}

fn paragraphs(problems: &[Problem]) -> String {
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    problems.join("\n\n")
}

/// Problems as one JSON object: `{"problems": [{"code", "file", "line", "column", "width", "message",
/// "remedy"}]}`. Lines and columns count from 1, columns and widths in characters; a problem with a whole
/// file has none of them, and a problem with the command no file.
pub(crate) fn json(problems: &[Problem]) -> String {
    let problem = |problem: &Problem| {
        let place = problem.place.as_ref();
        json!({
            "code": problem.rule.code(),
            "file": problem.file,
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
            "width": place.map(|place| place.width),
            "message": problem.message,
            "remedy": problem.remedy,
        })
    };
    all(problems.iter().map(problem).collect())
}

/// One problem that is in no line of a file.
pub(crate) fn without_place(code: &str, file: Option<&str>, message: &str, remedy: &str) -> String {
    let nowhere = Value::Null;
    all(vec![json!({
        "code": code, "file": file, "line": nowhere, "column": nowhere, "width": nowhere,
        "message": message, "remedy": remedy,
    })])
}

fn all(problems: Vec<Value>) -> String {
    json!({ "problems": problems }).to_string()
}
