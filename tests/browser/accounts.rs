//! Chains and definitions open without any help from scripts, by mouse and by keyboard.

use crate::page::Page;
use crate::{driver::Browser, hand::Key};

const CHAIN: &str = "#timeline details.chain";

fn focus(browser: &Browser, selector: &str) {
    browser.value(&format!("document.querySelector({selector:?}).focus()"));
}

fn assert_a_chain_opens(browser: &Browser) {
    assert!(!browser.is(&format!("document.querySelector('{CHAIN}').open")));
    focus(browser, &format!("{CHAIN} summary"));
    browser.press(Key::Enter);
    browser.wait_until(&format!("document.querySelector('{CHAIN}').open"));
    browser.wait_until(&format!(
        "document.querySelector('{CHAIN} .claims').checkVisibility()"
    ));
}

fn assert_a_definition_opens(browser: &Browser) {
    let term = "#dismissal .misreadings button.term";
    let target = browser.text(&format!(
        "document.querySelector('{term}').getAttribute('popovertarget')"
    ));
    let open = format!("document.getElementById('{target}').matches(':popover-open')");
    assert!(!browser.is(&open));
    focus(browser, term);
    browser.press(Key::Enter);
    browser.wait_until(&open);
    let seen = format!(
        "(box => box.width > 100 && box.height > 40 && box.top >= 0 && box.bottom <= innerHeight)
            (document.getElementById('{target}').getBoundingClientRect())
        && document.getElementById('{target}').checkVisibility({{ contentVisibilityAuto: true }})"
    );
    browser.wait_until(&seen);
    browser.press(Key::Escape);
    browser.wait_until(&format!("!{open}"));
    focus(browser, "#all-terms summary");
    browser.press(Key::Enter);
    let inline = format!("document.getElementById('{target}').checkVisibility()");
    browser.wait_until(&inline);
}

#[test]
fn a_chip_opens_its_chain_by_keyboard() {
    assert_a_chain_opens(&Page::ready("/").browser);
}

#[test]
fn a_chip_opens_its_chain_without_scripts() {
    assert_a_chain_opens(&Page::without_scripts("/").browser);
}

#[test]
fn a_word_of_the_law_opens_its_definition_by_keyboard() {
    assert_a_definition_opens(&Page::ready("/").browser);
}

#[test]
fn a_word_of_the_law_opens_its_definition_without_scripts() {
    assert_a_definition_opens(&Page::without_scripts("/").browser);
}

#[test]
fn an_answer_stands_beside_its_speaker_where_there_is_room_and_below_where_not() {
    let page = Page::ready("/latest/");
    let browser = &page.browser;
    let beside = "[...document.querySelectorAll('#question-trigger .answers > li')].map(answer =>
        answer.querySelector('.position').getBoundingClientRect().left
            > answer.querySelector('.who').getBoundingClientRect().left)";
    for (width, expected) in [(1280, true), (680, true), (390, false), (320, false)] {
        browser.set_width(width);
        browser.wait_until(&format!(
            "{beside}.length > 5 && {beside}.every(one => one === {expected})"
        ));
    }
}
