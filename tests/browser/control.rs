//! The date control: its keys, dragging, the small bar, the list of what came later.

use crate::hand::Key;
use crate::page::{Page, READY};
use crate::site::Wasm;

const DAY: &str = "document.documentElement.dataset.asOf";
const TOP: &str = "document.querySelector('.date-nav').getBoundingClientRect().top";

fn shows(page: &Page, day: &str) {
    page.browser.wait_until(&format!("{DAY} === {day:?}"));
}

fn on_the_slider(path: &str) -> Page {
    let page = Page::ready(path);
    page.browser
        .value("document.querySelector('#as-of').focus()");
    page
}

#[test]
fn the_slider_has_the_name_and_the_words_of_the_contract() {
    for (path, name, day) in [
        ("/", "As of", "21 April 2023"),
        ("/es/", "A fecha de", "21 de abril de 2023"),
    ] {
        let page = Page::ready(path);
        let slider = page.browser.role_and_name("#as-of");
        assert_eq!(slider, ("slider".to_owned(), name.to_owned()));
        let said = "document.querySelector('#as-of').ariaValueText";
        assert_eq!(page.browser.text(said), day);
        let sliders = "document.querySelectorAll('input[type=range], [role=slider]').length";
        assert_eq!(page.browser.value(sliders), 1);
    }
}

#[test]
fn keys_go_to_developments_days_years_and_the_ends() {
    let page = on_the_slider("/");
    let steps: [(&[Key], &str); 10] = [
        (&[Key::ArrowRight], "2023-05-31"),
        (&[Key::ArrowLeft], "2023-04-21"),
        (&[Key::Shift, Key::ArrowRight], "2023-04-22"),
        (&[Key::Shift, Key::ArrowLeft], "2023-04-21"),
        (&[Key::PageUp], "2024-04-21"),
        (&[Key::PageDown], "2023-04-21"),
        (&[Key::Home], "2021-10-21"),
        (&[Key::PageDown], "2021-10-21"),
        (&[Key::End], "2026-04-18"),
        (&[Key::ArrowRight], "2026-04-18"),
    ];
    for (keys, day) in steps {
        page.browser.press_all(keys);
        shows(&page, day);
    }
    page.assert_console_is_silent();
}

#[test]
fn the_address_follows_the_slider_once_it_rests_and_fills_no_history() {
    let page = on_the_slider("/");
    let entries = page.browser.value("history.length");
    for _ in 0..5 {
        page.browser.press(Key::ArrowRight);
    }
    page.browser
        .wait_until(&format!("location.pathname === '/on/' + {DAY} + '/'"));
    page.browser.press_all(&[Key::Shift, Key::ArrowRight]);
    page.browser
        .wait_until(&format!("location.search === '?as-of=' + {DAY}"));
    assert_eq!(page.browser.value("history.length"), entries);
}

/// Where a day stands in the window.
fn point(page: &Page, day: &str) -> (f64, f64) {
    let place = format!(
        "(slider => {{
            const from = new Date('2021-09-01'), day = new Date({day:?});
            const box = slider.parentElement.getBoundingClientRect();
            return [box.left + box.width * (day - from) / 864e5 / slider.max, box.top + 26];
        }})(document.querySelector('#as-of'))"
    );
    let place = page.browser.value(&place);
    let part = |index: usize| place[index].as_f64().expect("a number");
    (part(0), part(1))
}

#[test]
fn a_hand_near_a_development_is_drawn_to_it_and_goes_no_further_than_the_record() {
    let page = Page::ready("/");
    page.browser
        .value("document.querySelector('.date-nav').scrollIntoView()");
    page.browser.settle();
    let grip = point(&page, "2023-04-21");
    let (x, y) = point(&page, "2024-01-19");
    page.browser.drag(grip, (x + 1.0, y));
    shows(&page, "2024-01-19");
    page.browser.let_go();
    let grip = point(&page, "2024-01-19");
    page.browser.drag(grip, point(&page, "2026-12-20"));
    shows(&page, "2026-04-18");
    page.browser.let_go();
    let at = "document.querySelector('#as-of').value";
    let last = page.browser.text(at);
    let here = "document.querySelector('.here').getAttribute('x')";
    assert!(page.browser.text(here).starts_with("86."), "{last}");
    page.assert_console_is_silent();
}

