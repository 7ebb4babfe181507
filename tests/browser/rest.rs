//! A page at rest: how much a reader sees without touching anything, and that everything opens.

use crate::heights::LETTERS;
use crate::page::{Page, READY};
use crate::site::Wasm;

/// Words that are seen in `main`, and the height of the page.
const SEEN: &str = "(() => {
    // What is clipped away is for those who hear the page.
    const isClipped = (box) => box && (getComputedStyle(box).clipPath === 'inset(50%)' || isClipped(box.parentElement));
    const isSeen = (text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const inside = text.parentElement;
        return !isClipped(inside) && inside.checkVisibility({ visibilityProperty: true })
            && [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
    };
    const words = [];
    const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (isSeen(walk.currentNode)) words.push(walk.currentNode.data);
    return [words.join(' ').split(/\\s+/).filter(Boolean).length, document.documentElement.scrollHeight];
})()";

/// Page, width, and the most words and pixels of height.
const AT_REST: [(&str, u32, u64, u64); 6] = [
    ("/", 1280, 1_600, 8_500),
    ("/", 390, 1_600, 15_000),
    ("/latest/", 1280, 1_900, 9_500),
    ("/latest/", 390, 1_900, 17_000),
    ("/es/", 1280, 1_900, 9_500),
    ("/es/", 390, 1_900, 17_000),
];

#[test]
fn a_page_at_rest_is_read_in_a_few_minutes() {
    // How high it is must not hang on the letters that this machine has.
    let page = Page::closed(Wasm::InTestLetters);
    for (path, width, words, height) in AT_REST {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        page.browser.wait_until(LETTERS);
        page.browser.resize(width);
        let seen = page.browser.value(SEEN);
        let seen = [0, 1].map(|at| seen[at].as_u64().expect("a number"));
        assert!(
            seen[0] <= words && seen[1] <= height,
            "{path} at {width} px: {seen:?}"
        );
    }
}

#[test]
fn everything_opens_and_closes_at_once() {
    let page = Page::ready("/");
    let closed =
        "[...document.querySelectorAll('.page details')].filter(details => !details.open).length";
    page.browser.click(".open-all");
    page.browser.wait_until(&format!("{closed} === 0"));
    page.browser.click(".close-all");
    page.browser.wait_until(&format!("{closed} > 50"));
    page.assert_console_is_silent();
}

#[test]
fn a_link_to_what_is_folded_opens_it_and_leads_there() {
    for id in ["source-extra", "party-morrissey"] {
        let page = Page::ready("/latest/");
        page.browser.value(&format!("location.hash = {id:?}"));
        page.browser.wait_until(&format!(
            "(box => box.height > 0 && box.top >= 0 && box.top < innerHeight)(document.getElementById({id:?}).getBoundingClientRect())"
        ));
        page.assert_console_is_silent();
    }
}

#[test]
fn the_lanes_take_the_same_room_on_every_day() {
    let page = Page::open("/", Wasm::Refused);
    for (language, first) in [("en", "/on/2021-10-21/"), ("es", "/es/on/2021-10-21/")] {
        // From each day to the next, the lanes of that day.
        let days = page.browser.value(&format!(
            "(async () => {{
                document.documentElement.lang = {language:?};
                window.lanes = [];
                for (let day = {first:?}; day;) {{
                    const text = await (await fetch(day)).text();
                    const other = new DOMParser().parseFromString(text, 'text/html');
                    lanes.push([day, document.adoptNode(other.getElementById('lanes'))]);
                    const next = other.querySelector('.step-later').getAttribute('href');
                    day = next && new URL(next, new URL(day, location)).href;
                }}
                return lanes.length;
            }})()"
        ));
        assert!(days.as_u64().is_some_and(|days| days > 50), "{days}");
        for width in [320, 480, 640, 900, 1280] {
            page.browser.resize(width);
            let heights = page.browser.value(
                "(() => {
                    const heights = {};
                    for (const [day, of_day] of lanes) {
                        document.getElementById('lanes').replaceWith(of_day);
                        heights[of_day.getBoundingClientRect().height] = day;
                    }
                    return heights;
                })()",
            );
            let different = heights.as_object().map_or(0, serde_json::Map::len);
            assert_eq!(different, 1, "{language} at {width} px: {heights}");
        }
    }
}

#[test]
fn few_stops_of_the_tab_key_come_before_the_first_section() {
    let page = Page::closed(Wasm::Served);
    for path in ["/", "/latest/", "/es/"] {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        let stops = page.browser.value(
            "(() => {
                const panel = document.getElementById('dismissal');
                const isBefore = (stop) => panel.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
                const stops = document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]');
                return [...stops].filter(stop => stop.checkVisibility() && isBefore(stop)).length;
            })()",
        );
        assert!(
            stops.as_u64().is_some_and(|stops| stops <= 25),
            "{path}: {stops}"
        );
    }
}

#[test]
fn the_menu_in_the_bar_names_the_section_and_leads_to_others() {
    let page = Page::ready("/");
    page.browser
        .value("document.getElementById('paths').scrollIntoView()");
    page.browser
        .wait_until("document.querySelector('.section-read').textContent === document.getElementById('paths-title').textContent");
    page.browser.click(".section-menu button");
    page.browser
        .wait_until("document.querySelector('#section-list:popover-open')");
    page.browser.click("#section-list a[href='#accounts']");
    page.browser.wait_until(
        "(top => top >= 56 && top < innerHeight / 2)(document.getElementById('accounts-title').getBoundingClientRect().top)",
    );
    page.browser
        .wait_until("!document.querySelector('#section-list:popover-open')");
    page.assert_console_is_silent();
}

#[test]
fn the_contents_list_has_the_sections_of_the_day() {
    let page = Page::ready("/on/2021-10-21/");
    let missing = "[...document.querySelectorAll('.contents li a')]
        .filter(link => link.checkVisibility() && !document.querySelector(link.hash + '-title')?.checkVisibility())
        .map(link => link.hash).join()";
    assert_eq!(page.browser.text(missing), "");
    let shown = "[...document.querySelectorAll('.contents li')].filter(item => item.checkVisibility()).length";
    let before = page.browser.value(shown);
    page.browser.click(".step-latest");
    page.browser
        .wait_until(&format!("{shown} > {before} && {missing} === ''"));
}
