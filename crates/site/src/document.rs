//! One whole HTML document: the head, and the app in the body.

use std::{collections::BTreeSet, sync::Arc};

use futures::executor::block_on;
use record::{Case, Key, Term};
use without_prejudice::{
    frame::{Frame, FrameProps},
    i18n::Language,
    on_day::Edition,
    state::{Embed, Page},
    static_shell::{
        AfterPart, AfterPartProps, AfterStory, AfterStoryProps, AroundProps, BeforePart,
        BeforeStory, share::ShareFiles,
    },
};
use yew::{LocalServerRenderer, prelude::*};

use crate::{assets::Assets, data::Data, oembed::escaped, program::Program};

/// The files that the pages of a site share, and where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFiles {
    /// The site's root, with a slash at its end.
    pub root: String,
    pub program: Program,
    pub assets: Assets,
    pub heights: String,
    pub english: Data,
    pub spanish: Data,
}

impl SharedFiles {
    /// The address of a file under the site's root.
    fn at(&self, file: &str) -> String {
        format!("{}{file}", self.root)
    }

    const fn data(&self, language: Language) -> &Data {
        match language {
            Language::En => &self.english,
            Language::Es => &self.spanish,
        }
    }
}

/// What a page says of itself to search engines and to those who share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub language: Language,
    /// The name of the whole site.
    pub site_name: String,
    pub title: String,
    pub description: String,
    /// The page's canonical path under the root; `None` for pages that no one should find.
    pub canonical: Option<String>,
    /// The same page in every language, itself among them.
    pub alternates: Vec<Alternate>,
    /// The part that the page holds for other people's pages.
    pub embed: Option<Embed>,
    /// What programs that embed the page by themselves ask for, under the root.
    pub oembed: Option<String>,
}

/// A page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    pub language: Language,
    /// Under the root.
    pub path: String,
}

#[derive(Properties, PartialEq)]
struct HeadProps {
    head: Head,
    files: SharedFiles,
    /// Whether the page comes alive.
    alive: bool,
}

#[component]
fn HeadElements(HeadProps { head, files, alive }: &HeadProps) -> Html {
    html! {
        <>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ &head.title }</title>
            <meta name="description" content={head.description.clone()} />
            <meta name="color-scheme" content="light dark" />
            // No browser makes links of dates and numbers.
            <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
            if head.embed.is_some() {
                <meta name="robots" content="noindex, indexifembedded" />
                <meta name="responsive-embedded-sizing" content="" />
                // Links in a part open a tab of their own, so that the host's page stays.
                <base target="_blank" />
            }
            if let Some(path) = &head.canonical {
                { sharing(head, files, path) }
            } else {
                <meta name="robots" content="noindex" />
            }
            if let Some(path) = &head.oembed {
                <link rel="alternate" type="application/json+oembed" href={files.at(path)} title={head.title.clone()} />
            }
            <link rel="icon" href={files.at(&files.assets.icon)} type="image/svg+xml" />
            <link rel="stylesheet" href={files.at(style(head, files))} />
            if *alive {
                // It follows the bar, which would shift if the page were painted before all of it is there.
                <link rel="expect" href="#today-title" blocking="render" />
            }
            if head.embed.is_none() {
                <script src={files.at(&files.assets.theme)}></script>
            }
            if *alive {
                { scripts(head, files) }
            }
        </>
    }
}

/// The style sheet of the page.
fn style<'a>(head: &Head, files: &'a SharedFiles) -> &'a str {
    match head.embed {
        None => &files.assets.style,
        Some(_) => &files.assets.part_style,
    }
}

/// What search engines and those who share the page read.
fn sharing(head: &Head, files: &SharedFiles, canonical: &str) -> Html {
    let others = (head.alternates.iter()).filter(|other| other.language != head.language);
    html! {
        <>
            <link rel="canonical" href={files.at(canonical)} />
            <meta property="og:type" content="article" />
            <meta property="og:site_name" content={head.site_name.clone()} />
            <meta property="og:title" content={head.title.clone()} />
            <meta property="og:description" content={head.description.clone()} />
            <meta property="og:locale" content={head.language.locale()} />
            for other in others {
                <meta property="og:locale:alternate" content={other.language.locale()} />
            }
            for page in &head.alternates {
                <link rel="alternate" hreflang={page.language.tag()} href={files.at(&page.path)} />
            }
            // Readers of this element do not resolve it: only a whole address is of use.
            if files.root.contains("://") {
                <meta property="og:url" content={files.at(canonical)} />
            }
        </>
    }
}

