//! Serving the site until the reader at the terminal has had enough.

use std::path::Path;
use std::process::{Child, ExitStatus};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::Trouble;
use crate::setup;
use crate::trunk;

/// How long trunk may take to stop by itself once asked.
const GRACE: Duration = Duration::from_secs(3);
const GLANCE: Duration = Duration::from_millis(100);

pub(crate) fn serve(root: &Path) -> Result<(), Trouble> {
    let machine = setup::prepare(root)?;
    println!(
        "The page will be at http://127.0.0.1:8080/ (Ctrl-C stops). The first build takes a few minutes."
    );
    let interrupted = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&interrupted);
    ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed))
        .map_err(|error| Trouble::new(format!("Ctrl-C can't be caught: {error}"), "trunk serve"))?;
    let mut child = trunk::command(&machine)
        .arg("serve")
        .spawn()
        .map_err(|error| {
            Trouble::new(
                format!("`trunk serve` could not be started: {error}"),
                "trunk serve",
            )
        })?;
    let ended = wait(&mut child, &interrupted);
    if interrupted.load(Ordering::Relaxed) {
        println!("\nStopped.");
        return Ok(());
    }
    let remedy = "see the messages above; if the port is taken: trunk serve --port 8081";
    match ended {
        Ok(status) => Err(Trouble::new(
            format!("`trunk serve` ended by itself ({status})"),
            remedy,
        )),
        Err(error) => Err(Trouble::new(
            format!("`trunk serve` was lost: {error}"),
            remedy,
        )),
    }
}

/// Waits for the end of the child, and hastens it when interrupted.
///
/// Ctrl-C in a terminal reaches trunk too; an interruption sent to this process alone does not.
fn wait(child: &mut Child, interrupted: &AtomicBool) -> std::io::Result<ExitStatus> {
    let mut since: Option<Instant> = None;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if interrupted.load(Ordering::Relaxed)
            && since.get_or_insert_with(Instant::now).elapsed() > GRACE
        {
            child.kill()?;
            return child.wait();
        }
        thread::sleep(GLANCE);
    }
}
