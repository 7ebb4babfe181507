//! What takes the focus gives it back, and nothing drops it.

use serde_json::json;

use crate::hand::Key;
use crate::page::Page;

const FOCUS: &str = "document.activeElement";
/// The first word of the law that is seen in the panel.
const WORD: &str =
    "[...document.querySelectorAll('#dismissal .term')].find(word => word.checkVisibility())";

#[test]
fn copying_the_link_of_a_development_says_so_and_keeps_focus_and_place() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.value(
        "navigator.clipboard.writeText = async (text) => { window.written = String(text); }",
    );
    let link = "#event-2021-10-21-shooting .copy";
    browser.click("#event-2021-10-21-shooting .chain > summary");
    browser.wait_until(&format!(
        "document.querySelector({link:?}).checkVisibility()"
    ));
    browser.settle();
    let place = browser.value("scrollY");
    browser.value(&format!(
        "document.querySelector({link:?}).focus({{ preventScroll: true }})"
    ));
    browser.press(Key::Enter);
    browser.wait_until("document.getElementById('said').textContent");
    let written = browser.text("written");
    assert!(
        written.ends_with("/#event-2021-10-21-shooting"),
        "{written}"
    );
    assert_eq!(
        browser.value("[scrollY, location.hash]"),
        json!([place, ""])
    );
    assert!(browser.is(&format!("{FOCUS} === document.querySelector({link:?})")));
}

#[test]
fn the_list_of_later_developments_closes_on_escape_and_when_the_focus_leaves_it() {
    let page = Page::ready("/");
    let browser = &page.browser;
    let is_open = "document.querySelector('.later-list') !== null";
    for leave in [Key::Escape, Key::Tab] {
        browser.click("#see-later");
        browser.wait_until(&format!("{is_open} && {FOCUS}.id === 'later-title'"));
        assert!(browser.is("document.getElementById('see-later').ariaExpanded === 'true'"));
        if matches!(leave, Key::Tab) {
            browser.value("document.querySelector('.later-list .close').focus()");
        }
        browser.press(leave);
        browser.wait_until(&format!("!({is_open})"));
        assert!(browser.is("document.getElementById('see-later').ariaExpanded === 'false'"));
    }
    page.assert_console_is_silent();
}

#[test]
fn a_definition_takes_the_focus_and_gives_it_back_to_its_word() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.value(&format!("{WORD}.focus()"));
    browser.press(Key::Enter);
    browser.wait_until(&format!("{FOCUS}.matches('.word:popover-open')"));
    let name = browser.role_and_name(".word:popover-open").1;
    assert!(!name.is_empty(), "it has a name");
    browser.press(Key::Escape);
    browser.wait_until(&format!("{FOCUS} === {WORD}"));
}

#[test]
fn whoever_clears_the_choice_of_developments_is_led_to_its_first_input() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.click("#choose-developments > summary");
    browser.click("#timeline .filter-kind label:nth-of-type(3) input");
    browser.wait_until("document.querySelector('.filters .clear')");
    browser.click(".filters .clear");
    browser.wait_until(&format!(
        "!document.querySelector('.filters .clear') && {FOCUS} === document.querySelector('.filters input')"
    ));
}
