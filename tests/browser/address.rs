//! What the address may ask for, sensibly or not.

use crate::page::{Page, READY};
use crate::site::Wasm;

const IN_VIEW: &str = "(() => {
    const place = document.querySelector('article#event-2023-04-21-status-conference').getBoundingClientRect();
    return place.top >= 0 && place.top < innerHeight;
})()";

#[test]
fn a_link_to_a_development_shows_it_and_stays_there() {
    let page = Page::open("/#event-2023-04-21-status-conference", Wasm::Held);
    page.browser.wait_until(IN_VIEW);
    page.site.release();
    page.browser.wait_until(READY);
    page.browser.settle();
    assert!(
        page.browser.is(IN_VIEW),
        "the development is still in view once the page is alive"
    );
    assert_eq!(
        page.browser.text("location.hash"),
        "#event-2023-04-21-status-conference"
    );
    page.assert_console_is_silent();
}

#[test]
fn an_unknown_fragment_does_nothing_bad() {
    assert_page_is_as_usual("/#nonsense");
}

#[test]
fn a_fragment_that_is_no_name_at_all_does_nothing_bad() {
    assert_page_is_as_usual("/#%FF%00\"><script>");
}

#[test]
fn unknown_and_broken_query_values_do_nothing_bad() {
    assert_page_is_as_usual("/?as-of=2023-99-99&theme=purple&x=%FF");
}

fn assert_page_is_as_usual(path: &str) {
    let page = Page::ready(path);
    page.assert_console_is_silent();
    assert!(
        page.browser
            .is("document.querySelector('h1').innerText.trim()"),
        "the page has its heading"
    );
    assert!(
        page.browser
            .is("document.querySelector('#timeline article').checkVisibility()"),
        "and its timeline"
    );
    assert_eq!(
        page.browser
            .text("document.documentElement.dataset.pageDay"),
        "2023-04-21"
    );
}
