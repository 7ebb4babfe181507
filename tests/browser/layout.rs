//! Where things are: nothing sticks out at any width, and the keyboard finds its way.

use serde_json::json;

use crate::page::{Page, READY};
use crate::site::Wasm;
use crate::{driver::Scheme, hand::Key};

const STICKING_OUT: &str = "document.scrollingElement.scrollWidth <= innerWidth ? [] :
    ['page: ' + document.scrollingElement.scrollWidth,
     ...[...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 8).map(e => e.tagName + '.' + (e.getAttribute('class') ?? '') + '#' + e.id)]";

#[test]
fn nothing_sticks_out_sideways_at_any_width_in_light_or_dark() {
    let page = Page::closed(Wasm::Served);
    for path in ["/", "/es/latest/"] {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        for scheme in [Scheme::Light, Scheme::Dark] {
            page.browser.prefer(scheme);
            for width in [320, 390, 640, 1280] {
                page.browser.resize(width);
                assert_eq!(
                    page.browser.value(STICKING_OUT),
                    json!([]),
                    "{path} at {width} px, {scheme:?}"
                );
            }
        }
    }
}

#[test]
fn the_answer_keeps_to_its_column_at_every_width() {
    let page = Page::closed(Wasm::Served);
    for path in ["/", "/latest/", "/es/latest/"] {
        page.browser.goto(&page.site.url(path));
        for width in (320..=960).step_by(80) {
            page.browser.resize(width);
            let beside = "(() => {
                const end = document.querySelector('.answer').getBoundingClientRect().right;
                const lines = [...document.querySelectorAll('.answer span')].flatMap(e => [...e.getClientRects()]);
                return lines.map(line => Math.round(line.right - end)).filter(by => by > 0);
            })()";
            assert_eq!(
                page.browser.value(beside),
                json!([]),
                "{path} at {width} px"
            );
        }
    }
}

#[test]
fn the_dark_page_is_dark_and_the_light_page_light() {
    let page = Page::ready("/");
    let mut brightness = [Scheme::Light, Scheme::Dark].map(|scheme| {
        page.browser.prefer(scheme);
        page.browser.settle();
        page.browser.value(BRIGHTNESS).as_f64().expect("a number")
    });
    brightness[0] -= 0.5;
    assert!(
        brightness[0] > 0.0 && brightness[1] < 0.5,
        "brightness above half, and of the dark page: {brightness:?}"
    );
}

/// Painted on a canvas, because a computed colour may be in any notation.
const BRIGHTNESS: &str = "(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    for (const e of [document.documentElement, document.body]) {
        pen.fillStyle = getComputedStyle(e).backgroundColor;
        pen.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 765;
})()";

#[test]
fn the_first_stop_of_the_keyboard_is_a_way_past_to_the_timeline() {
    let page = Page::ready("/");
    let browser = &page.browser;
    assert!(
        !browser.is(&visible("document.querySelector('a[href=\"#timeline\"]')")),
        "out of sight until needed"
    );
    browser.press(Key::Tab);
    assert_eq!(
        browser.text("document.activeElement.getAttribute('href')"),
        "#timeline"
    );
    browser.wait_until(&visible("document.activeElement"));
    browser.press(Key::Enter);
    browser.wait_until("location.hash === '#timeline'");
    let at_top = "(top => top > -2 && top < innerHeight / 2)(document.querySelector('#timeline').getBoundingClientRect().top)";
    browser.wait_until(at_top);
    browser.press(Key::Tab);
    let beyond = "(place => place.contains(document.activeElement)
        || Boolean(place.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING))
        (document.querySelector('#timeline'))";
    assert!(
        browser.is(beyond),
        "the next stop is in the timeline or after it"
    );
}

/// Really to be seen: laid out, inside the window, and neither clipped away nor transparent.
fn visible(element: &str) -> String {
    format!(
        "(e => {{
            const box = e.getBoundingClientRect();
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            return box.width > 8 && box.height > 8 && e.checkVisibility({{ opacityProperty: true, visibilityProperty: true }})
                && document.elementFromPoint(x, y)?.closest('a') === e;
        }})({element})"
    )
}

