//! The driver's process and all that it starts, none of which may outlive its test.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

const START: Duration = Duration::from_secs(20);
const ATTEMPTS: usize = 3;

pub(crate) struct Driver {
    child: Child,
    temporary: PathBuf,
    pub(crate) port: u16,
    _slot: Slot,
}

impl Driver {
    /// A driver that listens.
    ///
    /// The port it picks may be taken by another program before it listens there, so it may pick again.
    pub(crate) fn start() -> Self {
        let mut attempts = (0..ATTEMPTS).map(|_| Self::attempt());
        let started = attempts.find_map(|attempt| attempt.map_err(|why| eprintln!("{why}")).ok());
        started.unwrap_or_else(|| panic!("the driver didn't start in {ATTEMPTS} attempts"))
    }

    fn attempt() -> Result<Self, String> {
        let slot = Slot::take();
        let temporary = temporary_folder();
        let program = env::var_os("WITHOUT_PREJUDICE_DRIVER")
            .unwrap_or_else(|| OsString::from("chromedriver"));
        let mut command = Command::new(&program);
        // It picks a free port itself, and leaves folders behind in TMPDIR.
        command.arg("--port=0").env("TMPDIR", &temporary);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        in_own_group(&mut command);
        let mut child = command.spawn().unwrap_or_else(|error| {
            panic!(
                "{} can't be started ({error}); `cargo xtask test` finds or installs it",
                program.display()
            )
        });
        let port = announced_port(&mut child);
        // From here on the process ends with the value that owns it.
        let mut driver = Self {
            child,
            temporary,
            port: 0,
            _slot: slot,
        };
        driver.port = port
            .recv_timeout(START)
            .map_err(|_| format!("the driver was silent for {START:?}"))??;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        kill_group(&mut self.child);
        // What can't be removed is in the system's folder for temporary files.
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

/// The port from the driver's own first lines, or all it said if it ended without one.
///
/// CaseOnDay goes on after that, so that the driver never waits for a reader.
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

/// A driver that is killed alone leaves its browsers running.
fn kill_group(child: &mut Child) {
    if cfg!(unix) {
        let group = format!("-{}", child.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
    }
    let _ = child.kill();
}

/// The right to run a browser: as many at a time as there are processors, so that none starves.
struct Slot;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

impl Slot {
    fn take() -> Self {
        let most = thread::available_parallelism()
            .map_or(1, usize::from)
            .min(4);
        let taken = TAKEN.lock().expect("no thread dies while counting");
        let mut taken = FREED
            .wait_while(taken, |taken| *taken >= most)
            .expect("no thread dies while counting");
        *taken += 1;
        Self
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Ok(mut taken) = TAKEN.lock() {
            *taken -= 1;
        }
        FREED.notify_one();
    }
}
