//! Parts in other people's pages sleep until the reader reaches for them: who only reads loads no Wasm.

use serde_json::json;
use without_prejudice::state::Embed;

use crate::host::{FITS, FOLLOWED, FRAME, Host, frame};
use crate::page::{Page, READY};
use crate::site::Wasm;

const DAY: &str = "document.documentElement.dataset.asOf";
const ASLEEP: &str = "document.documentElement.dataset.app === 'static'";
/// Everything that has been loaded beside the page itself, by kind.
const LOADED: &str = "performance.getEntriesByType('resource')\
     .map(({ name }) => name.split('/').pop().split(/[-.]/)[0]).filter(name => name !== 'icon').sort().join()";

#[test]
fn a_part_loads_no_wasm_until_the_mouse_comes_to_it() {
    let host = Host::open(&(frame("timeline/") + FOLLOWED));
    host.in_frame(FRAME, || {
        host.browser.wait_until(FITS);
        // The page is idle by now: nothing else is to come.
        host.browser
            .value("new Promise(resolve => requestIdleCallback(resolve))");
        host.browser.settle();
        assert_eq!(host.browser.text(LOADED), "boot,frame,part");
        assert!(host.browser.is(ASLEEP));
    });
    host.browser.hover((200.0, 200.0));
    host.in_frame(FRAME, || {
        host.browser
            .wait_until("document.documentElement.dataset.app === 'ready'");
    });
    host.assert_nothing_went_wrong();
}

#[test]
fn a_part_asleep_shows_what_it_shows_awake() {
    let page = Page::closed(Wasm::Served);
    let browser = &page.browser;
    let seen = || {
        [320, 900].map(|width| {
            browser.resize(width);
            browser.value("[document.querySelector('.page').getBoundingClientRect().height, document.body.innerText]")
        })
    };
    for part in Embed::ALL.map(Embed::name) {
        browser.goto(&page.site.url(&format!("/es/embed/{part}/latest/")));
        let asleep = seen();
        assert!(browser.is(ASLEEP), "{part}");
        browser.wait_until(READY);
        assert_eq!(seen(), asleep, "{part}");
    }
}

#[test]
fn clicks_on_a_part_asleep_wait_for_it_and_none_is_lost() {
    let page = Page::ready("/embed/parties/");
    let browser = &page.browser;
    for _ in 0..3 {
        let before = browser.text(DAY);
        // By a script: a mouse left there would wake the next page.
        browser.value("document.querySelector('.step-later').click()");
        browser.wait_until(&format!("{DAY} !== '{before}'"));
        browser.settle();
    }
    let third = browser.text(DAY);
    browser.goto(&page.site.url("/embed/parties/"));
    assert!(browser.is(ASLEEP));
    browser.value("[1, 2, 3].forEach(() => document.querySelector('.step-later').click())");
    browser.wait_until(&format!("{DAY} === '{third}'"));
}

#[test]
fn a_choice_of_developments_in_a_part_asleep_is_made_once_it_is_awake() {
    let page = Page::open("/embed/timeline/?size=full", Wasm::Served);
    let browser = &page.browser;
    assert!(browser.is("!document.querySelector('#timeline .filtered-out')"));
    browser.click("#choose-developments > summary");
    browser.click(".filter-person .pill:nth-of-type(2)");
    browser.wait_until(READY);
    browser.wait_until("document.querySelector('#timeline .filtered-out')");
    assert!(
        browser.is("document.querySelector('.filter-person .pill:nth-of-type(2) input').checked")
    );
}

/// Keeps of each click whether the page has prevented it; none leads anywhere.
const KEEP_CLICKS: &str = "(() => {
    globalThis.led = [];
    addEventListener('click', event => { led.push(event.defaultPrevented); event.preventDefault(); });
})()";

#[test]
fn a_part_asleep_whose_wasm_does_not_come_lets_its_links_lead() {
    let page = Page::open("/embed/parties/", Wasm::Missing);
    let browser = &page.browser;
    browser.value(KEEP_CLICKS);
    browser.value("document.querySelector('.step-later').click()");
    browser.wait_until("led.length === 2");
    assert_eq!(browser.value("led"), json!([true, false]));
}

#[test]
fn a_click_on_a_part_waits_for_a_wasm_that_never_comes_no_longer_than_its_window_could_open() {
    let page = Page::open("/embed/parties/", Wasm::Held);
    let browser = &page.browser;
    browser.value(KEEP_CLICKS);
    for _ in 0..2 {
        browser.value("document.querySelector('.step-later').click()");
    }
    browser.wait_until("led.length === 3");
    assert_eq!(browser.value("led"), json!([true, true, false]));
    // From then on links lead at once.
    browser.value("document.querySelector('.step-later').click()");
    assert_eq!(browser.value("led"), json!([true, true, false, false]));
}

#[test]
fn the_host_wakes_a_part_with_another_day() {
    let host = Host::open(&(frame("accounts/") + FOLLOWED));
    host.in_frame(FRAME, || host.browser.wait_until(FITS));
    host.browser.value(
        "document.querySelector('iframe').contentWindow.postMessage({ type: 'without-prejudice', version: 1, event: 'set', asOf: 'latest' }, '*')",
    );
    host.in_frame(FRAME, || {
        host.browser.wait_until(&format!("{DAY} > '2026'"));
    });
    host.assert_nothing_went_wrong();
}
