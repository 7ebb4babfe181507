//! The script beside the module, without what the module no longer calls.

use std::collections::BTreeMap;

/// Leaves out every import that is not among these, and the functions that only those used. wasm-bindgen
/// writes each import as `name: function(…) {` on a line of its own, up to a line with as much indent.
pub(super) fn without_unused(script: &str, imports: &BTreeMap<String, String>) -> String {
    let is_unused = |line: &str| {
        let name = line.trim_start().split(": function(").next();
        let name = name.filter(|name| name.len() < line.trim_start().len());
        name.is_some_and(|name| name.starts_with("__wb") && !imports.contains_key(name))
    };
    // The page starts it by the other way alone.
    let script = without(script, is_unused).replace("export { initSync, ", "export { ");
    let only_declared = |name: &str| script.matches(name).count() == recursions(&script, name);
    let unused: Vec<&str> = ["debugString", "initSync"]
        .into_iter()
        .filter(|name| only_declared(name))
        .collect();
    without(&script, |line| {
        unused
            .iter()
            .any(|name| line.starts_with(&format!("function {name}(")))
    })
}

/// How often a function's name stands in the function itself.
fn recursions(script: &str, name: &str) -> usize {
    let head = format!("function {name}(");
    let mut lines = script.lines().skip_while(|line| !line.starts_with(&head));
    let body = lines.by_ref().take_while(|line| *line != "}");
    body.map(|line| line.matches(name).count()).sum()
}

/// The script without the blocks that begin with such a line.
fn without(script: &str, begins: impl Fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut indent = None;
    for line in script.lines() {
        let depth = line.len() - line.trim_start().len();
        if indent.is_none() && begins(line) {
            indent = Some(depth);
        }
        match indent {
            None => {
                kept.push_str(line);
                kept.push('\n');
            }
            Some(start) => {
                if depth == start && line.trim_start().starts_with('}') {
                    indent = None;
                }
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_unused;

    #[test]
    fn imports_that_nobody_calls_go_with_what_only_they_used() {
        let script = "\
const imports = {
    __wbg_used_1: function(a) {
        return a;
    },
    __wbindgen_unused_2: function(a) {
        return debugString(a);
    },
};
function debugString(val) {
    return debugString(val.inner);
}
";
        let kept = "\
const imports = {
    __wbg_used_1: function(a) {
        return a;
    },
};
";
        let imports = [("__wbg_used_1".to_owned(), "i0".to_owned())].into();
        assert_eq!(without_unused(script, &imports), kept);
    }
}
