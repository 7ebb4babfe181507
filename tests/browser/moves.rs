//! From day to day without a reload: links taken over in place, the address, Back and Forward.

use crate::driver::Browser;
use crate::page::{Page, READY};
use crate::site::Wasm;

const DAY: &str = "document.documentElement.dataset.asOf";

/// A mark that a reload would wipe out.
fn mark(browser: &Browser) {
    browser.value("(window.here = true, history.scrollRestoration)");
}

fn shows(page: &Page, day: &str, address: &str) {
    let browser = &page.browser;
    browser.wait_until(&format!("{DAY} === {day:?}"));
    browser.wait_until(&format!(
        "location.pathname + location.search === {address:?}"
    ));
    assert!(browser.is("window.here"), "the page was not loaded anew");
}

#[test]
fn links_to_other_days_move_the_page_in_place() {
    let page = Page::ready("/");
    let browser = &page.browser;
    mark(browser);
    browser.click(".date-nav .step-later");
    shows(&page, "2023-05-31", "/on/2023-05-31/");
    browser.click(".date-nav .step-latest");
    shows(&page, "2026-04-18", "/on/2026-04-18/");
    let title = browser.text("document.title");
    assert!(title.contains("As it stood on 18 April 2026"), "{title}");
    let answer = browser.text("document.querySelector('.answer').textContent");
    assert_eq!(answer, "The charge was dismissed, and cannot come back.");
    browser.click(".date-nav .step-story");
    shows(&page, "2023-04-21", "/");
    page.assert_console_is_silent();
}

#[test]
fn steps_are_one_walk_and_back_returns_to_where_it_began() {
    let page = Page::ready("/");
    let browser = &page.browser;
    mark(browser);
    let entries = browser.value("history.length").as_u64().expect("a number");
    for _ in 0..3 {
        let before = browser.text(DAY);
        browser.click(".date-nav .step-later");
        browser.wait_until(&format!("{DAY} !== {before:?}"));
        browser.wait_until(&format!("location.pathname === '/on/' + {DAY} + '/'"));
    }
    let now = browser.value("history.length").as_u64().expect("a number");
    assert_eq!(now, entries + 1, "three steps add one entry");
    browser.value("history.back()");
    shows(&page, "2023-04-21", "/");
    browser.value("history.forward()");
    browser.wait_until(&format!("{DAY} !== '2023-04-21'"));
}

#[test]
fn where_the_browser_refuses_to_write_the_address_a_link_in_the_page_keeps_the_day() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser
        .value("(history.pushState = history.replaceState = () => { throw new Error('no'); }, 0)");
    browser.click(".date-nav .step-later");
    browser.wait_until(&format!("{DAY} === '2023-05-31'"));
    let said = "document.querySelector('.notice').textContent.includes(': ')";
    browser.wait_until(said);
    browser.value("location.hash = '#timeline'");
    browser.settle();
    browser.settle();
    assert_eq!(browser.text(DAY), "2023-05-31");
}

#[test]
fn a_day_in_the_address_is_shown_whether_or_not_something_happened_on_it() {
    let page = Page::ready("/?as-of=2023-05-10");
    let browser = &page.browser;
    browser.wait_until(&format!("{DAY} === '2023-05-10'"));
    browser.wait_until(
        "document.querySelector('.as-of').textContent === 'As it stood on 10 May 2023'",
    );
    assert_eq!(
        browser.text("document.documentElement.dataset.pageDay"),
        "2023-04-21"
    );
    browser.wait_until("location.search === '?as-of=2023-05-10'");
    let spanish = "document.querySelector('.languages a[hreflang=es]').getAttribute('href')";
    browser.wait_until(&format!("{spanish} === '/es/?as-of=2023-05-10'"));
}

#[test]
fn a_day_that_cannot_be_shown_changes_nothing_and_gets_a_polite_word() {
    let page = Page::closed(Wasm::Served);
    for asked in ["2021-10-20", "2031-01-01", "2023-02-30", "tomorrow", ""] {
        page.browser
            .goto(&page.site.url(&format!("/?as-of={asked}")));
        page.browser.wait_until(READY);
        page.browser
            .wait_until("document.querySelector('.notice').textContent.length > 20");
        assert_eq!(page.browser.text(DAY), "2023-04-21", "{asked}");
    }
}

#[test]
fn resting_on_a_day_is_said_once_to_those_who_hear_the_page() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.click(".date-nav .step-later");
    let said = "document.querySelector('[role=status] .notice').textContent";
    browser.wait_until(&format!(
        "{said}.startsWith('31 May 2023: The charge was dropped')"
    ));
    assert!(browser.is("document.querySelector('.notice').classList.contains('visually-hidden')"));
}

#[test]
fn a_move_of_the_day_says_no_counts_whatever_is_chosen() {
    let page = Page::ready("/");
    let counts = "document.querySelector('.outcome p')";
    page.browser.click("#choose-developments > summary");
    page.browser.wait_until(counts);
    let speaks = "'[role=status], [role=alert], [aria-live]'";
    assert!(page.browser.is(&format!("!{counts}.closest({speaks})")));
}

#[test]
fn every_moved_page_is_the_page_of_its_day() {
    let page = Page::ready("/latest/");
    let browser = &page.browser;
    mark(browser);
    for _ in 0..12 {
        let before = browser.text(DAY);
        browser.click(".date-nav .step-earlier");
        browser.wait_until(&format!("{DAY} !== {before:?}"));
        browser.wait_until(&format!("location.pathname === '/on/' + {DAY} + '/'"));
        // What stands further down follows when the walk is over.
        let same = "fetch(location.pathname).then(answer => answer.text()).then(text => {
            const served = new DOMParser().parseFromString(text, 'text/html');
            const words = page => page.querySelector('main').textContent;
            return words(served) === words(document) && served.title === document.title;
        })";
        browser.wait_until(same);
    }
    assert!(browser.is("window.here"));
}
