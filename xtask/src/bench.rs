//! The measurements: built, run, and kept in `target/bench`.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::browser::{self, Browser};
use crate::checks;
use crate::lighthouse;
use crate::run::{self, Trouble};
use crate::setup::{self, Machine};

/// So many developments are added to the record, to see what length costs.
const ADDED: u32 = 525;
const CASE: &str = "assets/cases/state-v-baldwin";

/// What can be measured by itself; each keeps a table and its data under its own name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// From a key on the date control to the picture.
    Moves,
    /// Lighthouse and the longest tasks, beside `TimelineJS3`.
    Lighthouse,
}

impl Part {
    pub(crate) const ALL: [Self; 2] = [Self::Moves, Self::Lighthouse];

    const fn name(self) -> &'static str {
        match self {
            Self::Moves => "moves",
            Self::Lighthouse => "lighthouse",
        }
    }
}

pub(crate) fn bench(root: &Path, parts: &[Part]) -> Result<(), Trouble> {
    let failed = |what| Trouble::new(what, "see the messages above");
    let machine = setup::prepare(root)?;
    let browser = browser::provide()?;
    let site = checks::release(&machine).map_err(failed)?;
    let folder = root.join("target/bench");
    let mut outcome = Ok(());
    for part in parts {
        forget(&folder, *part).map_err(unwritten)?;
        let measured = match part {
            Part::Moves => moves(&machine, &browser, &site),
            Part::Lighthouse => lighthouse::measure(root, &site, &browser.program),
        };
        match measured {
            // What Node would measure is left out where it isn't, unless it alone was asked for.
            Err(trouble) if *part == Part::Lighthouse && parts.len() > 1 => {
                println!("{trouble}\nThe report is without Lighthouse.");
            }
            Err(trouble) => outcome = Err(trouble),
            Ok(()) => {}
        }
    }
    report(&folder, parts).map_err(unwritten)?;
    println!("The report is in {}", folder.display());
    outcome
}

fn unwritten(error: io::Error) -> Trouble {
    Trouble::new(
        format!("the report can't be written: {error}"),
        "free some space, then run it again",
    )
}

fn moves(machine: &Machine, browser: &Browser, site: &Path) -> Result<(), Trouble> {
    let long = long_site(machine, site)?;
    let mut test = checks::browser_tests(machine, browser);
    test.args([
        "--test",
        "browser",
        "--",
        "--ignored",
        "--nocapture",
        "speed::",
    ])
    .env("WITHOUT_PREJUDICE_LONG_SITE", long);
    run::run(&mut test).map_err(|what| Trouble::new(what, "see the messages above"))?;
    Ok(())
}

