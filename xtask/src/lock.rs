//! What Cargo.lock says about a package.

/// The version of the package, as locked.
///
/// A lock file is written by cargo, one key to a line and the name before the version,
/// so it is read by line rather than by a TOML parser that every set-up would have to compile.
pub(crate) fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::version;

    const LOCK: &str = r#"version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.58"

[[package]]
name = "wasm-bindgen"
version = "0.2.108"
dependencies = [
 "cfg-if",
]
"#;

    #[test]
    fn the_locked_version_is_found_by_the_whole_name() {
        assert_eq!(version(LOCK, "wasm-bindgen"), Some("0.2.108"));
        assert_eq!(version(LOCK, "wasm-bindgen-futures"), Some("0.4.58"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(version(LOCK, "wasm"), None);
        assert_eq!(version("", "wasm-bindgen"), None);
        assert_eq!(version("name = \"cut-off\"", "cut-off"), None);
    }
}
