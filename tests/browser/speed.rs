//! How long it takes until a move of the date control is seen: a measurement, not a claim, since it says
//! as much about the machine as about the page. `cargo xtask bench` runs it and puts its table into the
//! report.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::built::built_site;
use crate::page::{Page, READY};
use crate::site::Wasm;
use crate::{driver::Browser, hand::Key};

/// So many times slower than the machine, as the telephones of many readers are.
const SLOWER: u32 = 4;
const MOVES: usize = 60;
/// From one move to the next, in milliseconds: walking on, and stopping to look.
const PACES: [u32; 2] = [150, 900];

/// The browser's own measure of an interaction, from the key to the picture on the screen, in steps of
/// eight milliseconds; what is quicker than sixteen it does not report.
const WATCH: &str = "(() => {
    globalThis.seen = [];
    const watch = list => {
        for (const entry of list.getEntries()) {
            if (entry.name === 'keydown') seen.push(entry.duration);
        }
    };
    new PerformanceObserver(watch).observe({ type: 'event', durationThreshold: 16 });
    document.querySelector('.date-nav').scrollIntoView();
    document.querySelector('#as-of').focus({ preventScroll: true });
})()";

struct Measured {
    record: &'static str,
    developments: usize,
    pace: u32,
    median: f64,
    p95: f64,
}

#[test]
#[ignore = "a measurement: `cargo xtask bench` runs it"]
fn moves_of_the_date_control() {
    let long = std::env::var_os("WITHOUT_PREJUDICE_LONG_SITE").map(PathBuf::from);
    let long = long.expect("`cargo xtask bench` names the site of a long record");
    let mut all = measure("this record", &built_site());
    all.extend(measure("a long record", &long));
    all.push(measure_nothing());
    let report = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&report).expect("a folder for the report");
    fs::write(report.join("moves.md"), table(&all)).expect("the report is written");
    fs::write(report.join("moves.json"), data(&all).to_string()).expect("the report is written");
    println!("{}", table(&all));
}

fn measure(record: &'static str, folder: &Path) -> Vec<Measured> {
    let page = Page::in_folder(folder, Wasm::Served);
    let browser = &page.browser;
    browser.goto(&page.site.url("/latest/"));
    browser.wait_until(READY);
    let developments = browser.value("document.querySelectorAll('.events > li').length");
    let developments = developments
        .as_u64()
        .and_then(|count| usize::try_from(count).ok());
    (PACES.into_iter())
        .map(|pace| {
            let (median, p95) = walk(browser, pace);
            Measured {
                record,
                developments: developments.expect("a number"),
                pace,
                median,
                p95,
            }
        })
        .collect()
}

/// A page that only writes one number at every key: what no page here can be faster than.
fn measure_nothing() -> Measured {
    let page = Page::in_folder(&built_site(), Wasm::Served);
    let browser = &page.browser;
    browser.goto(&page.site.url("/404.html"));
    browser.value(
        "document.body.replaceChildren(Object.assign(document.createElement('input'), {
            id: 'as-of', className: 'date-nav', type: 'range',
            onkeydown: event => { event.preventDefault(); document.title = event.timeStamp; event.target.value++; },
        }))",
    );
    let (median, p95) = walk(browser, PACES[0]);
    Measured {
        record: "an empty page",
        developments: 0,
        pace: PACES[0],
        median,
        p95,
    }
}

/// Walks back and forth at a pace.
fn walk(browser: &Browser, pace: u32) -> (f64, f64) {
    browser.slow_down(SLOWER);
    browser.value(WATCH);
    browser.press_at_a_pace(Key::ArrowLeft, MOVES, pace);
    browser.press_at_a_pace(Key::ArrowRight, MOVES, pace);
    browser.settle();
    let seen = browser.value("seen.sort((a, b) => a - b)");
    let mut times: Vec<f64> = (seen.as_array().into_iter().flatten())
        .filter_map(Value::as_f64)
        .collect();
    // What was too quick to be reported counts as the quickest that is.
    let quick = (2 * MOVES).saturating_sub(times.len());
    times.splice(0..0, std::iter::repeat_n(16.0, quick));
    browser.slow_down(1);
    (times[times.len() / 2], times[times.len() * 95 / 100])
}

fn table(all: &[Measured]) -> String {
    let mut table = format!(
        "# From a key to the picture of the new day\n\n\
         At 1/{SLOWER} of this machine's speed, {} moves each, in milliseconds.\n\n\
         | record | developments | a move every | median | p95 | p95, as a multiple of the empty page |\n\
         |---|---|---|---|---|---|\n",
        2 * MOVES
    );
    let least = all.last().map_or(1.0, |nothing| nothing.p95);
    for one in all {
        let Measured {
            record,
            developments,
            pace,
            median,
            p95,
        } = one;
        writeln!(
            table,
            "| {record} | {developments} | {pace} ms | {median} | {p95} | {:.1} |",
            p95 / least
        )
        .expect("a string takes it");
    }
    table
}

fn data(all: &[Measured]) -> Value {
    let rows = all.iter().map(|one| {
        json!({ "record": one.record, "developments": one.developments, "pace_ms": one.pace,
            "median_ms": one.median, "p95_ms": one.p95 })
    });
    json!({ "slower": SLOWER, "moves": 2 * MOVES, "date_control": rows.collect::<Vec<_>>() })
}
