// Fills the dialog that hands out links and code. Loaded once a reader asks for it.

const page = document.documentElement;
const dialog = document.getElementById("share");
const form = dialog.querySelector("form");
const said = dialog.querySelector("[role=status]");
const preview = dialog.querySelector("iframe");
const { place, address, part, language, day, theme, width, form: kind, code, send } = form.elements;
const site = new URL(page.dataset.root, location.href);
const heights = await (await fetch(dialog.dataset.heights)).json();

// The places of the page, under the names that the dialog has for their kinds.
const places = [
  ["events", "article[id^=event-]", "h3"],
  ["parties", "article[id^=party-]", "h3, h4, b"],
  ["terms", ".terms > .word:not([hidden])", "b"],
];
const fill = () => {
  const chosen = place.value;
  for (const group of place.querySelectorAll("optgroup")) group.remove();
  for (const [kind, selector, name] of places) {
    const group = document.createElement("optgroup");
    group.label = place.dataset[kind];
    for (const entry of document.querySelectorAll(selector))
      group.append(new Option(entry.querySelector(name)?.textContent ?? entry.id, entry.id));
    if (group.childElementCount) place.append(group);
  }
  place.value = chosen;
  if (place.selectedIndex < 0) place.value = "";
};

const link = () => {
  const here = new URL(location.href);
  here.hash = place.value;
  return here.href;
};

// Where the chosen part is, on its day and in its colours.
const source = () => {
  const spanish = language.value === "es" ? "es/" : "";
  const latest = day.value === "latest" ? "latest/" : "";
  const embed = new URL(`${spanish}embed/${part.value}/${latest}`, site);
  if (day.value === "shown") embed.searchParams.set("as-of", page.dataset.asOf);
  if (theme.value !== "auto") embed.searchParams.set("theme", theme.value);
  return embed.href;
};
const measured = () => heights[language.value + (day.value === "latest" ? "-latest" : "")]?.[part.value];
const height = () => measured()?.[width.selectedIndex] ?? 600;
// On a page too narrow for the column, a frame is as high as the part in the next narrower one: one line of
// style, where the heights do not follow by themselves.
const MARGINS = 32;
const rules = (name) =>
  [...width.options].slice(1, width.selectedIndex + 1).reverse()
    .map(({ value, index }) => `@media(max-width:${+value + MARGINS - 1}px){.${name}{height:${measured()?.[index - 1] ?? 600}px}}`)
    .join("");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const name = () => `${part.selectedOptions[0].textContent} – Without Prejudice`;
const snippet = () => {
  const script = `<script async src="${escaped(new URL("embed.js", site).href)}"></script>`;
  if (kind.value === "element") {
    const on = { shown: page.dataset.asOf, latest: "latest" }[day.value];
    const attributes = { section: part.value, "as-of": on, lang: language.value, theme: theme.value, label: name(), height: height() };
    const written = Object.entries(attributes).filter(([, value]) => value !== undefined)
      .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`);
    const instead = `<a href="${escaped(site.href)}">${escaped(name())}</a>`;
    return `<case-explainer${written.join("")}>${instead}</case-explainer>\n${script}`;
  }
  const own = `without-prejudice-${language.value}-${part.value}`;
  const frame = `<iframe src="${escaped(source())}" title="${escaped(name())}" class="${own}" width="100%" height="${height()}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}\n${kind.value === "script" ? script : `<style>${rules(own)}</style>`}`;
};

const show = () => {
  said.textContent = "";
  address.value = link();
  code.value = snippet();
  preview.style.width = `${width.value}px`;
  preview.style.height = `${height()}px`;
  const next = source();
  if (preview.src !== next) preview.src = next;
};

const copy = async (field) => {
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = dialog.dataset.copied;
  } catch {
    field.focus();
    field.select();
    said.textContent = dialog.dataset.byHand;
  }
};

form.addEventListener("input", show);
form.elements["copy-link"].addEventListener("click", () => copy(address));
form.elements["copy-code"].addEventListener("click", () => copy(code));
send.hidden = !navigator.share;
// A reader who turns back has shared nothing, and nothing is wrong.
send.addEventListener("click", () => navigator.share({ title: document.title, url: link() }).catch(() => {}));
// The backdrop closes it, as Escape does.
dialog.addEventListener("click", ({ target }) => {
  if (target === dialog) dialog.close();
});
dialog.addEventListener("close", () => preview.removeAttribute("src"));

export const open = () => {
  if (dialog.open) return;
  dialog.showModal();
  fill();
  show();
};
