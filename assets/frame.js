// In parts, in theme.js's place: takes what the host may choose, before the first paint, and tells the host
// alone how high the part is and what was looked at.
{
  const page = document.documentElement;
  const address = new URL(location.href);
  const asked = address.searchParams;
  const host = parent === window ? null : parent;
  const tell = (message) => host?.postMessage(message, "*");
  const say = (event, more) => tell({ type: "without-prejudice", version: 1, event, ...more });

  // The host's colours have a script of their own, which few frames need.
  const { colours } = document.currentScript.dataset;
  const asksForColours = ["ink", "accent", "paper"].some((name) => asked.has(name));
  const dress = async (theme) => {
    if (theme === "auto") delete page.dataset.theme;
    else page.dataset.theme = theme;
    if (asksForColours) (await import(colours)).dress(asked, theme);
  };
  const themes = ["auto", "light", "dark"];
  const theme = asked.get("theme");
  dress(themes.includes(theme) ? theme : "auto");
  if (new Date(Date.now()).toISOString() > page.dataset.staleFrom) page.dataset.stale = "";

  // In full size everything is open, also what is drawn later; a reader may fold it again.
  const unfolded = new WeakSet();
  const unfold = () => {
    for (const fold of document.querySelectorAll(".fold")) {
      if (!unfolded.has(fold)) fold.open = true;
      unfolded.add(fold);
    }
  };
  if (asked.get("size") === "full") {
    page.dataset.size = "full";
    new MutationObserver(unfold).observe(page, { childList: true, subtree: true });
  }
  const VALUES = { theme: /^(auto|light|dark)$/, heading: /^[234]$/, size: /^(compact|full)$/ };
  const unknown = Object.keys(VALUES).filter((name) => asked.has(name) && !VALUES[name].test(asked.get(name)));

  if (asked.get("font") === "sans") page.style.setProperty("--serif", "var(--sans)");

  // In every form that hosts listen to.
  let told = 0;
  const tellHeight = () => {
    // A host may ask before the page is parsed, or while nobody sees the frame: there is no height yet.
    const whole = document.querySelector(".page");
    if (!whole) return;
    const px = Math.ceil(whole.getBoundingClientRect().height);
    if (!innerWidth || px === told) return;
    told = px;
    say("height", { px });
    tell({ sentinel: "amp", type: "embed-size", height: px });
    tell({ "datawrapper-height": { "without-prejudice": px } });
    tell(JSON.stringify({ context: "iframe.resize", src: location.href, height: px }));
    tell({ kind: "interactive:height", height: px });
    if (asked.has("childId")) tell(`pymxPYMx${asked.get("childId")}xPYMxheightxPYMx${px}`);
    // Where the browser fits frames by itself.
    try {
      if (host) window.requestResize?.();
    } catch {
      // The host has been told.
    }
  };

  // The day stays with the frame when it is loaded anew; the way back is the host's.
  const keep = (day) => {
    asked.set("as-of", day);
    try {
      history.replaceState(null, "", address);
    } catch {
      // A browser may refuse; the day is shown all the same.
    }
  };
  const moved = () => {
    const day = page.dataset.asOf;
    keep(day);
    say("as-of", { date: day });
    for (const link of document.querySelectorAll("a.leads")) link.search = `?as-of=${day}`;
  };
  const count = () => {
    const cited = document.querySelectorAll("#app a[href*='#source-']");
    const number = document.getElementById("cited");
    if (number) number.textContent = new Set([...cited].map((link) => link.hash)).size;
  };

  // From the host alone: a day and a theme.
  addEventListener("message", ({ source, data }) => {
    if (!host || source !== host || data?.type !== "without-prejudice" || data.version !== 1 || data.event !== "set") return;
    if (themes.includes(data.theme)) dress(data.theme);
    if (typeof data.asOf === "string" && /^(latest|\d{4}-\d\d-\d\d)$/.test(data.asOf)) {
      keep(data.asOf);
      dispatchEvent(new PopStateEvent("popstate"));
    }
    // Sends the height again on request.
    told = 0;
    tellHeight();
  });

  addEventListener("DOMContentLoaded", () => {
    if (unknown.length) {
      const line = document.getElementById("unknown");
      line.querySelector("b").textContent = unknown.join(", ");
      line.hidden = false;
    }
    // Headings go on where those of the host are.
    const deeper = /^[34]$/.test(asked.get("heading")) ? asked.get("heading") - 2 : 0;
    const level = () => {
      for (const heading of document.querySelectorAll("h2, h3, h4, h5"))
        heading.ariaLevel = +heading.localName[1] + deeper;
    };
    if (deeper) level();
    const app = document.getElementById("app");
    const drawn = new MutationObserver(() => {
      if (deeper) level();
      count();
    });
    drawn.observe(app, { childList: true, subtree: true });
    // A frame out of sight observes no sizes, but it sees what is drawn.
    let later;
    const changed = new MutationObserver(() => {
      clearTimeout(later);
      later = setTimeout(tellHeight, 100);
    });
    changed.observe(app, { attributes: true, childList: true, characterData: true, subtree: true });
    new MutationObserver(moved).observe(page, { attributeFilter: ["data-as-of"] });

    const sections = [...document.querySelectorAll("main section[id]")];
    say("ready", { sections: sections.map(({ id }) => id) });
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        say("section-viewed", { section: target.id });
      }
    });
    for (const section of sections) seen.observe(section);
    new ResizeObserver(tellHeight).observe(document.querySelector(".page"));
    tellHeight();
  });

  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    if (link.target === "_self") {
      // Without an entry in the host's history.
      event.preventDefault();
      location.replace(link.hash);
    } else if (link.hash.startsWith("#source-")) say("source-opened", { id: link.hash.slice(8) });
    else if (link.origin !== address.origin) {
      const listed = link.closest("[id^='source-']");
      say("source-opened", { id: listed ? listed.id.slice(7) : link.href });
    }
  });
  addEventListener("change", ({ target }) => {
    if (target.matches("#paths input")) say("path-explored", { stage: target.id.slice(5) });
  });

  // A definition takes the focus; closing it gives it back.
  addEventListener(
    "toggle",
    ({ target, newState }) => {
      if (newState === "open" && target.matches(".word")) target.focus();
    },
    true,
  );
}
