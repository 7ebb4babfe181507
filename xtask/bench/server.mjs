// Serves a folder as a good static host does: with the compressed copies beside its files, and with the
// headers that its `_headers` asks for.

import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".xml": "application/xml",
  ".ics": "text/calendar; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const ENCODINGS = [["br", ".br"], ["gzip", ".gz"]];

/** Answers the origin of the folder and a way to end. */
export const serve = async (folder) => {
  const rules = headerRules(folder);
  const server = createServer((request, response) => answer(folder, rules, request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const answer = (folder, rules, request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://here").pathname);
  const found = fileAt(folder, path);
  const file = found ?? fileAt(folder, "/404.html");
  const headers = {};
  for (const { matches, name, value } of rules) if (matches(path)) headers[name] = value;
  if (!file) return response.writeHead(404, headers).end("Not found\n");
  headers["Content-Type"] = TYPES[extname(file)] ?? "application/octet-stream";
  headers.Vary = "Accept-Encoding";
  const accepted = (request.headers["accept-encoding"] ?? "").split(/\s*,\s*/);
  const [encoding, ending] = ENCODINGS.find(([name, end]) => accepted.includes(name) && existsSync(file + end)) ?? [];
  if (encoding) headers["Content-Encoding"] = encoding;
  const body = readFileSync(file + (ending ?? ""));
  headers["Content-Length"] = body.length;
  response.writeHead(found ? 200 : 404, headers).end(request.method === "HEAD" ? undefined : body);
};

/** A folder answers with its index; nothing outside the site is served. */
const fileAt = (folder, path) => {
  const inside = normalize(path.endsWith("/") ? `${path}index.html` : path);
  const file = join(folder, inside);
  return !inside.includes("..") && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** The rules of `_headers`: a path that may end in a star, and below it, indented, its headers. */
const headerRules = (folder) => {
  const file = join(folder, "_headers");
  const rules = [];
  let matches;
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    if (!line.trim() || line.startsWith("#")) continue;
    if (/^\s/.test(line)) {
      const [name, ...value] = line.trim().split(":");
      rules.push({ matches, name, value: value.join(":").trim() });
    } else {
      const [start, star] = [line.trim().replace(/\*$/, ""), line.trim().endsWith("*")];
      matches = (path) => (star ? path.startsWith(start) : path === start);
    }
  }
  return rules;
};
