//! The press: checks records and writes the site.

use std::process::ExitCode;

use clap::Parser;
use without_prejudice::press::{Command, Trouble};

/// Checks case records and writes the site.
#[derive(Parser)]
#[command(name = "press")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(trouble @ Trouble::RecordForMachines(_)) => {
            println!("{trouble}");
            ExitCode::FAILURE
        }
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
