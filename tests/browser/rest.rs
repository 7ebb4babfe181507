//! A page at rest: how much a reader sees without touching anything, and that everything opens.

use crate::page::{Page, READY};
use crate::site::Wasm;

/// Words that are seen in `main`, and the height of the page.
const SEEN: &str = "(() => {
    const isSeen = (text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const inside = text.parentElement;
        return !inside.closest('.visually-hidden') && inside.checkVisibility({ visibilityProperty: true })
            && [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
    };
    const words = [];
    const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (isSeen(walk.currentNode)) words.push(walk.currentNode.data);
    return [words.join(' ').split(/\\s+/).filter(Boolean).length, document.documentElement.scrollHeight];
})()";

/// Page, width, words and height. The budget is 1,600 words on `/` and 1,900 elsewhere, and heights of 8,500 and
/// 15,000 on `/`, 9,500 and 17,000 elsewhere. Where it is not kept yet, this is what a page takes today.
const AT_REST: [(&str, u32, u64, u64); 6] = [
    ("/", 1280, 1_870, 9_950),
    ("/", 390, 1_870, 15_800),
    ("/latest/", 1280, 2_380, 11_700),
    ("/latest/", 390, 2_380, 18_400),
    ("/es/", 1280, 2_140, 10_550),
    ("/es/", 390, 2_140, 17_000),
];

#[test]
fn a_page_at_rest_shows_no_more_than_today() {
    let page = Page::closed(Wasm::Served);
    for (path, width, words, height) in AT_REST {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        page.browser.resize(width);
        let seen = page.browser.value(SEEN);
        let seen = [0, 1].map(|at| seen[at].as_u64().expect("a number"));
        assert!(
            seen[0] <= words && seen[1] <= height,
            "{path} at {width} px: {seen:?}"
        );
    }
}

#[test]
fn everything_opens_and_closes_at_once() {
    let page = Page::ready("/");
    let closed =
        "[...document.querySelectorAll('.page details')].filter(details => !details.open).length";
    page.browser.click(".open-all");
    page.browser.wait_until(&format!("{closed} === 0"));
    page.browser.click(".close-all");
    page.browser.wait_until(&format!("{closed} > 50"));
    page.assert_console_is_silent();
}

#[test]
fn a_link_to_what_is_folded_opens_it_and_leads_there() {
    for id in ["source-extra", "party-morrissey"] {
        let page = Page::ready("/latest/");
        page.browser.value(&format!("location.hash = {id:?}"));
        page.browser.wait_until(&format!(
            "(box => box.height > 0 && box.top >= 0 && box.top < innerHeight)(document.getElementById({id:?}).getBoundingClientRect())"
        ));
        page.assert_console_is_silent();
    }
}
