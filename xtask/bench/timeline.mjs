// The pages to measure against: TimelineJS3 over the same developments, from the record itself.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { folderOf, load, repository } from "./packages.mjs";

const CASE = join(repository, "assets/cases/state-v-baldwin");
const COMPRESSED = [".html", ".css", ".js", ".json", ".svg", ".ttf"];

/** Writes a site with `/story/` and `/latest/`, compressed as the press compresses the real one. */
export const writeTimelines = async (folder) => {
  const { parse } = await load("smol-toml");
  const read = (name) => parse(readFileSync(join(CASE, `${name}.toml`), "utf8"));
  const { case: about, answer: answers } = read("case");
  const { event: events } = read("events");
  const claims = new Map(read("claims").claim.map((claim) => [claim.id, claim]));

  rmSync(folder, { recursive: true, force: true });
  const program = join(folderOf("@knight-lab/timelinejs"), "dist");
  for (const part of ["js/timeline.js", "css/timeline.css", "css/icons", `css/fonts/font.${FONT}.css`]) {
    cpSync(join(program, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, "_headers"), HEADERS);
  const counts = {};
  for (const [name, day] of [["story", about.story_day], ["latest", about.reviewed]]) {
    const answer = answers.filter(({ from }) => from <= day).at(-1);
    const timeline = timelineOn(day, events, claims, answer);
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "timeline.json"), JSON.stringify(timeline));
    writeFileSync(join(folder, name, "index.html"), page(plain(answer.question), plain(answer.description)));
    counts[name] = timeline.events.length;
  }
  compressAll(folder);
  return counts;
};

// The default one comes from another server, which a measurement without a network can't ask; this one
// takes the fonts of the machine, as the measured site does.
const FONT = "georgia-helvetica";

const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/js/*
  Cache-Control: public, max-age=31536000, immutable
/css/*
  Cache-Control: public, max-age=31536000, immutable
`;

const timelineOn = (day, events, claims, answer) => ({
  title: { text: { headline: escape(plain(answer.question)), text: paragraph(plain(answer.standfirst)) } },
  events: events.filter((event) => (event.known ?? lastDay(event.date)) <= day).map((event) => ({
    start_date: dateOf(event.date),
    text: { headline: escape(plain(event.title)), text: sentences(event, claims, day) },
    unique_id: event.id,
  })),
});

const sentences = (event, claims, day) => (event.claims ?? []).map((id) => claims.get(id))
  .filter((claim) => claim.since <= day && !(claim.until <= day))
  .map(({ text, quote }) => {
    const said = quote ? `<blockquote>${escape(quote.words)} — ${escape(quote.attribution)}</blockquote>` : "";
    return paragraph(plain(text)) + said;
  }).join("");

/** `2023-04-21`, `2024-03-06?` or `2023-02`, as the three numbers that TimelineJS reads. */
const dateOf = (date) => {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-").map(Number);
  return { year, month, ...(day && { day }) };
};

/** What is dated by its month alone is known by the month's end, unless the record says when. */
const lastDay = (date) => {
  const plainDate = date.replace(/[~?%]/g, "");
  return plainDate.length === 7 ? `${plainDate}-31` : plainDate;
};

/** A text of the record without its marks: links and stress. */
const plain = (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*/g, "");

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const paragraph = (text) => `<p>${escape(text)}</p>`;

/** As TimelineJS's own instructions write it, with what Lighthouse asks of any page. */
const page = (title, description) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description).replaceAll('"', "&quot;")}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/timeline.css">
<style>html, body { height: 100%; margin: 0 } #timeline { height: 100% }</style>
<script src="/js/timeline.js" defer></script>
</head>
<body>
<main id="timeline"></main>
<script>
addEventListener("DOMContentLoaded", () => {
  window.timeline = new TL.Timeline("timeline", "timeline.json", { font: "${FONT}", script_path: new URL("/js/", location.href).href });
});
</script>
</body>
</html>
`;

const compressAll = (folder) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compressAll(path);
    else if (COMPRESSED.includes(extname(name))) {
      const bytes = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
  }
};
