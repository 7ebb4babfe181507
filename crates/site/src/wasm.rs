//! The Wasm as Trunk hands it over, made smaller for a release.
//!
//! After a panic nothing of the Wasm runs again: `assets/boot.js` puts the served page back, whatever
//! the panic says. So a release traps where a debug build writes its message, and carries neither
//! messages nor the code that words them. Names that only tools read, and the folders of the machine
//! that built it, are left out as well.

mod glue;
mod trap;

use std::{collections::BTreeMap, fs, path::{Path, PathBuf}};

use walrus::{Module, ModuleConfig, passes::gc};

use crate::{Trouble, assets::{hashed, minified}, output::Output};

/// A module and the script that loads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loaded {
    pub(super) module: Vec<u8>,
    pub(super) script: String,
    /// Where the script came from.
    pub(super) from: PathBuf,
}

impl Loaded {
    /// Takes both out of the folder into which Trunk has written them.
    ///
    /// # Errors
    /// A file that can't be read or removed.
    pub(super) fn take(folder: &Path, module: &str, script: &str) -> Result<Self, Trouble> {
        let file = |name: &str| folder.join(name.rsplit('/').next().unwrap_or(name));
        let (module, from) = (file(module), file(script));
        let trouble = |path: &Path| {
            let path = path.to_path_buf();
            |error| Trouble::File(path, error)
        };
        let loaded = Self {
            module: fs::read(&module).map_err(trouble(&module))?,
            script: fs::read_to_string(&from).map_err(trouble(&from))?,
            from: from.clone(),
        };
        fs::remove_file(&module).map_err(trouble(&module))?;
        fs::remove_file(&from).map_err(trouble(&from))?;
        Ok(loaded)
    }

    /// Writes both under the names of their contents, small in a release: names of the module and the
    /// script.
    ///
    /// # Errors
    /// A file that can't be written.
    pub(super) fn write(
        &self,
        is_release: bool,
        output: &Output,
    ) -> Result<(String, String), Trouble> {
        let small = is_release.then(|| self.small()).flatten();
        let loaded = small.as_ref().unwrap_or(self);
        let module = hashed("web", "wasm", &loaded.module);
        output.write(&module, &loaded.module)?;
        let script = minified("web", &self.from, &loaded.script, output)?;
        Ok((module, script))
    }

    /// The same for less bytes; `None` where the bytes are no module.
    pub(super) fn small(&self) -> Option<Self> {
        let mut config = ModuleConfig::new();
        config.generate_name_section(false);
        config.generate_producers_section(false);
        let mut module = config.parse(&self.module).ok()?;
        trap::instead_of_messages(&mut module);
        gc::run(&mut module);
        let imports = shorten_imports(&mut module);
        let mut names = shorten_exports(&mut module);
        let script = glue::without_unused(&self.script, &imports);
        names.extend(imports);
        let script = renamed(&script, &names);
        Some(Self {
            module: module.emit_wasm(),
            script,
            from: self.from.clone(),
        })
    }
}

/// Gives every import a short name, and says which. The names that wasm-bindgen gives end in a hash, which
/// packs badly and stands in both files.
fn shorten_imports(module: &mut Module) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for import in module.imports.iter_mut() {
        let next = format!("i{:x}", names.len());
        let short = names.entry(import.name.clone()).or_insert(next);
        import.name.clone_from(short);
    }
    names
}

/// The same for the exports that wasm-bindgen has named.
fn shorten_exports(module: &mut Module) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for export in module.exports.iter_mut() {
        if export.name.contains("__") {
            let short = format!("e{:x}", names.len());
            names.insert(export.name.clone(), short.clone());
            export.name = short;
        }
    }
    names
}

