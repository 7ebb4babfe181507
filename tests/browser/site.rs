//! A static host for the built site: strict about what a page may do, and able to withhold the Wasm.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tiny_http::{HTTPVersion, Header, Request, Response, Server};

use crate::built::built_site;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-src 'self'; frame-ancestors *";

/// A request that is held back keeps its thread, so there are more than a browser opens connections.
const THREADS: usize = 8;
const PATIENCE: Duration = Duration::from_secs(20);

/// Words are as wide on every machine with these.
const TEST_LETTERS: &str = "
@font-face { font-family: 'Test Serif'; src: url(/test-letters/serif.woff2); }
@font-face { font-family: 'Test Serif'; src: url(/test-letters/serif-bold.woff2); font-weight: 600 900; }
@font-face { font-family: 'Test Sans'; src: url(/test-letters/sans.woff2); }
@font-face { font-family: 'Test Sans'; src: url(/test-letters/sans-bold.woff2); font-weight: 600 900; }
:root { --serif: 'Test Serif'; --sans: 'Test Sans'; }
";

/// What becomes of the page's Wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wasm {
    Served,
    /// Answered with 404.
    Missing,
    /// Served, under a policy that forbids running it.
    Refused,
    /// Not answered before [`Site::release`].
    Held,
    /// Served, with letters of the tests' own in place of those that the machine has.
    InTestLetters,
    /// Served, with one of its data files, named so, cut off after its first bytes.
    Starved(&'static str),
    /// Served, with one bit changed of its Wasm, or of its data file named so.
    Altered(&'static str),
}

pub(crate) struct Site {
    server: Arc<Server>,
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
    origin: String,
}

struct Shared {
    folder: PathBuf,
    policy: String,
    wasm: Wasm,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    requests: HashMap<String, usize>,
    released: bool,
}

impl Site {
    pub(crate) fn serve(wasm: Wasm) -> Self {
        Self::serve_folder(built_site(), wasm)
    }

    pub(crate) fn serve_folder(folder: PathBuf, wasm: Wasm) -> Self {
        let policy = match wasm {
            Wasm::Refused => POLICY.replace(" 'wasm-unsafe-eval'", ""),
            _ => POLICY.to_owned(),
        };
        Self::serve_under(folder, wasm, policy)
    }

    /// The same under another policy than the site's own.
    pub(crate) fn serve_under(folder: PathBuf, wasm: Wasm, policy: String) -> Self {
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port on the loopback"));
        let address = server
            .server_addr()
            .to_ip()
            .expect("the server has an address");
        let state = Mutex::default();
        let shared = Arc::new(Shared {
            folder,
            policy,
            wasm,
            state,
            changed: Condvar::new(),
        });
        let threads = (0..THREADS)
            .map(|_| {
                let (server, shared) = (Arc::clone(&server), Arc::clone(&shared));
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        shared.answer(request);
                    }
                })
            })
            .collect();
        Self {
            server,
            shared,
            threads,
            origin: format!("http://{address}"),
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// How often files whose path ends so were asked for.
    pub(crate) fn requests(&self, ending: &str) -> usize {
        let state = self
            .shared
            .state
            .lock()
            .expect("no thread died with the state");
        state
            .requests
            .iter()
            .filter(|(path, _)| path.ends_with(ending))
            .map(|(_, count)| count)
            .sum()
    }

    /// Waits until a file whose path ends so has been asked for.
    pub(crate) fn wait_for_request(&self, ending: &str) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self
            .shared
            .state
            .lock()
            .expect("no thread died with the state");
        while !state.requests.keys().any(|path| path.ends_with(ending)) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "no file ending in {ending} was asked for within {PATIENCE:?}"
            );
            state = self
                .shared
                .changed
                .wait_timeout(state, left)
                .expect("no thread died with the state")
                .0;
        }
    }

    /// Lets the held Wasm go.
    pub(crate) fn release(&self) {
        self.shared
            .state
            .lock()
            .expect("no thread died with the state")
            .released = true;
        self.shared.changed.notify_all();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Ok(mut state) = self.shared.state.lock() {
            state.released = true;
        }
        self.shared.changed.notify_all();
        for _ in &self.threads {
            self.server.unblock();
        }
        for thread in self.threads.drain(..) {
            // A thread that died has failed its test already.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn answer(&self, request: Request) {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        self.note(&path);
        let is_wasm = extension(&path) == "wasm";
        if is_wasm && self.wasm == Wasm::Held {
            self.wait_for_release();
        }
        let found = if is_wasm && self.wasm == Wasm::Missing {
            None
        } else {
            self.read(&path)
        };
        let (status, name, body) = match found {
            Some((name, mut body)) => {
                if let Wasm::Starved(what) = self.wasm
                    && name.starts_with(what)
                {
                    body.truncate(64);
                }
                if let Wasm::Altered(what) = self.wasm
                    && name.starts_with(what)
                    && extension(&name) != "js"
                {
                    let middle = body.len() / 2;
                    body[middle] ^= 1;
                }
                if self.wasm == Wasm::InTestLetters && is_style_sheet(&name) {
                    body.extend(TEST_LETTERS.bytes());
                }
                (200, name, body)
            }
            None => self.missing(),
        };
        let response = Response::from_data(body)
            .with_status_code(status)
            .with_header(header("Content-Type", media_type(&name)))
            .with_header(header("Content-Security-Policy", &self.policy))
            // In a frame without an origin of its own, the site's files come from elsewhere.
            .with_header(header("Access-Control-Allow-Origin", "*"))
            .with_header(header("X-Content-Type-Options", "nosniff"))
            .with_header(header("Cache-Control", "no-store"));
        // Answered in the old way, which ends the connection: the server keeps a thread for every open
        // one, and of several that begin at once it can leave one waiting until another ends.
        let mut writer = request.into_writer();
        // A browser that has gone away needs no answer.
        let _ = response.raw_print(&mut writer, HTTPVersion(1, 0), &[], false, None);
        let _ = writer.flush();
    }

    fn note(&self, path: &str) {
        let mut state = self.state.lock().expect("no thread died with the state");
        *state.requests.entry(path.to_owned()).or_default() += 1;
        self.changed.notify_all();
    }

    fn wait_for_release(&self) {
        let state = self.state.lock().expect("no thread died with the state");
        let released = self
            .changed
            .wait_timeout_while(state, PATIENCE * 2, |state| !state.released);
        drop(released.expect("no thread died with the state"));
    }

    /// The file at the path and its name; a folder answers with its index.
    fn read(&self, path: &str) -> Option<(String, Vec<u8>)> {
        let inside = path.strip_prefix('/')?;
        if inside
            .split('/')
            .any(|part| part == ".." || part.contains('\\'))
        {
            return None;
        }
        let name = if inside.is_empty() || inside.ends_with('/') {
            format!("{inside}index.html")
        } else {
            inside.to_owned()
        };
        let folder = match name.strip_prefix("test-letters/") {
            Some(_) => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"),
            None => self.folder.clone(),
        };
        let body = fs::read(folder.join(&name)).ok()?;
        Some((name, body))
    }

    fn missing(&self) -> (u16, String, Vec<u8>) {
        match self.read("/404.html") {
            Some((name, body)) => (404, name, body),
            None => (404, "404.txt".to_owned(), b"Not found\n".to_vec()),
        }
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a header of plain characters")
}

fn extension(path: &str) -> &str {
    Path::new(path)
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
}

fn media_type(name: &str) -> &'static str {
    match extension(name) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn is_style_sheet(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "css")
}