fn scripts(head: &Head, files: &SharedFiles) -> Html {
    let SharedFiles {
        assets, program, ..
    } = files;
    let data = files.data(head.language).files();
    html! {
        <>
            if head.embed.is_some() {
                <script src={files.at(&assets.frame)} data-colours={files.at(&assets.colours)}></script>
            } else {
                <script defer=true src={files.at(&assets.story)}></script>
            }
            <script
                type="module"
                src={files.at(&assets.boot)}
                data-js={files.at(&program.js)}
                data-wasm={files.at(&program.wasm)}
                data-files={data.map(|file| files.at(file)).join(" ")}
            ></script>
        </>
    }
}

/// A page of the story, complete and ready to hydrate.
pub fn render(
    page: &Arc<Page>,
    edition: &Arc<Edition>,
    head: &Head,
    files: &SharedFiles,
) -> String {
    let around = AroundProps {
        edition: Arc::clone(edition),
        page: Arc::clone(page),
    };
    let app = rendered::<Frame>(
        FrameProps {
            edition: Arc::clone(edition),
            page: Arc::clone(page),
        },
        true,
    );
    let (before, after) = match page.embed {
        None => around_story(around, files),
        Some(embed) => around_part(around, embed, &app),
    };
    let body = format!("<div class=\"page\">{before}<div id=\"app\">{app}</div>{after}</div>");
    document(head, files, &attributes(page, &edition.record), true, &body)
}

/// The attributes of `html` that say what the page shows.
fn attributes(page: &Page, record: &Case) -> String {
    let stale_from = record.heading().stale_from;
    let stale_from = stale_from.map(|day| format!(r#" data-stale-from="{day}""#));
    let embed = page.embed;
    let embed = embed.map(|embed| format!(r#" data-embed="{}""#, embed.name()));
    format!(
        r#" data-app="static" data-language="{}" data-page="{}" data-page-day="{day}" data-as-of="{day}" data-root="{}"{}{}"#,
        page.language.tag(),
        page.kind.name(),
        escaped(&page.root),
        stale_from.unwrap_or_default(),
        embed.unwrap_or_default(),
        day = page.day,
    )
}

fn around_story(around: AroundProps, files: &SharedFiles) -> (String, String) {
    let after = AfterStoryProps {
        around: around.clone(),
        share: ShareFiles {
            script: files.at(&files.assets.share),
            heights: files.at(&files.heights),
        },
    };
    (
        rendered::<BeforeStory>(around, false),
        rendered::<AfterStory>(after, false),
    )
}

fn around_part(around: AroundProps, embed: Embed, app: &str) -> (String, String) {
    let after = AfterPartProps {
        around: around.clone(),
        cited: cited(app),
        terms: terms_for(embed, &around.edition.record),
    };
    (
        rendered::<BeforePart>(around, false),
        rendered::<AfterPart>(after, false),
    )
}

/// The definitions that a part carries: all of them, as another day may open any. The lanes and the card open none.
fn terms_for(embed: Embed, record: &Case) -> Vec<Key<Term>> {
    match embed {
        Embed::Card | Embed::Lanes => Vec::new(),
        _ => record.all().map(|(key, _)| key).collect(),
    }
}

/// How many sources a text links.
fn cited(html: &str) -> usize {
    let links = html.split("#source-").skip(1);
    let sources: BTreeSet<&str> = links.filter_map(|link| link.split('"').next()).collect();
    sources.len()
}

/// A page without any Wasm.
pub(crate) fn render_static<Contents: BaseComponent>(
    head: &Head,
    files: &SharedFiles,
    props: Contents::Properties,
) -> String {
    document(head, files, "", false, &rendered::<Contents>(props, false))
}

/// Rendered on this thread: the site renders a page on each of its threads.
fn rendered<Contents: BaseComponent>(props: Contents::Properties, hydratable: bool) -> String {
    let contents = LocalServerRenderer::<Contents>::with_props(props).hydratable(hydratable);
    block_on(contents.render())
}

fn document(head: &Head, files: &SharedFiles, attributes: &str, alive: bool, body: &str) -> String {
    let language = head.language.tag();
    let props = HeadProps {
        head: head.clone(),
        files: files.clone(),
        alive,
    };
    let head = rendered::<HeadElements>(props, false);
    format!(
        "<!doctype html>\n<html lang=\"{language}\"{attributes}>\n<head>\n{head}\n</head>\n<body>\n\
         {body}\n</body>\n</html>\n"
    )
}