/// Texts that reach beyond what is painted of them, with everything open: what hides texts on purpose is left out.
const CUT_OFF: &str = "(() => {
    for (const details of document.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.style.interpolateSize = 'numeric-only';
        details.open = true;
    }
    const isHidden = (box) => getComputedStyle(box).clipPath === 'inset(50%)';
    const painted = (text) => {
        let [left, right] = [0, innerWidth];
        for (let box = text.parentElement; box; box = box.parentElement) {
            if (isHidden(box)) return null;
            const style = getComputedStyle(box);
            if (['auto', 'scroll'].includes(style.overflowX)) return null;
            if (style.overflowX === 'visible' && !style.contain.includes('paint')) continue;
            const { left: from, right: to } = box.getBoundingClientRect();
            [left, right] = [Math.max(left, from), Math.min(right, to)];
        }
        return [left, right];
    };
    const cut = [];
    const walk = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const text = walk.currentNode;
        const inside = text.parentElement;
        if (!text.data.trim() || inside.closest('svg, dialog') || !inside.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const limits = painted(text);
        const isCut = ({ left, right }) => left < limits[0] - 1 || right > limits[1] + 1;
        if (limits && [...range.getClientRects()].some(isCut)) cut.push(text.data.trim());
    }
    return cut;
})()";

#[test]
fn no_text_is_cut_off_at_any_width_with_everything_open() {
    let page = Page::closed(Wasm::Served);
    for path in ["/", "/latest/", "/es/latest/", "/embed/accounts/latest/"] {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        for width in [280, 320, 360, 414, 768, 1280] {
            page.browser.resize(width);
            page.browser.settle();
            let cut = page.browser.value(CUT_OFF);
            assert_eq!(cut, json!([]), "{path} at {width} px");
        }
    }
}

/// As wide as readers may set lines, paragraphs, letters and words (success criterion 1.4.12).
const SPACING: &str = "(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [style];
    return true;
})()";

#[test]
fn no_text_is_cut_off_with_wider_spacing_also_in_the_bar() {
    let page = Page::closed(Wasm::Served);
    for (path, width) in [
        ("/", 320),
        ("/es/", 320),
        ("/es/", 1280),
        ("/embed/dismissal/", 320),
    ] {
        page.browser.resize(width);
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        page.browser.value(SPACING);
        page.browser.settle();
        let wrong = page
            .browser
            .value(&format!("[...{STICKING_OUT}, ...{CUT_OFF}]"));
        assert_eq!(wrong, json!([]), "{path} at {width} px");
        if !path.contains("embed") {
            page.browser
                .value("scrollTo({ top: 4000, behavior: 'instant' })");
            page.browser
                .wait_until("document.querySelector('.date-nav[data-space]')");
            page.browser.settle();
            let overlaps = page.browser.value(OVERLAPS_IN_THE_BAR);
            assert_eq!(overlaps, json!([]), "the bar of {path} at {width} px");
        }
    }
}

/// Words and controls of the bar that meet, or that stand outside it.
const OVERLAPS_IN_THE_BAR: &str = "(() => {
    const bar = document.querySelector('.date-nav[data-space]').getBoundingClientRect();
    const parts = [...document.querySelectorAll('.date-nav .stepper > *, .date-nav .see, .date-nav .jumps a, .section-menu button')]
        .filter(part => part.checkVisibility()).map(part => [part.className || part.textContent, part.getBoundingClientRect()]);
    const wrong = parts.filter(([, { left, right, top, bottom }]) => left < -1 || right > innerWidth + 1 || top < bar.top - 1 || bottom > bar.bottom + 1);
    const meet = parts.flatMap(([one, a], at) => parts.slice(at + 1)
        .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map(([other]) => [one, other]));
    return [...wrong.map(([name]) => name), ...meet];
})()";
