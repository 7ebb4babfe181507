//! The command that Trunk calls after each build.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::{WORKSPACE, press, said, text};

/// A Wasm module that holds nothing but a word.
const WASM: &[u8] = b"\0asm\x01\0\0\0\0\x05\x04made";

/// A folder as Trunk hands it to its hook.
fn staging() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let page = r#"<html><head><meta name="wasm" data-js="/web-1.js" data-wasm="/web-1_bg.wasm"></head></html>"#;
    fs::write(folder.path().join("index.html"), page).expect("written");
    fs::write(folder.path().join("web-1.js"), "export const a = 1;").expect("written");
    fs::write(folder.path().join("web-1_bg.wasm"), WASM).expect("written");
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

#[test]
fn what_is_no_wasm_makes_no_page() {
    for bytes in [&b"<!doctype html>"[..], &WASM[..WASM.len() - 1], b""] {
        let folder = staging();
        let wasm = folder.path().join("web-1_bg.wasm");
        fs::write(&wasm, bytes).expect("written");
        let (_, err, code) = said(&press(&["pages", "--into", text(folder.path())]));
        assert_eq!(code, Some(1), "{err}");
        assert!(err.contains("web-1_bg.wasm: error[program]: "), "{err}");
        assert!(wasm.exists(), "what Trunk made is left as it was");
        assert!(!folder.path().join("latest").exists());
    }
}

#[test]
fn a_profile_or_an_address_that_no_site_has_makes_no_page() {
    let folder = staging();
    let before = files(folder.path());
    for (option, value, code) in [
        ("--profile", "relaese", 2),
        ("--public-url", "/\"><script>", 1),
        ("--public-url", "javascript:alert(1)", 1),
    ] {
        let arguments = ["pages", "--into", text(folder.path()), option, value];
        let (_, err, found) = said(&press(&arguments));
        assert_eq!(found, Some(code), "{err}");
        assert!(files(folder.path()) == before, "{value} wrote something");
    }
}

/// Runs a shell's words before the press, in a folder that Trunk made.
#[cfg(unix)]
fn pressed_after(words: &str, into: &Path) -> Option<i32> {
    let script = format!("{words}; exec \"$0\" pages --into \"$1\"");
    Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_press"), text(into)])
        .current_dir(WORKSPACE)
        .env_remove("TRUNK_STAGING_DIR")
        .output()
        .expect("a shell")
        .status
        .code()
}

/// A limit on the size of files stands for a full disk where its signal is ignored, and else for a stop in the middle.
#[cfg(unix)]
#[test]
fn a_full_disk_or_a_stop_in_the_middle_leaves_each_file_old_or_new() {
    let whole = staging();
    let (_, err, code) = said(&press(&["pages", "--into", text(whole.path())]));
    assert_eq!(code, Some(0), "{err}");
    let new = files(whole.path());
    for words in ["trap '' XFSZ; ulimit -f 100", "ulimit -f 100"] {
        let folder = staging();
        let older = "<!doctype html><title>An older page</title>";
        for name in new.keys().filter(|name| name.ends_with("index.html")) {
            let path = folder.path().join(name);
            if !path.exists() {
                fs::create_dir_all(path.parent().expect("a folder")).expect("made");
                fs::write(path, older).expect("written");
            }
        }
        let old = files(folder.path());
        assert_ne!(pressed_after(words, folder.path()), Some(0), "{words}");
        let mut kept = 0;
        for (name, bytes) in files(folder.path()) {
            let is_passing = name.to_string_lossy().ends_with(".part");
            let (old, new) = (old.get(&name), new.get(&name));
            let is_whole = old == Some(&bytes) || new == Some(&bytes) || is_passing;
            assert!(is_whole, "{words}: {} is neither", name.display());
            kept += usize::from(old == Some(&bytes));
        }
        assert!(kept > 0, "{words}: something was still to be written");
    }
}
