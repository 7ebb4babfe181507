//! How the page comes alive, and that nothing is lost or changed by it.

use crate::hand::Key;
use crate::page::{Page, READY};
use crate::site::Wasm;

const STATUS: &str = "document.documentElement.dataset.app";

#[test]
fn the_page_is_served_static_and_becomes_ready() {
    let page = Page::open("/", Wasm::Held);
    assert_eq!(page.browser.text(STATUS), "static");
    page.site.release();
    // By itself, untouched.
    page.browser.wait_until(&format!("{STATUS} === 'ready'"));
}

#[test]
fn the_page_carries_the_storys_own_day_and_one_main_heading() {
    let page = Page::ready("/");
    let day = |name: &str| {
        page.browser
            .text(&format!("document.documentElement.dataset.{name}"))
    };
    assert_eq!(
        (day("asOf").as_str(), day("pageDay").as_str()),
        ("2023-04-21", "2023-04-21")
    );
    assert_eq!(
        page.browser.value("document.querySelectorAll('h1').length"),
        1
    );
    assert_eq!(
        page.browser
            .value("document.querySelectorAll('main').length"),
        1
    );
}

#[test]
fn nothing_is_said_on_the_console() {
    let page = Page::ready("/");
    page.assert_console_is_silent();
}

#[test]
fn the_living_page_is_the_served_page_to_the_letter() {
    assert_living_is_served(&Page::ready("/"));
}

pub(crate) fn assert_living_is_served(page: &Page) {
    let path = page.browser.text("location.pathname");
    assert_same(
        &path,
        &page.browser.text(SERVED),
        &page.browser.text(LIVING),
    );
}

pub(crate) fn assert_same(path: &str, served: &str, living: &str) {
    let at = served.bytes().zip(living.bytes()).position(|(a, b)| a != b);
    let at = at.unwrap_or(served.len().min(living.len()));
    assert!(
        served == living,
        "at {path} they part after {at} bytes:\n served: …{}\n living: …{}",
        around(served, at),
        around(living, at)
    );
}

#[test]
fn what_the_reader_did_before_the_wasm_came_stays_done() {
    let page = Page::open("/", Wasm::Held);
    let browser = &page.browser;
    browser
        .value("document.querySelector('#dismissal fieldset input[type=radio]:checked').focus()");
    browser.press(Key::ArrowRight);
    let chosen = "document.querySelector('#dismissal fieldset input[type=radio]:checked').id";
    let choice = browser.text(chosen);
    let place = browser
        .value("[...document.querySelectorAll('#app details')].findIndex(d => !d.open && d.checkVisibility())");
    assert_ne!(place, -1, "the page has something that can be opened");
    browser.value(&format!(
        "document.querySelectorAll('#app details')[{place}].querySelector('summary').focus()"
    ));
    browser.press(Key::Enter);
    let opened = format!("document.querySelectorAll('#app details')[{place}].open");
    assert!(browser.is(&opened), "Enter opens the details");
    page.site.wait_for_request(".wasm");
    page.site.release();
    browser.wait_until(READY);
    browser.settle();
    assert_eq!(
        browser.text(chosen),
        choice,
        "the choice of the reader is kept"
    );
    assert!(browser.is(&opened), "what the reader opened stays open");
    page.assert_console_is_silent();
}

#[test]
fn the_page_is_readable_after_three_requests() {
    let page = Page::ready("/");
    // What the browser must have before it paints; the rest waits until it is idle.
    let blocking = "performance.getEntriesByType('resource')\
                    .filter(entry => entry.renderBlockingStatus === 'blocking')\
                    .map(entry => entry.name.split('/').pop().split('-')[0]).sort().join()";
    assert_eq!(page.browser.text(blocking), "style,theme");
}

#[test]
fn the_wasm_is_fetched_once_and_from_nowhere_else() {
    let page = Page::ready("/");
    assert_eq!(page.site.requests(".wasm"), 1);
    // Words, law and record.
    assert_eq!(page.site.requests(".bin"), 3);
    let foreign = "performance.getEntriesByType('resource').map(entry => entry.name)
        .filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))";
    assert_eq!(page.browser.value(foreign), serde_json::json!([]));
}

/// Comments are Yew's own marks for hydration, which takes them away.
pub(crate) const LIVING: &str = "(() => {
    const app = document.querySelector('#app').cloneNode(true);
    const comments = document.createTreeWalker(app, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    return app.outerHTML;
})()";

const SERVED: &str = "fetch(location.pathname).then(answer => answer.text()).then(text => {
    const served = new DOMParser().parseFromString(text, 'text/html');
    const app = served.querySelector('#app');
    const comments = served.createTreeWalker(app, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    return app.outerHTML;
})";

fn around(text: &str, at: usize) -> String {
    let from = text.floor_char_boundary(at.saturating_sub(60));
    text[from..].chars().take(160).collect()
}

#[test]
fn a_record_that_nobody_has_read_for_long_says_so() {
    let page = Page::closed(Wasm::Served);
    let browser = &page.browser;
    browser.before_every_page(
        "Date.now = () => Date.parse(document.documentElement.dataset.staleFrom)
             + (location.hash === '#late' ? 0 : -1)",
    );
    let shown = "getComputedStyle(document.querySelector('.stale')).display !== 'none'";
    for path in ["/", "/es/", "/embed/dismissal/"] {
        browser.goto(&page.site.url(path));
        assert!(!browser.is(shown), "{path}: it was read lately");
        browser.goto("about:blank");
        browser.goto(&page.site.url(&format!("{path}#late")));
        assert!(browser.is(shown), "{path}: its time is over");
    }
}
