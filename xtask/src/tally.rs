//! How each step of the tests went, told at the end.

use std::process::Command;

use crate::run::{self, Trouble};

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) failed: Vec<String>,
    pub(crate) left_out: Vec<String>,
    /// What needs more than this machine is asked to have.
    pub(crate) not_run: Vec<String>,
}

/// Runs one step under a heading, and answers whether it passed.
pub(crate) fn step(command: &mut Command, tally: &mut Tally) -> bool {
    let line = run::line(command);
    println!("\n── {line}");
    match run::run(command) {
        Ok(time) => {
            println!("── passed in {}", run::spoken(time));
            true
        }
        Err(what) => {
            println!("── {what}");
            tally.failed.push(line);
            false
        }
    }
}

pub(crate) fn summary(tally: &Tally) -> Result<(), Trouble> {
    for what in &tally.not_run {
        println!("\nNOT RUN HERE: {what}");
    }
    if tally.failed.is_empty() && tally.left_out.is_empty() {
        let rest = if tally.not_run.is_empty() {
            "and none was left out"
        } else {
            "but for those named above"
        };
        println!("\nEvery check passed, {rest}.");
        return Ok(());
    }
    let failed = tally
        .failed
        .iter()
        .map(|line| format!("\n  failed: {line}"));
    let left_out = tally
        .left_out
        .iter()
        .map(|what| format!("\n  left out: {what}"));
    let what = failed.chain(left_out).collect::<String>();
    Err(Trouble::new(
        format!("not every check passed:{what}"),
        "see the messages under each step above, then run: cargo xtask test",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_failed_and_nothing_left_out_is_success() {
        assert!(summary(&Tally::default()).is_ok());
    }

    #[test]
    fn a_part_left_out_is_failure_even_when_all_else_passed() {
        let tally = Tally {
            left_out: vec!["the browser tests".to_owned()],
            ..Tally::default()
        };
        assert!(
            summary(&tally)
                .is_err_and(|trouble| trouble.to_string().contains("left out: the browser tests"))
        );
    }

    #[test]
    fn every_failed_step_is_named_at_the_end() {
        let tally = Tally {
            failed: vec!["cargo fmt".to_owned(), "cargo test".to_owned()],
            ..Tally::default()
        };
        let named =
            |text: &str| text.contains("failed: cargo fmt") && text.contains("failed: cargo test");
        assert!(summary(&tally).is_err_and(|trouble| named(&trouble.to_string())));
    }
}
