//! How high the parts are: what is offered to hosts is what a browser finds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use site::{Heights, WIDTHS, page_kind};
use without_prejudice::{
    i18n::Language,
    state::{Embed, PageKind},
};

use crate::page::Page;
use crate::site::Wasm;

const HEIGHT: &str = "Math.ceil(document.querySelector('.page').getBoundingClientRect().height)";

/// The letters are there, and those of the tests.
pub(crate) const LETTERS: &str = "document.fonts.ready.then(fonts => [...fonts].some(({ family, status }) => /Test Sans/.test(family) && status === 'loaded'))";

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/embed-heights.toml")
}

/// Of parts asleep, which are as high as those awake: `asleep` sees to that.
fn measured() -> Heights {
    let page = Page::closed(Wasm::InTestLetters);
    let kinds = Language::ALL
        .into_iter()
        .flat_map(|language| [PageKind::Story, PageKind::Latest].map(|stop| (language, stop)));
    let of_kind = |(language, stop)| {
        let parts = Embed::ALL.map(|embed| {
            let path = format!("/{}", embed.path(stop, language));
            page.browser.goto(&page.site.url(&path));
            page.browser.wait_until(LETTERS);
            let heights = WIDTHS.map(|width| {
                page.browser.resize(width);
                let height = page.browser.value(HEIGHT).as_u64();
                height
                    .and_then(|height| u32::try_from(height).ok())
                    .expect("a height")
            });
            (embed.name().to_owned(), heights)
        });
        (page_kind(language, stop), BTreeMap::from(parts))
    };
    Heights(kinds.map(of_kind).collect())
}

#[test]
#[ignore = "a measurement: `cargo xtask heights` runs it"]
fn write_what_is_measured() {
    let table = toml::to_string(&measured()).expect("numbers can be written");
    let head = "# Heights of the parts for other people's pages in CSS pixels, at widths of 320, 480, 640 and 900.\n\
                # Written by `cargo xtask heights`.\n\n";
    fs::write(file(), head.to_owned() + &table).expect("written");
}

#[test]
fn the_heights_that_are_offered_are_within_five_percent() {
    let offered = fs::read_to_string(file()).expect("`cargo xtask heights` writes it");
    let offered: Heights = toml::from_str(&offered).expect("it is as it was written");
    for (kind, parts) in measured().0 {
        for (part, found) in parts {
            for (offered, found) in offered.0[&kind][&part].into_iter().zip(found) {
                let apart = offered.abs_diff(found) * 20;
                assert!(
                    apart <= found,
                    "{kind} {part}: {offered} is offered, {found} found"
                );
            }
        }
    }
}
