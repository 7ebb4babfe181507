//! A tool that cargo compiles and installs: whether the right version is here, and getting it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Command;

use crate::run::{self, Trouble};

/// A program that cargo compiles and installs.
pub(crate) struct Tool {
    pub(crate) package: &'static str,
    pub(crate) program: &'static str,
    pub(crate) version: String,
    pub(crate) purpose: &'static str,
    pub(crate) usual_time: &'static str,
    /// With the dependencies its author locked, where those can still be had.
    pub(crate) locked: bool,
}

/// Sees to it that the tool is found first on the answered PATH.
pub(crate) fn provide(
    tool: &Tool,
    root: &Path,
    home: &Path,
    path: OsString,
) -> Result<OsString, Trouble> {
    let Tool {
        package,
        program,
        version,
        ..
    } = tool;
    let widened = with_folder_first(&home.join("bin"), &path);
    let on_path = installed(program, &path);
    if on_path.as_ref() == Some(version) {
        println!("  {package} {version}: already here");
        return Ok(path);
    }
    if installed(program, &widened).as_ref() == Some(version) {
        println!(
            "  {package} {version}: already here, in {}",
            home.join("bin").display()
        );
        return Ok(widened);
    }
    install(tool, on_path.as_deref(), root, home)?;
    if installed(program, &widened).as_ref() == Some(version) {
        return Ok(widened);
    }
    Err(Trouble::new(
        format!("{program} was installed, yet `{program} --version` doesn't answer {version}"),
        format!("remove every other {program} from PATH, then start again"),
    ))
}

fn install(tool: &Tool, other: Option<&str>, root: &Path, home: &Path) -> Result<(), Trouble> {
    let Tool {
        package,
        version,
        purpose,
        usual_time,
        ..
    } = tool;
    let found = other.map_or_else(
        || "is missing".to_owned(),
        |other| format!("is needed, {other} is here"),
    );
    println!("  {package} {version} {found}: {purpose}.");
    println!(
        "  Compiling and installing it now; this takes about {usual_time} on two cores, once."
    );
    let mut install = install_command(tool, home);
    install.current_dir(root);
    let time = run::run(&mut install).map_err(|what| Trouble::new(what, run::line(&install)))?;
    println!("  {package} {version}: installed in {}", run::spoken(time));
    Ok(())
}

fn install_command(tool: &Tool, home: &Path) -> Command {
    let mut install = Command::new("cargo");
    // Debug builds without debug information and checks compile in a fraction of the time and are fast enough.
    for setting in ["DEBUG", "DEBUG_ASSERTIONS", "OVERFLOW_CHECKS"] {
        install.env(format!("CARGO_PROFILE_DEV_{setting}"), "false");
    }
    install.args(["install", "--debug", "--force"]);
    if tool.locked {
        install.arg("--locked");
    }
    install
        .arg("--root")
        .arg(home)
        .arg("--version")
        .arg(&tool.version)
        .args(["--bin", tool.program])
        .arg(tool.package);
    // What is set for the site's own build must neither steer nor be filled by a tool's.
    for name in [
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET_DIR",
        "CARGO_BUILD_TARGET",
        "RUSTFLAGS",
    ] {
        install.env_remove(name);
    }
    install
}

/// The version that the program, as found on this PATH, says it has.
fn installed(program: &str, path: &OsStr) -> Option<String> {
    // Trunk takes NO_COLOR for an option of its own and refuses the usual value 1.
    let mut ask = Command::new(program);
    ask.arg("--version")
        .env("PATH", path)
        .env_remove("NO_COLOR");
    run::first_line(&mut ask)
        .as_deref()
        .and_then(answered_version)
        .map(str::to_owned)
}

/// The first number of a version such as `0.2.108`.
pub(crate) fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// The version in an answer such as `wasm-bindgen 0.2.108 (4c0d32a53)`.
pub(crate) fn answered_version(answer: &str) -> Option<&str> {
    answer
        .split_whitespace()
        .nth(1)
        .map(|word| word.trim_start_matches('v'))
}

fn with_folder_first(folder: &Path, path: &OsStr) -> OsString {
    let others = env::split_paths(path).filter(|other| other != folder);
    let folders = [folder.to_owned()].into_iter().chain(others);
    // A folder whose name can't stand in PATH leaves PATH as it is.
    env::join_paths(folders).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_second_word_of_the_answer() {
        assert_eq!(answered_version("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(
            answered_version("wasm-bindgen 0.2.108 (4c0d32a53 2026-01-02)"),
            Some("0.2.108")
        );
        let java = answered_version("openjdk 17.0.15 2025-04-15");
        assert_eq!(java.and_then(major), Some(17));
        assert_eq!(answered_version("trunk"), None);
        assert_eq!(answered_version(""), None);
    }

    #[test]
    fn only_the_very_same_version_will_do() {
        let near = answered_version("wasm-bindgen 0.2.1080");
        assert_ne!(near, Some("0.2.108"));
    }

    #[test]
    fn the_folder_for_tools_comes_first_and_once() {
        let (system, tools) = (Path::new("/usr/bin"), Path::new("/home/a/.cargo/bin"));
        let before = with_folder_first(system, OsStr::new("/home/a/.cargo/bin"));
        let widened = with_folder_first(tools, &before);
        assert_eq!(
            env::split_paths(&widened).collect::<Vec<_>>(),
            [tools, system]
        );
    }

    #[test]
    fn a_tool_is_locked_only_where_its_lock_still_holds() {
        let mut tool = Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: "0.2.108".to_owned(),
            purpose: "",
            usual_time: "",
            locked: false,
        };
        let home = Path::new("/home/a/.cargo");
        assert_eq!(
            run::line(&install_command(&tool, home)),
            "CARGO_PROFILE_DEV_DEBUG=false CARGO_PROFILE_DEV_DEBUG_ASSERTIONS=false \
             CARGO_PROFILE_DEV_OVERFLOW_CHECKS=false cargo install --debug --force \
             --root /home/a/.cargo --version 0.2.108 --bin wasm-bindgen wasm-bindgen-cli"
        );
        tool.locked = true;
        assert!(run::line(&install_command(&tool, home)).contains(" --locked "));
    }
}
