// The main thread's tasks while a page loads and while its date is moved for the first time, at a quarter
// of the machine's speed.

import { load } from "./packages.mjs";

const SLOWER = 4;
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const LONG = 50;
/** So long without a long task and without a file that arrives, and the page rests. */
const REST = 2000;
const PATIENCE = 60_000;
const TRACE = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"];

/** Watches long tasks and keys; it runs in the page, before anything of the page's own. */
const watch = () => {
  globalThis.watched = { long: [], keys: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.long.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") watched.keys.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
};

export const measureTasks = async ({ path, of, url }, browserPath, flags) => {
  const { default: puppeteer } = await load("puppeteer-core");
  const browser = await puppeteer.launch({ executablePath: browserPath, args: flags, defaultViewport: PHONE });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.emulateCPUThrottling(SLOWER);
    const client = await page.createCDPSession();
    const ask = (expression) => answerOf(client, expression);
    const loading = await traced(page, ask, async () => {
      await client.send("Page.navigate", { url });
      await rest(ask);
    });
    if (!await ask(`(${focus})("${of === "site" ? "#as-of" : ".tl-timeline"}")`)) return { load: loading };
    // On the last day there is nothing later; TimelineJS begins before the first.
    const key = of === "site" && path === "/latest/" ? "ArrowLeft" : "ArrowRight";
    await rest(ask);
    const before = await ask(PLACE);
    const move = await traced(page, ask, async () => {
      await page.keyboard.press(key);
      await rest(ask);
    });
    if (await ask(PLACE) === before) throw new Error(`${key} moved nothing`);
    return { load: loading, move };
  } finally {
    await browser.close();
  }
};

/** Asks the page without the helpers that Puppeteer would run in it, which would be measured too. */
const answerOf = async (client, expression) => {
  const { result } = await client.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
};

/** Puts the focus on the control, if there is one; it runs in the page. */
const focus = (selector) => {
  const control = document.querySelector(selector);
  if (!control) return false;
  control.scrollIntoView();
  if (control.tabIndex < 0) control.tabIndex = 0;
  control.focus({ preventScroll: true });
  return true;
};

/** What a move changes: the slider's value, or which development TimelineJS marks. */
const PLACE = `document.querySelector("#as-of")?.value ?? document.querySelector(".tl-timemarker-active")?.id`;

/** How long the page has rested: it is complete, alive unless it sleeps until it is touched, and did nothing long. */
const RESTED = `(() => {
  const { app, embed } = document.documentElement.dataset;
  if (!globalThis.watched || document.readyState !== "complete" || (app === "static" && embed === undefined)) return -1;
  const { startTime = 0, duration = 0 } = watched.long.at(-1) ?? {};
  const answered = performance.getEntriesByType("resource").at(-1)?.responseEnd ?? 0;
  return performance.now() - Math.max(startTime + duration, answered);
})()`;

const rest = async (ask) => {
  const begin = Date.now();
  let rested = -1;
  while (Date.now() - begin < REST || !(rested > REST)) {
    if (Date.now() - begin > PATIENCE) throw new Error("the page does not come to rest");
    await new Promise((resolve) => setTimeout(resolve, 500));
    rested = await ask(RESTED);
  }
};

/** Does something under a trace, and answers the tasks of the page's main thread meanwhile. */
const traced = async (page, ask, act) => {
  await page.tracing.start({ categories: TRACE });
  await ask("globalThis.watched &&= { long: [], keys: [] }");
  await act();
  const bytes = await page.tracing.stop();
  const seen = await ask("watched");
  const events = mainThread(JSON.parse(new TextDecoder().decode(bytes)).traceEvents, new URL(page.url()).origin);
  const tasks = events.filter(({ name }) => name === "RunTask")
    .map(({ ts, dur, tdur }) => ({ start: ts, duration: dur / 1000, cpu: (tdur ?? dur) / 1000 }));
  const longest = tasks.toSorted((a, b) => b.duration - a.duration).slice(0, 5);
  const begin = Math.min(...tasks.map(({ start }) => start));
  return {
    longest: longest[0]?.duration,
    longest_cpu: Math.max(...tasks.map(({ cpu }) => cpu)),
    blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0),
    blocking_cpu: tasks.reduce((sum, { cpu }) => sum + Math.max(0, cpu - LONG), 0),
    long: tasks.filter(({ duration }) => duration > LONG).length,
    total: tasks.reduce((sum, { duration }) => sum + duration, 0),
    key: seen.keys.length ? Math.max(...seen.keys) : undefined,
    observed_long: seen.long.map(({ duration }) => duration),
    tasks: longest.map(({ start, duration, cpu }) => ({
      at: (start - begin) / 1000, duration, cpu, parts: partsOf(events, start, start + duration * 1000),
    })),
  };
};

/** The events of the page's main thread; the browser's own window has a process with such a thread too. */
const mainThread = (events, origin) => {
  const mains = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const places = events.flatMap(({ pid, args }) => [
    { url: args?.data?.url, pid: args?.data?.processId ?? pid },
    ...(args?.data?.frames ?? []).map(({ url, processId }) => ({ url, pid: processId })),
  ]);
  const processes = new Set(places.filter(({ url }) => url?.startsWith?.(origin)).map(({ pid }) => pid));
  const main = mains.find(({ pid }) => processes.has(pid));
  if (!main) throw new Error("the trace does not hold the page's main thread");
  return events.filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === "X");
};

/** What a task spent its time on: the time of each kind of work, without the work inside it. */
const partsOf = (events, from, to) => {
  const inside = events.filter(({ ts, dur }) => ts >= from && ts + dur <= to).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const spent = new Map();
  const open = [];
  for (const event of inside) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const add = (name, time) => spent.set(name, (spent.get(name) ?? 0) + time / 1000);
    if (open.length) add(titleOf(open.at(-1)), -event.dur);
    add(titleOf(event), event.dur);
    open.push(event);
  }
  return [...spent].map(([name, self]) => ({ name, self })).sort((a, b) => b.self - a.self).slice(0, 4);
};

const titleOf = ({ name, args }) => {
  const { functionName, url } = args?.data ?? {};
  const file = url?.split("/").at(-1);
  return [name, functionName || file].filter(Boolean).join(" ");
};
