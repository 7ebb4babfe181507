// What was measured, as Markdown tables: medians, and the ratio to TimelineJS3 of the same run.

const median = (numbers) => {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor((sorted.length - 1) / 2)] : undefined;
};

const rowsOf = (all, { path, of }) => all.filter((one) => one.path === path && one.of === of);
const medianOf = (rows, field) => median(rows.map((row) => row[field]));

/** The median of each run's ratio; a run in which the other one took nothing has none. */
const ratio = (all, path, field) => {
  const others = rowsOf(all, { path, of: "timelinejs" });
  const ratios = rowsOf(all, { path, of: "site" }).map((row) => {
    const other = others.find(({ run }) => run === row.run);
    return other?.[field] ? row[field] / other[field] : NaN;
  });
  const middle = median(ratios);
  return middle === undefined ? "–" : middle.toFixed(2);
};

const table = (heads, rows) => [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");

const whole = (number) => (number === undefined ? "–" : String(Math.round(number)));
const named = ({ path, of }) => (of === "site" ? `\`${path}\`` : `TimelineJS3 beside \`${path}\``);
const circumstances = ({ about }) => `Medians; runs in turn: ${about.runs}; ${about.when} UTC, ${about.cores} cores, `
  + `load ${about.load_at_start.toFixed(1)} at the start and ${about.load_at_end.toFixed(1)} at the end.`;

export const lighthouseTable = (measured) => {
  const { about, pages, lighthouse: all } = measured;
  if (!all) return "";
  const rows = pages.filter((page) => rowsOf(all, page).length).map((page) => {
    const own = rowsOf(all, page);
    const { cls, transfer } = { cls: medianOf(own, "cls"), transfer: medianOf(own, "transfer") };
    const scores = ["performance", "accessibility", "practices", "seo"].map((field) => whole(medianOf(own, field)));
    const times = ["tbt", "fcp", "lcp", "si"].map((field) => whole(medianOf(own, field)));
    const ratios = page.of === "site" ? ["tbt", "lcp", "transfer"].map((field) => ratio(all, page.path, field)) : ["", "", ""];
    const each = own.map(({ tbt }) => whole(tbt)).join(", ");
    return [named(page), ...scores, ...times, cls.toFixed(3), `${(transfer / 1024).toFixed(1)}`, ...ratios, each];
  });
  const heads = [
    "page", "performance", "accessibility", "best practices", "SEO", "TBT", "FCP", "LCP", "SI", "CLS", "transfer (KiB)",
    "TBT ÷", "LCP ÷", "transfer ÷", "TBT of each run",
  ];
  const missed = pages.filter(({ of }) => of === "site").flatMap((page) => {
    const ids = [...new Set(rowsOf(all, page).flatMap((row) => row.not_passed))];
    return ids.length ? [`- ${named(page)} does not pass: ${ids.join(", ")}\n`] : [];
  });
  return `# Lighthouse, beside TimelineJS3\n\n`
    + `Lighthouse ${about.lighthouse} as on a mobile telephone (simulated throttling), TimelineJS ${about.timelinejs} `
    + `over the same developments, same server and compression, fonts of the machine; times in milliseconds, `
    + `÷ is the ratio to TimelineJS3 of the same run. ${circumstances(measured)} `
    + `Lighthouse's index of the machine: ${whole(medianOf(all, "benchmark_index"))}.\n\n`
    + `${table(heads, rows)}${missed.length ? `\n${missed.join("")}` : ""}`;
};

export const tasksTable = (measured) => {
  const { pages, tasks: all } = measured;
  if (!all) return "";
  const rows = pages.flatMap((page) => ["load", "move"].flatMap((part) => {
    const own = rowsOf(all, page).filter((row) => row[part]).map((row) => row[part]);
    if (!own.length) return [];
    const field = (name) => whole(medianOf(own, name));
    const middle = own.find(({ longest }) => longest === medianOf(own, "longest"));
    return [[named(page), part, field("longest"), field("longest_cpu"), field("blocking"), field("blocking_cpu"), field("long"), field("total"), field("key"), within(middle)]];
  }));
  const heads = ["page", "what", "longest task", "CPU", "blocking", "CPU", "long tasks", "all tasks",
    "key to picture", "in the longest task"];
  return `# Longest tasks\n\n`
    + `At 1/4 of this machine's speed, not simulated, in a telephone's window; milliseconds. A move is the first press of an `
    + `arrow key on the date control (TimelineJS3: on its next slide), measured until the page rests; blocking is what tasks `
    + `take beyond 50 ms each, and CPU the same without the time in which something else had the processor. ${circumstances(measured)}\n\n${table(heads, rows)}`;
};

const within = ({ tasks }) => (tasks[0]?.parts ?? []).map(({ name, self }) => `${name} ${whole(self)}`).join(", ").replaceAll("|", "/");
