//! The ways back to court: arrows along the stops, alive and without scripts, and a map that follows the
//! switch at every width.

use serde_json::json;

use crate::page::{Page, READY};
use crate::site::Wasm;
use crate::{driver::Browser, engine::Engine, hand::Key};

#[test]
fn arrows_walk_along_the_stops() {
    let page = Page::ready("/");
    assert_arrows_work(&page.browser);
    page.assert_console_is_silent();
}

#[test]
fn arrows_walk_along_the_stops_without_scripts_too() {
    assert_arrows_work(&Page::without_scripts("/").browser);
}

#[test]
fn the_map_follows_the_switch_without_scripts() {
    let page = Page::without_scripts("/");
    let browser = &page.browser;
    assert_eq!(
        seen(browser, ".refiling-path > h3"),
        ["After a dismissal without prejudice"]
    );
    browser.click("#side-with");
    assert_eq!(
        seen(browser, ".refiling-path > h3"),
        ["After a dismissal with prejudice"]
    );
    assert_eq!(
        seen(browser, ".path-step-details h4"),
        ["Order reconsidered"]
    );
    browser.click("#side-without");
    assert_eq!(
        seen(browser, ".path-step-details h4"),
        ["Preliminary hearing"]
    );
}

#[test]
fn a_stop_chosen_before_the_page_comes_alive_stays_chosen() {
    let page = Page::open("/", Wasm::Held);
    page.browser.click("label[for=path-trial]");
    page.site.release();
    page.browser.wait_until(READY);
    assert_eq!(seen(&page.browser, ".path-step-details h4"), ["Trial"]);
}

#[test]
fn another_day_moves_the_map_in_place() {
    let page = Page::ready("/");
    page.browser.click(".step-latest");
    page.browser
        .wait_until("document.querySelector('#path-dismissed-by-order')?.checked");
    assert_eq!(
        seen(&page.browser, ".path-step-details h4"),
        ["Dismissed by order"]
    );
    page.assert_console_is_silent();
}

#[test]
fn nothing_sticks_out_or_overlaps_at_any_width_on_either_side() {
    let page = Page::closed(Wasm::Served);
    let browser = &page.browser;
    for path in ["/", "/latest/", "/es/", "/es/on/2024-10-24/"] {
        browser.goto(&page.site.url(path));
        browser.wait_until(READY);
        for side in ["#side-without", "#side-with"] {
            browser.click(side);
            browser.settle();
            for width in [320, 356, 390, 640, 800, 900, 1060, 1280] {
                browser.resize(width);
                let at = format!("{path} at {width} px, {side}");
                assert_eq!(browser.value(WRONG), json!([]), "{at}");
            }
        }
    }
}

/// What leaves the window, stops that are too small, labels that leave the map, and whatever lies over a label or another stop.
const WRONG: &str = "(() => {
    const seen = selector => [...document.querySelectorAll('#paths ' + selector)].filter(e => e.checkVisibility());
    const box = e => e.getBoundingClientRect();
    const wide = seen('*:not(.visually-hidden, .visually-hidden *, svg *)').filter(e => !e.matches('.leg') && box(e).right > innerWidth + 1)
        .map(e => 'wide: ' + e.className);
    const [radios, labels] = [seen('.path-step input'), seen('.path-step label, .path-step.end p, .path-limit p')];
    const small = radios.filter(e => box(e).width < 44 || box(e).height < 44).map(e => 'small: ' + e.id);
    const map = box(seen('.path-map')[0]);
    const out = labels.filter(e => box(e).left < map.left - 1 || box(e).right > map.right + 1 || e.scrollWidth > e.clientWidth)
        .map(e => 'out: ' + e.textContent);
    const circle = e => { const b = box(e), x = b.left + 22, y = b.top + 22;
        return { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }; };
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const all = [...labels.map(e => [e.textContent, box(e)]), ...radios.map(e => [e.id, circle(e)])];
    const over = all.flatMap(([name, a], i) => all.slice(i + 1).filter(([, b]) => meet(a, b)).map(([other]) => name + ' over ' + other));
    return [...wide, ...small, ...out, ...over];
})()";

fn assert_arrows_work(browser: &Browser) {
    assert_eq!(
        seen(browser, ".path-step-details h4"),
        ["Preliminary hearing"]
    );
    let on_the_way = "document.activeElement?.matches('#paths input[type=radio]')";
    for _ in 0..400 {
        if browser.is(on_the_way) {
            break;
        }
        browser.press(Key::Tab);
    }
    let focused = "document.activeElement.id";
    assert_eq!(browser.text(focused), "path-preliminary-hearing");
    let mut stops = vec![("path-grand-jury", "Grand jury"), ("path-trial", "Trial")];
    // And round again, as radios do but in `WebKit`.
    if browser.engine() != Engine::WebKit {
        stops.push(("path-dismissed", "Charge dismissed"));
    }
    for (id, strip) in stops {
        browser.press(Key::ArrowRight);
        assert_eq!(browser.text(focused), id);
        assert_eq!(seen(browser, ".path-step-details h4"), [strip]);
    }
    // One Tab stop: the next is in the strip.
    browser.press(Key::Tab);
    assert!(
        browser.is("document.activeElement.matches('#paths .path-step-details :is(a, button)')")
    );
    let name = browser.role_and_name("#path-grand-jury");
    assert_eq!(name.0, "radio");
    assert!(
        name.1.starts_with("Grand jury") && name.1.ends_with("Possible"),
        "{name:?}"
    );
}

/// The texts of those elements of the section that can be seen.
fn seen(browser: &Browser, selector: &str) -> Vec<String> {
    let texts = browser.value(&format!(
        "[...document.querySelectorAll('#paths {selector}')].filter(e => e.checkVisibility()).map(e => e.textContent.trim())"
    ));
    let texts = texts.as_array().expect("a list").iter();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}