/// The script with these names in place of others, where they stand as whole words.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut renamed = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        renamed.push_str(names.get(word).map_or(word, String::as_str));
        let next = after.find(is_part).unwrap_or(after.len());
        renamed.push_str(&after[..next]);
        rest = &after[next..];
    }
    renamed
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use walrus::{FunctionBuilder, Module, ValType};

    use super::{Loaded, renamed};

    /// A module in which one function may panic, at a place that a message would name.
    fn module() -> Vec<u8> {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let place = b"at /home/somebody/src/page.rs, or so".to_vec();
        let at = walrus::ConstExpr::Value(walrus::ir::Value::I32(0));
        let kind = walrus::DataKind::Active { memory, offset: at };
        module.data.add(kind, place);
        let ty = module.types.add(&[ValType::I32], &[]);
        let (log, _) = module.add_import_func("./web_bg.js", "__wbg_log_84ae3eac6e15480a", ty);
        let message = module.locals.add(ValType::I32);
        let mut panic = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        panic.name("core::panicking::panic_fmt".to_owned());
        panic.func_body().local_get(message).call(log).unreachable();
        let panic = panic.finish(vec![message], &mut module.funcs);
        let mut act = FunctionBuilder::new(&mut module.types, &[], &[]);
        act.func_body()
            .i32_const(7)
            .call(log)
            .i32_const(12_345_678)
            .call(panic);
        let act = act.finish(vec![], &mut module.funcs);
        module.exports.add("act", act);
        module.exports.add("__wbindgen_act_5c3e", act);
        module.emit_wasm()
    }

    fn small() -> Loaded {
        let script = "imports = { __wbg_log_84ae3eac6e15480a: (x) => log(x) }\n\
                      act = () => wasm.__wbindgen_act_5c3e()\n"
            .to_owned();
        let loaded = Loaded {
            module: module(),
            script,
            from: PathBuf::new(),
        };
        loaded.small().unwrap()
    }

    fn has(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn a_release_traps_without_a_word_and_names_no_place() {
        let (before, after) = (module(), small().module);
        for part in [b"panic_fmt".as_slice(), b"/home/somebody", b"page.rs"] {
            assert!(has(&before, part) && !has(&after, part));
        }
        assert!(has(&after, b", or so"), "other data stays");
        let kept = Module::from_buffer(&after).unwrap();
        assert_eq!(
            kept.funcs.iter_local().count(),
            1,
            "nothing leads to the message"
        );
    }

    #[test]
    fn what_came_before_a_panic_still_happens() {
        let kept = Module::from_buffer(&small().module).unwrap();
        let (_, act) = kept.funcs.iter_local().next().unwrap();
        let steps = &act.block(act.entry_block()).instrs;
        let calls = steps.iter().filter(|(step, _)| step.is_call()).count();
        assert_eq!(calls, 1);
        assert!(steps.last().unwrap().0.is_unreachable());
        assert_eq!(steps.len(), 3, "what the message was made of is gone");
    }

    #[test]
    fn imports_and_exports_are_called_the_same_in_both_files() {
        let small = small();
        assert_eq!(
            small.script,
            "imports = { i0: (x) => log(x) }\nact = () => wasm.e0()\n"
        );
        for short in [b"i0", b"e0"] {
            assert!(has(&small.module, short));
        }
        for long in [b"84ae3eac6e15480a".as_slice(), b"5c3e"] {
            assert!(!has(&small.module, long));
        }
        assert!(has(&small.module, b"act"), "our own names stay");
    }

    #[test]
    fn only_whole_words_are_renamed() {
        let names = [("ab".to_owned(), "x".to_owned())].into();
        assert_eq!(
            renamed("ab.cab(ab_c, $ab, 'ab');ab", &names),
            "x.cab(ab_c, $ab, 'x');x"
        );
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        for bytes in [b"wasm".as_slice(), b"\0asm\x01\0\0\0\x01\x7f"] {
            let loaded = Loaded {
                module: bytes.to_vec(),
                script: String::new(),
                from: PathBuf::new(),
            };
            assert_eq!(loaded.small(), None);
        }
    }
}
