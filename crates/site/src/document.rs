//! One whole HTML document: the head, and the app in the body.

use std::collections::BTreeSet;

use futures::executor::block_on;
use yew::{LocalServerRenderer, prelude::*};
use record::{Holds, Packed};
use without_prejudice::{static_shell::{After, AfterEmbed, AfterEmbedProps, AfterProps, AroundProps, Before, BeforeEmbed, share::ShareFiles}, app::{App, AppProps, Edge}, sections::section::CaseRef, state::{Embed, PageKind, ViewState}, i18n::Language};

use crate::Terms;

/// Where the site's shared files are, as a page refers to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The site's root, with a slash at its end.
    pub root: String,
    pub style: String,
    pub theme: String,
    pub icon: String,
    pub boot: String,
    pub story: String,
    pub frame: String,
    pub colours: String,
    pub share: String,
    pub heights: String,
    pub js: String,
    pub wasm: String,
    pub data: Data,
}

/// What the pages of a language load to come alive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    pub words: String,
    pub whole: Packed<String>,
    /// For parts that hold less.
    pub lean: Vec<(Holds, Packed<String>)>,
}

impl Data {
    /// The files of a page, in the order in which the Wasm takes them.
    fn files(&self, embed: Option<Embed>) -> [&str; 3] {
        let holds = embed.and_then(Embed::holds);
        let lean = (self.lean.iter()).find(|(kept, _)| Some(*kept) == holds);
        let Packed { story, law } = lean.map_or(&self.whole, |(_, lean)| lean);
        [&self.words, law, story]
    }
}

/// What a page says of itself to search engines and to those who share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub language: Language,
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
    address: Address,
    /// Whether the page comes alive.
    alive: bool,
}

#[component]
fn HeadElements(
    HeadProps {
        head,
        address,
        alive,
    }: &HeadProps,
) -> Html {
    let at = |file: &str| format!("{}{file}", address.root);
    let files = address.data.files(head.embed).map(at).join(" ");
    html! {
        <>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ &head.title }</title>
            <meta name="description" content={head.description.clone()} />
            <meta name="color-scheme" content="light dark" />
            if head.embed.is_some() {
                <meta name="robots" content="noindex, indexifembedded" />
                <meta name="responsive-embedded-sizing" />
                // Every link leads out of the frame: the way back is the page's around it.
                <base target="_blank" />
            }
            if let Some(path) = &head.canonical {
                <link rel="canonical" href={at(path)} />
                <meta property="og:type" content="article" />
                <meta property="og:site_name" content="Without Prejudice" />
                <meta property="og:title" content={head.title.clone()} />
                <meta property="og:description" content={head.description.clone()} />
                <meta property="og:locale" content={head.language.locale()} />
                for other in head.alternates.iter().filter(|other| other.language != head.language) {
                    <meta property="og:locale:alternate" content={other.language.locale()} />
                }
                for page in &head.alternates {
                    <link rel="alternate" hreflang={page.language.tag()} href={at(&page.path)} />
                }
                // Readers of this element do not resolve it: only a whole address is of use.
                if address.root.contains("://") {
                    <meta property="og:url" content={at(path)} />
                }
            } else {
                <meta name="robots" content="noindex" />
            }
            if let Some(path) = &head.oembed {
                <link rel="alternate" type="application/json+oembed" href={at(path)} title={head.title.clone()} />
            }
            <link rel="icon" href={at(&address.icon)} type="image/svg+xml" />
            <link rel="stylesheet" href={at(&address.style)} />
            if *alive {
                // It follows the bar: half of one would shift where the rest of it comes later.
                <link rel="expect" href="#today-title" blocking="render" />
            }
            if head.embed.is_none() {
                <script src={at(&address.theme)}></script>
            }
            if *alive {
                if head.embed.is_some() {
                    <script src={at(&address.frame)} data-colours={at(&address.colours)}></script>
                } else {
                    <script defer=true src={at(&address.story)}></script>
                }
                <script
                    type="module"
                    src={at(&address.boot)}
                    data-js={at(&address.js)}
                    data-wasm={at(&address.wasm)}
                    data-files={files}
                ></script>
            }
        </>
    }
}

