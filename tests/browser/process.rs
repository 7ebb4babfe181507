//! The driver's process and all that it starts, none of which may outlive the tests.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::engine::Engine;

const START: Duration = Duration::from_secs(20);
const ATTEMPTS: usize = 3;
const GLANCE: Duration = Duration::from_millis(25);

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
    /// The port may be taken by another program before it listens there, so there is more than one attempt.
    pub(crate) fn start(engine: Engine) -> Self {
        let mut attempts = (0..ATTEMPTS).map(|_| Self::attempt(engine));
        let started = attempts.find_map(|attempt| attempt.map_err(|why| eprintln!("{why}")).ok());
        started.unwrap_or_else(|| {
            panic!(
                "the driver didn't start in {ATTEMPTS} attempts; `cargo xtask test` finds or installs one"
            )
        })
    }

    fn attempt(engine: Engine) -> Result<Self, String> {
        let temporary = temporary_folder();
        let program = engine.driver();
        let chosen = if engine.announces_its_port() {
            0
        } else {
            free_port().map_err(|error| error.to_string())?
        };
        let mut command = Command::new(&program);
        command.args(engine.arguments(chosen));
        command.envs(engine.variables(&temporary));
        let (mut child, guard) = if cfg!(unix) {
            guarded(&command, &temporary).map(|(child, guard)| (child, Some(guard)))
        } else {
            alone(&mut command, &temporary).map(|child| (child, None))
        }
        .map_err(|error| format!("{} can't be started: {error}", program.display()))?;
        let announced = announced_port(&mut child);
        // From here on the process ends with the value that owns it.
        let mut driver = Self {
            child,
            guard,
            temporary,
            port: chosen,
        };
        if chosen == 0 {
            driver.port = (announced.recv_timeout(START))
                .map_err(|_| format!("the driver was silent for {START:?}"))??;
        } else {
            wait_for_listener(chosen)?;
        }
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
fn guarded(driver: &Command, temporary: &Path) -> io::Result<(Child, Child)> {
    let mut guard = shell(GUARD);
    let mut guard = guard.arg(temporary).stdout(Stdio::null()).spawn()?;
    let mut started = shell(DRIVER);
    started.arg(driver.get_program()).args(driver.get_args());
    started.envs(
        driver
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    settings(&mut started, temporary);
    let mut started = started.spawn()?;
    tell(&mut guard, &started.id().to_string())?;
    tell(&mut started, "go")?;
    Ok((started, guard))
}

fn alone(driver: &mut Command, temporary: &Path) -> io::Result<Child> {
    settings(driver, temporary);
    driver.stdin(Stdio::null()).stderr(Stdio::null()).spawn()
}

fn settings(driver: &mut Command, temporary: &Path) {
    // It leaves folders behind in TMPDIR.
    driver.env("TMPDIR", temporary);
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
            if let Some(port) = port_in(&line) {
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

/// The port in a line such as `ChromeDriver was started successfully on port 41234.` or
/// `geckodriver INFO Listening on 127.0.0.1:41234`.
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = (line.split_once("started successfully on port "))
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

fn free_port() -> io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn wait_for_listener(port: u16) -> Result<(), String> {
    let deadline = Instant::now() + START;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if Instant::now() > deadline {
            return Err(format!("the driver didn't listen for {START:?}"));
        }
        thread::sleep(GLANCE);
    }
    Ok(())
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