#[test]
fn a_tick_under_the_mouse_says_its_date_and_nothing_more() {
    for (path, date) in [("/", "19 January 2024"), ("/es/", "19 de enero de 2024")] {
        let page = Page::ready(path);
        let browser = &page.browser;
        browser.value("document.querySelector('.date-nav').scrollIntoView()");
        browser.settle();
        let (x, y) = point(&page, "2024-01-19");
        browser.hover((x + 1.0, y));
        let said = "document.querySelector('.track').dataset.date";
        browser.wait_until(&format!("{said} === {date:?}"));
        browser.hover(point(&page, "2022-12-15"));
        browser.wait_until(&format!("{said} === undefined"));
        assert_eq!(browser.text(DAY), "2023-04-21");
        page.assert_console_is_silent();
    }
}

#[test]
fn a_move_made_before_the_page_is_alive_is_not_lost() {
    let page = Page::open("/", Wasm::Held);
    page.browser
        .value("document.querySelector('#as-of').focus()");
    page.browser.press(Key::ArrowLeft);
    page.browser.press(Key::ArrowLeft);
    page.site.wait_for_request(".wasm");
    page.site.release();
    page.browser.wait_until(READY);
    shows(&page, "2023-04-19");
    let lead = page
        .browser
        .text("document.querySelector('.as-of').textContent");
    assert_eq!(lead, "As it stood on 19 April 2023");
}

#[test]
fn without_scripts_or_wasm_there_is_no_slider_to_be_moved_in_vain() {
    let page = Page::without_scripts("/");
    assert!(
        !page
            .browser
            .is("document.querySelector('#as-of').checkVisibility()")
    );
    assert!(
        page.browser
            .is("document.querySelector('.scale').checkVisibility()")
    );
    drop(page);
    let page = Page::open("/", Wasm::Missing);
    page.browser
        .wait_until("document.documentElement.dataset.app === 'failed'");
    assert!(
        !page
            .browser
            .is("document.querySelector('#as-of').checkVisibility()")
    );
}

#[test]
fn the_small_bar_stays_on_top_moves_nothing_and_leads_back() {
    let page = Page::closed(Wasm::Served);
    for width in [320, 390, 640, 1280] {
        page.browser.set_width(width);
        page.browser.goto(&page.site.url("/"));
        page.browser.wait_until(READY);
        let place = "document.querySelector('#timeline').getBoundingClientRect().top + scrollY";
        let before = page.browser.value(place);
        page.browser.value("scrollTo(0, 4000)");
        page.browser.wait_until(&format!("{TOP} === 0"));
        page.browser.settle();
        let height = "document.querySelector('.date-nav').getBoundingClientRect().height";
        assert_eq!(page.browser.value(height), 56, "at {width} px");
        assert_eq!(page.browser.value(place), before, "at {width} px");
        page.browser.click(".step-later");
        shows(&page, "2023-05-31");
        assert_eq!(page.browser.value(height), 56, "at {width} px");
        page.browser.click(".date-nav-day a");
        page.browser
            .wait_until(&format!("{TOP} > 0 || {height} > 56"));
        page.browser.wait_until(&format!("{height} > 120"));
    }
}

#[test]
fn the_bar_hides_no_focus() {
    let page = Page::ready("/");
    page.browser.value("scrollTo(0, 3000)");
    page.browser.wait_until(&format!("{TOP} === 0"));
    page.browser
        .value("document.querySelector('#sources a').focus({ preventScroll: true })");
    let hidden = "(at => {
        if (at.closest('.date-nav')) return false;
        const box = at.getBoundingClientRect();
        return box.bottom > 0 && box.top < 55;
    })(document.activeElement)";
    for _ in 0..60 {
        page.browser.press_all(&[Key::Shift, Key::Tab]);
        page.browser.settle();
        assert!(
            !page.browser.is(hidden),
            "{}",
            page.browser
                .text("document.activeElement.outerHTML.slice(0, 200)")
        );
    }
}

