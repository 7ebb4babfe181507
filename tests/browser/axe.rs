//! No page, in any state that a reader can bring it to, has a barrier that axe-core finds.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::driver::{Browser, Scheme};
use crate::page::{Page, READY};
use crate::site::Wasm;

use Scheme::{Dark, Forced, Light};

/// A page as somebody has it before them.
struct State(&'static str, u32, Scheme, Act);

/// What was done on the page.
#[derive(Clone, Copy, Debug)]
enum Act {
    Nothing,
    OpenEverything,
    MoveTheDate,
    Choose,
    OpenADefinition,
    OpenTheMenu,
    OpenWhatCameLater,
    Share,
}

#[rustfmt::skip]
const STORY: &[State] = &[
    State("/", 1280, Light, Act::Nothing),
    State("/", 640, Light, Act::Choose),
    State("/", 320, Dark, Act::OpenADefinition),
    State("/", 320, Light, Act::OpenTheMenu),
    State("/", 1280, Forced, Act::OpenTheMenu),
    State("/", 640, Dark, Act::OpenWhatCameLater),
    State("/", 320, Light, Act::Share),
    State("/on/2021-10-21/", 320, Light, Act::Nothing),
    State("/on/2021-10-21/", 640, Dark, Act::MoveTheDate),
    State("/latest/", 1280, Dark, Act::OpenEverything),
];

#[rustfmt::skip]
const STORY_IN_SPANISH: &[State] = &[
    State("/es/", 320, Dark, Act::Nothing),
    State("/es/", 1280, Forced, Act::Choose),
    State("/es/", 640, Forced, Act::OpenADefinition),
    State("/es/", 640, Forced, Act::Share),
    State("/es/on/2021-10-21/", 1280, Light, Act::Nothing),
    State("/es/latest/", 640, Forced, Act::OpenEverything),
];

#[rustfmt::skip]
const PARTS_AND_OTHERS: &[State] = &[
    State("/404.html", 320, Dark, Act::Nothing),
    State("/demo/", 1280, Light, Act::Nothing),
    State("/embed/card/", 640, Light, Act::Nothing),
    State("/embed/card/latest/", 320, Dark, Act::OpenEverything),
    State("/es/embed/card/", 320, Forced, Act::OpenEverything),
    State("/embed/story/", 640, Light, Act::Nothing),
    State("/embed/lanes/", 1280, Forced, Act::OpenEverything),
    State("/es/embed/lanes/", 320, Light, Act::OpenEverything),
    State("/embed/parties/", 320, Light, Act::OpenEverything),
    State("/es/embed/parties/latest/", 640, Dark, Act::Nothing),
    State("/embed/timeline/", 640, Dark, Act::Choose),
    State("/es/embed/timeline/", 320, Light, Act::Nothing),
    State("/embed/dismissal/", 320, Dark, Act::OpenADefinition),
    State("/es/embed/dismissal/", 640, Light, Act::OpenEverything),
    State("/embed/paths/", 640, Forced, Act::OpenEverything),
    State("/es/embed/paths/", 320, Light, Act::Nothing),
    State("/embed/accounts/", 320, Light, Act::OpenEverything),
    State("/es/embed/accounts/latest/", 1280, Dark, Act::Nothing),
    State("/embed/statement/", 640, Dark, Act::OpenEverything),
    State("/es/embed/statement/", 320, Forced, Act::Nothing),
];

/// What a person looked at, where a rule calls something a fault and doesn't fit, or is unsure: what it says, the rule,
/// the elements, and why nothing is amiss there.
#[rustfmt::skip]
const JUDGED: &[(&str, &str, &str, &str)] = &[
    ("fault", "page-has-heading-one", "html[data-embed]", "a part stands in a page that has one"),
    ("fault", "p-as-heading", ".clock-left", "a length of time, below its heading"),
    ("fault", "focus-order-semantics", "#share .preview", "a named group takes the focus so that it scrolls by keyboard"),
    ("unsure", "p-as-heading", ".clock-left, .definition", "a length of time and a sentence, each below its heading"),
    ("unsure", "hidden-content", "*", "what is closed in one state is open in another"),
    ("unsure", "frame-tested", "iframe", "what stands in it is a page that is examined by itself"),
    ("unsure", "color-contrast", ".marked", "ink on paper; the bar lies lower, and only descenders cross it"),
    ("unsure", "color-contrast", ".phrase", "on paper, and on the soft accent where a note leads to it: at least 6.4 to 1"),
    ("unsure", "color-contrast", "svg text", "on paper, or with a ground of its own in the picture: at least 5 to 1"),
    ("unsure", "color-contrast", ".path-steps label *", "a transparent radio button lies over the words"),
    ("unsure", "color-contrast", ".meanwhile, .path-end *", "the line of the clock goes round the words"),
    ("unsure", "color-contrast", ".latest li", "the link in it is larger than its letters, for fingers"),
];

/// Every rule but those that their makers have withdrawn and those of the level beyond ours.
const EXAMINE: &str = "
    const [place, judged] = arguments;
    const isOurs = ({ tags }) => !tags.includes('deprecated') && !tags.includes('wcag2aaa');
    const rules = axe.getRules().filter(isOurs).map(({ ruleId }) => ruleId);
    const inside = (place, selector) => (place.shadowRoot ?? place).querySelector(selector);
    const element = (target) => target.flat().reduce(inside, document);
    const isJudged = (kind, rule, target) => judged.some(([says, name, selector]) =>
        says === kind && name === rule && element(target).matches(selector));
    const told = (kind) => ({ id, nodes }) => nodes.filter(({ target }) => !isJudged(kind, id, target))
        .map(({ target, html, failureSummary }) => [kind, id, target.join(' '), html.slice(0, 200), failureSummary].join(': '));
    return axe.run(place, { runOnly: rules, iframes: false, resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) =>
        [...violations.flatMap(told('fault')), ...incomplete.flatMap(told('unsure'))]);";

#[test]
fn the_story_has_no_barrier_in_any_state() {
    assert_no_barrier(STORY);
}

#[test]
fn the_story_in_spanish_has_no_barrier_in_any_state() {
    assert_no_barrier(STORY_IN_SPANISH);
}

#[test]
fn the_parts_and_the_other_pages_have_no_barrier_in_any_state() {
    assert_no_barrier(PARTS_AND_OTHERS);
}

fn assert_no_barrier(states: &[State]) {
    let axe = fs::read_to_string(axe()).expect("axe-core is text");
    let page = Page::closed(Wasm::Served);
    let mut found = Vec::new();
    for State(path, width, scheme, act) in states {
        let browser = &page.browser;
        browser.set_width(*width);
        browser.prefer(*scheme);
        browser.goto(&page.site.url(path));
        browser.wait_until(&format!(
            "!document.querySelector('script[data-wasm]') || {READY}"
        ));
        act.on(browser);
        browser.settle();
        browser.run(&axe, &json!([]));
        let told = browser.run(EXAMINE, &json!([act.place(), JUDGED]));
        let told = told.as_array().expect("a list of what was found");
        let state = format!("{path} at {width} px, {scheme:?}, {act:?}");
        found.extend(told.iter().map(|what| format!("{state}: {what}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Where axe-core is installed.
fn axe() -> PathBuf {
    let default = || {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("target/proof/node_modules/axe-core/axe.min.js")
    };
    let file = env::var_os("WITHOUT_PREJUDICE_AXE").map_or_else(default, PathBuf::from);
    assert!(
        file.is_file(),
        "No axe-core at {}; `cargo xtask test` installs it",
        file.display()
    );
    file
}

impl Act {
    /// What it changes; the rest of the page is examined in other states.
    fn place(self) -> &'static str {
        match self {
            Self::Nothing | Self::OpenEverything | Self::MoveTheDate => "html",
            Self::Choose => ".choose",
            Self::OpenADefinition => ".word:popover-open",
            Self::OpenTheMenu => ".section-menu",
            Self::OpenWhatCameLater => ".later-list",
            Self::Share => "#share",
        }
    }

    fn on(self, browser: &Browser) {
        match self {
            Self::Nothing => {}
            Self::OpenEverything => {
                browser.value("document.querySelectorAll('details').forEach(details => details.removeAttribute('name'))");
                browser.value(&opened("document.querySelectorAll('details')"));
            }
            Self::MoveTheDate => {
                browser.click(".step-later");
                browser.wait_until("location.pathname !== '/on/2021-10-21/'");
            }
            Self::Choose => {
                browser.value(&opened(
                    "document.querySelectorAll('details:has(.filters)')",
                ));
                browser.click("#timeline .filter-kind label:nth-of-type(3) input");
                browser.wait_until("document.querySelector('.filters .clear')");
            }
            Self::OpenADefinition => {
                browser.value(&opened("document.querySelectorAll('details:has(.term)')"));
                browser.value("document.querySelector('.term').click()");
                browser.wait_until("document.activeElement.matches('.word:popover-open')");
            }
            Self::OpenTheMenu => {
                browser.value("document.getElementById('paths').scrollIntoView()");
                browser
                    .wait_until("document.querySelector('.section-menu button').checkVisibility()");
                browser.click(".section-menu button");
                browser.wait_until("document.querySelector('#section-list:popover-open')");
            }
            Self::OpenWhatCameLater => {
                browser.click("#see-later");
                browser.wait_until("document.querySelector('.later-list')");
            }
            Self::Share => {
                browser.click(".share");
                browser.wait_until("document.querySelector('#share[open] textarea')?.value");
            }
        }
    }
}

/// Opens these disclosures at once, without the motion that unfolds them.
fn opened(disclosures: &str) -> String {
    format!(
        "{disclosures}.forEach(({{ style }}, at, all) => {{ style.interpolateSize = 'numeric-only'; all[at].open = true; }})"
    )
}
