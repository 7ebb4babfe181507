//! The driver's process and all that it starts, none of which may outlive the tests.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const START: Duration = Duration::from_secs(20);
const ATTEMPTS: usize = 3;

/// Waits for a word before it becomes the driver, so that none runs unguarded.
const DRIVER: &str = "read -r go && exec \"$@\" </dev/null 2>&1";
/// Kills the driver's group, browsers included, once the other end of its input is closed, as the system
/// does when a process ends, however it ends.
const GUARD: &str = "read -r group && read -r end
    [ -n \"$group\" ] && kill -KILL \"-$group\"
    rm -rf \"$1\" || { sleep 1; rm -rf \"$1\"; }";

pub(crate) struct Driver {
    child: Child,
    guard: Option<Child>,
    temporary: PathBuf,
    pub(crate) port: u16,
}

impl Driver {
    /// A driver that listens.
    ///
    /// The port it picks may be taken by another program before it listens there, so it may pick again.
    pub(crate) fn start() -> Self {
        let mut attempts = (0..ATTEMPTS).map(|_| Self::attempt());
        let started = attempts.find_map(|attempt| attempt.map_err(|why| eprintln!("{why}")).ok());
        started.unwrap_or_else(|| {
            panic!(
                "the driver didn't start in {ATTEMPTS} attempts; `cargo xtask test` finds or installs one"
            )
        })
    }

    fn attempt() -> Result<Self, String> {
        let temporary = temporary_folder();
        let program = env::var_os("WITHOUT_PREJUDICE_DRIVER")
            .unwrap_or_else(|| OsString::from("chromedriver"));
        let (mut child, guard) = if cfg!(unix) {
            guarded(&program, &temporary).map(|(child, guard)| (child, Some(guard)))
        } else {
            alone(&program, &temporary).map(|child| (child, None))
        }
        .map_err(|error| format!("{} can't be started: {error}", program.display()))?;
        let port = announced_port(&mut child);
        // From here on the process ends with the value that owns it.
        let mut driver = Self {
            child,
            guard,
            temporary,
            port: 0,
        };
        driver.port = port
            .recv_timeout(START)
            .map_err(|_| format!("the driver was silent for {START:?}"))??;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        match &mut self.guard {
            // Waiting closes the guard's input, which is what it waits for.
            Some(guard) => drop(guard.wait()),
            None => drop(self.child.kill()),
        }
        let _ = self.child.wait();
        // What can't be removed is in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

/// The driver, leader of a group of its own, and the process that ends this group with ours.
fn guarded(program: &OsString, temporary: &Path) -> io::Result<(Child, Child)> {
    let mut guard = shell(GUARD);
    let mut guard = guard.arg(temporary).stdout(Stdio::null()).spawn()?;
    let mut driver = shell(DRIVER);
    driver.arg(program);
    settings(&mut driver, temporary);
    let mut driver = driver.spawn()?;
    tell(&mut guard, &driver.id().to_string())?;
    tell(&mut driver, "go")?;
    Ok((driver, guard))
}

fn alone(program: &OsString, temporary: &Path) -> io::Result<Child> {
    let mut driver = Command::new(program);
    settings(&mut driver, temporary);
    driver.stdin(Stdio::null()).stderr(Stdio::null()).spawn()
}

fn settings(driver: &mut Command, temporary: &Path) {
    // It picks a free port itself, and leaves folders behind in TMPDIR.
    driver.arg("--port=0").env("TMPDIR", temporary);
    driver.stdout(Stdio::piped());
}

/// A shell in a group of its own, which the end of ours by a key doesn't reach.
fn shell(script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", script, "sh"]);
    shell.stdin(Stdio::piped()).stderr(Stdio::null());
    in_own_group(&mut shell);
    shell
}

fn tell(child: &mut Child, line: &str) -> io::Result<()> {
    let input = child.stdin.as_mut().expect("the input was asked for");
    writeln!(input, "{line}")
}

/// The port from the driver's own first lines, or all it said if it ended without one.
///
/// Reading goes on after that, so that the driver never waits for a reader.
fn announced_port(child: &mut Child) -> mpsc::Receiver<Result<u16, String>> {
    let (sender, receiver) = mpsc::channel();
    let output = child.stdout.take().expect("the output was asked for");
    thread::spawn(move || {
        let mut said = String::new();
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let port = line.split_once("started successfully on port ");
            if let Some(port) = port.and_then(|(_, rest)| rest.trim_end_matches('.').parse().ok()) {
                // Nobody waits any more when starting took too long.
                let _ = sender.send(Ok(port));
            }
            said.push_str(&line);
            said.push('\n');
        }
        let _ = sender.send(Err(format!("the driver ended at once: {said}")));
    });
    receiver
}

fn temporary_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("without-prejudice-{}-{number}", process::id()));
    fs::create_dir_all(&folder).expect("a folder for temporary files");
    folder
}

#[cfg(unix)]
fn in_own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn in_own_group(_: &mut Command) {}
