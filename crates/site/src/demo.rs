//! A stand-in news article that embeds several parts, as a host would.

use std::{path::Path, sync::Arc};

use without_prejudice::{
    i18n::Language,
    on_day::Edition,
    state::{Page, PageKind},
};

use crate::{
    SiteError,
    assets::{copied, read},
    heights::Heights,
    oembed::{escaped, snippet},
    output::Output,
    pages::title_of,
};

/// Writes `/demo/` and what belongs to it, from `assets/demo/`: `{root}` is the site's root, `{frame-dismissal}`
/// and the like the code of a part, and `{dismissal}` its height.
///
/// # Errors
/// A file that can't be read or written.
pub(crate) fn write(
    folder: &Path,
    pages: &[Arc<Page>],
    edition: &Edition,
    (heights, output): (&Heights, &Output),
) -> Result<(), SiteError> {
    let root = pages.first().map_or("/", |page| &page.root);
    let mut html = read(&folder.join("index.html"))?
        .replace("{root}", &escaped(root))
        .replace("{style}", &copied(folder, "demo", "css", output)?)
        .replace("{script}", &copied(folder, "demo", "js", output)?);
    for page in pages {
        let (PageKind::Story, Language::En, Some(embed)) = (page.kind, page.language, page.embed)
        else {
            continue;
        };
        let height = heights.usual(page.language, page.kind, embed).to_string();
        let frame = snippet(page, embed, &title_of(page, edition), heights);
        // A style in a body comes first in its parent: nothing before it is drawn anew, and the checker of markup asks for it.
        let frame = (frame.split_once('\n'))
            .map_or(frame.clone(), |(frame, style)| format!("{style}\n{frame}"));
        html = (html.replace(&format!("{{{}}}", embed.name()), &height))
            .replace(&format!("{{frame-{}}}", embed.name()), &frame);
    }
    output.write("demo/index.html", html.as_bytes())
}
