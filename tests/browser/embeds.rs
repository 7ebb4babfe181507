//! Parts of the story in other people's pages, on another origin.

use serde_json::json;

use crate::built::built_site;
use crate::hand::Key;
use crate::host::{FITS, FOLLOWED, FRAME, Host, frame};
use crate::page::{Page, READY};
use crate::site::Wasm;

const DAY: &str = "document.documentElement.dataset.asOf";

fn followed(part: &str) -> Host {
    Host::open(&(frame(part) + FOLLOWED))
}

/// The frame in an element of ours.
const IN_ELEMENT: &str =
    "document.querySelector('case-explainer').shadowRoot.querySelector('iframe')";

#[test]
fn the_height_follows_a_disclosure_within_two_frames() {
    let host = followed("accounts/?size=full");
    host.fitted(FRAME);
    host.in_frame(FRAME, || {
        // At once, without the motion that unfolds it. What the third callback finds has come to be in the
        // two frames before it.
        let toggled = |open: bool| {
            host.browser.value(&format!(
                "(async () => {{
                    const chain = document.getElementById('question-trigger-words');
                    chain.style.interpolateSize = 'numeric-only';
                    const before = innerHeight;
                    chain.open = {open};
                    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
                    return [innerHeight !== before, {open} === innerHeight > before, {FITS}];
                }})()"
            ))
        };
        assert_eq!(toggled(true), json!([true, true, true]), "open");
        assert_eq!(toggled(false), json!([true, true, true]), "closed");
    });
    host.assert_nothing_went_wrong();
}

#[test]
fn the_height_follows_letters_of_twice_the_size() {
    let host = followed("dismissal/");
    let before = host.fitted(FRAME);
    host.in_frame(FRAME, || {
        host.browser
            .value("document.documentElement.style.fontSize = '200%'");
        host.browser.wait_until(FITS);
    });
    assert!(host.height(FRAME) > before * 1.5);
}

#[test]
fn a_frame_in_a_hidden_tab_has_its_height_once_it_is_shown() {
    let host = Host::open(&format!(
        "<div class=\"away\">{}</div>{FOLLOWED}",
        frame("statement/")
    ));
    host.browser
        .wait_until("customElements.get('case-explainer')");
    host.browser
        .value("document.querySelector('.away').className = ''");
    assert!(host.fitted(FRAME) > 300.0);
    assert!(!host.heard("height", "px").contains(&"0".to_owned()));
}

#[test]
fn a_frame_that_is_added_later_has_its_height_as_well() {
    let host = followed("paths/");
    host.fitted(FRAME);
    host.browser.value(
        "(() => {
            const later = document.querySelector('iframe').cloneNode();
            later.id = 'later';
            later.src = later.src.replace('paths', 'statement');
            later.removeAttribute('style');
            document.body.append(later);
        })()",
    );
    assert!(host.fitted("document.getElementById('later')") > 300.0);
}

#[test]
fn twenty_parts_on_one_page_have_each_its_own_height() {
    let parts = ["dismissal", "statement", "paths", "parties", "lanes"];
    let body: String = (0..20)
        .map(|number| {
            frame(&format!(
                "{}/?as-of=2023-04-2{}",
                parts[number % 5],
                number / 5
            ))
        })
        .collect();
    // Whoever pastes the whole snippet each time has the script twice.
    let host = Host::open(&(body + FOLLOWED + FOLLOWED));
    for number in 0..20 {
        host.fitted(&format!("document.querySelectorAll('iframe')[{number}]"));
    }
    let heights = host.browser.value(
        "new Set([...document.querySelectorAll('iframe')].map(frame => frame.style.height)).size >= 5",
    );
    assert_eq!(heights, json!(true));
    host.assert_nothing_went_wrong();
}

