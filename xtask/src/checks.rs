//! Everything a change must pass, run to the end even when something fails on the way.

use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::browser::{self, Browser};
use crate::engines;
use crate::proof;
use crate::run::{self, Trouble};
use crate::setup::{self, Machine};
use crate::tally::{Tally, step, summary};
use crate::trunk;

/// Beside `dist/`, which stays as its owner left it.
const SITE: &str = "target/site";

/// The browser tests that run in `WebKitGTK` and Firefox as well as in Chromium: what every kind of control does,
/// and where links lead.
const IN_EVERY_ENGINE: [&str; 6] = [
    "dismissal::",
    "focus::",
    "links::",
    "moves::links_to_other_days",
    "rest::the_contents_list",
    "share::it_opens",
];

pub(crate) fn test(root: &Path) -> Result<(), Trouble> {
    let mut tally = Tally::default();
    println!("The tools are set up while the first checks run.");
    let (machine, browser, webkit, axe, checker) = thread::scope(|scope| {
        // Compiling the tools leaves processors idle for long: the checks that need none of them run meanwhile.
        let tools = scope.spawn(|| {
            // One after another, as two at once would each wait for Debian's packages, or fail.
            let (machine, browser) = (setup::prepare(root), browser::provide());
            let (webkit, axe) = (engines::webkit(), proof::axe(root));
            (machine, browser, webkit, axe, proof::checker(root))
        });
        // Trunk compiles the press as well, one long crate after another; if that fails, it says so then.
        scope.spawn(|| {
            run::run(&mut cargo_in(
                root,
                "build --quiet --locked --release --package press",
            ))
        });
        for mut check in checks(root) {
            step(&mut check, &mut tally);
        }
        tools.join().unwrap_or_else(|panic| resume_unwind(panic))
    });
    let machine = machine?;
    if let Err(trouble) = &browser {
        println!("{trouble}\nEverything else runs now; the browser tests are left out.");
    }
    let built = build_site(&machine, &mut tally);
    check_markup(&machine, checker, built, &mut tally);
    let browser = match (browser, built) {
        (Ok(browser), true) => Some(browser),
        (Ok(_), false) => {
            tally
                .left_out
                .push("the browser tests, as there is no site to test".to_owned());
            None
        }
        (Err(trouble), _) => {
            tally.left_out.push(format!(
                "the browser tests, which need: {}",
                trouble.remedy()
            ));
            None
        }
    };
    let axe = or_left_out(axe, "the tests with axe-core, which need", &mut tally);
    step(
        &mut tests(&machine, browser.as_ref(), axe.as_deref()),
        &mut tally,
    );
    if browser.is_some() {
        test_in_other_engines(&machine, webkit, &mut tally);
    }
    summary(&tally)
}

/// What needs nothing but cargo.
fn checks(root: &Path) -> Vec<Command> {
    [
        "fmt --all --check",
        "clippy --workspace --all-targets --all-features --locked -- -D warnings",
        "test --workspace --locked --no-run --features without-prejudice/browser-tests",
    ]
    .map(|arguments| cargo_in(root, arguments))
    .into()
}

fn cargo_in(root: &Path, arguments: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments.split(' ')).current_dir(root);
    cargo
}

fn build_site(machine: &Machine, tally: &mut Tally) -> bool {
    match clear(&machine.root().join(SITE)) {
        Ok(()) => step(&mut build(machine), tally),
        Err(what) => {
            println!("\n{what}");
            tally.failed.push(format!("making {SITE} anew"));
            false
        }
    }
}

/// The release of the site, built anew.
pub(crate) fn release(machine: &Machine) -> Result<PathBuf, String> {
    let folder = machine.root().join(SITE);
    clear(&folder)?;
    run::run(&mut build(machine))?;
    Ok(folder)
}

/// An older site must not be tested in place of one that failed to build.
fn clear(folder: &Path) -> Result<(), String> {
    let cleared = if folder.exists() {
        fs::remove_dir_all(folder)
    } else {
        Ok(())
    };
    (cleared.and_then(|()| fs::create_dir_all(folder)))
        .map_err(|error| format!("{} can't be made anew: {error}", folder.display()))
}

fn build(machine: &Machine) -> Command {
    let mut build = trunk::command(machine);
    build.args(["build", "--release", "--dist", SITE]);
    build
}

