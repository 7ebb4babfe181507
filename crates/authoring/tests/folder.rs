//! A record as a folder: its name, its law, what lies in it, and where links lead.

#[cfg(unix)]
mod links;

use std::{
    fs,
    path::{Path, PathBuf},
};

use authoring::{
    find::cases_in,
    problem::{Problem, Rule},
    read::read,
};
use expect_test::{Expect, expect};
use tempfile::TempDir;

use crate::root;

/// A copy of the small good record and its law, for a test to change.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let from = root().join("tests/fixtures");
        copy(&from.join("good"), &folder.path().join("state-v-doe"));
        copy(&from.join("law"), &folder.path().join("law"));
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(self, name: &str, text: &str) -> Self {
        fs::write(self.path(name), text).expect("written");
        self
    }

    /// Replaces the first occurrence in a file; the text must be there.
    pub(crate) fn change(self, name: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(name)).expect("read");
        assert!(text.contains(from), "{name} does not hold {from:?}");
        self.write(name, &text.replacen(from, to, 1))
    }

    fn rename(self, from: &str, to: &str) -> Self {
        fs::rename(self.path(from), self.path(to)).expect("renamed");
        self
    }

    /// The problems, with paths from this folder on.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.problems_of("state-v-doe")
    }

    fn problems_of(&self, case: &str) -> Vec<Problem> {
        let mut problems = read(&self.path(case), &self.path("law"))
            .err()
            .unwrap_or_default();
        let here = format!("{}/", self.0.path().display());
        for problem in &mut problems {
            problem.file = problem.file.replace(&here, "");
            problem.message = problem.message.replace(&here, "");
        }
        problems
    }

    fn says(&self, expected: Expect) {
        let problems = self.problems();
        let messages: Vec<String> = problems.iter().map(ToString::to_string).collect();
        expected.assert_eq(&format!("{}\n", messages.join("\n")));
    }
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

/// A jurisdiction that has no law.
pub(crate) fn in_example_with_a_capital() -> Folder {
    let case = "state-v-doe/case.toml";
    Folder::new().change(
        case,
        "jurisdiction = \"example\"",
        "jurisdiction = \"Example\"",
    )
}

/// A file whose name lacks a letter.
pub(crate) fn with_a_file_misnamed() -> Folder {
    Folder::new().rename(
        "state-v-doe/corrections.toml",
        "state-v-doe/correction.toml",
    )
}

#[test]
fn the_good_record_holds_in_its_folder() {
    assert_eq!(Folder::new().problems(), []);
}

#[test]
fn no_law_but_the_named_one_is_applied() {
    for name in [
        "n.m.",
        "Texas/Dallas",
        "../../etc/passwd",
        "../law/example",
        "./example",
        "example.toml",
        "EXAMPLE",
        "exampl\u{435}",
        "other",
        "",
        " ",
    ] {
        let named = format!("jurisdiction = \"{name}\"");
        let case = "state-v-doe/case.toml";
        let problems = Folder::new()
            .change(case, "jurisdiction = \"example\"", &named)
            .problems();
        let [only] = problems.as_slice() else {
            panic!("{name:?}: {problems:#?}");
        };
        assert_eq!((only.rule, only.file.as_str()), (Rule::UnknownLaw, case));
        assert_eq!(only.place.as_ref().map(|place| place.line), Some(4));
    }
}

#[test]
fn a_jurisdiction_without_a_law_names_what_is_there() {
    in_example_with_a_capital().says(expect![[r#"
        state-v-doe/case.toml:4:16: error[unknown-law]: there is no law `Example` in law
          |
        4 | jurisdiction = "Example"
          |                ^^^^^^^^^
          |
          = Did you mean `example`? Name one of those there (example), add its file, or name another folder in `--law`.
    "#]]);
}

#[test]
fn a_folder_of_law_files_that_is_not_there_is_told_with_its_option() {
    let folder = Folder::new().rename("law", "laws");
    let problems = folder.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].remedy.contains("`--law`"), "{problems:#?}");
}

#[test]
fn a_case_has_the_name_of_its_folder() {
    let folder = Folder::new().rename("state-v-doe", "state-v-roe");
    let problems = folder.problems_of("state-v-roe");
    let [only] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    assert_eq!(only.rule, Rule::WrongName);
    assert_eq!(
        only.message,
        "the case is `state-v-doe`, and its folder `state-v-roe`"
    );
    let long = "a".repeat(101);
    for id in [
        "../doe",
        "State-v-Doe",
        "state--v",
        "",
        "d\u{f6}",
        "a\\nb",
        &long,
    ] {
        let named = format!("id = \"{id}\"");
        let case = "state-v-doe/case.toml";
        let problems = Folder::new()
            .change(case, "id = \"state-v-doe\"", &named)
            .problems();
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, [Rule::BadId], "{id:?}");
    }
}

#[test]
fn a_law_file_has_the_id_of_its_jurisdiction() {
    let law = "law/example.toml";
    let folder = Folder::new().change(law, "id = \"example\"", "id = \"elsewhere\"");
    let problems = folder.problems();
    let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, [Rule::WrongName], "{problems:#?}");
}

#[test]
fn a_file_that_no_record_has_is_told_with_the_near_name() {
    with_a_file_misnamed().says(expect![[r#"
        state-v-doe/correction.toml: error[unknown-file]: no record has a file of this name
         = Did you mean `corrections.toml`? Files of this folder: case.toml, parties.toml, proceedings.toml, events.toml, claims.toml, documents.toml, questions.toml, terms.toml, corrections.toml, sources.toml.
    "#]]);
    for (name, near) in [
        ("state-v-doe/Terms.toml", "terms.toml"),
        ("state-v-doe/corrections.toml.txt", "corrections.toml"),
        ("state-v-doe/event.toml", "events.toml"),
        ("state-v-doe/es/question.toml", "questions.toml"),
    ] {
        let problems = Folder::new().write(name, "").problems();
        let [only] = problems.as_slice() else {
            panic!("{name}: {problems:#?}");
        };
        assert_eq!((only.rule, only.file.as_str()), (Rule::UnknownFile, name));
        let hint = format!("Did you mean `{near}`?");
        assert!(only.remedy.starts_with(&hint), "{}", only.remedy);
    }
    let with_notes = Folder::new()
        .write("state-v-doe/README.md", "For whoever writes it.")
        .write("state-v-doe/.hidden", "");
    assert_eq!(with_notes.problems(), []);
}

#[test]
fn a_file_above_the_most_bytes_is_refused_in_one_sentence() {
    let claims = "state-v-doe/claims.toml";
    let problems = Folder::new()
        .write(claims, &"#".repeat(5_000_000))
        .problems();
    let [only] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    assert_eq!((only.rule, only.file.as_str()), (Rule::TooLarge, claims));
}