/// A page of the story, complete and ready to hydrate.
pub fn render(
    case: CaseRef,
    state: &ViewState,
    head: &Head,
    address: &Address,
    terms: &Terms,
) -> String {
    let body = app(case, state, &address.root);
    let due = case.heading().stale_from;
    let due = due.map_or_else(String::new, |day| format!(r#" data-stale-from="{day}""#));
    let part = state.embed.map_or_else(String::new, |embed| {
        format!(r#" data-embed="{}""#, embed.name())
    });
    let attributes = format!(
        r#" data-app="static" data-page="{}" data-page-day="{}" data-as-of="{}" data-root="{}"{due}{part}"#,
        state.stop.name(),
        state.page_day,
        state.as_of,
        address.root
    );
    let around = AroundProps {
        case: placed(case, state, &address.root),
        language: state.language,
        day: state.page_day,
        root: address.root.clone(),
    };
    let at = |file: &str| format!("{}{file}", address.root);
    let (before, after) = match state.embed {
        None => (
            rendered::<Before>(around.clone(), false),
            rendered::<After>(
                AfterProps {
                    around,
                    share: ShareFiles {
                        script: at(&address.share),
                        heights: at(&address.heights),
                    },
                },
                false,
            ),
        ),
        Some(embed) => (
            rendered::<BeforeEmbed>(around.clone(), false),
            rendered::<AfterEmbed>(
                AfterEmbedProps {
                    around,
                    cited: cited(&body),
                    terms: terms.opened(case, state.language, embed).to_vec(),
                },
                false,
            ),
        ),
    };
    let body = format!("<div class=\"page\">{before}<div id=\"app\">{body}</div>{after}</div>");
    document(head, address, &attributes, true, &body)
}

/// What comes alive of a page.
pub(super) fn app(case: CaseRef, state: &ViewState, root: &str) -> String {
    let props = AppProps {
        case: placed(case, state, root),
        root: root.to_owned(),
        state: state.clone(),
        edge: Edge::default(),
    };
    rendered::<App>(props, true)
}

/// What a part does not hold is on the story's pages.
fn placed(case: CaseRef, state: &ViewState, root: &str) -> CaseRef {
    match state.embed {
        Some(_) => case.away_from(root.to_owned() + &PageKind::Story.path(state.language)),
        None => case,
    }
}

/// How many sources a text links.
fn cited(html: &str) -> usize {
    let links = html.split("#source-").skip(1);
    let sources: BTreeSet<&str> = links.filter_map(|link| link.split('"').next()).collect();
    sources.len()
}

/// A page without any Wasm.
pub(super) fn render_still<Page>(head: &Head, address: &Address, props: Page::Properties) -> String
where
    Page: BaseComponent,
{
    document(head, address, "", false, &rendered::<Page>(props, false))
}

/// Rendered on this thread: pages are pressed side by side, each on a thread of the press.
fn rendered<Page: BaseComponent>(props: Page::Properties, hydratable: bool) -> String {
    let page = LocalServerRenderer::<Page>::with_props(props).hydratable(hydratable);
    block_on(page.render())
}

fn document(head: &Head, address: &Address, attributes: &str, alive: bool, body: &str) -> String {
    let language = head.language.tag();
    let props = HeadProps {
        head: head.clone(),
        address: address.clone(),
        alive,
    };
    let head = rendered::<HeadElements>(props, false);
    format!(
        "<!doctype html>\n<html lang=\"{language}\"{attributes}>\n<head>\n{head}\n</head>\n<body>\n\
         {body}\n</body>\n</html>\n"
    )
}
