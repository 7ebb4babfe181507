//! What the page costs its reader, as a content delivery network would send it.

use std::fs;
use std::path::Path;

use without_prejudice::state::Embed;

use crate::site::built_site;

/// Bytes of the site's files whose names are counted, as brotli at its highest quality packed them.
fn sent(folder: &str, is_counted: impl Fn(&str) -> bool) -> u64 {
    let folder = built_site().join(folder);
    let entries = fs::read_dir(&folder).expect("the site is built");
    let files = entries.map(|entry| entry.expect("readable").path());
    let packed = files.filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.and_then(|name| name.strip_suffix(".br"))
            .is_some_and(&is_counted)
    });
    let bytes = packed
        .map(|path| fs::metadata(path).expect("readable").len())
        .sum();
    assert!(
        bytes > 0,
        "nothing packed in {}: is it a release?",
        folder.display()
    );
    bytes
}

fn ends(name: &str, end: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == end)
}

/// A page with the style sheet.
fn page(folder: &str) -> u64 {
    sent(folder, |name| name == "index.html") + style(folder)
}

fn style(folder: &str) -> u64 {
    let path = built_site().join(folder).join("index.html");
    let html = fs::read_to_string(path).expect("the page is there");
    sent("", |name| ends(name, "css") && html.contains(name))
}

/// The same without what stands beside the story: chains, competing accounts, glossary and corrections.
fn story(folder: &str) -> u64 {
    let path = built_site().join(folder).join("index.html");
    let mut html = fs::read_to_string(path).expect("the page is there");
    for (begins, ends) in [
        ("<details id=\"chain-", "</details>"),
        ("<section id=\"accounts\"", "</section>"),
        ("<section id=\"terms\"", "</section>"),
        ("<section id=\"corrections\"", "</section>"),
    ] {
        assert!(html.contains(begins), "{folder}: there is no {begins}");
        while let Some(start) = html.find(begins) {
            let end = start + html[start..].find(ends).expect("it ends") + ends.len();
            html.replace_range(start..end, "");
        }
    }
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut html.as_bytes(), &mut packed, &params).expect("memory takes it");
    packed.len() as u64 + style(folder)
}

#[test]
fn the_readable_story_is_at_most_40_kb() {
    let bytes = story("");
    assert!(bytes <= 40_000, "HTML and CSS take {bytes} bytes");
}

#[test]
fn the_longest_story_is_at_most_60_kb_in_either_language() {
    for folder in ["latest", "es/latest"] {
        let bytes = story(folder);
        assert!(bytes <= 60_000, "{folder}: HTML and CSS take {bytes} bytes");
    }
}

#[test]
fn a_page_with_all_that_stands_beside_the_story_is_at_most_72_kb() {
    for folder in ["", "latest", "es/latest"] {
        let bytes = page(folder);
        assert!(bytes <= 72_000, "{folder}: HTML and CSS take {bytes} bytes");
    }
}

/// The Wasm and every script that a page names and loads by itself.
fn program(folder: &str) -> u64 {
    let path = built_site().join(folder).join("index.html");
    let html = fs::read_to_string(path).expect("the page is there");
    let scripts = ["theme", "story", "frame", "boot", "web"];
    sent("", |name| {
        let is_script = scripts
            .iter()
            .any(|script| name.starts_with(&format!("{script}-")));
        (is_script || ends(name, "wasm")) && html.contains(name)
    })
}

/// The budget of Wasm and scripts is 150,000 bytes. It is not kept yet: this is what they take today, so that they
/// only get smaller.
const PROGRAM_TODAY: u64 = 172_800;

#[test]
fn wasm_and_scripts_of_a_page_take_no_more_than_today() {
    for folder in ["", "latest", "embed/dismissal", "es/embed/story/latest"] {
        let bytes = program(folder);
        assert!(
            bytes <= PROGRAM_TODAY,
            "{folder}: Wasm and scripts take {bytes} bytes"
        );
    }
}

#[test]
fn what_only_some_readers_ask_for_is_small() {
    for (script, budget) in [("embed.js", 2_000), ("share-", 2_000), ("colours-", 1_500)] {
        let bytes = sent("", |name| name.starts_with(script));
        assert!(bytes <= budget, "{script} takes {bytes} bytes");
    }
}

