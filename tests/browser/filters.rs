//! The choice of developments by person and kind.

use crate::page::Page;
use crate::{driver::Browser, hand::Key};

const SHOWN: &str = "[...document.querySelectorAll('#timeline li:not(.filtered-out) > article')].filter(article => article.checkVisibility()).length";
const ALL: &str = "document.querySelectorAll('#timeline article').length";

fn pill(kind: &str, at: usize) -> String {
    format!("#timeline .filter-{kind} label:nth-of-type({at}) input")
}

/// The page at the address, alive, with the choice open.
fn choosing(path: &str) -> Page {
    let page = Page::ready(path);
    page.browser.click("#choose-developments > summary");
    page.browser.wait_until(
        "document.querySelector('.filter-kind input').checkVisibility({ opacityProperty: false })",
    );
    page
}

fn input(pill: &str) -> String {
    format!("document.querySelector({pill:?})")
}

/// The count that a pill announces.
fn count(pill: &str) -> String {
    let words = format!("{}.parentElement.textContent", input(pill));
    format!("Number({words}.replace(/[^0-9]/g, ''))")
}

fn number(browser: &Browser, expression: &str) -> i64 {
    browser.value(expression).as_i64().expect("a number")
}

#[test]
fn without_scripts_there_are_no_filters() {
    for path in ["/", "/embed/timeline/"] {
        let page = Page::without_scripts(path);
        let is_seen = "document.querySelector('.choose').checkVisibility()";
        assert!(!page.browser.is(is_seen), "{path}");
    }
}

#[test]
fn a_choice_shows_as_many_developments_as_its_pill_says() {
    let page = choosing("/latest/");
    let browser = &page.browser;
    let at_rest = number(browser, SHOWN);
    assert!(at_rest < number(browser, ALL));
    for (kind, pills) in [("person", 4), ("kind", 7)] {
        for at in 2..=pills {
            let pill = pill(kind, at);
            browser.click(&pill);
            browser.wait_until(&format!("{}.checked", input(&pill)));
            browser.wait_until(&format!("{SHOWN} === {}", count(&pill)));
        }
        browser.click(&pill(kind, 1));
        browser.wait_until(&format!("{}.checked", input(&pill(kind, 1))));
    }
    // All are at rest again.
    browser.wait_until(&format!("{SHOWN} === {at_rest}"));
    page.assert_console_is_silent();
}

#[test]
fn the_rails_stay_whole_while_developments_are_hidden() {
    let page = choosing("/latest/");
    let browser = &page.browser;
    // Turns of a case are drawn on the rails; nodes of what is hidden are not.
    let turns = "document.querySelectorAll('.rails :is(.leaf, .cap, .diamond)').length";
    let before = number(browser, turns);
    browser.click(&pill("kind", 5));
    browser.settle();
    assert!(number(browser, SHOWN) < number(browser, ALL));
    assert_eq!(number(browser, turns), before);
    let gaps = "(rails => rails.slice(1).filter((rail, at) =>
            Math.abs(rail.getBoundingClientRect().top - rails[at].getBoundingClientRect().bottom) > 1.5).length)
        ([...document.querySelectorAll('#timeline .rails')])";
    assert_eq!(
        number(browser, gaps),
        0,
        "every stretch of rail meets the next"
    );
}

#[test]
fn what_would_show_nothing_cannot_be_chosen_and_an_empty_choice_says_so() {
    // On this day nothing is known of Mr. Halls but a statement and the shooting's own paperwork.
    let page = choosing("/on/2023-01-31/");
    let browser = &page.browser;
    browser.click(&pill("person", 4));
    browser.settle();
    let empty = "[...document.querySelectorAll('.filters input')]
        .filter(input => /\\(0\\)/.test(input.parentElement.textContent))";
    assert!(
        browser.is(&format!("{empty}.length > 0")),
        "some kinds have nothing about him"
    );
    assert!(browser.is(&format!("{empty}.every(input => input.disabled)")));
}

#[test]
fn the_filters_work_by_keyboard_and_can_be_cleared() {
    let page = choosing("/");
    let browser = &page.browser;
    let all = number(browser, ALL);
    let at_rest = number(browser, SHOWN);
    browser.value("document.querySelector('.filter-person input:checked').focus()");
    browser.press(Key::ArrowRight);
    let chosen = "document.querySelector('.filter-person input:checked').parentElement.textContent";
    browser.wait_until(&format!("{chosen}.startsWith('Mr. Baldwin (')"));
    let said = "document.querySelector('[role=status] .notice').textContent";
    browser.wait_until(&format!(
        "{said} === `${{{SHOWN}}} of {all} developments` && {SHOWN} < {all}"
    ));
    browser.click(".filters .clear");
    browser.wait_until(&format!("{SHOWN} === {at_rest}"));
    browser.wait_until("!document.querySelector('.filters .clear')");
}

#[test]
fn a_link_to_a_hidden_development_shows_it() {
    let page = choosing("/");
    let browser = &page.browser;
    browser.click(&pill("kind", 5));
    browser.settle();
    let hidden = "document.querySelector('#timeline li.filtered-out article').id";
    let id = browser.text(hidden);
    browser.value(&format!("location.hash = {id:?}"));
    browser.wait_until(&format!(
        "document.querySelector('[id={id:?}] h3').checkVisibility()"
    ));
}
