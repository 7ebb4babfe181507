//! Hosts and neighbours that mean no good.

use serde_json::json;

use crate::host::{FITS, FOLLOWED, FRAME, Host, frame};

/// Messages of every shape, ten thousand a second for a second; then it says so.
const FLOOD: &str = "const shapes = [
    null, 1, 'text', [], {}, new Map([['type', 'without-prejudice']]),
    JSON.parse('{\"__proto__\": {\"type\": \"without-prejudice\"}, \"constructor\": 1}'),
    ...[-1, 0, NaN, Infinity, 1e308, '640', {}, null, undefined].map(px => ({ type: 'without-prejudice', version: 1, event: 'height', px })),
    ...['latest', '2026-01-13', '<script>', '__proto__', 7, {}].map(asOf => ({ type: 'without-prejudice', version: 1, event: 'set', asOf, theme: asOf })),
    { type: 'without-prejudice', version: 1, event: 'height', px: 7777 },
    { type: 'without-prejudice', version: '1', event: 'height', px: 7777 },
    { sentinel: 'amp', type: 'embed-size', height: 7777 },
    'pymxPYMxaxPYMxheightxPYMx7777',
];
let sent = 0;
const flood = targets => {
    for (let n = 0; n < 100; n += 1) for (const target of targets) target.postMessage(shapes[(sent += 1) % shapes.length], '*');
    if (sent < 10000) setTimeout(flood, 10, targets);
    else globalThis.flooded = true;
};
// In a frame beside the part: to the host and to the part.
if (parent !== window) flood([parent, parent.frames[0]]);
";

#[test]
fn forged_messages_move_nothing_and_throw_nothing() {
    // A neighbour floods the host and the part; the host floods itself.
    let host = Host::with(
        &(frame("dismissal/")
            + "<iframe id=\"neighbour\" src=\"/neighbour.html\"></iframe>"
            + FOLLOWED),
        FLOOD,
        true,
    );
    let height = host.fitted(FRAME);
    host.browser.value("flood([window])");
    host.browser.wait_until("globalThis.flooded");
    host.in_frame("document.getElementById('neighbour')", || {
        host.browser.wait_until("globalThis.flooded");
    });
    host.browser.settle();
    assert_eq!(host.height(FRAME).to_bits(), height.to_bits());
    host.assert_nothing_went_wrong();
    let entered = host.in_frame(FRAME, || {
        host.browser.value("[document.documentElement.dataset.asOf, document.documentElement.dataset.theme ?? null]")
    });
    assert_eq!(entered, json!(["2023-04-21", null]));
}

#[test]
fn after_a_flood_the_page_is_as_idle_as_before() {
    let flooded =
        frame("dismissal/") + "<iframe id=\"neighbour\" src=\"/neighbour.html\"></iframe>";
    let host = Host::with(&(flooded + FOLLOWED), FLOOD, true);
    host.fitted(FRAME);
    host.in_frame("document.getElementById('neighbour')", || {
        host.browser.wait_until("globalThis.flooded");
    });
    let quiet = host.browser.busy();
    host.browser.value("(sent = 0, flood([window, frames[0]]))");
    let flooded = host.browser.busy();
    assert!(
        flooded > 2.0 * quiet,
        "{flooded} of the time while flooded, {quiet} before"
    );
    host.browser.wait_until("globalThis.flooded");
    host.browser.settle();
    let after = host.browser.busy();
    assert!(
        after < 1.5 * quiet + 0.02,
        "{after} of the time after the flood, {quiet} before"
    );
}

#[test]
fn a_parent_can_set_a_day_and_a_theme_and_nothing_else() {
    let host = Host::with(&(frame("dismissal/") + FOLLOWED), FLOOD, true);
    host.fitted(FRAME);
    host.browser
        .value("flood([document.querySelector('iframe').contentWindow])");
    host.browser.wait_until("globalThis.flooded");
    host.in_frame(FRAME, || {
        host.browser
            .wait_until("document.documentElement.dataset.asOf === '2026-01-13'");
        host.browser.wait_until(FITS);
        assert!(
            host.browser
                .is("document.documentElement.dataset.app === 'ready'")
        );
        assert!(
            host.browser
                .is("document.documentElement.dataset.theme === undefined")
        );
        assert!(host.browser.is("({}).type === undefined"));
    });
    host.assert_nothing_went_wrong();
    let heard = host.heard("height", "px");
    assert!(
        heard
            .iter()
            .all(|px| px.parse::<u32>().is_ok_and(|px| px > 0)),
        "{heard:?}"
    );
}