#[test]
fn the_element_follows_its_attributes_without_being_loaded_anew() {
    let host = Host::open(&format!(
        "<case-explainer section=\"lanes\" size=\"full\" as-of=\"2023-04-21\" heading=\"3\" label=\"Lanes\"><p>Instead</p></case-explainer>{FOLLOWED}"
    ));
    host.browser
        .wait_until("customElements.get('case-explainer')");
    let before = host.fitted(IN_ELEMENT);
    host.in_frame(IN_ELEMENT, || host.browser.value("globalThis.same = true"));
    let set = |name: &str, value: &str| {
        host.browser.value(&format!(
            "document.querySelector('case-explainer').setAttribute('{name}', '{value}')"
        ));
    };
    set("as-of", "latest");
    set("theme", "dark");
    host.in_frame(IN_ELEMENT, || {
        host.browser.wait_until(&format!("{DAY} > '2026'"));
        host.browser
            .wait_until("document.documentElement.dataset.theme === 'dark'");
        assert!(host.browser.is("globalThis.same"));
        host.browser.wait_until(FITS);
    });
    // Another language, with longer words, is another page.
    set("lang", "es");
    host.in_frame(IN_ELEMENT, || {
        host.browser
            .wait_until("document.documentElement.lang === 'es'");
    });
    assert!((host.fitted(IN_ELEMENT) - before).abs() > 1.0);
    assert_eq!(host.browser.text(&format!("{IN_ELEMENT}.title")), "Lanes");
    host.assert_nothing_went_wrong();
}

#[test]
fn where_the_host_runs_no_script_of_ours_the_frame_is_complete_and_scrolls() {
    let host = Host::with(
        &(frame("dismissal/?size=full") + FOLLOWED + "<case-explainer>Instead</case-explainer>"),
        "",
        false,
    );
    host.in_frame(FRAME, || {
        host.browser.wait_until(READY);
        assert!(
            host.browser
                .is("document.querySelector('#dismissal h2').checkVisibility()")
        );
        host.browser.value("scrollTo(0, 500)");
        assert!(host.browser.is("scrollY > 400"));
    });
    assert!((host.height(FRAME) - 300.0).abs() < 1.0);
    let seen = host
        .browser
        .text("document.querySelector('case-explainer').innerText");
    assert_eq!(seen, "Instead");
}

#[test]
fn the_days_move_in_place_and_the_way_back_stays_the_hosts() {
    let host = followed("dismissal/?theme=dark");
    host.fitted(FRAME);
    let entries = host.browser.value("history.length");
    host.in_frame(FRAME, || {
        host.browser.click(".step-later");
        host.browser.wait_until(&format!("{DAY} > '2023-04-21'"));
        host.browser.click("#dismissal .switch [value=with]");
        host.browser
            .wait_until("location.search.includes('as-of=2023')");
        assert!(host.browser.is("location.search.includes('theme=dark')"));
        let full = host.browser.text("document.querySelector('.foot a').href");
        assert!(full.contains("/?as-of=2023-"), "{full}");
    });
    host.in_frame(FRAME, || host.browser.wait_until(FITS));
    assert_eq!(host.browser.value("history.length"), entries);
    let days = host.heard("as-of", "date");
    assert!(
        days.iter().all(|day| day > &"\"2023-04-21\"".to_owned()),
        "{days:?}"
    );
    assert_eq!(days.len(), 1);
}

#[test]
fn the_hosts_keys_and_focus_are_never_taken() {
    let host = Host::open(&(format!("<input id=\"field\">{}", frame("lanes/")) + FOLLOWED));
    host.browser.click("#field");
    host.fitted(FRAME);
    for key in [
        Key::ArrowRight,
        Key::ArrowLeft,
        Key::PageUp,
        Key::End,
        Key::Home,
    ] {
        host.browser.press(key);
    }
    host.browser.settle();
    assert!(host.browser.is("document.activeElement.id === 'field'"));
    let day = host.in_frame(FRAME, || host.browser.text(DAY));
    assert_eq!(day, "2023-04-21");
}

#[test]
fn headings_begin_where_the_host_says() {
    for (asked, first, below) in [
        ("", "2", "3"),
        ("?heading=3", "3", "4"),
        ("?heading=4", "4", "5"),
        ("?heading=9", "2", "3"),
    ] {
        let host = Host::open(&frame(&format!("dismissal/{asked}")));
        host.in_frame(FRAME, || {
            host.browser.wait_until(READY);
            let levels = "[...document.querySelectorAll('h1, h2, h3')].map(h => h.ariaLevel ?? h.localName[1]).slice(0, 2).join()";
            assert_eq!(host.browser.text(levels), format!("{first},{below}"), "{asked}");
            assert!(host.browser.is("!document.querySelector('h1')"));
        });
    }
}

