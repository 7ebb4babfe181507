//! Every day is a page: reached by plain links, and the same before and after it comes alive.

use std::collections::BTreeSet;
use std::fs;

use crate::built::built_site;
use crate::page::{Page, READY};
use crate::site::Wasm;
use crate::start::assert_living_is_served;

/// The days that have a page, by the site's own folders.
fn days(language: &str) -> BTreeSet<String> {
    let folder = built_site().join(language).join("on");
    let entries = fs::read_dir(folder).expect("the site has days");
    entries
        .map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect()
}

#[test]
fn without_scripts_a_step_leads_to_the_page_of_another_day() {
    for language in ["", "es/"] {
        let page = Page::without_scripts(&format!("/{language}latest/"));
        let day = "document.documentElement.dataset.pageDay";
        let latest = page.browser.text(day);
        for _ in 0..3 {
            page.browser.click(".date-nav a.step-earlier");
        }
        let reached = page.browser.text(day);
        assert!(reached < latest, "{reached}");
        assert_eq!(
            page.browser.text("location.pathname"),
            format!("/{language}on/{reached}/")
        );
    }
}

fn living_pages_are_the_served_pages(language: &str) {
    let page = Page::closed(Wasm::Served);
    let days = days(language).into_iter();
    let days = days.map(|day| format!("on/{day}/"));
    for path in days.chain(["latest/".to_owned(), String::new()]) {
        page.browser
            .goto(&page.site.url(&format!("/{language}{path}")));
        page.browser.wait_until(READY);
        assert_living_is_served(&page);
    }
    page.assert_console_is_silent();
}

#[test]
fn on_every_day_the_living_page_is_the_served_page_to_the_letter() {
    living_pages_are_the_served_pages("");
}

#[test]
fn on_every_day_the_living_spanish_page_is_the_served_page_to_the_letter() {
    living_pages_are_the_served_pages("es/");
}

#[test]
fn a_change_of_language_keeps_the_day_and_the_place() {
    let page = Page::ready("/on/2024-01-19/");
    let browser = &page.browser;
    browser.value("document.querySelector('#event-2023-04-21-nolle-prosequi').scrollIntoView()");
    browser.settle();
    browser.value("document.querySelector('.languages a[hreflang=es]').click()");
    browser.wait_until("document.documentElement.lang === 'es'");
    browser.wait_until(READY);
    let place = browser.text("location.pathname + location.hash");
    assert_eq!(place, "/es/on/2024-01-19/#event-2023-04-21-nolle-prosequi");
    let in_view = "(top => top > -2 && top < innerHeight)(document.querySelector(
        '#event-2023-04-21-nolle-prosequi').getBoundingClientRect().top)";
    browser.wait_until(in_view);
    browser.value("scrollTo(0, 0)");
    browser.settle();
    browser.value("document.querySelector('.languages a[hreflang=en]').click()");
    browser.wait_until("document.documentElement.lang === 'en'");
    assert_eq!(
        browser.text("location.pathname + location.hash"),
        "/on/2024-01-19/"
    );
}
