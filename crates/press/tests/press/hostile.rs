//! What comes from others: broken pipes, links, devices, names that give orders; and JSON, whatever goes wrong.

use std::{
    fs,
    io::pipe,
    path::Path,
    process::{Command, Stdio},
};

use crate::{WORKSPACE, case_in, check, copy_of_the_good_record, press, said, text};

#[test]
fn who_stops_reading_ends_the_press_quietly() {
    let folder = copy_of_the_good_record();
    let case = case_in(&folder);
    fs::remove_file(case.join("claims.toml")).expect("removed");
    let broken = ["check", text(&case)];
    for (arguments, code) in [(&["schema"][..], 0), (&["check"][..], 0), (&broken, 1)] {
        let closed = || {
            let (reader, writer) = pipe().expect("a pipe");
            drop(reader);
            Stdio::from(writer)
        };
        let run = |out: Stdio, err: Stdio| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_press"));
            command.args(arguments).current_dir(WORKSPACE);
            command
                .stdout(out)
                .stderr(err)
                .output()
                .expect("the press runs")
        };
        let (_, err, found) = said(&run(closed(), Stdio::piped()));
        assert!(!err.contains("panicked"), "{err}");
        assert_eq!(found, Some(code), "{arguments:?}: {err}");
        // Both ends closed, as in `2>&1 | head`.
        assert_eq!(
            said(&run(closed(), closed())).2,
            Some(code),
            "{arguments:?}"
        );
    }
}

/// The codes of the problems in an answer for machines.
fn codes(answer: &str) -> Vec<String> {
    let answer: serde_json::Value = serde_json::from_str(answer).expect("JSON");
    let problems = answer["problems"].as_array().expect("a list");
    for problem in problems {
        assert!(
            problem["message"].is_string() && problem["remedy"].is_string(),
            "{problem}"
        );
    }
    let code = |problem: &serde_json::Value| problem["code"].as_str().map(str::to_owned);
    problems.iter().filter_map(code).collect()
}

#[test]
fn machines_are_answered_in_json_whatever_goes_wrong() {
    for (arguments, code, expected) in [
        (&["check", "nowhere", "--format", "json"][..], 1, "file"),
        (&["check", "src", "--format=json"], 1, "missing-file"),
        (&["check", "--format", "json", "--lawn", "x"], 2, "usage"),
        (&["chekc", "--format=json"], 2, "usage"),
        (
            &["check", "--law", "nowhere", "--format", "json"],
            1,
            "unknown-law",
        ),
    ] {
        let (out, err, found) = said(&press(arguments));
        assert_eq!(
            (codes(&out), found),
            (vec![expected.to_owned()], Some(code)),
            "{arguments:?}"
        );
        assert_eq!(err, "", "{arguments:?}");
    }
    let good = copy_of_the_good_record();
    let (out, _, code) = check(&good, &["--format", "json"]);
    assert_eq!((codes(&out), code), (Vec::new(), Some(0)));
}

#[test]
fn no_name_of_a_file_gives_orders_to_a_build_server() {
    let folder = copy_of_the_good_record();
    let named = folder.path().join("x\n::error::y\u{1b}[2J");
    fs::rename(case_in(&folder), &named).expect("renamed");
    fs::write(named.join("claims.toml"), "claim").expect("written");
    let law = folder.path().join("law");
    let (_, err, code) = said(&press(&["check", text(folder.path()), "--law", text(&law)]));
    assert_eq!(code, Some(1));
    assert!(err.contains("x\\u{a}::error::y\\u{1b}[2J"), "{err}");
    assert!(!err.contains('\u{1b}') && !err.contains("\n::"), "{err}");
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_elsewhere_is_not_printed() {
    let folder = copy_of_the_good_record();
    let secret = folder.path().join("secret.txt");
    fs::write(&secret, "password 12345").expect("written");
    let terms = case_in(&folder).join("terms.toml");
    fs::remove_file(&terms).expect("removed");
    std::os::unix::fs::symlink(Path::new("../secret.txt"), &terms).expect("linked");
    let (out, err, code) = check(&folder, &[]);
    assert_eq!(code, Some(1));
    assert!(err.contains("leads out of its folder"), "{err}");
    assert!(!(out + &err).contains("12345"));
}
