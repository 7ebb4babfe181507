//! The whole page by the Tab key: every stop is seen, the order is that of the page, and nothing holds the focus.

use serde_json::json;

use crate::driver::Browser;
use crate::hand::Key;
use crate::page::{Page, READY};
use crate::site::Wasm;

/// The element that has the focus, and what is wrong with it; `null` where the focus has left the page. What scrolls
/// or opens is waited for.
const STOP: &str = "new Promise(done => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return done(null);
    const name = stop.localName + (stop.id && '#' + stop.id) + (stop.className && '.' + stop.className) + ' ' + stop.textContent.trim().slice(0, 40);
    const seen = stop.closest('label') ?? stop;
    const isSeen = ({ left, top, width, height }) => {
        const x = left + width / 2, y = top + height / 2;
        if (width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
        const there = document.elementFromPoint(x, y);
        return seen.contains(there) || there?.contains(seen);
    };
    // The first was called before the focus came: its place in the page says whether this one follows.
    const before = window.before;
    const follows = !before?.isConnected || Boolean(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== window.isBackward;
    // After the first stop, some browsers go on with the last.
    window.first ??= stop;
    if (before && stop === window.first) return done(null);
    let frames = 0;
    const look = () => {
        const wrong = [...seen.getClientRects()].some(isSeen) ? '' : 'is not seen';
        if (wrong && (frames += 1) < 60) return requestAnimationFrame(look);
        window.before = stop;
        done([name, wrong || (follows ? '' : 'is out of order')]);
    };
    look();
})";

/// More stops than any page has: whoever walks as many is trapped.
const MANY: usize = 400;

/// Walks through the page from its beginning or from its end, and gives the number of stops.
fn walk(browser: &Browser, keys: &[Key], at: &str) -> usize {
    let is_backward = keys.len() > 1;
    browser.value(&format!(
        "(window.before = window.first = null, window.isBackward = {is_backward}, document.activeElement.blur())"
    ));
    for stops in 0..MANY {
        browser.press_all(keys);
        let stop = browser.value(STOP);
        if stop.is_null() {
            return stops;
        }
        assert_eq!(stop[1], json!(""), "{at}, stop {stops}: {}", stop[0]);
    }
    panic!("{at}: the focus does not leave the page within {MANY} stops");
}

#[test]
fn every_stop_of_the_story_is_seen_in_both_directions_and_they_are_few() {
    let page = Page::closed(Wasm::Served);
    for (path, width, height) in [("/", 1280, 800), ("/es/", 320, 640)] {
        page.browser.set_size(width, height);
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        let at = format!("{path} at {width} × {height}");
        let forward = walk(&page.browser, &[Key::Tab], &at);
        assert!((50..=120).contains(&forward), "{at}: {forward} stops");
        walk(
            &page.browser,
            &[Key::Shift, Key::Tab],
            &format!("{at}, backward"),
        );
    }
}

#[test]
fn every_stop_of_a_part_is_seen_and_the_first_leads_past_all_others() {
    let page = Page::closed(Wasm::Served);
    let browser = &page.browser;
    for part in [
        "card",
        "lanes",
        "parties",
        "timeline",
        "dismissal",
        "paths",
        "accounts",
        "statement",
        "story",
    ] {
        browser.set_size(320, 640);
        browser.goto(&page.site.url(&format!("/embed/{part}/")));
        browser.wait_until(READY);
        assert!(walk(browser, &[Key::Tab], part) > 1, "{part}");
        browser.value("document.activeElement.blur()");
        browser.press(Key::Tab);
        browser.press(Key::Enter);
        browser.wait_until("document.activeElement.id === 'part-end'");
        browser.press(Key::Tab);
        // In a window of its own the first stop follows the last.
        browser.wait_until(
            "[document.body, document.querySelector('.skip')].includes(document.activeElement)",
        );
    }
    page.assert_console_is_silent();
}

#[test]
fn the_second_stop_leads_to_the_contents() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.press(Key::Tab);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_until("location.hash === '#contents'");
    browser.press(Key::Tab);
    browser.wait_until("document.getElementById('contents').contains(document.activeElement)");
}

#[test]
fn the_number_of_a_source_leads_to_its_entry_and_back_to_where_it_was_cited() {
    let page = Page::ready("/");
    let browser = &page.browser;
    let number = "[...document.querySelectorAll('#clock a[href^=\"#source-\"], #dismissal a[href^=\"#source-\"]')].find(link => link.checkVisibility())";
    browser.value(&format!("window.number = {number}, number.focus(), true"));
    assert!(browser.is("/^Source [0-9]+$/.test(number.ariaLabel)"));
    browser.press(Key::Enter);
    browser.wait_until("document.activeElement === document.getElementById(number.hash.slice(1))");
    browser.wait_until("document.querySelector('.back-to-citation button').checkVisibility()");
    let is_back = "document.activeElement.matches('.back-to-citation button')";
    for _ in 0..3 {
        if !browser.is(is_back) {
            browser.press(Key::Tab);
        }
    }
    assert!(browser.is(is_back), "the way back follows the entry");
    browser.press(Key::Enter);
    browser.wait_until("document.activeElement === number");
    assert!(browser.is("!document.querySelector('.back-to-citation button').checkVisibility()"));
    page.assert_console_is_silent();
}
