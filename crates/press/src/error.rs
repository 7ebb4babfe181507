//! Why the press stopped.

use std::{io, path::PathBuf};

use authoring::{problem::Problem, read::FindError};
use site::SiteError;

use crate::command::count;

#[derive(Debug, thiserror::Error)]
pub(crate) enum PressError {
    /// The record does not hold.
    #[error("{}\n\n{} found. Nothing was written.", paragraphs(.0), count(.0.len(), "problem"))]
    Record(Vec<Problem>),
    /// The same, to be printed as JSON on the standard output.
    #[error("{}", json(.0))]
    RecordForMachines(Vec<Problem>),
    #[error(transparent)]
    Find(#[from] FindError),
    #[error(transparent)]
    Site(#[from] SiteError),
    #[error("{}: error[file]: {error}. Check that it exists and that you may use it.", path.display())]
    File { path: PathBuf, error: io::Error },
}

fn paragraphs(problems: &[Problem]) -> String {
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    problems.join("\n\n")
}

/// Problems as one JSON object: `{"problems": [{"code", "file", "line", "column", "width", "message",
/// "remedy"}]}`. Lines and columns count from 1, columns and widths in characters; a problem with a whole
/// file has none of them.
pub(crate) fn json(problems: &[Problem]) -> String {
    let problem = |problem: &Problem| {
        let place = problem.place.as_ref();
        serde_json::json!({
            "code": problem.rule.code(),
            "file": problem.file,
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
            "width": place.map(|place| place.width),
            "message": problem.message,
            "remedy": problem.remedy,
        })
    };
    let problems: Vec<_> = problems.iter().map(problem).collect();
    serde_json::json!({ "problems": problems }).to_string()
}
