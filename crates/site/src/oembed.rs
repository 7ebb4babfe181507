//! What programs that embed pages by themselves ask for: oEmbed 1.0, one file for each part.

use serde_json::{Value, json};
use without_prejudice::{
    i18n::Language,
    on_day::Edition,
    state::{Embed, Page, PageKind},
};

use crate::{heights::Heights, pages::title_of};

/// The file of a part under the site's root.
pub(crate) fn file(embed: Embed, language: Language) -> String {
    let language = PageKind::Story.path(language);
    format!("{language}oembed/{}.json", embed.name())
}

/// The part as a frame that works without any script.
pub(crate) fn oembed(page: &Page, embed: Embed, edition: &Edition, heights: &Heights) -> Value {
    let title = title_of(page, edition);
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": edition.words.site.brand,
        "provider_url": page.root,
        "cache_age": 86_400,
        "html": snippet(page, embed, &title, heights),
        "width": 640,
        "height": heights.usual(page.language, page.kind, embed),
    })
}

/// The code of a frame that suits a phone and a column without any script. `assets/share.js` writes the same.
pub(crate) fn snippet(page: &Page, embed: Embed, title: &str, heights: &Heights) -> String {
    let Page { language, kind, .. } = *page;
    let source = format!("{}{}", page.root, embed.path(kind, language));
    let class = format!("without-prejudice-{}-{}", language.tag(), embed.name());
    let height = heights.usual(language, kind, embed);
    let rules = heights.rules(language, kind, embed, &class);
    format!(
        r#"<iframe src="{}" title="{}" class="{class}" width="100%" height="{height}" loading="lazy" style="border:0"></iframe>
<style>{rules}</style>"#,
        escaped(&source),
        escaped(title),
    )
}

/// A value of an attribute.
pub(crate) fn escaped(text: &str) -> String {
    (text.replace('&', "&amp;").replace('"', "&quot;")).replace('<', "&lt;")
}
