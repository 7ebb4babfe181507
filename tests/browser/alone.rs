//! A test that shares its browser with others meets nothing of what they did.

use serde_json::{Value, json};

use crate::driver::{Browser, Scheme};
use crate::hand::Key;
use crate::site::{Site, Wasm};

const STATE: &str = "[
    document.cookie, localStorage.length, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
    globalThis.left ?? null, history.length, document.hasFocus(),
]";

fn state(site: &Site) -> (Value, Vec<String>) {
    let browser = Browser::start();
    browser.goto(&site.url("/404.html"));
    // Held keys would be with this one.
    browser
        .value("void addEventListener('keydown', event => { globalThis.shift = event.shiftKey; })");
    browser.press(Key::Home);
    assert!(browser.is("globalThis.shift === false"));
    (browser.value(STATE), browser.console())
}

#[test]
fn nothing_that_one_test_does_reaches_the_next() {
    let site = Site::serve(Wasm::Served);
    let before = state(&site);
    for _ in 0..3 {
        let browser = Browser::without_scripts();
        browser.before_every_page("globalThis.left = 1");
        browser.goto(&site.url("/404.html"));
        browser.value("void (document.cookie = 'left=1', localStorage.setItem('left', '1'), console.error('left'))");
        browser.set_width(333);
        browser.prefer(Scheme::Dark);
        browser.slow_down(2);
        let shift = json!({ "type": "key", "id": "keyboard", "actions": [{ "type": "keyDown", "value": "\u{E008}" }] });
        browser.post("actions", &json!({ "actions": [shift] }));
    }
    assert_eq!(state(&site), before);
}

#[test]
fn after_a_browser_that_died_there_is_another() {
    let site = Site::serve(Wasm::Served);
    let browser = Browser::start();
    browser.goto(&site.url("/404.html"));
    browser.end();
    drop(browser);
    let browser = Browser::start();
    browser.goto(&site.url("/404.html"));
    assert!(browser.is("document.body"));
}
