//! The press: checks records and writes the site.

mod command;
mod error;

use std::process::ExitCode;

use clap::Parser;

use self::{command::Command, error::PressError};

/// Checks case records and writes the site.
#[derive(Parser)]
#[command(name = "press")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(error @ PressError::RecordForMachines(_)) => {
            println!("{error}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
