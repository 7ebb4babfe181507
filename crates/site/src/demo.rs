//! A stand-in news article that embeds several parts, as a host would.

use std::{fs, path::Path};

use without_prejudice::{state::{Embed, PageKind}, i18n::Language};

use crate::{Trouble, assets::script, heights::Heights, oembed::escaped, output::Output};

/// Writes `/demo/` and what belongs to it, from `assets/demo/`: `{root}` is the site's root, `{dismissal}`
/// and the like the height of a part.
///
/// # Errors
/// A file that can't be read or written.
pub(super) fn write(root: &str, heights: &Heights, output: &Output) -> Result<(), Trouble> {
    let folder = Path::new("assets/demo");
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|error| Trouble::File(path, error))
    };
    let style = read("demo.css")?;
    let style_file = super::assets::hashed("demo", "css", style.as_bytes());
    output.write(&style_file, style.as_bytes())?;
    let script_file = script("demo", &folder.join("demo.js"), output)?;
    let mut html = read("index.html")?
        .replace("{root}", &escaped(root))
        .replace("{style}", &style_file)
        .replace("{script}", &script_file);
    for embed in Embed::ALL {
        let height = heights.usual(Language::En, PageKind::Story, embed).to_string();
        html = html.replace(&format!("{{{}}}", embed.name()), &height);
    }
    output.write("demo/index.html", html.as_bytes())
}
