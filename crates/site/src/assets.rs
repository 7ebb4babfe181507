//! Files that every page shares, named after their content so that caches may keep them for ever.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{Trouble, output::Output};

/// The style sheet's parts, in the order of their layers.
const STYLE: [&str; 21] = [
    "tokens",
    "base",
    "marks",
    "header",
    "date-nav",
    "slider",
    "lanes",
    "wide-lanes",
    "dismissal",
    "statement",
    "clock",
    "paths",
    "route",
    "people",
    "timeline",
    "accounts",
    "filters",
    "end",
    "embed",
    "share",
    "print",
];

/// Names of the shared files, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Assets {
    pub(super) style: String,
    pub(super) theme: String,
    pub(super) boot: String,
    pub(super) story: String,
    pub(super) frame: String,
    pub(super) colours: String,
    pub(super) share: String,
    pub(super) icon: String,
}

impl Assets {
    /// Writes them all from `assets/` into the site.
    pub(super) fn write(output: &Output) -> Result<Self, Trouble> {
        let mut style = String::new();
        for part in STYLE {
            style.push_str(&read(&format!("assets/style/{part}.css"))?);
        }
        let write = |name, end, text: &str| {
            let file = hashed(name, end, text.as_bytes());
            output.write(&file, text.as_bytes()).map(|()| file)
        };
        output.write("_headers", read("assets/_headers")?.as_bytes())?;
        // The line that editors paste never changes, so neither does this name.
        let host = Path::new("assets/embed.js");
        output.write(
            "embed.js",
            small_script(host, &read("assets/embed.js")?)?.as_bytes(),
        )?;
        Ok(Self {
            style: write("style", "css", &small(&style))?,
            theme: script("theme", Path::new("assets/theme.js"), output)?,
            boot: script("boot", Path::new("assets/boot.js"), output)?,
            story: script("story", Path::new("assets/story.js"), output)?,
            colours: script("colours", Path::new("assets/colours.js"), output)?,
            share: script("share", Path::new("assets/share.js"), output)?,
            frame: script("frame", Path::new("assets/frame.js"), output)?,
            icon: write("icon", "svg", &read("assets/icon.svg")?)?,
        })
    }
}

/// A style sheet without its comments and indents. No kept library does that for style sheets
/// of today: `minifier`, which does it for scripts, takes the space out of `@container name (…)`, and
/// the rule would hold for nothing.
fn small(style: &str) -> String {
    let mut small = String::new();
    for part in style.split("/*").enumerate() {
        small.push_str(match part {
            (0, first) => first,
            (_, comment) => comment.split_once("*/").map_or("", |(_, rest)| rest),
        });
    }
    small
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn read(path: &str) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::File(path.into(), error))
}

/// Writes a script without its comments and white space, and says its name.
pub(super) fn script(name: &str, from: &Path, output: &Output) -> Result<String, Trouble> {
    let script = fs::read_to_string(from).map_err(|error| Trouble::File(from.into(), error))?;
    minified(name, from, &script, output)
}

/// The same, with the script at hand.
pub(super) fn minified(
    name: &str,
    from: &Path,
    script: &str,
    output: &Output,
) -> Result<String, Trouble> {
    let small = small_script(from, script)?;
    let file = hashed(name, "js", small.as_bytes());
    output.write(&file, small.as_bytes())?;
    Ok(file)
}

fn small_script(from: &Path, script: &str) -> Result<String, Trouble> {
    let small = minifier::js::minify(script).map_err(|why| {
        Trouble::Other(format!(
            "{}: error[script]: {why}. Check its syntax.",
            from.display()
        ))
    })?;
    Ok(small.to_string())
}

/// The name of a file after its content: `name-<hash>.end`.
pub(super) fn hashed(name: &str, end: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    // 64 bits of the digest tell the few files of a site apart.
    let (head, _) = digest.split_at(8);
    let hash = head
        .iter()
        .fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    format!("{name}-{hash:016x}.{end}")
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn a_style_sheet_loses_its_comments_and_indents_and_nothing_else() {
        let style = "/* A */\n@container wp (width < 1rem) {\n  a > b {\n    inset: calc(1px + 2px); /* c */\n  }\n}\n";
        let expected = "@container wp (width < 1rem) {\na > b {\ninset: calc(1px + 2px);\n}\n}";
        assert_eq!(small(style), expected);
    }
}
