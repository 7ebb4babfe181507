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
    let term = "#timeline button.term";
    let target = browser.text(&format!(
        "document.querySelector('{term}').getAttribute('popovertarget')"
    ));
    let open = format!("document.getElementById('{target}').matches(':popover-open')");
    assert!(!browser.is(&open));
    focus(browser, term);
    browser.press(Key::Enter);
    browser.wait_until(&open);
    browser.press(Key::Escape);
    browser.wait_until(&format!("!{open}"));
    let inline = format!("document.getElementById('{target}').checkVisibility()");
    assert!(browser.is(&inline), "closed, it stands in the list");
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
fn answers_stand_side_by_side_where_there_is_room_and_below_each_other_where_not() {
    let page = Page::ready("/latest/");
    let browser = &page.browser;
    let columns = "new Set([...document.querySelectorAll('#question-trigger .answers > li')]
        .map(answer => Math.round(answer.getBoundingClientRect().left))).size";
    for (width, fewest, most) in [(1280, 3, 4), (640, 2, 2), (390, 1, 1), (320, 1, 1)] {
        browser.set_width(width);
        browser.wait_until(&format!("{columns} >= {fewest} && {columns} <= {most}"));
    }
}