#[test]
fn the_list_of_what_came_later_opens_on_purpose_and_its_links_lead_there() {
    let page = Page::ready("/");
    let browser = &page.browser;
    assert!(!browser.is("document.body.textContent.includes('A grand jury indicts Baldwin')"));
    browser.click("#see-later");
    browser.wait_until("document.activeElement.id === 'later-title'");
    let warning = browser.text("document.querySelector('.later-list p').textContent");
    assert!(warning.contains("21 April 2023"), "{warning}");
    let hidden = browser.text("document.querySelector('.since').textContent");
    let listed = browser.value("document.querySelectorAll('.later-list li').length");
    assert!(
        hidden.contains(&format!("{listed} developments")),
        "{hidden}"
    );
    browser.value("[...document.querySelectorAll('.later-list a')].find(a => a.hash.endsWith('indictment')).click()");
    shows(&page, "2024-01-19");
    browser.wait_until("location.hash === '#event-2024-01-19-indictment'");
    let event = "document.querySelector('#event-2024-01-19-indictment')";
    let top = format!("{event}?.getBoundingClientRect().top");
    browser.wait_until(&format!("{top} >= 55 && {top} < innerHeight"));
    assert!(!browser.is("document.querySelector('.later-list')"));
    browser.value("history.back()");
    shows(&page, "2023-04-21");
}

#[test]
fn a_link_to_a_later_development_moves_forward_to_it_and_says_so() {
    let page = Page::ready("/#event-2024-01-19-indictment");
    let browser = &page.browser;
    shows(&page, "2024-01-19");
    let said = "document.querySelector('.notice').textContent";
    browser.wait_until(&format!("{said}.startsWith('Moved to 19 January 2024')"));
    let event = "document.querySelector('#event-2024-01-19-indictment')";
    let top = format!("{event}?.getBoundingClientRect().top");
    browser.wait_until(&format!("{top} >= 55 && {top} < innerHeight"));
    assert!(browser.text(said).ends_with("Go back to 21 April 2023"));
    browser.value("document.querySelector('.notice a').click()");
    shows(&page, "2023-04-21");
    // What the day knows moves nothing.
    browser.value("location.hash = '#event-2023-01-31-informations'");
    browser.settle();
    browser.settle();
    assert_eq!(browser.text(DAY), "2023-04-21");
}

#[test]
fn the_control_stays_under_the_hand_while_the_answer_above_it_changes() {
    let page = Page::ready("/latest/");
    let browser = &page.browser;
    let place = || {
        browser.settle();
        let top = browser.value("document.querySelector('.date-nav').getBoundingClientRect().top");
        let head = browser.value("document.querySelector('.head').offsetHeight");
        (top.as_f64().expect("a number"), head)
    };
    browser.value("scrollTo(0, document.querySelector('.date-nav').offsetTop - 120)");
    let mut before = place();
    let mut is_another = false;
    for _ in 0..12 {
        let address = browser.text("location.pathname");
        browser.click(".step-earlier");
        browser.wait_until(&format!("location.pathname !== '{address}'"));
        let after = place();
        // Browsers scroll by whole pixels.
        assert!(
            (after.0 - before.0).abs() < 1.0,
            "from {address}: {before:?}, {after:?}"
        );
        is_another |= after.1 != before.1;
        before = after;
    }
    assert!(is_another, "the answer took more room, or less");
}

#[test]
fn resting_says_what_has_changed() {
    let page = on_the_slider("/on/2023-10-17/");
    page.browser.press(Key::ArrowRight);
    let said = "document.querySelector('.notice').textContent";
    page.browser
        .wait_until(&format!("{said}.startsWith('The charge came back')"));
    let said = page.browser.text(said);
    assert!(
        !said.contains("2024"),
        "the slider has said the day: {said}"
    );
    assert!(
        said.contains("State v. Baldwin: Charged; case pending."),
        "{said}"
    );
    assert!(!said.contains("Gutierrez"), "{said}");
}
