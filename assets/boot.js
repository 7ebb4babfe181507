// Starts the Wasm when the page is idle or the reader reaches for it, and puts the served page back if anything
// fails. It alone sets html[data-app].
// A part in another page sleeps until the reader reaches for it, unless its address asks for another day.

const { js, wasm, files } = document.querySelector("script[data-wasm]").dataset;
const page = document.documentElement;
const app = document.getElementById("app");
const story = app.firstElementChild;
const title = document.title;
const address = new URL(location.href);
const isPart = "embed" in page.dataset;
const sleeps = isPart && !/[?&]as-of=/.test(location.search) && !location.hash;
// The page around a part asks for a day as its own address does.
const intents = ["pointerdown", "keydown", "touchstart", ...(sleeps ? ["pointerover", "focusin", "popstate"] : [])];

// A browser that translates the page puts nodes of its own in place of ours, and says so here.
const isTranslated = () => page.lang !== page.dataset.language || /\btranslated-/.test(page.className);

// The elements that the Wasm has changed, each with what was served.
const served = new Map();
const keep = (element) => {
  if (!served.has(element)) served.set(element, element.cloneNode(true));
};

// What the reader has done to the page, which the served page does not know.
const choices = () => ({
  checked: [...app.querySelectorAll("input:checked")].map((input) => input.id),
  open: [...app.querySelectorAll("details[id]")].filter((details) => details.open).map((details) => details.id),
  focus: app.contains(document.activeElement) ? document.activeElement.id : "",
});

const restore = ({ checked, open, focus }) => {
  const set = (ids, name) => {
    for (const element of ids.map((id) => document.getElementById(id))) if (element && !element[name]) element[name] = true;
  };
  set(checked, "checked");
  set(open, "open");
  if (focus && document.activeElement.id !== focus) document.getElementById(focus)?.focus({ preventScroll: true });
};

// How long everything that the Wasm needs may take to come, in milliseconds.
const PATIENCE = 20000;
// How long a click may wait for it. After five seconds browsers no longer take what it opens for the reader's wish.
const CLICK_WAITS = 4000;

// Clicks in a part on what would lead out of it, or nowhere, until the Wasm takes them. They wait for it.
const waiting = [];
let isLate = false;
// As a link, the last one leads where it says.
const lead = () => {
  if (page.dataset.app === "ready") return;
  isLate = true;
  waiting.splice(0).at(-1)?.click();
};
const hold = (event) => {
  const control = event.target.closest(".date-nav a[href], .see, .filters input, .filters button");
  const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (page.dataset.app !== "static" || isLate || !control || !isPlain) return;
  event.preventDefault();
  if (!waiting.length) setTimeout(lead, CLICK_WAITS);
  waiting.push(control);
  begin();
};
const release = async () => {
  for (const control of waiting.splice(0)) {
    // The next one is a step from the day that this one leads to: what leads there is another link by then.
    const leads = new Promise((resolve) => {
      new MutationObserver(resolve).observe(control, { attributes: true });
      setTimeout(resolve, 1000);
    });
    control.click();
    await leads;
  }
};

// The page that has come alive.
let running;

const fail = (error) => {
  if (page.dataset.app === "failed") return;
  // An untouched page keeps the reader's focus and selection as they are. Where another script has replaced the page,
  // it stays as it is.
  if (served.size && story.isConnected) {
    const kept = choices();
    for (const [element, copy] of served) element.replaceWith(copy);
    restore(kept);
    page.dataset.asOf = page.dataset.pageDay;
    document.title = title;
    // The address is that of the day of the page.
    address.searchParams.delete("as-of");
    try {
      history.replaceState(null, "", address);
    } catch {
      // A browser may refuse it in a sandbox.
    }
  }
  page.dataset.app = "failed";
  try {
    running?.stop();
  } catch {
    // What has failed may not be able to stop either.
  }
  lead();
  // A message for whoever hosts the page; the reader sees the quiet line.
  console.info("Without Prejudice: the page stays as it was served.", error);
};

// The name of such a file holds the SHA-256 of its bytes: the browser refuses any others.
const verified = (file) => {
  const [, digits] = file.match(/-([0-9a-f]{64})\./);
  const bytes = digits.match(/../g).map((two) => parseInt(two, 16));
  return fetch(file, { integrity: `sha256-${btoa(String.fromCharCode(...bytes))}` });
};
const load = async (file) => {
  const answer = await verified(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const start = async () => {
  for (const name of intents) removeEventListener(name, begin, true);
  setTimeout(() => {
    if (page.dataset.app === "static") fail(new Error("its files take too long"));
  }, PATIENCE);
  try {
    const [module, ...data] = await Promise.all([import(js), ...files.split(" ").map(load)]);
    await module.default({ module_or_path: verified(wasm) });
    if (page.dataset.app === "failed") return;
    if (isTranslated()) throw new Error("the page is translated");
    running = module.start(...data, keep);
    page.dataset.app = "ready";
    release();
  } catch (error) {
    fail(error);
  }
};

let begun = false;
const begin = () => {
  if (begun) return;
  begun = true;
  start();
};

// A panic in the Wasm is a trap, after which nothing of it may run again.
addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
});
addEventListener("unhandledrejection", ({ reason }) => {
  if (reason instanceof WebAssembly.RuntimeError) fail(reason);
});
new MutationObserver(() => {
  if (isTranslated()) fail(new Error("the page is translated"));
}).observe(page, { attributeFilter: ["lang", "class"] });
new MutationObserver(() => {
  if (!story.isConnected) fail(new Error("another script has replaced the page"));
}).observe(app, { childList: true });
for (const name of intents) addEventListener(name, begin, { capture: true, passive: true });
if (isPart) addEventListener("click", hold, true);
if (!sleeps) {
  if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 4000 });
  else addEventListener("load", () => setTimeout(begin, 200), { once: true });
}
