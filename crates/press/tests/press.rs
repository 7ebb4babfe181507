//! The press as its users meet it: commands, messages, exit codes.

#![allow(clippy::expect_used)]

use std::{
    collections::BTreeMap,
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
    let from = Path::new(WORKSPACE).join("tests/fixtures/good");
    copy(&from, folder.path());
    folder
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
    fs::remove_file(folder.path().join("documents.toml")).expect("removed");
    fs::write(folder.path().join("claims.toml"), b"\xff").expect("written");
    let parties = folder.path().join("parties.toml");
    let broken = fs::read_to_string(&parties)
        .expect("read")
        .replace("roles =", "rolles =");
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

/// A folder as Trunk hands it to its hook.
fn staging() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let page = r#"<html><head><meta name="wasm" data-js="/web-1.js" data-wasm="/web-1_bg.wasm"></head></html>"#;
    fs::write(folder.path().join("index.html"), page).expect("written");
    fs::write(folder.path().join("web-1.js"), "export const a = 1;").expect("written");
    fs::write(folder.path().join("web-1_bg.wasm"), "wasm").expect("written");
    folder
}

/// Every file under a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").to_path_buf();
                files.insert(name, fs::read(path).expect("readable"));
            }
        }
    }
    files
}

#[test]
fn pages_of_one_record_are_the_same_every_time() {
    let (first, second) = (staging(), staging());
    for folder in [&first, &second] {
        let (_, err, code) = said(&press(&["pages", "--into", text(folder.path())]));
        assert_eq!(code, Some(0), "{err}");
    }
    let (first, second) = (files(first.path()), files(second.path()));
    assert!(first == second, "{:?}", differing(&first, &second));
    // The story and the latest, the days and the parts, each in both languages; and the stand-in article.
    let pages = first
        .keys()
        .filter(|name| name.ends_with("index.html") && !name.starts_with("demo"))
        .count();
    assert!(pages > 100 && pages % 2 == 0, "{pages} pages");
    each_page_names_the_data_of_its_language(&first);
}

fn differing<'a>(
    one: &'a BTreeMap<PathBuf, Vec<u8>>,
    other: &'a BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<&'a PathBuf> {
    let names = one.keys().chain(other.keys());
    names
        .filter(|name| one.get(*name) != other.get(*name))
        .collect()
}

/// Presses a site as Trunk would: into its staging folder, with the site before beside it.
fn pressed(profile: &str, before: &Path) -> TempDir {
    let folder = staging();
    let (into, before) = (text(folder.path()), text(before));
    let arguments = [
        "pages",
        "--into",
        into,
        "--before",
        before,
        "--profile",
        profile,
    ];
    let (_, err, code) = said(&press(&arguments));
    assert_eq!(code, Some(0), "{err}");
    folder
}

#[test]
fn compressed_copies_are_for_a_release_alone() {
    let nothing = TempDir::new().expect("a folder");
    let is_packed = |name: &PathBuf| {
        name.extension()
            .is_some_and(|end| end == "br" || end == "gz")
    };
    // That a release has them all is a claim about the built site, where the browser's tests look.
    let debug = pressed("debug", nothing.path());
    assert!(!files(debug.path()).keys().any(is_packed));
}

#[cfg(unix)]
#[test]
fn what_has_not_changed_since_the_last_site_is_not_written_again() {
    use std::os::unix::fs::MetadataExt;

    let nothing = TempDir::new().expect("a folder");
    let before = pressed("debug", nothing.path());
    let story = before.path().join("es/index.html");
    fs::write(&story, "an older page").expect("written");
    let after = pressed("debug", before.path());
    let inode = |folder: &Path, name: &str| fs::metadata(folder.join(name)).expect("there").ino();
    for name in [
        "index.html",
        "latest/index.html",
        "on/2024-01-19/index.html",
    ] {
        assert_eq!(
            inode(before.path(), name),
            inode(after.path(), name),
            "{name} was written"
        );
    }
    assert_ne!(
        inode(before.path(), "es/index.html"),
        inode(after.path(), "es/index.html")
    );
    let old = fs::read_to_string(story).expect("there");
    assert_eq!(old, "an older page", "the site before stays as it is");
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

fn each_page_names_the_data_of_its_language(files: &BTreeMap<PathBuf, Vec<u8>>) {
    for (name, bytes) in files
        .iter()
        .filter(|(name, _)| name.ends_with("index.html") && !name.starts_with("demo"))
    {
        let html = String::from_utf8_lossy(bytes);
        let (own, other) = if name.starts_with("es") {
            ("es", "en")
        } else {
            ("en", "es")
        };
        let names = |data: &str, language: &str| html.contains(&format!("/{data}-{language}-"));
        for data in ["law", "words", "record"] {
            assert!(names(data, own), "{}: {data}", name.display());
            assert!(!names(data, other), "{}: {data}", name.display());
        }
    }
}
