//! A stand-in news article that embeds several parts, as a host would.

use std::path::Path;

use without_prejudice::{
    i18n::Language,
    state::{Embed, PageKind},
};

use crate::{
    SiteError,
    assets::{copied, read},
    heights::Heights,
    oembed::escaped,
    output::Output,
};

/// Writes `/demo/` and what belongs to it, from `assets/demo/`: `{root}` is the site's root, `{dismissal}`
/// and the like the height of a part.
///
/// # Errors
/// A file that can't be read or written.
pub(crate) fn write(
    folder: &Path,
    root: &str,
    heights: &Heights,
    output: &Output,
) -> Result<(), SiteError> {
    let mut html = read(&folder.join("index.html"))?
        .replace("{root}", &escaped(root))
        .replace("{style}", &copied(folder, "demo", "css", output)?)
        .replace("{script}", &copied(folder, "demo", "js", output)?);
    for embed in Embed::ALL {
        let height = heights
            .usual(Language::En, PageKind::Story, embed)
            .to_string();
        html = html.replace(&format!("{{{}}}", embed.name()), &height);
    }
    output.write("demo/index.html", html.as_bytes())
}
