//! Another page, on another origin and under a strict policy, that embeds parts of the site.

use std::fs;

use tempfile::TempDir;

use crate::built::built_site;
use crate::driver::Browser;
use crate::site::{Site, Wasm};

/// What every such page keeps: the messages it hears, the errors it meets, what moves in it.
const SCRIPT: &str = "globalThis.heard = [];
globalThis.wrong = [];
globalThis.shifts = 0;
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
addEventListener('error', ({ message }) => wrong.push(message));
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => wrong.push(violatedDirective));
new PerformanceObserver(list => { for (const { value } of list.getEntries()) shifts += value; })
    .observe({ type: 'layout-shift', buffered: true });
";
const STYLE: &str = "body { margin: 0; inline-size: 640px; } iframe { border: 0; } .away { display: none; } .dark { color-scheme: dark; }";

pub(crate) struct Host {
    // The browser goes first, while its pages can still answer.
    pub(crate) browser: Browser,
    _site: Site,
    server: Site,
    _folder: TempDir,
}

impl Host {
    /// A page with this body, in which `{site}` is the embedded site's address; it may run the site's
    /// script and its own.
    pub(crate) fn open(body: &str) -> Self {
        Self::with(body, "", true)
    }

    /// The same with a script of its own, and with or without leave to run the site's.
    pub(crate) fn with(body: &str, script: &str, trusts_site: bool) -> Self {
        let host = Self::prepared(body, script, trusts_site);
        host.visit();
        host
    }

    /// The same as [`Host::open`], before the browser has gone there.
    pub(crate) fn closed(body: &str) -> Self {
        Self::prepared(body, "", true)
    }

    /// A page that trusts no script of the site, but the styles in its own body.
    pub(crate) fn of_inline_styles(body: &str) -> Self {
        let host = Self::under(body, "", "", " 'unsafe-inline'");
        host.visit();
        host
    }

    pub(crate) fn visit(&self) {
        self.browser.goto(&self.server.url("/"));
    }

    fn prepared(body: &str, script: &str, trusts_site: bool) -> Self {
        Self::under(body, script, if trusts_site { "{site}" } else { "" }, "")
    }

    /// Under a policy with these sources of scripts and styles more than its own.
    fn under(body: &str, script: &str, scripts: &str, styles: &str) -> Self {
        let site = Site::serve_folder(built_site(), Wasm::Served);
        let address = site.url("");
        let folder = TempDir::new().expect("a folder");
        let write = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("written");
        };
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><title>A host</title>\
             <link rel=\"stylesheet\" href=\"/host.css\"><script src=\"/host.js\"></script></head><body>{}</body></html>",
            body.replace("{site}", &address)
        );
        write("index.html", &page);
        // For neighbours that run the same script in a frame.
        write("neighbour.html", "<script src=\"/host.js\"></script>");
        write(
            "host.js",
            &(SCRIPT.to_owned() + &script.replace("{site}", &address)),
        );
        write("host.css", STYLE);
        let trusted = scripts.replace("{site}", &address);
        let policy = format!(
            "default-src 'none'; script-src 'self' {trusted}; style-src 'self'{styles}; frame-src 'self' {address}"
        );
        let server = Site::serve_under(folder.path().to_owned(), Wasm::Served, policy);
        Self {
            browser: Browser::start(),
            _site: site,
            server,
            _folder: folder,
        }
    }

    /// Waits until the frame is as high as the part in it, and says how high.
    pub(crate) fn fitted(&self, frame: &str) -> f64 {
        self.in_frame(frame, || {
            self.browser.wait_until(crate::page::READY);
            self.browser.wait_until(FITS);
        });
        self.height(frame)
    }

    pub(crate) fn height(&self, frame: &str) -> f64 {
        let height = format!("{frame}.getBoundingClientRect().height");
        self.browser.value(&height).as_f64().expect("a number")
    }

    pub(crate) fn in_frame<T>(&self, frame: &str, act: impl FnOnce() -> T) -> T {
        self.browser.enter(frame);
        let done = act();
        self.browser.leave();
        done
    }

    /// What has been heard in messages of ours by that name: the values of one field.
    pub(crate) fn heard(&self, event: &str, field: &str) -> Vec<String> {
        let values = self.browser.value(&format!(
            "heard.filter(({{ data }}) => data?.event === '{event}').map(({{ data }}) => JSON.stringify(data.{field}))"
        ));
        let values = values.as_array().expect("a list").iter();
        values
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect()
    }

    pub(crate) fn assert_nothing_went_wrong(&self) {
        assert_eq!(self.browser.value("wrong"), serde_json::json!([]));
    }
}

/// In a frame: it is exactly as high as what it holds.
pub(crate) const FITS: &str =
    "innerHeight === Math.ceil(document.querySelector('.page').getBoundingClientRect().height)";

/// The only frame of a page.
pub(crate) const FRAME: &str = "document.querySelector('iframe')";

/// A frame of one part, of no height that fits.
pub(crate) fn frame(part: &str) -> String {
    format!(
        "<iframe src=\"{{site}}/embed/{part}\" title=\"A part\" width=\"100%\" height=\"300\"></iframe>"
    )
}

/// The line that makes heights follow.
pub(crate) const FOLLOWED: &str = "<script async src=\"{site}/embed.js\"></script>";
