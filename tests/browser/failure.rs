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
