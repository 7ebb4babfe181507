//! Running other programs: what is printed, how long it took, and what to do when it fails.

use std::fmt;
use std::process::Command;
use std::time::{Duration, Instant};

/// What went wrong, and what mends it, as printed to the person at the terminal.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    remedy: String,
}

impl Trouble {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    pub(crate) fn remedy(&self) -> &str {
        &self.remedy
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  to mend it: {}", self.what, self.remedy)
    }
}

/// Runs the command with its output shown, and answers how long it took.
pub(crate) fn run(command: &mut Command) -> Result<Duration, String> {
    let start = Instant::now();
    match command.status() {
        Ok(status) if status.success() => Ok(start.elapsed()),
        Ok(status) => Err(format!("`{}` failed ({status})", line(command))),
        Err(error) => Err(format!("`{}` could not be started: {error}", line(command))),
    }
}

/// The first line the command prints, if it can be run at all and succeeds.
pub(crate) fn first_line(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .next()
        .map(str::to_owned)
}

/// The command as it would be typed, so that what is printed can be copied.
///
/// PATH is left out: it is only ever widened by cargo's own folder.
pub(crate) fn line(command: &Command) -> String {
    let settings = command
        .get_envs()
        .filter(|(name, _)| *name != "PATH")
        .filter_map(|(name, value)| {
            Some(format!(
                "{}={}",
                name.to_string_lossy(),
                value?.to_string_lossy()
            ))
        });
    let program = command.get_program().to_string_lossy().into_owned();
    let arguments = command
        .get_args()
        .map(|argument| argument.to_string_lossy().into_owned());
    settings
        .chain([program])
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A length of time as people say it.
pub(crate) fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0 => format!("{:.1} s", time.as_secs_f32()),
        seconds @ 1..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let mut command = Command::new("cargo");
        command
            .args(["install", "trunk"])
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env_remove("CARGO_TARGET_DIR");
        assert_eq!(
            line(&command),
            "CARGO_PROFILE_DEV_DEBUG=false cargo install trunk"
        );
    }

    #[test]
    fn a_time_is_told_in_minutes_once_it_has_one() {
        assert_eq!(spoken(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spoken(Duration::from_secs(59)), "59 s");
        assert_eq!(spoken(Duration::from_secs(192)), "3 min 12 s");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let missing = run(&mut Command::new("no-such-program-here"));
        assert!(
            missing
                .is_err_and(|what| what.starts_with("`no-such-program-here` could not be started"))
        );
    }
}
