//! Arrows point one way. This reads the imports of every module and fails on a wrong one.

#![allow(clippy::expect_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A layer, the layers it may know, and the outside crates that are its business alone.
struct Layer {
    name: &'static str,
    knows: &'static [&'static str],
    outside: &'static [&'static str],
}

/// Outside crates and parts of the standard library that only some layers may touch.
const GUARDED: [&str; 9] = [
    "yew",
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "std::fs",
    "serde_json",
    "clap",
];

const LAYERS: [Layer; 7] = [
    Layer {
        name: "procedure",
        knows: &[],
        outside: &[],
    },
    Layer {
        name: "case",
        knows: &["procedure"],
        outside: &[],
    },
    Layer {
        name: "words",
        knows: &["procedure", "case"],
        outside: &[],
    },
    Layer {
        name: "view",
        knows: &["procedure", "case", "words"],
        outside: &[],
    },
    Layer {
        name: "page",
        knows: &["procedure", "case", "words", "view"],
        outside: &["yew"],
    },
    Layer {
        name: "browser",
        knows: &["procedure", "case", "words", "view", "page"],
        outside: &[
            "yew",
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "serde_json",
        ],
    },
    Layer {
        name: "press",
        knows: &["procedure", "case", "words", "view", "page"],
        outside: &["yew", "std::fs", "serde_json", "clap"],
    },
];

/// What one file of a layer may not hold.
fn complaints(wrong: impl Fn(&Layer, &str) -> Vec<String>) -> String {
    let mut said = Vec::new();
    for layer in &LAYERS {
        for (file, code) in sources(layer.name) {
            for what in wrong(layer, &code) {
                said.push(format!(
                    "{}: {} must not {what}",
                    file.display(),
                    layer.name
                ));
            }
        }
    }
    said.join("\n")
}

#[test]
fn no_layer_knows_what_lies_above_it() {
    let wrong = complaints(|layer, code| {
        let known = imports(code).into_iter();
        known
            .filter(|known| known != layer.name && !layer.knows.contains(&known.as_str()))
            .map(|known| format!("know {known}"))
            .collect()
    });
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn browser_files_and_framework_stay_at_their_edges() {
    let wrong = complaints(|layer, code| {
        (GUARDED.iter())
            .filter(|guarded| !layer.outside.contains(guarded) && mentions(code, guarded))
            .map(|guarded| format!("touch {guarded}"))
            .collect()
    });
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_module_belongs_to_a_layer() {
    let named: BTreeSet<String> = LAYERS.iter().map(|layer| layer.name.to_owned()).collect();
    let found: BTreeSet<String> = (fs::read_dir(root()).expect("src is there"))
        .map(|entry| entry.expect("readable").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| name != "lib" && name != "bin")
        .collect();
    assert_eq!(found, named);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of a layer, without comments.
fn sources(layer: &str) -> Vec<(PathBuf, String)> {
    let mut files = vec![root().join(format!("{layer}.rs"))];
    let mut folders = vec![root().join(layer)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.expect("readable").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    let code = |path: &Path| {
        let text = fs::read_to_string(path).expect("readable");
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    files
        .into_iter()
        .map(|path| (path.clone(), code(&path)))
        .collect()
}

/// The layers named after `crate::`, alone or in braces.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, mark) in code.match_indices("crate::") {
        let rest = &code[at + mark.len()..];
        match rest.strip_prefix('{') {
            None => found.extend(word(rest)),
            Some(group) => {
                let mut depth = 0;
                let mut start = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        c if depth == 0 && start && c.is_alphanumeric() => {
                            found.extend(word(&group[at..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found
}

fn word(text: &str) -> Option<String> {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

/// Whether a path begins with this name.
fn mentions(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let free = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':');
        let after = &code[at + name.len()..];
        free && (after.starts_with("::")
            || (code[..at].ends_with("use ") && after.starts_with(';')))
    })
}
