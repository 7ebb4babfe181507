//! The small good record of the tests, as the press would read it.

use std::{fs, path::Path};

use authoring::{check::Input, file::FileKind};

use super::WORKSPACE;

/// Its files, as their author would name them.
pub(crate) fn good() -> Vec<Input> {
    let root = Path::new(WORKSPACE).join("tests/fixtures");
    let originals = FileKind::IN_CASE.into_iter().chain([FileKind::Law]);
    let spanish = originals.clone().filter_map(FileKind::spanish);
    let read = |kind: FileKind| {
        let language = if matches!(kind, FileKind::Spanish(_)) {
            "es/"
        } else {
            ""
        };
        let (name, file) = match kind.name() {
            "law" => ("law.toml", format!("law/{language}example.toml")),
            name => (name, format!("good/{language}{name}")),
        };
        Input {
            kind,
            name: format!("{language}{name}"),
            bytes: Ok(fs::read(root.join(file)).expect("the fixture is there")),
        }
    };
    originals.chain(spanish).map(read).collect()
}
