//! The press as its users meet it: commands, messages, exit codes.

#![allow(clippy::expect_used)]

mod hostile;
mod pages;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn press(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_press"))
        .args(arguments)
        .current_dir(WORKSPACE)
        .env_remove("TRUNK_STAGING_DIR")
        .output()
        .expect("the press runs")
}

fn said(output: &Output) -> (String, String, Option<i32>) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code(),
    )
}

/// A copy of the small good record that a test may break.
fn copy_of_the_good_record() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let from = Path::new(WORKSPACE).join("tests/fixtures");
    copy(&from.join("good"), &case_in(&folder));
    copy(&from.join("law"), &folder.path().join("law"));
    folder
}

/// The folder of the case in the copy.
fn case_in(folder: &TempDir) -> PathBuf {
    folder.path().join("state-v-doe")
}

/// Checks the copy, with the law beside it.
fn check(folder: &TempDir, more: &[&str]) -> (String, String, Option<i32>) {
    let (case, law) = (case_in(folder), folder.path().join("law"));
    let arguments = ["check", text(&case), "--law", text(&law)];
    said(&press(&[&arguments, more].concat()))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("the fixture") {
        let path = entry.expect("readable").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).expect("copied");
        }
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn the_shipped_records_pass_the_check() {
    let (out, err, code) = said(&press(&["check"]));
    assert_eq!(
        (out.as_str(), err.as_str(), code),
        ("1 case checked: no problem found.\n", "", Some(0))
    );
}

#[test]
fn every_problem_is_told_in_one_run_with_exit_code_1() {
    let folder = copy_of_the_good_record();
    let case = case_in(&folder);
    fs::remove_file(case.join("documents.toml")).expect("removed");
    fs::write(case.join("claims.toml"), b"\xff").expect("written");
    let parties = case.join("parties.toml");
    let broken = fs::read_to_string(&parties)
        .expect("read")
        .replace("roles =", "rolles =");
    fs::write(&parties, broken).expect("written");
    let (_, err, code) = check(&folder, &[]);
    assert_eq!(code, Some(1));
    for expected in [
        "parties.toml:7:1: error[unknown-field]",
        "Did you mean `roles`?",
        "claims.toml:1:1: error[not-utf8]",
        "documents.toml: error[missing-file]",
        "problems found. Nothing was written.",
    ] {
        assert!(err.contains(expected), "{expected:?} is not in:\n{err}");
    }
}

#[test]
fn a_path_without_a_case_is_told() {
    let (_, err, code) = said(&press(&["check", "src"]));
    assert_eq!(code, Some(1));
    assert!(
        err.contains("src: error[missing-file]: there is no case here."),
        "{err}"
    );
}

#[test]
fn wrong_usage_ends_with_exit_code_2() {
    assert_eq!(said(&press(&["chekc"])).2, Some(2));
    assert_eq!(said(&press(&["pages"])).2, Some(2));
}
