//! How high the parts are as they open: an article has room for their gist, on every day of the record.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use authoring::read::read;
use record::Day;
use site::{WIDTHS, render};
use tempfile::TempDir;
use without_prejudice::{
    i18n::Language,
    on_day::Edition,
    state::{Embed, Page as Served, PageKind},
};

use crate::built::built_site;
use crate::files::shared_files;
use crate::page::Page;
use crate::site::Wasm;

/// The heights of a document at every width.
const HEIGHTS: &str = "(async () => {
    const text = await (await fetch('PATH')).text();
    const part = new DOMParser().parseFromString(text, 'text/html');
    const page = document.documentElement;
    page.dataset.embed = part.documentElement.dataset.embed;
    page.lang = part.documentElement.lang;
    document.body.replaceChildren(...part.body.childNodes);
    // The letters are asked for once there is something to write.
    if (document.body.offsetHeight) await document.fonts.ready;
    return [WIDTHS].map(width => {
        page.style.width = `${width}px`;
        return Math.ceil(document.querySelector('.page').getBoundingClientRect().height);
    });
})()";

/// The least and the most that a part may take at a width.
const fn bounds(embed: Embed, width: u32) -> (u64, u64) {
    match (embed, width) {
        (Embed::Card, 640) => (260, 420),
        (Embed::Card, _) => (0, if width < 640 { 620 } else { 420 }),
        _ => (0, if width < 640 { 1_000 } else { 720 }),
    }
}

fn assets() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"))
}

/// A part as it would be served on a day.
fn served_on(day: Day, embed: Embed, edition: &Arc<Edition>, language: Language) -> String {
    let page = Arc::new(Served {
        language,
        kind: PageKind::Latest,
        embed: Some(embed),
        day,
        root: "/".to_owned(),
    });
    render(&page, edition, &shared_files()).expect("the day has an answer")
}

/// A folder with the style sheet of the built site and a page without content.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let mut files = fs::read_dir(built_site()).expect("the site is built");
    let style = files.find_map(|file| {
        let name = file.expect("readable").file_name().into_string().ok()?;
        let is_style = Path::new(&name).extension().is_some_and(|end| end == "css");
        (is_style && name.starts_with("part-")).then_some(name)
    });
    let style = style.expect("it has a style sheet");
    fs::copy(built_site().join(&style), folder.path().join(&style)).expect("copied");
    let html = format!("<!doctype html><link rel=\"stylesheet\" href=\"/{style}\"><body>");
    fs::write(folder.path().join("index.html"), html).expect("written");
    folder
}

fn no_part_is_higher_on_any_day(language: Language) {
    let editions = read(
        &assets().join("cases/state-v-baldwin"),
        &assets().join("law"),
    );
    let editions = editions.expect("the record holds");
    let edition = site::edition(&editions, language, assets()).expect("the words are complete");
    let folder = folder();
    let page = Page::in_folder(folder.path(), Wasm::InTestLetters);
    page.browser.goto(&page.site.url("/"));
    let heights = HEIGHTS.replace("PATH", "/part.html");
    let heights = heights.replace("WIDTHS", &WIDTHS.map(|width| width.to_string()).join(","));
    let mut wrong = Vec::new();
    for embed in Embed::ALL {
        for day in edition.record.days() {
            let html = served_on(day, embed, &edition, language);
            fs::write(folder.path().join("part.html"), html).expect("written");
            let found = page.browser.value(&heights);
            for (index, width) in WIDTHS.into_iter().enumerate() {
                let height = found[index].as_u64().expect("a height");
                let (least, most) = bounds(embed, width);
                if height < least || height > most {
                    wrong.push(format!("{} on {day} at {width}: {height}", embed.name()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_part_is_higher_than_an_article_has_room_for_on_any_day() {
    no_part_is_higher_on_any_day(Language::En);
}

#[test]
fn no_part_is_higher_than_that_in_spanish() {
    no_part_is_higher_on_any_day(Language::Es);
}
