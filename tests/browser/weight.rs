//! What the page costs its reader, as a content delivery network would send it.

use std::fs;

use crate::{page::Page, site::built_site};

/// Bytes after brotli at its highest quality.
fn sent(is_counted: impl Fn(&str) -> bool) -> usize {
    let mut total = 0;
    for entry in fs::read_dir(built_site()).expect("the site is built") {
        let path = entry.expect("readable").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if is_counted(name) {
            let bytes = fs::read(&path).expect("readable");
            let mut packed = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams::default();
            brotli::BrotliCompress(&mut bytes.as_slice(), &mut packed, &parameters)
                .expect("packed");
            total += packed.len();
        }
    }
    total
}

fn ends(name: &str, end: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, found)| found == end)
}

#[test]
fn the_readable_page_is_at_most_40_kb() {
    let bytes = sent(|name| name == "index.html" || ends(name, "css"));
    assert!(
        bytes > 0 && bytes <= 40_000,
        "HTML and CSS take {bytes} bytes"
    );
}

#[test]
fn wasm_and_scripts_are_at_most_110_kb() {
    let bytes = sent(|name| ends(name, "wasm") || ends(name, "js"));
    assert!(
        bytes > 0 && bytes <= 110_000,
        "Wasm and scripts take {bytes} bytes"
    );
}

#[test]
fn the_record_is_at_most_25_kb() {
    let bytes = sent(|name| name.starts_with("record-"));
    assert!(
        bytes > 0 && bytes <= 25_000,
        "the record takes {bytes} bytes"
    );
}

#[test]
fn the_page_is_readable_after_three_requests() {
    let page = Page::ready("/");
    // What the browser must have before it paints; the rest waits until it is idle.
    let blocking = "performance.getEntriesByType('resource')\
                    .filter(entry => entry.renderBlockingStatus === 'blocking')\
                    .map(entry => entry.name.split('/').pop().split('-')[0]).sort().join()";
    assert_eq!(page.browser.text(blocking), "style,theme");
}
