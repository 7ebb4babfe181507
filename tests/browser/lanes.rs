//! The lanes as they are drawn: measured, at every width that has a form of its own.

use serde_json::json;

use crate::driver::Scheme;
use crate::page::{Page, READY};
use crate::site::Wasm;

const WIDTHS: [u32; 8] = [320, 390, 640, 880, 1008, 1024, 1108, 1280];
const PAGES: [&str; 6] = [
    "/on/2021-10-21/",
    "/on/2023-04-20/",
    "/",
    "/on/2024-07-12/",
    "/latest/",
    "/es/latest/",
];

/// Words of one lane's picture that meet, that leave the plot, or that are smaller than 13 pixels.
const WRONG: &str = "(() => {
    const wrong = [];
    for (const plot of document.querySelectorAll('#lanes :is(.plot, .years)')) {
        const room = plot.getBoundingClientRect();
        const texts = [...plot.querySelectorAll('text')].filter(text => text.getBoundingClientRect().width > 0);
        const boxes = texts.map(text => [text.textContent, text.getBoundingClientRect()]);
        for (const text of texts) {
            const size = parseFloat(getComputedStyle(text).fontSize);
            if (size < 13) wrong.push(text.textContent + ': ' + size + ' px');
        }
        boxes.forEach(([words, box], at) => {
            if (box.left < room.left - 4 || box.right > room.right + 4) wrong.push(words + ' leaves the plot');
            for (const [other, there] of boxes.slice(at + 1)) {
                // The line boxes of rows may touch; the letters in them must not.
                const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
                const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
                if (across > 0 && down > 4) wrong.push(words + ' meets ' + other);
            }
        });
    }
    return wrong;
})()";

#[test]
fn words_in_the_lanes_never_meet_at_any_width() {
    let page = Page::closed(Wasm::Served);
    for path in PAGES {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        for width in WIDTHS {
            page.browser.resize(width);
            let wrong = page.browser.value(WRONG);
            assert_eq!(wrong, json!([]), "{path} at {width} px");
            let over = "[...document.querySelectorAll('#lanes .chart *')]
                .some(e => e.getBoundingClientRect().right > innerWidth + 1)";
            assert!(!page.browser.is(over), "{path} at {width} px");
        }
    }
}

/// How many words a picture writes, and how high its bars are.
const FORM: &str = "(() => {
    const lane = document.querySelector('#proceeding-baldwin');
    const shown = [...lane.querySelectorAll('.plot text')].filter(text => text.getBoundingClientRect().width > 0);
    return [shown.length > 0, lane.querySelector('.stretch').getBoundingClientRect().height,
        lane.querySelector('.lane-caption').getBoundingClientRect().width > 1,
        lane.querySelector('.plot').getBoundingClientRect().height >= 112];
})()";

#[test]
fn a_narrow_space_has_strips_with_captions_and_a_wide_one_bars_with_labels() {
    let page = Page::ready("/");
    for (width, form) in [
        (320, json!([false, 24, true, false])),
        (1007, json!([false, 24, true, false])),
        (1280, json!([true, 30, false, true])),
    ] {
        page.browser.set_width(width);
        page.browser.settle();
        assert_eq!(page.browser.value(FORM), form, "{width} px");
    }
    // The box, not the window, decides: 1008 less two margins of 24.
    page.browser.set_width(1008);
    page.browser.settle();
    assert_eq!(page.browser.value(&format!("{FORM}[0]")), json!(true));
}

const LINE: &str = "[...document.querySelectorAll('#lanes .day-line')].map(line =>
    Math.round(line.getBoundingClientRect().left + 1.25))";

#[test]
fn the_line_of_the_day_is_one_line_through_years_and_lanes() {
    let page = Page::ready("/");
    page.browser.set_width(1280);
    page.browser.settle();
    let places = page.browser.value(&format!("new Set({LINE}).size"));
    assert_eq!(places, json!(1));
    let gaps = "(lines => lines.slice(1).map((line, at) =>
        Math.round(line.getBoundingClientRect().top - lines[at].getBoundingClientRect().bottom)))
        ([...document.querySelectorAll('#lanes .day-line')])";
    // Nothing but the rules between the lanes.
    let gaps = page.browser.value(gaps);
    let all = gaps.as_array().expect("a list");
    assert!(
        all.iter()
            .all(|gap| gap.as_i64().is_some_and(|gap| gap <= 1)),
        "{gaps}"
    );
}

#[test]
fn moving_to_another_day_moves_the_line_and_keeps_the_elements() {
    let page = Page::ready("/");
    page.browser.set_width(1280);
    let mark = "(document.querySelector('#proceeding-baldwin .day-line').mine = true,
        document.querySelector('#proceeding-baldwin .stretch').mine = true)";
    assert!(page.browser.is(mark));
    page.browser.click(".step-later");
    page.browser
        .wait_until("document.documentElement.dataset.asOf !== '2023-04-21'");
    let kept = "['.day-line', '.stretch'].every(what =>
        document.querySelector('#proceeding-baldwin ' + what).mine)";
    assert!(page.browser.is(kept), "the same elements take new places");
    let moves = "getComputedStyle(document.querySelector('#lanes .day-line')).transitionDuration";
    assert_eq!(page.browser.text(moves), "0.18s, 0.18s");
    page.assert_console_is_silent();
}

#[test]
fn the_lanes_are_drawn_without_scripts_in_light_and_dark() {
    let page = Page::without_scripts("/latest/");
    for scheme in [Scheme::Light, Scheme::Dark] {
        page.browser.prefer(scheme);
        page.browser.set_width(1280);
        assert_eq!(page.browser.value(WRONG), json!([]), "{scheme:?}");
        let painted = "getComputedStyle(document.querySelector('#lanes .bold')).fill
            !== getComputedStyle(document.body).backgroundColor";
        assert!(page.browser.is(painted), "{scheme:?}");
    }
}

#[test]
fn larger_letters_find_room_as_well() {
    let page = Page::ready("/latest/");
    assert!(
        page.browser
            .is("(document.documentElement.style.fontSize = '24px', true)")
    );
    for width in [752, 1280, 1600] {
        page.browser.set_width(width);
        page.browser.settle();
        assert_eq!(page.browser.value(WRONG), json!([]), "{width} px");
    }
}

/// The spacing that a page must bear (WCAG 1.4.12).
const SPACING: &str = "(sheet => {
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; \
        word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];
    return true;
})(new CSSStyleSheet())";

#[test]
fn wider_spacing_of_letters_and_words_makes_no_labels_meet() {
    let page = Page::closed(Wasm::Served);
    for path in ["/", "/latest/", "/es/", "/es/latest/"] {
        page.browser.goto(&page.site.url(path));
        page.browser.wait_until(READY);
        assert!(page.browser.is(SPACING));
        for width in [1024, 1280] {
            page.browser.resize(width);
            assert_eq!(page.browser.value(WRONG), json!([]), "{path} at {width} px");
        }
    }
}
