// Colours of the page around the frame, six hexadecimal digits each, where everything stays readable with them.

const page = document.documentElement;
const chosen = { ink: ["ink", "ink-2", "ink-3"], accent: ["accent", "accent-hover"], paper: ["paper"] };
// How far what stands on what must be apart.
const readable = [
  [4.5, ["ink", "ink-2", "ink-3", "accent", "accent-hover", "open-ink"], ["paper", "paper-2"]],
  [4.5, ["ink"], ["accent-soft", "open-soft", "charged-soft", "judged-soft"]],
  [4.5, ["on-accent"], ["accent"]],
  [3, ["charged", "open", "judged", "edge", "focus"], ["paper"]],
];

// The relative luminance of WCAG 2.
const light = (token) => {
  page.style.color = `var(--${token})`;
  const [r, g, b] = getComputedStyle(page).color.match(/[\d.]+/g).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const unreadable = (scheme) => {
  page.style.colorScheme = scheme;
  for (const [least, texts, grounds] of readable)
    for (const text of texts)
      for (const ground of grounds) {
        const found = contrast(text, ground);
        if (found < least) return `${text} on ${ground} in ${scheme} has a contrast of ${found.toFixed(2)}, needs ${least}`;
      }
};

// Puts the colours on in a theme; where the reader's device may choose it, they must hold in both.
export const dress = (asked, theme) => {
  const names = Object.keys(chosen).filter((name) => /^[0-9a-f]{6}$/i.test(asked.get(name)));
  const tokens = names.flatMap((name) => chosen[name].map((token) => [token, asked.get(name)]));
  for (const [token, value] of tokens) page.style.setProperty(`--${token}`, `#${value}`);
  const wrong = (theme === "auto" ? ["light", "dark"] : [theme]).map(unreadable).find(Boolean);
  page.style.color = page.style.colorScheme = "";
  if (!wrong || !names.length) return;
  for (const [token] of tokens) page.style.removeProperty(`--${token}`);
  console.warn(`Without Prejudice: the colours ${names.join(", ")} are not used: ${wrong}.`);
};
