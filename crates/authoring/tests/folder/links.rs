//! Links, pipes and devices in the folder of a record.

use std::{os::unix::fs::symlink, process::Command};

use super::{Folder, Rule, cases_in, fs};

fn only_problem(folder: &Folder) -> (Rule, String, String) {
    let problems = folder.problems();
    let [only] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    (only.rule, only.file.clone(), only.message.clone())
}

#[test]
fn a_link_to_a_file_elsewhere_is_not_read() {
    for name in ["case.toml", "sources.toml", "terms.toml", "es/terms.toml"] {
        let folder = Folder::new().write("secret.toml", "password = \"12345\"\n");
        let path = folder.path("state-v-doe").join(name);
        fs::remove_file(&path).expect("removed");
        symlink(folder.path("secret.toml"), &path).expect("linked");
        let (rule, file, message) = only_problem(&folder);
        assert_eq!(
            (rule, file),
            (Rule::MissingFile, format!("state-v-doe/{name}"))
        );
        assert!(message.contains("leads out of its folder"), "{message}");
    }
}

#[test]
fn a_law_file_that_is_a_link_to_a_file_elsewhere_is_not_read() {
    let folder = Folder::new().rename("law/example.toml", "elsewhere.toml");
    symlink(
        folder.path("elsewhere.toml"),
        folder.path("law/example.toml"),
    )
    .expect("linked");
    assert_eq!(only_problem(&folder).0, Rule::MissingFile);
}

#[test]
fn a_link_within_the_folder_is_read() {
    let folder = Folder::new().rename("state-v-doe/terms.toml", "state-v-doe/.terms");
    symlink(".terms", folder.path("state-v-doe/terms.toml")).expect("linked");
    assert_eq!(folder.problems(), []);
}

#[test]
fn pipes_devices_and_folders_are_no_files_of_a_record() {
    let folder = Folder::new();
    let path = folder.path("state-v-doe/claims.toml");
    fs::remove_file(&path).expect("removed");
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.expect("mkfifo").success());
    let (rule, _, message) = only_problem(&folder);
    assert_eq!(rule, Rule::MissingFile);
    assert!(message.contains("no ordinary file"), "{message}");
    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("made");
    assert_eq!(only_problem(&folder).0, Rule::MissingFile);
    fs::remove_dir(&path).expect("removed");
    symlink("/dev/zero", &path).expect("linked");
    assert_eq!(only_problem(&folder).0, Rule::MissingFile);
}

#[test]
fn links_that_lead_round_in_a_circle_end_the_search_at_once() {
    let folder = Folder::new();
    for (name, to) in [
        ("one", "."),
        ("two", "."),
        ("law/three", ".."),
        ("four", "four"),
    ] {
        symlink(to, folder.path(name)).expect("linked");
    }
    let root = folder.path("");
    let cases = cases_in(std::slice::from_ref(&root)).expect("one case");
    assert_eq!(cases, [root.join("state-v-doe")]);
}

#[test]
fn a_link_to_a_folder_outside_is_refused() {
    let (folder, other) = (Folder::new(), Folder::new());
    symlink(other.path("state-v-doe"), folder.path("other")).expect("linked");
    let error = cases_in(&[folder.path("")]).expect_err("a link");
    assert_eq!((error.code, error.path), ("link", folder.path("other")));
    // Named by whoever checks it, a link is as good as a folder.
    let named = cases_in(&[folder.path("other")]).expect("a case");
    assert_eq!(named, [folder.path("other")]);
}
