//! The chores of this repository: sets a fresh machine up, then serves, tests or builds the site.
//!
//! Nothing the site needs is hidden here: where trunk and wasm-bindgen are installed,
//! `trunk serve` and `trunk build --release` give the same result on their own.

#![forbid(unsafe_code)]

mod bench;
mod browser;
mod checks;
mod engines;
mod lighthouse;
mod lock;
mod npm;
mod proof;
mod run;
mod serve;
mod setup;
mod tally;
mod tool;
mod trunk;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use bench::Part;
use run::Trouble;

const USAGE: &str = "\
Usage: cargo xtask <command>

Commands:
  serve   set this machine up, then show the site at http://127.0.0.1:8080/ and rebuild on change
  test    set this machine up, then run every check and test, real browsers included
  build   set this machine up, then build the complete static site into dist/
  heights set this machine up, then measure how high the parts for other pages are
  bench   set this machine up, then measure a release; the report is kept in target/bench
          (`bench moves`: the date control alone; `bench lighthouse`: Lighthouse beside TimelineJS3)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(&root),
        ["test"] => checks::test(&root),
        ["build"] => trunk::build(&root),
        ["heights"] => bench::heights(&root),
        ["bench"] => bench::bench(&root, &Part::ALL),
        ["bench", "moves"] => bench::bench(&root, &[Part::Moves]),
        ["bench", "lighthouse"] => bench::bench(&root, &[Part::Lighthouse]),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    report(outcome)
}

fn report(outcome: Result<(), Trouble>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

/// The repository, wherever in it the command was given.
///
/// Cargo names it while running; the place of compilation stands in when the program is run by itself.
fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest
        .parent()
        .map_or_else(|| manifest.clone(), PathBuf::from)
}