const COMPARED: &str = "document.querySelector('.comparison').checkVisibility()";

#[test]
fn a_part_shows_its_gist_and_in_full_all_of_it_before_anything_is_alive() {
    for (asked, is_full) in [("", false), ("?size=compact", false), ("?size=full", true)] {
        let page = Page::open(&format!("/embed/dismissal/{asked}"), Wasm::Missing);
        let browser = &page.browser;
        assert!(browser.is("document.querySelector('.definition').checkVisibility()"));
        assert_eq!(browser.is(COMPARED), is_full, "{asked}");
        assert!(browser.is("document.getElementById('unknown').hidden"));
        // Either way it is the reader who has the last word.
        browser.click("#fold-dismissal > summary");
        browser.wait_until(&format!("{COMPARED} === {}", !is_full));
    }
}

#[test]
fn without_scripts_a_part_opens_by_hand() {
    let page = Page::without_scripts("/embed/dismissal/");
    assert!(!page.browser.is(COMPARED));
    page.browser.click("#fold-dismissal > summary");
    assert!(page.browser.is(COMPARED));
}

#[test]
fn in_full_a_section_that_comes_with_another_day_is_open_as_well() {
    let page = Page::ready("/embed/statement/?size=full&as-of=2023-04-19");
    let browser = &page.browser;
    browser.wait_until(&format!("{DAY} === '2023-04-19'"));
    browser.click(".step-later");
    browser.wait_until("document.querySelector('#statement .fold')?.open");
}

#[test]
fn a_value_that_a_part_does_not_know_is_left_out_and_said_so() {
    let page = Page::open("/embed/dismissal/?size=huge&heading=3", Wasm::Missing);
    let browser = &page.browser;
    let line = "document.getElementById('unknown')";
    browser.wait_until(&format!("{line}.checkVisibility()"));
    assert_eq!(
        browser.text(&format!("{line}.querySelector('b').textContent")),
        "size"
    );
    assert!(!browser.is(COMPARED));
    page.assert_console_is_silent();
}

#[test]
fn a_frame_with_the_code_that_is_handed_out_fits_a_phone_and_a_column_without_our_script() {
    let site = built_site();
    let answer = std::fs::read_to_string(site.join("oembed/card.json")).expect("it is there");
    let answer: serde_json::Value = serde_json::from_str(&answer).expect("it is JSON");
    let code = answer["html"]
        .as_str()
        .expect("code")
        .replace("src=\"/", "src=\"{site}/");
    let host = Host::of_inline_styles(&code);
    let heights = [360, 600, 800].map(|width| {
        host.browser.resize(width);
        host.height(FRAME)
    });
    assert!(
        heights[0] > heights[1] && heights[1] > heights[2],
        "{heights:?}"
    );
    assert!((heights[2] - answer["height"].as_f64().expect("a number")).abs() < 1.0);
}

#[test]
fn in_a_sandbox_without_an_origin_it_comes_alive_and_takes_the_hosts_day() {
    let boxed = frame("timeline/").replace(
        "<iframe",
        "<iframe sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"",
    );
    let host = Host::open(&(boxed + FOLLOWED));
    host.fitted(FRAME);
    host.browser.value(
        "document.querySelector('iframe').contentWindow.postMessage({ type: 'without-prejudice', version: 1, event: 'set', asOf: 'latest' }, '*')",
    );
    host.in_frame(FRAME, || {
        host.browser.wait_until(&format!("{DAY} > '2026'"));
        host.browser.wait_until(FITS);
        assert!(host.browser.is("origin === 'null'"));
    });
    host.assert_nothing_went_wrong();
}

#[test]
fn nothing_is_kept_with_the_reader_and_nothing_asked_of_others() {
    let host = followed("story/");
    host.fitted(FRAME);
    host.in_frame(FRAME, || {
        assert_eq!(host.browser.text("document.cookie"), "");
        assert_eq!(host.browser.value("localStorage.length + sessionStorage.length"), json!(0));
        let elsewhere = "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== origin).length";
        assert_eq!(host.browser.value(elsewhere), json!(0));
    });
}

