// The packages stand outside the sources, where `cargo xtask bench` installs them.

import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const repository = resolve(here, "../..");
const folder = join(repository, "target/bench/node");
const require = createRequire(join(folder, "package.json"));

/** The module of a package. */
export const load = async (name) => import(pathToFileURL(require.resolve(name)).href);

/** The folder of a package's files. */
export const folderOf = (name) => join(folder, "node_modules", name);

export const versionOf = (name) => require(join(folderOf(name), "package.json")).version;
