//! What remains when the Wasm cannot run: all of the story.

use std::sync::LazyLock;

use serde_json::json;

use crate::hand::Key;
use crate::page::{FAILED, Page};
use crate::site::Wasm;
use crate::start::{LIVING, assert_same};

/// What a page loads to come alive, beside the Wasm.
const DATA: [&str; 3] = ["words-", "law-", "record-"];

#[test]
fn without_the_wasm_file_the_page_keeps_every_word() {
    assert_page_survives(Wasm::Missing);
}

#[test]
fn where_a_policy_forbids_wasm_the_page_keeps_every_word() {
    assert_page_survives(Wasm::Refused);
}

#[test]
fn with_half_of_its_data_the_page_keeps_every_word() {
    for what in DATA {
        assert_page_survives(Wasm::Starved(what));
    }
}

#[test]
fn with_one_bit_changed_in_what_it_loads_the_page_keeps_every_word() {
    for what in ["web-", "words-", "law-", "record-"] {
        assert_page_survives(Wasm::Altered(what));
    }
}

#[test]
fn when_the_wasm_dies_after_coming_alive_the_served_page_comes_back() {
    let page = Page::ready("/");
    let browser = &page.browser;
    let served = browser.text(LIVING);
    let day = "document.querySelector('.date-nav-day').textContent";
    let first = browser.text(day);
    // The developments of another day can't be put in, and a panic is a trap; the date has moved by then,
    // and the reader has just made a choice.
    browser.value(
        "(() => {
            globalThis.traps = [];
            addEventListener('error', ({ error }) => traps.push(error instanceof WebAssembly.RuntimeError), true);
            const insert = Node.prototype.insertBefore;
            Node.prototype.insertBefore = function (...those) {
                if (!this.closest?.('#timeline')) return insert.apply(this, those);
                globalThis.dayThen = document.querySelector('.date-nav-day').textContent;
                document.querySelector('#dismissal fieldset input:not(:checked)').checked = true;
                globalThis.choice = document.querySelector('#dismissal fieldset input:checked').id;
                throw new Error('no room');
            };
        })()",
    );
    browser.click(".step-later");
    browser.wait_until(FAILED);
    browser.settle();
    assert_eq!(browser.value("traps"), json!([true]));
    assert_ne!(browser.text("dayThen"), first, "the page was half drawn");
    // The bar's script marks a bar that is walked with, whoever drew it.
    let back = browser.text(LIVING).replace(" data-moving=\"\"", "");
    assert_same("/", &served, &back);
    let is_kept = "document.getElementById(choice).checked && choice === 'side-with'";
    assert!(browser.is(is_kept), "the reader's choice stays");
}

#[test]
fn what_the_reader_did_is_kept_when_the_wasm_fails() {
    let page = Page::open("/", Wasm::Missing);
    let browser = &page.browser;
    let radio = "document.querySelector('#dismissal fieldset input[type=radio]:checked')";
    browser.value(&format!("{radio}.focus()"));
    browser.press(Key::ArrowRight);
    let choice = browser.text(&format!("{radio}.id"));
    browser.wait_until(FAILED);
    browser.settle();
    assert_eq!(browser.text(&format!("{radio}.id")), choice);
    assert_eq!(
        browser.text("document.activeElement.id"),
        choice,
        "the focus is where it was"
    );
}

/// A browser that translates a page: it says so at the root, and puts every text into elements of its own.
const TRANSLATE: &str = "(() => {
    document.documentElement.lang = 'uk';
    document.documentElement.classList.add('translated-ltr');
    const texts = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
        if (!text.data.trim() || text.parentElement.closest('svg, script, style')) continue;
        const font = document.createElement('font');
        font.textContent = text.data;
        text.replaceWith(font);
    }
})()";

#[test]
fn a_page_that_the_browser_translates_steps_back_to_its_day() {
    let page = Page::ready("/");
    let browser = &page.browser;
    let day = browser.text("document.documentElement.dataset.asOf");
    browser.click(".step-later");
    browser.wait_until(&format!(
        "document.documentElement.dataset.asOf !== {day:?} && location.pathname !== '/'"
    ));
    browser.value(TRANSLATE);
    browser.wait_until(FAILED);
    assert_eq!(browser.text("document.documentElement.dataset.asOf"), day);
    assert_eq!(browser.text("location.pathname"), "/");
    let shown = browser.text("document.querySelector('.date-nav-day').textContent");
    assert!(shown.starts_with("21 April 2023"), "{shown}");
    // The links lead from day to day.
    browser.click(".step-later");
    browser.wait_until(
        "location.pathname.startsWith('/on/') && document.documentElement.dataset.page === 'on'",
    );
}

#[test]
fn a_page_that_is_translated_before_it_comes_alive_stays_as_it_is() {
    let page = Page::open("/", Wasm::Held);
    let browser = &page.browser;
    browser.wait_until("document.querySelector('main')");
    browser.value(TRANSLATE);
    page.site.release();
    browser.wait_until(FAILED);
    assert!(browser.is("document.querySelectorAll('main font').length > 1000"));
}

#[test]
fn a_page_that_another_script_replaces_is_not_said_to_be_alive() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.click(".step-later");
    browser.wait_until("location.pathname.startsWith('/on/')");
    browser.value(
        "(app => { app.innerHTML = app.innerHTML; return true; })(document.getElementById('app'))",
    );
    browser.wait_until(FAILED);
    // What stands there is of the day that the page names, and its links lead.
    assert!(browser.is("document.querySelector('.date-nav-day').textContent.startsWith('31 May 2023')
        && document.documentElement.dataset.asOf === '2023-05-31' && location.pathname === '/on/2023-05-31/'"));
    browser.click(".step-later");
    browser.wait_until(
        "document.documentElement.dataset.page === 'on' && document.documentElement.dataset.pageDay > '2023-05-31'",
    );
}

/// What a reader without JavaScript reads, the same for all tests.
fn plain_words() -> &'static str {
    static WORDS: LazyLock<String> = LazyLock::new(|| {
        let plain = Page::without_scripts("/");
        let words = plain.words();
        assert!(words.len() > 1000, "the story is there without scripts");
        assert!(
            !note_is_visible(&plain),
            "no controls are missed where none were promised"
        );
        words
    });
    &WORDS
}

fn assert_page_survives(wasm: Wasm) {
    // Before this test has a browser, since it may take one.
    let expected = plain_words();
    let page = Page::open("/", wasm);
    page.browser.wait_until(FAILED);
    page.browser.settle();
    assert_eq!(page.words(), expected);
    assert!(
        note_is_visible(&page),
        "a quiet line says which controls are missing"
    );
}

fn note_is_visible(page: &Page) -> bool {
    page.browser.is("[...document.querySelectorAll('.app-note')].some(note => note.checkVisibility() && note.innerText.trim())")
}