#[test]
fn what_a_reader_does_is_told_to_the_host_and_to_nobody_else() {
    let host = followed("paths/?as-of=2023-04-21");
    host.fitted(FRAME);
    host.in_frame(FRAME, || {
        host.browser
            .value("document.getElementById('path-trial').click()");
        // Where it leads is of no matter here.
        host.browser
            .value("document.addEventListener('click', event => event.preventDefault())");
        host.browser
            .value("document.querySelector(`#paths a[href*='#source-']`).click()");
    });
    host.browser
        .wait_until("heard.some(({ data }) => data?.event === 'source-opened')");
    assert_eq!(host.heard("ready", "sections"), ["[\"paths\"]"]);
    assert_eq!(host.heard("section-viewed", "section"), ["\"paths\""]);
    assert_eq!(host.heard("path-explored", "stage"), ["\"trial\""]);
    assert_eq!(host.heard("source-opened", "id").len(), 1);
}

#[test]
fn colours_of_the_hosts_are_used_where_everything_stays_readable() {
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent')";
    for (asked, is_used) in [
        ("theme=light&accent=5a2a7a&paper=ffffff", true),
        // Yellow links on white; and what reads well in the light alone, where the dark can come.
        ("theme=light&accent=ffee00", false),
        ("accent=5a2a7a&paper=ffffff", false),
        ("theme=light&accent=red%3B%7D", false),
    ] {
        let host = Host::open(&frame(&format!("dismissal/?{asked}")));
        host.in_frame(FRAME, || {
            host.browser.wait_until(READY);
            let found = host.browser.text(accent);
            assert_eq!(found == "#5a2a7a", is_used, "{asked}: {found}");
        });
        let said = host.browser.console().concat();
        let is_refused = !is_used && !asked.contains("red");
        assert_eq!(said.contains("are not used"), is_refused, "{asked}: {said}");
    }
}

#[test]
fn a_host_in_the_dark_has_its_frames_in_the_dark_unless_they_ask_for_light() {
    let light = frame("paths/?theme=light").replace("<iframe", "<iframe id=\"light\"");
    let host = Host::open(&(frame("dismissal/") + &light + FOLLOWED));
    let light = "document.getElementById('light')";
    host.fitted(FRAME);
    host.fitted(light);
    let is = |theme: &str| format!("document.documentElement.dataset.theme === {theme}");
    host.browser
        .value("document.documentElement.className = 'dark'");
    host.in_frame(FRAME, || host.browser.wait_until(&is("'dark'")));
    host.browser
        .value("document.documentElement.className = ''");
    host.in_frame(FRAME, || host.browser.wait_until(&is("undefined")));
    host.in_frame(light, || assert!(host.browser.is(&is("'light'"))));
    host.assert_nothing_went_wrong();
}

#[test]
fn with_the_height_of_the_snippet_nothing_shifts_in_the_host_or_the_frame() {
    // Its height is measured here, since it is another with other fonts.
    let host = followed("dismissal/");
    let height = host.fitted(FRAME);
    let snippet = frame("dismissal/").replace("300", &height.to_string());
    drop(host);
    let host = Host::closed(&format!("<p>Before</p>{snippet}{FOLLOWED}<p>After</p>"));
    host.browser.before_every_page(
        "globalThis.shifts = 0; new PerformanceObserver(list => { for (const { value } of list.getEntries()) shifts += value; }).observe({ type: 'layout-shift', buffered: true });",
    );
    host.visit();
    host.browser
        .wait_until("heard.some(({ data }) => data?.event === 'height')");
    assert!((host.fitted(FRAME) - height).abs() < 0.01);
    let told = host.heard("height", "px");
    assert!(told.iter().all(|px| *px == height.to_string()), "{told:?}");
    host.in_frame(FRAME, || {
        host.browser.settle();
        let is_whole = "document.scrollingElement.scrollHeight <= innerHeight";
        assert!(host.browser.is(is_whole), "nothing is cut");
        assert_eq!(host.browser.value("shifts"), json!(0));
    });
    assert_eq!(host.browser.value("shifts"), json!(0));
}
