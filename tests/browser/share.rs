//! The dialog that hands out links and code.

use crate::hand::Key;
use crate::page::Page;

const DIALOG: &str = "document.getElementById('share')";

fn opened(path: &str) -> Page {
    let page = Page::ready(path);
    page.browser
        .value("document.querySelector('.share').focus()");
    page.browser.press(Key::Enter);
    page.browser.wait_until(&format!(
        "{DIALOG}.open && {DIALOG}.querySelector('textarea').value"
    ));
    page
}

fn choose(page: &Page, name: &str, value: &str) {
    page.browser.value(&format!(
        "(() => {{
            const control = {DIALOG}.querySelector('form').elements['{name}'];
            control.value = '{value}';
            control.dispatchEvent(new Event('input', {{ bubbles: true }}));
        }})()"
    ));
}

fn field(page: &Page, name: &str) -> String {
    page.browser.text(&format!(
        "{DIALOG}.querySelector('form').elements['{name}'].value"
    ))
}

#[test]
fn it_opens_and_closes_by_keyboard_and_gives_the_focus_back() {
    let page = opened("/");
    assert!(
        page.browser
            .is(&format!("{DIALOG}.contains(document.activeElement)"))
    );
    // The focus goes round within it.
    for _ in 0..30 {
        page.browser.press(Key::Tab);
        assert!(page.browser.is(&format!(
            "{DIALOG}.contains(document.activeElement) || document.activeElement === document.body"
        )));
    }
    page.browser.press(Key::Escape);
    page.browser.wait_until(&format!("!{DIALOG}.open"));
    assert!(page.browser.is("document.activeElement.matches('.share')"));
    page.assert_console_is_silent();
}

#[test]
fn it_hands_out_code_in_three_forms_that_say_the_same() {
    let page = opened("/on/2023-04-20/");
    assert_eq!(field(&page, "part"), "card", "it is offered first");
    choose(&page, "part", "lanes");
    choose(&page, "language", "es");
    choose(&page, "theme", "dark");
    let frame = field(&page, "code");
    assert!(frame.starts_with("<iframe src=\"http://"), "{frame}");
    assert!(
        frame.contains("/es/embed/lanes/?as-of=2023-04-20&amp;theme=dark\""),
        "{frame}"
    );
    assert!(!frame.contains("<script"), "{frame}");
    // One line of style for pages that are narrower than the column.
    let (frame, style) = frame.split_once('\n').expect("two lines");
    for part in [
        "<style>@media(max-width:671px){.without-prejudice-es-lanes{height:",
        "px}}@media(max-width:511px){.without-prejudice-es-lanes{height:",
    ] {
        assert!(style.contains(part), "{part} is not in {style}");
    }
    assert!(
        frame.contains("class=\"without-prejudice-es-lanes\""),
        "{frame}"
    );
    choose(&page, "form", "script");
    let followed = field(&page, "code");
    assert!(
        followed.starts_with(frame) && followed.contains("/embed.js\"></script>"),
        "{followed}"
    );
    choose(&page, "form", "element");
    choose(&page, "day", "latest");
    let element = field(&page, "code");
    for part in [
        "<case-explainer section=\"lanes\"",
        " as-of=\"latest\"",
        " lang=\"es\"",
        " theme=\"dark\"",
        "/embed.js",
    ] {
        assert!(element.contains(part), "{part} is not in {element}");
    }
    let preview = page
        .browser
        .text(&format!("{DIALOG}.querySelector('iframe').src"));
    assert!(
        preview.contains("/es/embed/lanes/latest/?theme=dark"),
        "{preview}"
    );
}

#[test]
fn its_preview_has_a_name_and_scrolls_by_keyboard() {
    let page = opened("/");
    let named = ("group".to_owned(), "How it will look".to_owned());
    assert_eq!(page.browser.role_and_name("#share .preview"), named);
    page.browser
        .value("document.querySelector('#share .preview').focus()");
    assert!(
        page.browser
            .is("document.activeElement.matches('.preview')")
    );
}

#[test]
fn it_links_every_development_party_and_term() {
    let page = opened("/");
    let kinds = page.browser.text(&format!(
        "[...{DIALOG}.querySelectorAll('optgroup')].map(group => group.label + ' ' + (group.childElementCount > 5)).join()"
    ));
    assert_eq!(
        kinds,
        "Developments true,People and institutions true,Words of the law true"
    );
    choose(&page, "place", "term-dismissal");
    assert!(field(&page, "address").ends_with("/#term-dismissal"));
}

#[test]
fn copying_is_confirmed_in_words() {
    let page = opened("/");
    page.browser.value("void Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } })");
    page.browser.click("#share [name=copy-code]");
    page.browser.wait_until(&format!(
        "{DIALOG}.querySelector('[role=status]').textContent === 'Copied.'"
    ));
    assert!(page.browser.is(&format!(
        "copied === {DIALOG}.querySelector('textarea').value"
    )));
}

#[test]
fn without_scripts_nothing_offers_what_it_cannot_do() {
    let page = Page::without_scripts("/");
    assert!(
        !page
            .browser
            .is("document.querySelector('.share').checkVisibility()")
    );
    assert!(!page.browser.is(&format!("{DIALOG}.checkVisibility()")));
}

#[test]
fn where_the_dialog_cannot_be_loaded_its_button_says_so() {
    let page = Page::ready("/");
    let browser = &page.browser;
    browser.value("(document.getElementById('share').dataset.js = '/no-such-file.js', true)");
    browser.click("button.share");
    let failed = "document.getElementById('share').dataset.failed";
    browser.wait_until(&format!(
        "document.querySelector('button.share').textContent === {failed} && document.getElementById('said').textContent === {failed}"
    ));
}
