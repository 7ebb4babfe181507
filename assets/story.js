// What the story's own pages do with or without the Wasm.

// Once the date control has left the window, a small bar of the same parts stays at its top. The space
// that the whole control took is kept, so that nothing below it moves.

const BAR = 56;

const place = () => {
  const control = document.querySelector(".date-nav");
  if (!control) return;
  const before = control.previousElementSibling.getBoundingClientRect().bottom;
  const space = control.dataset.space ? +control.dataset.space : control.getBoundingClientRect().height;
  const isSmall = before + space < BAR;
  if (isSmall === "space" in control.dataset) return;
  if (isSmall) {
    control.dataset.space = space;
    control.style.marginBlockEnd = `${space - BAR}px`;
  } else {
    delete control.dataset.space;
    control.style.marginBlockEnd = "";
  }
};

addEventListener("scroll", place, { passive: true });
addEventListener("resize", place);
place();

// The control stays under the hand that moves it, whatever room the answer above it takes on another day.

let held;
const fromTop = () => document.querySelector(".date-nav").getBoundingClientRect().top;
const hold = (isHeld) => {
  held = isHeld ? fromTop() : undefined;
};
for (const name of ["pointerdown", "keydown"]) addEventListener(name, ({ target }) => hold(target.closest?.(".date-nav")), true);
// Where the browser leads back it knows the place.
addEventListener("popstate", () => hold(false));
addEventListener("scroll", () => hold(held !== undefined), { passive: true });
new ResizeObserver(() => {
  if (held !== undefined) scrollBy({ top: fromTop() - held, behavior: "instant" });
}).observe(document.querySelector(".head"));

const app = document.getElementById("app");

// The menu in the bar names the section that is read: the one at a third of the window.

const menu = document.getElementById("section-list");
const links = new Map([...menu.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
const nameSection = ({ isIntersecting, target }) => {
  const link = links.get(target.id);
  if (isIntersecting) link.ariaCurrent = "true";
  else link.ariaCurrent = null;
  const read = menu.querySelector("[aria-current]");
  document.querySelector(".section-read").textContent = read?.textContent ?? "";
};
const read = new IntersectionObserver((entries) => entries.forEach(nameSection), { rootMargin: "-33% 0px -66% 0px" });
for (const id of links.keys()) read.observe(document.getElementById(id));
menu.addEventListener("click", ({ target }) => {
  if (target.closest("a")) menu.hidePopover();
});

// The tick under the mouse says its date, of later ones too: that something happened, and when.

const TICK = 6;
const DAY = 86400000;
const long = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang, {
  dateStyle: "long",
  timeZone: "UTC",
});

const tickAt = (track, clientX) => {
  const { left, width } = track.getBoundingClientRect();
  const places = track.querySelector(".ticks").getAttribute("d").match(/\d+(?= )/g);
  const apart = (place) => Math.abs(left + (width * place) / 10000 - clientX);
  const nearest = Math.min(...places.map(apart));
  return nearest <= TICK && places.find((place) => apart(place) === nearest);
};

app.addEventListener("pointermove", ({ target, clientX, pointerType, buttons }) => {
  const track = document.querySelector(".track");
  if (!track) return;
  const place = pointerType === "mouse" && !buttons && track.contains(target) && tickAt(track, clientX);
  if (place === false || place === undefined) {
    delete track.dataset.date;
    return;
  }
  const { value, max } = track.querySelector("input");
  const first = Date.parse(document.documentElement.dataset.asOf) - value * DAY;
  track.style.setProperty("--tick", `${place / 100}%`);
  track.dataset.date = long.format(first + Math.round((place * max) / 10000) * DAY);
});

// The other language opens where the reader is: at the part of the page that is in view.
app.addEventListener("click", ({ target }) => {
  const link = target.closest("a[hreflang]");
  if (!link) return;
  const parts = [...app.querySelectorAll("section[id], article[id]")];
  const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3);
  link.hash = passed.length ? passed.at(-1).id : "";
});