#[test]
fn a_frame_that_only_looks_like_ours_sets_no_height() {
    // Ours by its name, but not from our origin; and ours by its origin, but not one of the parts.
    let host = Host::open(&format!(
        "<iframe src=\"/embed/dismissal/\" height=\"120\"></iframe><iframe id=\"page\" src=\"{{site}}/404.html\" height=\"120\"></iframe>{FOLLOWED}"
    ));
    host.browser
        .wait_until("customElements.get('case-explainer')");
    for frame in [FRAME, "document.getElementById('page')"] {
        host.in_frame(frame, || {
            host.browser.wait_until("document.readyState === 'complete'");
            host.browser.value(
                "parent.postMessage({ type: 'without-prejudice', version: 1, event: 'height', px: 900 }, '*')",
            );
        });
        host.browser
            .wait_until("heard.some(({ data }) => data?.px === 900)");
        assert!((host.height(frame) - 120.0).abs() < 6.0, "{frame}");
    }
}

/// Ways in which pages load the host script, and what stands in them beside it.
const LOADERS: [&str; 5] = [
    "<img name=\"currentScript\" src=\"https://elsewhere.example/embed.js\" alt=\"\"><script src=\"{site}/embed.js\"></script>",
    "<form name=\"currentScript\"></form><script src=\"{site}/embed.js\"></script>",
    "<script src=\"/embed.js\"></script><script type=\"module\" src=\"{site}/embed.js\"></script>",
    "<script type=\"module\" src=\"{site}/embed.js?ver=6.5\"></script>",
    "",
];

#[test]
fn however_the_host_script_is_loaded_it_knows_its_own_site() {
    for loader in LOADERS {
        let body = frame("dismissal/") + loader;
        let script = if loader.is_empty() {
            "import('{site}/embed.js');"
        } else {
            ""
        };
        let host = Host::with(&body, script, true);
        assert!(host.fitted(FRAME) > 300.0, "{loader}");
        assert!(
            host.browser.is("customElements.get('case-explainer')"),
            "{loader}"
        );
    }
}

#[test]
fn a_frame_in_an_open_shadow_tree_follows_its_height() {
    let script = "addEventListener('DOMContentLoaded', () => {
        const root = document.getElementById('vendor').attachShadow({ mode: 'open' });
        root.append(document.querySelector('iframe'));
    });";
    let body = frame("dismissal/") + "<div id=\"vendor\"></div>" + FOLLOWED;
    let host = Host::with(&body, script, true);
    assert!(
        host.fitted("document.getElementById('vendor').shadowRoot.querySelector('iframe')") > 300.0
    );
}

#[test]
fn a_thousand_changes_of_an_element_load_its_frame_once() {
    let body = format!("<case-explainer section=\"card\"></case-explainer>{FOLLOWED}");
    let host = Host::open(&body);
    let frame = "document.querySelector('case-explainer').shadowRoot.querySelector('iframe')";
    host.fitted(frame);
    host.browser.value(&format!(
        "(() => {{
            globalThis.loads = 0;
            const element = document.querySelector('case-explainer');
            {frame}.addEventListener('load', () => {{ loads += 1; }});
            globalThis.writes = 0;
            const source = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
            Object.defineProperty(HTMLIFrameElement.prototype, 'src', {{ ...source, set(value) {{ writes += 1; source.set.call(this, value); }} }});
            for (let n = 0; n < 1000; n += 1) element.setAttribute('section', ['lanes', 'timeline', 'dismissal'][n % 3]);
        }})()"
    ));
    host.browser.wait_until("loads === 1");
    host.browser.settle();
    assert_eq!(host.browser.value("[loads, writes]"), json!([1, 1]));
    assert!(host.browser.is(&format!("{frame}.src.includes('/lanes/')")));
}
