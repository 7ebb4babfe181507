//! Nothing on a page moves by itself: not while it loads and comes alive, and not while the date moves.

use crate::hand::Key;
use crate::page::{Page, READY};
use crate::site::Wasm;

/// Collects every shift that the browser counts: what moves half a second and more after the reader's last key.
const COLLECT: &str = "globalThis.shifts = [];
new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput) shifts.push(value + ' ' + sources.map(({ node }) => node?.id || node?.className || node?.nodeName));
}).observe({ type: 'layout-shift', buffered: true });";

const DAY: &str = "document.documentElement.dataset.asOf";
/// Whether the day that the page shows has been said: a move takes back what was said before.
const IS_SAID: &str = "document.querySelector('[role=status] .notice').textContent !== ''";

#[test]
fn nothing_moves_by_itself_while_a_page_loads_and_its_date_moves() {
    let page = Page::closed(Wasm::Served);
    let browser = &page.browser;
    browser.before_every_page(COLLECT);
    for (path, width) in [("/", 1280), ("/", 390), ("/latest/", 390), ("/es/", 320)] {
        browser.set_width(width);
        browser.goto(&page.site.url(path));
        browser.wait_until(READY);
        browser.settle();
        assert_eq!(
            browser.text("shifts.join()"),
            "",
            "{path} at {width} px, loading"
        );
        browser.value("document.querySelector('input[type=range]').focus()");
        for key in [
            Key::Home,
            Key::PageUp,
            Key::ArrowRight,
            Key::PageUp,
            Key::PageDown,
        ] {
            let before = browser.text(DAY);
            browser.press(key);
            browser.wait_until(&format!("{DAY} !== {before:?}"));
            // The day is said once all islands show it, half a second after the key: shifts from then on count.
            browser.wait_until(IS_SAID);
            browser.settle();
        }
        assert_eq!(
            browser.text("shifts.join()"),
            "",
            "{path} at {width} px, moving"
        );
    }
}