/// Before it is reached for, a part has loaded no Wasm: `tests/browser/asleep.rs` sees to that.
#[test]
fn a_part_that_is_only_read_is_at_most_50_kb() {
    let scripts = sent("", |name| {
        name.starts_with("frame-") || name.starts_with("boot-")
    });
    for part in Embed::ALL.map(Embed::name) {
        // The whole story is longer than a part.
        let budget = if part == "story" { 53_000 } else { 50_000 };
        for language in ["", "es/"] {
            let bytes = page(&format!("{language}embed/{part}")) + scripts;
            assert!(bytes <= budget, "{language}{part}: {bytes} bytes");
        }
    }
}

/// The budget of a part in use is 195,000 bytes. It is not kept yet: this is what the largest takes today, beside
/// the story and the timeline, which are longer than other parts.
const PART_IN_USE_TODAY: u64 = 236_000;

/// All that a part loads once it is reached for, as the first in a page.
#[test]
fn a_part_in_use_takes_no_more_than_today() {
    for embed in Embed::ALL {
        if matches!(embed, Embed::Story | Embed::Timeline) {
            continue;
        }
        for language in ["", "es/"] {
            let folder = format!("{language}embed/{}", embed.name());
            let bytes = page(&folder) + program(&folder) + data(&folder, "");
            assert!(bytes <= PART_IN_USE_TODAY, "{folder}: {bytes} bytes");
        }
    }
}

/// Of the words, the law and the record that a page names, those whose names begin so.
fn data(folder: &str, begins: &str) -> u64 {
    let path = built_site().join(folder).join("index.html");
    let html = fs::read_to_string(path).expect("the page is there");
    let files = html.split("data-files=\"").nth(1).expect("it loads data");
    let files = files.split('"').next().expect("it ends");
    let mut names: Vec<&str> = files.split_whitespace().map(last_of).collect();
    assert_eq!(names.len(), 3, "{folder}: {names:?}");
    names.retain(|name| name.starts_with(begins));
    sent("", |name| names.contains(&name))
}

fn last_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// What it shares with the first has been loaded. The story and the timeline are longer than others: up to
/// 35 and 60 KB.
#[test]
fn another_part_in_the_page_is_at_most_20_kb_in_either_language_and_at_the_latest() {
    for embed in Embed::ALL {
        if matches!(embed, Embed::Story | Embed::Timeline) {
            continue;
        }
        for (language, stop) in [("", ""), ("", "latest"), ("es/", ""), ("es/", "latest")] {
            let folder = format!("{language}embed/{}/{stop}", embed.name());
            let own = sent(&folder, |name| name == "index.html");
            assert!(own <= 20_000, "{folder}: {own} bytes");
        }
    }
}

/// A file that the story loads to come alive, beside the Wasm, is at most so large in either language.
fn assert_data(what: &str, budget: u64) {
    for folder in ["", "es"] {
        let bytes = data(folder, what);
        assert!(bytes <= budget, "{what} of /{folder} takes {bytes} bytes");
    }
}

#[test]
fn the_record_of_the_case_is_at_most_31_kb_in_either_language() {
    assert_data("record", 31_000);
}

#[test]
fn its_law_is_at_most_4_kb_in_either_language() {
    assert_data("law", 4_000);
}

#[test]
fn the_words_of_the_interface_are_at_most_3_kb_in_either_language() {
    assert_data("words", 3_000);
}

#[test]
fn every_file_worth_packing_has_its_packed_forms_and_they_hold_the_same() {
    for folder in ["", "latest", "es/on/2023-04-21"] {
        let folder = built_site().join(folder);
        for entry in fs::read_dir(&folder).expect("the site is built") {
            let path = entry.expect("readable").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            if path.is_dir() || ends(name, "br") || ends(name, "gz") {
                continue;
            }
            let packed = fs::read(folder.join(format!("{name}.br"))).expect("a brotli form");
            let mut plain = Vec::new();
            brotli::BrotliDecompress(&mut packed.as_slice(), &mut plain).expect("brotli");
            assert!(
                plain == fs::read(&path).expect("readable"),
                "{name}.br holds something else"
            );
            assert!(
                folder.join(format!("{name}.gz")).is_file(),
                "{name} has no gzip form"
            );
        }
    }
}