// A link to a development copies its address, which is then said and shown in its place.
app.addEventListener("click", async (event) => {
  const link = event.target.closest("a.copy");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(new URL(link.hash, location.href));
  } catch {
    location.hash = link.hash;
    return;
  }
  const { copied } = document.getElementById("share").dataset;
  link.dataset.copied = copied;
  document.getElementById("said").textContent = copied;
});

// Everything opens and closes at once. On paper everything is open: the style sheet sees to that.

document.querySelector(".contents p").addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  for (const details of document.querySelectorAll("details")) {
    details.removeAttribute("name");
    details.open = button.classList.contains("open-all");
  }
  // One of the two buttons at a time; the focus goes from one to the other.
  const other = button.nextElementSibling ?? button.previousElementSibling;
  other.hidden = false;
  button.hidden = true;
  other.focus();
});

// A link to a place opens what holds it, at once, and leads there. Some browsers open it by themselves, but not
// all, and what is still growing cannot be scrolled to.

const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  let fold = target?.parentElement.closest("details");
  if (!fold) return;
  for (; fold; fold = fold.parentElement.closest("details")) {
    fold.style.interpolateSize = "numeric-only";
    fold.open = true;
  }
  // What has just been opened is laid out with the next frame. By then another link may have been followed.
  const lead = () => {
    if (location.hash.slice(1) !== target.id) return;
    target.scrollIntoView({ behavior: "instant" });
    // Where it can have the focus, and the reader has not taken that elsewhere.
    if ([document.body, citation].includes(document.activeElement)) target.focus({ preventScroll: true });
  };
  const leadSoon = () => requestAnimationFrame(() => requestAnimationFrame(lead));
  leadSoon();
  // A browser that had begun to unfold it by itself takes 140 ms for that.
  setTimeout(leadSoon, 300);
};
addEventListener("hashchange", reveal);
addEventListener("load", reveal);

// The number of a source leads to its entry, behind which is the way back.

const wayBack = document.querySelector(".back-to-citation");
let citation;
app.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href^='#source-']");
  const entry = link && document.getElementById(link.hash.slice(1));
  if (!entry) return;
  citation = link;
  // The browser brings the focus along to what can have it.
  entry.tabIndex = -1;
  entry.after(wayBack);
  wayBack.hidden = false;
});
wayBack.addEventListener("click", () => {
  wayBack.hidden = true;
  // It may have been in a definition that is closed by now, or in a text that another day tells otherwise.
  if (citation.checkVisibility()) citation.focus();
  else history.back();
});

// Whoever opens a definition is led to it; closing it leads back by itself.
addEventListener(
  "toggle",
  ({ target, newState }) => {
    if (newState !== "open" || !target.matches(".word")) return;
    target.focus();
    // Where much is going on it may not be laid out before the next frame.
    requestAnimationFrame(() => {
      if (target.matches(":popover-open") && !target.contains(document.activeElement)) target.focus();
    });
  },
  true,
);

// The list of later developments closes on Escape, and when the focus leaves it.
const closeLater = () => document.querySelector(".later-list .close")?.click();
app.addEventListener("keydown", ({ key, target }) => {
  if (key === "Escape" && target.closest(".later-list")) closeLater();
});
app.addEventListener("focusout", ({ target, relatedTarget }) => {
  const list = target.closest(".later-list");
  if (list && relatedTarget && !list.contains(relatedTarget)) closeLater();
});

// The dialog is loaded once a reader asks for it.
app.addEventListener("click", async ({ target }) => {
  if (!target.closest(".share")) return;
  const { js, failed } = document.getElementById("share").dataset;
  try {
    const { open } = await import(js);
    open();
  } catch {
    // Offline, or the site has another version by now.
    target.closest(".share").textContent = failed;
    document.getElementById("said").textContent = failed;
  }
});
