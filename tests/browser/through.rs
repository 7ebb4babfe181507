//! Through all of time and back by keyboard: every day is right, and the end is the beginning.

use crate::page::Page;
use crate::{driver::Browser, hand::Key};

const DAY: &str = "document.documentElement.dataset.asOf";

/// Answer, statuses and lanes of a page.
const SHOWN: &str = "(page => JSON.stringify([
    page.querySelector('.answer').textContent,
    [...page.querySelectorAll('[data-status]')].map(at => [at.dataset.status, at.textContent]),
    page.querySelector('#lanes').textContent,
]))";

fn shown(browser: &Browser) -> String {
    browser.text(&format!("{SHOWN}(document)"))
}

/// Follows a link by the keyboard as long as it leads on, and says how many days it led through.
fn walk(browser: &Browser, link: &str) -> usize {
    browser.value(&format!("document.querySelector('.{link}').focus()"));
    let mut days = 0;
    while browser.is(&format!("document.querySelector('.{link}[href]')")) {
        let before = browser.text(DAY);
        browser.press(Key::Enter);
        browser.wait_until(&format!(
            "{DAY} !== {before:?} && document.activeElement.matches('.{link}')"
        ));
        // What the page of the day, as it was pressed, says.
        browser.value(&format!(
            "fetch('/on/' + {DAY} + '/').then(answer => answer.text()).then(text => {{
                globalThis.served = {SHOWN}(new DOMParser().parseFromString(text, 'text/html'));
            }})"
        ));
        browser.wait_until(&format!("{SHOWN}(document) === served"));
        days += 1;
    }
    days
}

#[test]
fn later_to_the_last_and_earlier_to_the_first_every_day_is_right() {
    let page = Page::ready("/on/2021-10-21/");
    let browser = &page.browser;
    let first = shown(browser);
    let forth = walk(browser, "step-later");
    assert_eq!(browser.text(DAY), "2026-04-18");
    let back = walk(browser, "step-earlier");
    assert_eq!(forth, back);
    assert_eq!(browser.text(DAY), "2021-10-21");
    assert_eq!(shown(browser), first, "the walk ends where it began");
    page.assert_console_is_silent();
}
