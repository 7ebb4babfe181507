// For pages that embed parts of the story: gives each frame the height that its part has, and defines
// <case-explainer>. It hears the frames it finds, and nobody else; it sets nothing but a bounded height,
// and tells them the page's color scheme.
(() => {
  // An element of the page can be named like the property, and a module has none.
  const script = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document);
  const own = script?.src || new Error().stack.match(/https?:\/\/\S+?\/embed\.js/)?.[0];
  if (!own) return;
  const site = new URL(".", own);
  // Whoever pastes the line twice has it once.
  const once = Symbol.for(site.href);
  if (window[once]) return;
  window[once] = true;

  const HIGHEST = 200000;
  const isOurs = ({ src }) => src.startsWith(site.href) && /^(es\/)?embed\//.test(src.slice(site.href.length));
  // In open shadow trees too.
  const framesIn = (root) =>
    [...root.querySelectorAll("*")].flatMap((part) =>
      part.localName === "iframe" ? part : part.shadowRoot ? framesIn(part.shadowRoot) : [],
    );
  // The frame of a window is looked for once.
  const known = new WeakMap();
  const frameOf = (source) => {
    if (!known.has(source)) known.set(source, framesIn(document).find(({ contentWindow }) => contentWindow === source));
    return known.get(source);
  };
  const isOpaque = ({ sandbox }) => sandbox.length > 0 && !sandbox.contains("allow-same-origin");
  // No secret; a frame that has not come yet, or is in a sandbox, has no origin that could be named.
  const set = (frame, more) =>
    frame.contentWindow?.postMessage({ type: "without-prejudice", version: 1, event: "set", ...more }, "*");

  // The frames that have spoken.
  const heard = new Set();
  addEventListener("message", ({ data, source, origin }) => {
    if (!source || data?.type !== "without-prejudice" || data.version !== 1) return;
    const frame = frameOf(source);
    if (!frame || !isOurs(frame) || origin !== (isOpaque(frame) ? "null" : site.origin)) return;
    const { event, px } = data;
    if (!heard.has(frame) || event === "ready") dress(frame);
    heard.add(frame);
    if (event === "height" && Number.isFinite(px) && px > 0) frame.style.height = `${Math.min(px, HIGHEST)}px`;
    frame.dispatchEvent(new CustomEvent("without-prejudice", { bubbles: true, composed: true, detail: data }));
  });
  // A frame that asks for no theme has the page's own, where the page has one alone. A browser tells the frame
  // of the reader's device and of nothing else.
  const themeOf = (frame) =>
    frame.getRootNode().host?.getAttribute("theme") ?? new URL(frame.src).searchParams.get("theme") ?? "auto";
  const dress = (frame) => {
    const [, scheme] = /^(?:only )?(light|dark)$/.exec(getComputedStyle(frame).colorScheme) ?? [];
    if (frame.isConnected && themeOf(frame) === "auto") set(frame, { theme: scheme ?? "auto" });
  };
  for (const part of [document.documentElement, document.body ?? []].flat())
    new MutationObserver(() => heard.forEach(dress)).observe(part, { attributes: true });
  // Frames that were there before have spoken already: they say their height again.
  for (const frame of framesIn(document)) if (isOurs(frame)) set(frame);

  const SECTIONS = ["card", "story", "lanes", "parties", "timeline", "dismissal", "paths", "accounts", "statement"];
  const PASSED = ["as-of", "theme", "heading", "size", "paper", "ink", "accent", "font"];
  const LIVE = { "as-of": "asOf", theme: "theme" };

  class CaseExplainer extends HTMLElement {
    static observedAttributes = ["section", "lang", "label", "height", ...PASSED];
    #frame = document.createElement("iframe");
    #isLoaded = false;
    #changed;

    constructor() {
      super();
      const frame = this.#frame;
      frame.addEventListener("load", () => (this.#isLoaded = true));
      // One after another, as readers come near.
      frame.loading = "lazy";
      Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
      this.attachShadow({ mode: "open" }).append(frame);
    }

    connectedCallback() {
      this.style.display ||= "block";
      this.#show();
    }

    disconnectedCallback() {
      this.#isLoaded = false;
    }

    // Many changes in a row are one.
    attributeChangedCallback(name) {
      if (!this.isConnected) return;
      if (!this.#changed) {
        this.#changed = new Set();
        setTimeout(() => this.#follow());
      }
      this.#changed.add(name);
    }

    #follow() {
      const values = [...this.#changed].map((name) => [LIVE[name], this.getAttribute(name)]);
      this.#changed = undefined;
      if (this.#isLoaded && values.every(([live, value]) => live && value)) set(this.#frame, Object.fromEntries(values));
      else if (this.isConnected) this.#show();
    }

    #show() {
      const section = SECTIONS.find((name) => name === this.getAttribute("section")) ?? "story";
      const spanish = this.lang.startsWith("es") ? "es/" : "";
      const address = new URL(`${spanish}embed/${section}/`, site);
      for (const name of PASSED) if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      const frame = this.#frame;
      frame.title = this.getAttribute("label") ?? "Without Prejudice";
      if (!frame.style.height) frame.style.height = `${+this.getAttribute("height") || 600}px`;
      if (frame.src === address.href) return;
      this.#isLoaded = false;
      frame.src = address;
    }
  }
  if (!customElements.get("case-explainer")) customElements.define("case-explainer", CaseExplainer);
})();