/// An older table must not stand in for one that could not be measured.
fn forget(folder: &Path, part: Part) -> io::Result<()> {
    for ending in ["md", "json"] {
        let file = folder.join(part.name()).with_extension(ending);
        if file.exists() {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// Joins what each part kept, also in an earlier run, into one report.
fn report(folder: &Path, measured: &[Part]) -> io::Result<()> {
    let (mut tables, mut data) = (Vec::new(), Vec::new());
    for part in Part::ALL {
        let kept = |ending| fs::read_to_string(folder.join(part.name()).with_extension(ending));
        let (Ok(table), Ok(values)) = (kept("md"), kept("json")) else {
            continue;
        };
        let earlier = if measured.contains(&part) {
            ""
        } else {
            "*Of an earlier run:*\n\n"
        };
        tables.push(format!("{earlier}{table}"));
        data.push(format!("\"{}\": {}", part.name(), values.trim_end()));
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("report.md"), tables.join("\n"))?;
    fs::write(
        folder.join("report.json"),
        format!("{{{}}}\n", data.join(",\n")),
    )
}

/// Measures the parts for other people's pages in a browser, and keeps their heights in
/// `assets/embed-heights.toml`.
pub(crate) fn heights(root: &Path) -> Result<(), Trouble> {
    let failed = |what| Trouble::new(what, "see the messages above");
    let machine = setup::prepare(root)?;
    let browser = browser::provide()?;
    checks::release(&machine).map_err(failed)?;
    let mut test = checks::browser_tests(&machine, &browser);
    test.args(["--test", "browser", "--", "--ignored", "heights::"]);
    run::run(&mut test).map_err(failed)?;
    println!(
        "The heights are in {}",
        root.join("assets/embed-heights.toml").display()
    );
    Ok(())
}

/// The same program over a record several times as long.
fn long_site(machine: &Machine, site: &Path) -> Result<PathBuf, Trouble> {
    let unmade = |error: io::Error| {
        Trouble::new(
            format!("the long record can't be made: {error}"),
            "free some space, then run it again",
        )
    };
    let folder = machine.root().join("target/bench/long");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(unmade)?;
    }
    copy(&machine.root().join("assets"), &folder.join("assets")).map_err(unmade)?;
    lengthen(&folder.join(CASE)).map_err(unmade)?;
    let stage = folder.join("site");
    stage_program(site, &stage).map_err(unmade)?;
    let mut press = checks::cargo(machine, "run --quiet --locked --release --package press");
    press
        .arg("--manifest-path")
        .arg(machine.root().join("Cargo.toml"))
        .args(["--", "pages", "--public-url", "/", "--into"])
        .arg(&stage)
        .current_dir(&folder);
    run::run(&mut press).map_err(|what| Trouble::new(what, "see the messages above"))?;
    Ok(stage)
}

/// Writes developments after the last one of each file, in both languages.
fn lengthen(case: &Path) -> io::Result<()> {
    let mut files = ["events", "es/events", "claims", "es/claims"].map(|_| String::new());
    for number in 0..ADDED {
        let [events, events_es, claims, claims_es] = &mut files;
        let (year, month, day) = (
            2022 + number / 168,
            1 + number / 14 % 12,
            1 + number % 14 * 2,
        );
        let date = format!("{year}-{month:02}-{day:02}");
        let event = format!("\n[[event]]\nid = \"{date}-made-{number}\"\ntitle");
        let title = format!("A made-up development, number {number}");
        let text = format!(
            "A sentence about a development that was made up, number {number}, so that the page has as much to say as others."
        );
        let said = "standing = \"reported\"\nby = [\"associated-press\"]";
        let claim = format!("\n[[claim]]\nid = \"made-{number}\"\ntext");
        let sources = "sources = [\"ap-avpress-2021-11-11\"]";
        let written = [
            write!(
                events,
                "{event} = \"{title}\"\ndate = \"{date}\"\nkind = \"filing\"\nproceedings = [\"baldwin\"]\npeople = [\"baldwin\"]\nclaims = [\"made-{number}\"]\n{sources}\n"
            ),
            write!(
                events_es,
                "{event}.en = \"{title}\"\ntitle.es = \"Una novedad inventada, la {number}\"\n"
            ),
            write!(
                claims,
                "{claim} = \"{text}\"\n{said}\n{sources}\nsince = \"{date}\"\n"
            ),
            write!(
                claims_es,
                "{claim}.en = \"{text}\"\ntext.es = \"Una frase sobre una novedad inventada, la {number}, para que la página tenga tanto que decir como otras.\"\n"
            ),
        ];
        for line in written {
            line.map_err(io::Error::other)?;
        }
    }
    let names = ["events", "es/events", "claims", "es/claims"];
    for (name, more) in names.into_iter().zip(files) {
        let path = case.join(name).with_extension("toml");
        let text = fs::read_to_string(&path)?;
        fs::write(path, text + &more)?;
    }
    Ok(())
}

/// Puts the built program where the press looks for what Trunk hands it.
fn stage_program(site: &Path, stage: &Path) -> io::Result<()> {
    fs::create_dir_all(stage)?;
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let kept = match path.extension().and_then(|end| end.to_str()) {
            Some("wasm") => "web-long_bg.wasm",
            Some("js") if name.is_some_and(|name| name.starts_with("web-")) => "web-long.js",
            _ => continue,
        };
        fs::copy(&path, stage.join(kept))?;
    }
    fs::write(
        stage.join("index.html"),
        "<meta name=\"wasm\" data-js=\"/web-long.js\" data-wasm=\"/web-long_bg.wasm\">",
    )
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
