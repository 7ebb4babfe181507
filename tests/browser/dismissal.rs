//! The two-way switch that explains the difference, by keyboard, alive and without scripts.

use crate::page::Page;
use crate::{driver::Browser, hand::Key};

#[test]
fn the_definition_changes_by_keyboard_alone() {
    let page = Page::ready("/");
    assert_switch_works(&page.browser);
    page.assert_console_is_silent();
}

#[test]
fn the_definition_changes_without_scripts_too() {
    let page = Page::without_scripts("/");
    assert_eq!(
        page.browser.text("document.documentElement.dataset.app"),
        "static"
    );
    assert_switch_works(&page.browser);
}

#[test]
fn a_click_on_the_other_side_shows_it() {
    let page = Page::ready("/");
    // The radio lies over its whole tab, words and picture included.
    page.browser
        .click("#dismissal fieldset input:not(:checked)");
    page.browser.settle();
    assert_eq!(chosen(&page.browser), "With prejudice");
    assert_eq!(shown(&page.browser), ["with"]);
}

#[test]
fn the_switch_is_a_named_group_of_two_radios_in_a_named_region() {
    let page = Page::ready("/");
    let names = |selector: &str| page.browser.role_and_name(selector);
    let region = (
        "region".to_owned(),
        "What does “without prejudice” mean?".to_owned(),
    );
    assert_eq!(names("#dismissal"), region);
    let radio = |name: &str| ("radio".to_owned(), name.to_owned());
    let inputs = page.browser.value(
        "[...document.querySelectorAll('#dismissal fieldset input[type=radio]')].map(i => i.id)",
    );
    let ids: Vec<&str> = inputs
        .as_array()
        .expect("a list of ids")
        .iter()
        .filter_map(|id| id.as_str())
        .collect();
    let [without, with] = ids[..] else {
        panic!("the group has two radios, not {ids:?}")
    };
    assert_eq!(names(&format!("#{without}")), radio("Without prejudice"));
    assert_eq!(names(&format!("#{with}")), radio("With prejudice"));
    assert!(
        !names("#dismissal fieldset").1.is_empty(),
        "the group has a name"
    );
}

fn assert_switch_works(browser: &Browser) {
    assert_eq!(
        shown(browser),
        ["without"],
        "at first, the side of the latest dismissal"
    );
    tab_into_the_switch(browser);
    browser.press(Key::ArrowRight);
    assert_eq!(chosen(browser), "With prejudice");
    assert_eq!(shown(browser), ["with"]);
}

fn tab_into_the_switch(browser: &Browser) {
    let inside = "document.activeElement?.matches('#dismissal fieldset input[type=radio]')";
    // Far more stops than a page should have before it.
    for _ in 0..200 {
        if browser.is(inside) {
            return;
        }
        browser.press(Key::Tab);
    }
    panic!("Tab never reached the switch");
}

fn chosen(browser: &Browser) -> String {
    browser.text(
        "document.querySelector('#dismissal fieldset input:checked').labels[0].textContent.trim()",
    )
}

/// The sides of the switch whose definition can be seen.
fn shown(browser: &Browser) -> Vec<&'static str> {
    let visible = |side: &str| {
        browser.is(&format!(
            "[...document.querySelectorAll('#dismissal .side-{side}')].some(e => e.checkVisibility({{ visibilityProperty: true }}) && e.getBoundingClientRect().height > 1)"
        ))
    };
    ["without", "with"]
        .into_iter()
        .filter(|side| visible(side))
        .collect()
}
