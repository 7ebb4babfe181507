//! A link to anything on a page, from outside, ends with its target in sight, below the bar on top.

use serde_json::json;

use crate::page::{Page, READY};
use crate::site::Wasm;

/// A section, and one id of each other kind that can be linked: the last, which is folded most deeply.
const IDS: &str = "(() => {
    const kinds = ['event', 'party', 'proceeding', 'term', 'source', 'question', 'correction'];
    const last = (kind) => [...document.querySelectorAll(`[id^='${kind}-']`)]
        .map(({ id }) => id).filter(id => !/-(words|title|answers|name|[0-9]+)$/.test(id)).pop();
    return ['accounts', ...kinds.map(last)].join(' ');
})()";

/// Whether the target of the address is in sight and below the bar, where there is one.
const IS_IN_SIGHT: &str = "((target, bar) => {
    const { top, height } = target.getBoundingClientRect();
    return target.checkVisibility() && height > 0 && top < innerHeight && top >= (bar?.getBoundingClientRect().bottom ?? 0) - 1;
})(document.getElementById(location.hash.slice(1)), document.querySelector('.date-nav[data-space]'))";

fn assert_every_kind_is_led_to(page: &Page, path: &str, is_alive: bool) {
    let browser = &page.browser;
    browser.goto(&page.site.url(path));
    let ids = browser.text(IDS);
    for id in ids.split(' ') {
        browser.goto("about:blank");
        browser.goto(&page.site.url(&format!("{path}#{id}")));
        browser.wait_until(&format!("location.hash === '#{id}' && {IS_IN_SIGHT}"));
        if is_alive {
            browser.wait_until(READY);
            browser.settle();
            browser.wait_until(IS_IN_SIGHT);
        }
    }
}

#[test]
fn a_link_from_outside_ends_at_its_target_before_and_after_the_page_is_alive() {
    assert_every_kind_is_led_to(&Page::closed(Wasm::Served), "/latest/", true);
}

#[test]
fn a_link_from_outside_ends_at_its_target_without_scripts() {
    assert_every_kind_is_led_to(&Page::without_scripts("/latest/"), "/latest/", false);
}

#[test]
fn every_id_of_a_page_is_led_to_from_within_it() {
    let page = Page::ready("/");
    let browser = &page.browser;
    let ids = browser.text(
        "[...document.querySelectorAll('main [id]:not([hidden])')].map(({ id }) => id)
            .filter(id => /^(lanes|dismissal|statement|clock|paths|parties|accounts|timeline|terms|sources|corrections)$/.test(id)
                || /^(event|party|proceeding|term|source|question|correction)-/.test(id)
                && !/-(words|title|answers|name|[0-9]+)$/.test(id)).join(' ')",
    );
    let ids: Vec<&str> = ids.split(' ').collect();
    assert!(ids.len() > 100, "{ids:?}");
    for some in ids.chunks(20) {
        // Each link in turn; what it leads to may open and scroll until then.
        let missed = browser.value(&format!(
            "(async () => {{
                const missed = [];
                for (const id of {some:?}) {{
                    location.hash = id;
                    let frames = 0;
                    do await new Promise(requestAnimationFrame); while (!{IS_IN_SIGHT} && (frames += 1) < 60);
                    if (frames === 60) missed.push(id);
                }}
                return missed;
            }})()"
        ));
        assert_eq!(missed, json!([]));
    }
}
