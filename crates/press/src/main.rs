//! The press: checks records and writes the site.

mod command;
mod error;

use std::{
    env, fmt,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use clap::Parser;

use self::command::{Command, Format};

/// Checks case records and writes the site.
#[derive(Parser)]
#[command(name = "press")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let command = match Arguments::try_parse() {
        Ok(arguments) => arguments.command,
        Err(error) => return misused(&error),
    };
    match (command.run(), command.format()) {
        (Ok(done), _) => say(io::stdout(), done, ExitCode::SUCCESS),
        (Err(error), Format::Json) => say(io::stdout(), error.json(), ExitCode::FAILURE),
        (Err(error), Format::Human) => say(io::stderr(), error, ExitCode::FAILURE),
    }
}

/// Says what is wrong with the arguments, or the help that was asked for.
fn misused(error: &clap::Error) -> ExitCode {
    if error.use_stderr() && is_for_machines() {
        let message = error.kind().to_string();
        let remedy = "See `press --help`.";
        let told = error::without_place("usage", None, &message, remedy);
        return say(io::stdout(), told, ExitCode::from(2));
    }
    error.exit()
}

/// Whether the arguments ask for JSON, although they can't be read as a whole.
fn is_for_machines() -> bool {
    let arguments: Vec<_> = env::args_os().collect();
    let follows = |pair: &[std::ffi::OsString]| pair[0] == "--format" && pair[1] == "json";
    arguments.windows(2).any(follows) || arguments.iter().any(|one| one == "--format=json")
}

/// Says it, and returns the code. Whoever stops reading has read enough; what can't be said for another reason
/// is a failure.
fn say(mut to: impl Write, text: impl fmt::Display, code: ExitCode) -> ExitCode {
    match writeln!(to, "{text}").and_then(|()| to.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => code,
    }
}
