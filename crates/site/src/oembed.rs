//! What programs that embed pages by themselves ask for: oEmbed 1.0, one file for each part.

use serde_json::{Value, json};
use without_prejudice::{sections::section::CaseRef, state::{Embed, PageKind}, i18n::Language};

use crate::{heights::Heights, pages::Page};

/// The file of a part under the site's root.
pub(super) fn file(embed: Embed, language: Language) -> String {
    let language = PageKind::Story.path(language);
    format!("{language}oembed/{}.json", embed.name())
}

/// The part as a frame that works without any script.
pub(super) fn oembed(
    page: Page,
    embed: Embed,
    case: CaseRef,
    root: &str,
    heights: &Heights,
) -> Value {
    let title = page.title(case);
    let height = heights.usual(page.language, page.stop, embed);
    let source = format!("{root}{}", embed.path(page.stop, page.language));
    let html = format!(
        r#"<iframe src="{}" title="{}" width="100%" height="{height}" loading="lazy" style="border:0"></iframe>"#,
        escaped(&source),
        escaped(&title),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Without Prejudice",
        "provider_url": root,
        "cache_age": 86_400,
        "html": html,
        "width": 640,
        "height": height,
    })
}

/// A value of an attribute.
pub(super) fn escaped(text: &str) -> String {
    (text.replace('&', "&amp;").replace('"', "&quot;")).replace('<', "&lt;")
}
