//! What building the site needs beside cargo: the Wasm target, trunk and wasm-bindgen.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lock;
use crate::run::{self, Trouble};
use crate::tool::{self, Tool};

const TARGET: &str = "wasm32-unknown-unknown";

/// A machine on which everything is installed.
#[derive(Debug)]
pub(crate) struct Machine {
    root: PathBuf,
    path: OsString,
}

impl Machine {
    /// A command run in the repository that finds the installed tools, as do the programs it starts.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }
}

pub(crate) fn prepare(root: &Path) -> Result<Machine, Trouble> {
    println!("Setting up:");
    add_target(root)?;
    let home = cargo_home()?;
    let mut path = env::var_os("PATH").unwrap_or_default();
    for tool in tools(root)? {
        path = tool::provide(&tool, root, &home, path)?;
    }
    println!();
    Ok(Machine {
        root: root.to_owned(),
        path,
    })
}

fn tools(root: &Path) -> Result<[Tool; 2], Trouble> {
    let trunk = Tool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".to_owned(),
        purpose: "it bundles and serves the site",
        usual_time: "2 to 5 minutes",
        locked: true,
    };
    let wasm_bindgen = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked_wasm_bindgen(root)?,
        purpose: "it joins the Wasm to the browser and must match Cargo.lock exactly",
        usual_time: "1 to 2 minutes",
        // Its lock file names a crate that has been withdrawn.
        locked: false,
    };
    Ok([trunk, wasm_bindgen])
}

fn locked_wasm_bindgen(root: &Path) -> Result<String, Trouble> {
    let file = root.join("Cargo.lock");
    let lock = fs::read_to_string(&file).map_err(|error| {
        Trouble::new(
            format!("{} can't be read: {error}", file.display()),
            "git checkout Cargo.lock",
        )
    })?;
    lock::version(&lock, "wasm-bindgen")
        .map(str::to_owned)
        .ok_or_else(|| {
            Trouble::new(
                format!("{} locks no wasm-bindgen", file.display()),
                "git checkout Cargo.lock",
            )
        })
}

fn add_target(root: &Path) -> Result<(), Trouble> {
    if has_target(root) {
        println!("  {TARGET}: already here");
        return Ok(());
    }
    println!(
        "  {TARGET} is missing: the standard library for Wasm. Adding it, which takes some seconds."
    );
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]).current_dir(root);
    let remedy = format!(
        "{} (without rustup: your system's package of Rust's {TARGET} library)",
        run::line(&add)
    );
    let time = run::run(&mut add).map_err(|what| Trouble::new(what, remedy))?;
    println!("  {TARGET}: added in {}", run::spoken(time));
    Ok(())
}

/// Looks for the library itself, so that a Rust that rustup doesn't manage will do.
fn has_target(root: &Path) -> bool {
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(root);
    run::first_line(&mut rustc).is_some_and(|folder| Path::new(&folder).is_dir())
}

fn cargo_home() -> Result<PathBuf, Trouble> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .ok_or_else(|| {
            Trouble::new(
                "this account has no home folder to install into",
                "export CARGO_HOME=/some/folder",
            )
        })
}
