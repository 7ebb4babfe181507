// Measures the built site with Lighthouse, in turn with a TimelineJS3 page over the same developments, and
// the longest tasks of a load and of the first move. It reports; it judges nothing.
//
//   node xtask/bench/lighthouse.mjs --site dist --browser /usr/bin/chromium --out target/bench
//
// `--only lighthouse` or `--only tasks` measures one of the two, `--runs 1` is quicker, and
// `--paths /,/latest/` measures some of the pages.

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { load, versionOf } from "./packages.mjs";
import { serve } from "./server.mjs";
import { lighthouseTable, tasksTable } from "./table.mjs";
import { measureTasks } from "./tasks.mjs";
import { writeTimelines } from "./timeline.mjs";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run",
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** Each page of the site, and the TimelineJS3 page that says as much. */
const PAIRS = { "/": "/story/", "/latest/": "/latest/", "/embed/dismissal/": "/story/" };

const { values: options } = parseArgs({
  options: {
    site: { type: "string" },
    browser: { type: "string" },
    out: { type: "string" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
    paths: { type: "string", default: Object.keys(PAIRS).join() },
  },
});
if (!options.site || !options.browser || !options.out) {
  console.error("Usage: node lighthouse.mjs --site <folder> --browser <program> --out <folder>");
  process.exit(2);
}
const out = resolve(options.out);
const runs = Number(options.runs);
const paths = options.paths.split(",");

const measure = async () => {
  mkdirSync(join(out, "runs"), { recursive: true });
  const developments = await writeTimelines(join(out, "timelinejs"));
  const site = await serve(resolve(options.site));
  const timelines = await serve(join(out, "timelinejs"));
  const pages = paths.flatMap((path) => {
    if (!PAIRS[path]) throw new Error(`no page to measure: ${path}`);
    const other = PAIRS[path];
    return [
      { path, of: "site", url: site.origin + path },
      { path, of: "timelinejs", url: timelines.origin + other, developments: developments[other.slice(1, -1)] },
    ];
  });
  const measured = { about: about(), pages: pages.map(({ path, of, developments }) => ({ path, of, developments })) };
  const keep = (part) => (results) => {
    measured[part] = results;
    measured.about.load_at_end = loadavg()[0];
    write(measured);
  };
  if (options.only !== "tasks") await inTurn("Lighthouse", pages, lighthouse, keep("lighthouse"));
  if (options.only !== "lighthouse") {
    const tasks = (page) => measureTasks(page, options.browser, FLAGS);
    await inTurn("longest tasks", pages, tasks, keep("tasks"));
  }
  site.close();
  timelines.close();
  return measured;
};

const reportOf = (measured) => [lighthouseTable(measured), tasksTable(measured)].filter(Boolean).join("\n");

/** After every run, so that what was measured stays where the rest is broken off. */
const write = (measured) => {
  writeFileSync(join(out, "lighthouse.json"), `${JSON.stringify(measured, null, 1)}\n`);
  writeFileSync(join(out, "lighthouse.md"), reportOf(measured));
};

const about = () => ({
  when: new Date().toISOString().slice(0, 16).replace("T", " "),
  lighthouse: versionOf("lighthouse"),
  timelinejs: versionOf("@knight-lab/timelinejs"),
  cores: cpus().length,
  load_at_start: loadavg()[0],
  runs,
});

/** Page after page, then all of them again: what else the machine does meets each alike. */
const inTurn = async (what, pages, one, keep) => {
  const results = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const page of pages) {
      console.log(`  ${what}, run ${run} of ${runs}: ${page.path} ${page.of === "site" ? "" : "(TimelineJS3)"}`);
      try {
        results.push({ path: page.path, of: page.of, run, load: loadavg()[0], ...(await one(page, run)) });
        keep(results);
      } catch (error) {
        // On a busy machine a browser may not answer in time; the other runs still count.
        console.error(`  This run is left out: ${error.message}`);
      }
    }
  }
};

const lighthouse = async ({ path, of, url }, run) => {
  const { launch } = await load("chrome-launcher");
  const measureUrl = (await load("lighthouse")).default;
  // A browser of its own for every run, as Lighthouse's own command has it: no cache, nothing left over.
  const browser = await launch({ chromePath: options.browser, chromeFlags: FLAGS, logLevel: "error" });
  try {
    const { lhr } = await measureUrl(url, { port: browser.port, onlyCategories: CATEGORIES, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    writeFileSync(join(out, "runs", `${of}${path.replaceAll("/", "-")}${run}.json`), JSON.stringify(lhr));
    return figures(lhr);
  } finally {
    browser.kill();
  }
};

const figures = ({ audits, categories, environment, userAgent }) => {
  const number = (audit) => audits[audit].numericValue;
  const score = (category) => Math.round(categories[category].score * 100);
  const notPassed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9);
  return {
    tbt: number("total-blocking-time"),
    fcp: number("first-contentful-paint"),
    lcp: number("largest-contentful-paint"),
    si: number("speed-index"),
    cls: number("cumulative-layout-shift"),
    transfer: number("total-byte-weight"),
    performance: score("performance"),
    accessibility: score("accessibility"),
    practices: score("best-practices"),
    seo: score("seo"),
    not_passed: [...new Set(notPassed.map(({ id }) => id))],
    benchmark_index: environment.benchmarkIndex,
    browser: userAgent ?? environment.hostUserAgent,
  };
};

const measured = await measure();
console.log(`\n${reportOf(measured)}`);
// A browser that was slow to leave must not keep the measurement from ending.
process.exit(measured.lighthouse || measured.tasks ? 0 : 1);
