//! A page of the built site, open in a browser of its own.

use std::path::Path;

use crate::driver::Browser;
use crate::site::{Site, Wasm};

/// Alive, once it is reached for: a part in another page waits for that, any other page for idle time at most.
pub(crate) const READY: &str =
    "(['pointerover', 'touchstart'].forEach(name => dispatchEvent(new Event(name))),
    document.documentElement.dataset.app === 'ready')";
pub(crate) const FAILED: &str = "document.documentElement.dataset.app === 'failed'";

pub(crate) struct Page {
    // The browser goes first, while its site can still answer.
    pub(crate) browser: Browser,
    pub(crate) site: Site,
}

impl Page {
    /// The browser at the address, without waiting for the page to come alive.
    pub(crate) fn open(path: &str, wasm: Wasm) -> Self {
        let page = Self::closed(wasm);
        page.browser.goto(&page.site.url(path));
        page
    }

    /// The page at the address, alive.
    pub(crate) fn ready(path: &str) -> Self {
        let page = Self::open(path, Wasm::Served);
        page.browser.wait_until(READY);
        page
    }

    /// The page at the address as a reader without JavaScript has it.
    pub(crate) fn without_scripts(path: &str) -> Self {
        let page = Self {
            site: Site::serve(Wasm::Served),
            browser: Browser::without_scripts(),
        };
        page.browser.goto(&page.site.url(path));
        page
    }

    /// A browser without a page, before another site than the built one.
    pub(crate) fn in_folder(folder: &Path, wasm: Wasm) -> Self {
        Self {
            site: Site::serve_folder(folder.to_owned(), wasm),
            browser: Browser::start(),
        }
    }

    pub(crate) fn closed(wasm: Wasm) -> Self {
        // The site first: where none is built, no browser need start to say so.
        let site = Site::serve(wasm);
        Self {
            browser: Browser::start(),
            site,
        }
    }

    pub(crate) fn assert_console_is_silent(&self) {
        self.browser.settle();
        let said = self.browser.console();
        assert!(
            said.is_empty(),
            "the console should be empty, but says {said:#?}"
        );
    }

    /// Every word the reader can see in the story, but for the line about missing controls.
    pub(crate) fn words(&self) -> String {
        self.browser.text(
            "(() => {
                // Without the controls that need scripts, and the note that they are missing.
                const notes = [...document.querySelectorAll('.app-note, .contents p')];
                const before = notes.map(note => note.style.display);
                for (const note of notes) note.style.display = 'none';
                const text = document.querySelector('main').innerText;
                notes.forEach((note, at) => { note.style.display = before[at]; });
                return text;
            })()",
        )
    }
}
