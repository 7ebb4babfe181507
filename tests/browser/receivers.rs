//! What newsrooms' pages listen to already: their own scripts as hosts, and the shapes of the others.

use std::fs;

use serde_json::{Value, json};

use crate::host::{FRAME, Host, frame};

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/hosts/{name}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("the fixture is there")
}

/// Without a line of ours in the host.
fn assert_fits(host: &Host) {
    assert!(host.fitted(FRAME) > 300.0);
    host.assert_nothing_went_wrong();
}

#[test]
fn pym_follows_the_height() {
    let script = fixture("pym-1.3.2.min.js")
        + "\naddEventListener('DOMContentLoaded', () => new pym.Parent('here', '{site}/embed/statement/', {}));";
    assert_fits(&Host::with("<div id=\"here\"></div>", &script, false));
}

#[test]
fn newswire_frames_follow_the_height() {
    let script = fixture("newswire-frames-1.0.0.umd.js")
        + "\naddEventListener('DOMContentLoaded', () => new newswireFrames.Framer(document.getElementById('here'), { src: '{site}/embed/statement/' }));";
    assert_fits(&Host::with("<div id=\"here\"></div>", &script, false));
}

#[test]
fn a_listener_for_datawrapper_follows_the_height() {
    // As it stands in the code that Datawrapper hands out, written out.
    let script = "addEventListener('message', event => {
        const heights = event.data['datawrapper-height'];
        if (heights === undefined) return;
        for (const frame of document.querySelectorAll('iframe'))
            for (const id in heights)
                if (frame.contentWindow === event.source) frame.style.height = heights[id] + 'px';
    });";
    assert_fits(&Host::with(&frame("statement/"), script, false));
}

#[test]
fn a_listener_for_the_guardians_atoms_follows_the_height() {
    let script = "addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || data?.kind !== 'interactive:height') return;
        if (typeof data.height === 'number') frame.style.height = `${data.height}px`;
    });";
    assert_fits(&Host::with(&frame("statement/"), script, false));
}

#[test]
fn every_other_shape_is_spoken_as_its_receivers_take_it() {
    let host = Host::with(&frame("statement/"), "", false);
    host.browser.wait_until("heard.length >= 6");
    let heard = host.browser.value("heard.map(({ data }) => data)");
    let heard = heard.as_array().expect("a list");
    let height = heard
        .iter()
        .find_map(|data| data["px"].as_u64())
        .expect("our own message");
    let amp = json!({ "sentinel": "amp", "type": "embed-size", "height": height });
    assert!(heard.contains(&amp), "{heard:?}");
    let medium = heard.iter().filter_map(Value::as_str);
    let medium: Vec<Value> = medium
        .filter_map(|text| serde_json::from_str(text).ok())
        .collect();
    assert!(
        medium
            .iter()
            .any(|said| said["context"] == "iframe.resize" && said["height"] == height),
        "{medium:?}"
    );
}