fn tests(machine: &Machine, browser: Option<&Browser>, axe: Option<&Path>) -> Command {
    let Some(browser) = browser else {
        return cargo(machine, "test --workspace --locked --no-fail-fast");
    };
    let mut test = browser_tests(machine, browser);
    match axe {
        Some(axe) => test.env("WITHOUT_PREJUDICE_AXE", axe),
        None => test.args(["--", "--skip", "axe::"]),
    };
    test
}

fn check_markup(
    machine: &Machine,
    checker: Result<PathBuf, Trouble>,
    built: bool,
    tally: &mut Tally,
) {
    let checker = or_left_out(checker, "the check of markup, which needs", tally);
    match checker {
        Some(checker) if built => {
            let (root, site) = (machine.root(), Path::new(SITE));
            match proof::check_markup(root, &checker, site) {
                Ok(mut check) => drop(step(&mut check, tally)),
                Err(what) => tally.failed.push(what),
            }
        }
        Some(_) => {
            let what = "the check of markup, as there is no site to check";
            tally.left_out.push(what.to_owned());
        }
        None => {}
    }
}

/// What was set up; where it could not be, what needs it is left out.
fn or_left_out<T>(set_up: Result<T, Trouble>, what: &str, tally: &mut Tally) -> Option<T> {
    let told = |trouble: Trouble| {
        println!("{trouble}");
        let left_out = format!("{what}: {}", trouble.remedy());
        tally.left_out.push(left_out);
    };
    set_up.map_err(told).ok()
}

pub(crate) fn browser_tests(machine: &Machine, browser: &Browser) -> Command {
    let mut test = cargo(
        machine,
        "test --workspace --locked --no-fail-fast --features without-prejudice/browser-tests",
    );
    for (name, value) in surroundings(machine, browser) {
        test.env(name, value);
    }
    test
}

fn surroundings(machine: &Machine, browser: &Browser) -> [(&'static str, PathBuf); 3] {
    [
        ("WITHOUT_PREJUDICE_SITE", machine.root().join(SITE)),
        ("WITHOUT_PREJUDICE_BROWSER", browser.program.clone()),
        ("WITHOUT_PREJUDICE_DRIVER", browser.driver.clone()),
    ]
}

/// What a reader does and sees is tested in the other engines too.
fn test_in_other_engines(machine: &Machine, webkit: Result<Browser, Trouble>, tally: &mut Tally) {
    match webkit {
        Ok(browser) => {
            step(&mut engine_tests(machine, "webkit", &browser), tally);
        }
        // It and its driver are there on Linux alone.
        Err(trouble) if cfg!(target_os = "linux") => {
            let what = format!("the tests in WebKitGTK, which need: {}", trouble.remedy());
            tally.left_out.push(what);
        }
        Err(_) => {
            let what = "the tests in WebKitGTK, which is there on Linux alone";
            tally.not_run.push(what.to_owned());
        }
    }
    match engines::firefox() {
        Ok(browser) => {
            step(&mut engine_tests(machine, "firefox", &browser), tally);
        }
        Err(trouble) => {
            let what = format!("the tests in Firefox, which need: {}", trouble.remedy());
            tally.not_run.push(what);
        }
    }
}

fn engine_tests(machine: &Machine, engine: &str, browser: &Browser) -> Command {
    let mut test = if engine == "webkit" {
        // It shows its windows on a screen, and servers have none.
        let mut on_screen = machine.command("xvfb-run");
        on_screen.args(["-a", "-s", "-screen 0 1400x1000x24", "cargo"]);
        on_screen
    } else {
        machine.command("cargo")
    };
    // The same packages and features as before, so that nothing is compiled again.
    test.args(
        "test --workspace --locked --features without-prejudice/browser-tests --test browser --"
            .split(' '),
    );
    test.args(IN_EVERY_ENGINE);
    for (name, value) in surroundings(machine, browser) {
        test.env(name, value);
    }
    test.env("WITHOUT_PREJUDICE_ENGINE", engine);
    test
}

pub(crate) fn cargo(machine: &Machine, arguments: &str) -> Command {
    let mut cargo = machine.command("cargo");
    cargo.args(arguments.split(' '));
    cargo
}
