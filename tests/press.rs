//! The press as its users meet it: commands, messages, exit codes.

#![allow(clippy::expect_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

fn press(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_press"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
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
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/good");
    for entry in fs::read_dir(from).expect("the fixture") {
        let path = entry.expect("readable").path();
        fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("copied");
    }
    folder
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
    fs::remove_file(folder.path().join("documents.toml")).expect("removed");
    fs::write(folder.path().join("claims.toml"), b"\xff").expect("written");
    let parties = folder.path().join("parties.toml");
    let broken = fs::read_to_string(&parties)
        .expect("read")
        .replace("role =", "rolle =");
    fs::write(&parties, broken).expect("written");
    let (_, err, code) = said(&press(&[
        "check",
        text(folder.path()),
        "--law",
        "tests/fixtures/law",
    ]));
    assert_eq!(code, Some(1));
    for expected in [
        "parties.toml:7:1: error[unknown-field]",
        "Did you mean `role`?",
        "claims.toml:1:1: error[not-utf8]",
        "documents.toml: error[missing-file]",
        "4 problems found. Nothing was written.",
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

/// A folder as Trunk hands it to its hook.
fn staging() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let page = r#"<html><head><meta name="wasm" data-js="/web-1.js" data-wasm="/web-1_bg.wasm"></head></html>"#;
    fs::write(folder.path().join("index.html"), page).expect("written");
    fs::write(folder.path().join("web-1.js"), "export const a = 1;").expect("written");
    folder
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = (fs::read_dir(folder).expect("a folder"))
        .map(|entry| entry.expect("readable").path())
        .map(|path| (path.clone(), fs::read(&path).expect("readable")))
        .collect();
    files.sort();
    files
}

#[test]
fn pages_of_one_record_are_the_same_every_time() {
    let (first, second) = (staging(), staging());
    for folder in [&first, &second] {
        let (_, err, code) = said(&press(&["pages", "--into", text(folder.path())]));
        assert_eq!(code, Some(0), "{err}");
    }
    let names = |folder: &Path| -> Vec<_> {
        let pairs = files(folder).into_iter();
        pairs
            .map(|(path, bytes)| (path.file_name().map(ToOwned::to_owned), bytes))
            .collect()
    };
    assert_eq!(names(first.path()), names(second.path()));
}

#[test]
fn a_page_of_trunk_that_names_no_wasm_is_told_with_its_remedy() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("index.html"), "<html></html>").expect("written");
    let (_, err, code) = said(&press(&["pages", "--into", text(folder.path())]));
    assert_eq!(code, Some(1));
    assert!(
        err.contains("Keep `pattern_script` in Trunk.toml."),
        "{err}"
    );
}
